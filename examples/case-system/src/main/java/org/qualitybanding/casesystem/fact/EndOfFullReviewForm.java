package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** The day the last of the remaining domains was reviewed (clause M9). */
final class EndOfFullReviewForm implements FactForm {

    @Override
    public String path() {
        return "full-review-end";
    }

    @Override
    public String title() {
        return "Complete the review of the remaining domains";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.day("completedOn", "Day the last domain was reviewed").proposing(today.toString()));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> completedOn = typed.day("completedOn");
        return review -> review.completingFullReview(Given.of("completedOn", completedOn));
    }
}
