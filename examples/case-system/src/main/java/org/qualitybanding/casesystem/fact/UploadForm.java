package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;

/** Pieces of requested evidence that came on a day (clause M7). */
final class UploadForm implements FactForm {

    @Override
    public String path() {
        return "upload";
    }

    @Override
    public String title() {
        return "Record uploaded pieces";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.someOf("pieceId", "Pieces that came", outstanding(review)),
                Field.day("uploadedOn", "Day they came").proposing(today.toString()));
    }

    private static List<Choice> outstanding(QualityReview review) {
        return review.initialVisit().flatMap(Visit::evidenceRequest).stream()
                .flatMap(request -> request.pieces().stream())
                .filter(piece -> piece.uploadedOn().isEmpty())
                .map(piece -> new Choice(piece.id(), piece.id()))
                .toList();
    }

    @Override
    public boolean isOffered(QualityReview review, LocalDate today) {
        return !outstanding(review).isEmpty();
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        List<String> pieceIds = typed.several("pieceId");
        Optional<LocalDate> uploadedOn = typed.day("uploadedOn");
        return review -> {
            Given.of("pieceId", pieceIds.stream().findFirst());
            QualityReview changed = review;
            for (String pieceId : pieceIds) {
                changed = changed.uploading(pieceId, Given.of("uploadedOn", uploadedOn));
            }
            return changed;
        };
    }
}
