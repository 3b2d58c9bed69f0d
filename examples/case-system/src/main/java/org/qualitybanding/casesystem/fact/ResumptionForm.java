package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** The end of a pause (reading R40). */
final class ResumptionForm implements FactForm {

    @Override
    public String path() {
        return "resumption";
    }

    @Override
    public String title() {
        return "End a pause";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        List<Choice> open = review.pauses().stream()
                .filter(pause -> pause.resumedOn().isEmpty())
                .map(pause -> new Choice(pause.id(), pause.toString()))
                .toList();
        return List.of(
                Field.oneOf("pauseId", "Pause", open),
                Field.day("resumedOn", "Day on which the review goes on").proposing(today.toString()));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String pauseId = typed.part("pauseId", 0);
        Optional<LocalDate> resumedOn = typed.day("resumedOn");
        return review -> review.resuming(pauseId, Given.of("resumedOn", resumedOn));
    }
}
