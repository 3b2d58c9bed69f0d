package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** The day the remaining domains came under review (clause M8). */
final class FullReviewForm implements FactForm {

    @Override
    public String path() {
        return "full-review";
    }

    @Override
    public String title() {
        return "Start the review of the remaining domains";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(Field.day("startedOn", "Day it started").proposing(today.toString()));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> startedOn = typed.day("startedOn");
        return review -> review.startingFullReview(Given.of("startedOn", startedOn));
    }
}
