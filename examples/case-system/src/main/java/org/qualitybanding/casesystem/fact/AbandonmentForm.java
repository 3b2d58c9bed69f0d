package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Abandonment;

/** A review that is given up. */
final class AbandonmentForm implements FactForm {

    @Override
    public String path() {
        return "abandonment";
    }

    @Override
    public String title() {
        return "Give the review up";
    }

    @Override
    public Who who() {
        return Who.MANAGER;
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.day("abandonedOn", "Day it was given up")
                        .hint("From that day on the review stands still.")
                        .proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> abandonedOn = typed.day("abandonedOn");
        Optional<String> reason = typed.text("reason");
        return review -> review.abandoning(
                new Abandonment(Given.of("abandonedOn", abandonedOn), person, Given.of("reason", reason)));
    }
}
