package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Pause;

/** Days on which a review is paused (reading R40). */
final class PauseForm implements FactForm {

    @Override
    public String path() {
        return "pause";
    }

    @Override
    public String title() {
        return "Pause the review";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOf("clocks", "Whose clocks", Choice.of(Choices::of, Pause.Clocks.values()))
                        .hint("A pause is listed. It changes no last day, unless your policy says so."),
                Field.day("pausedOn", "First day of the pause").proposing(today.toString()),
                Field.day("resumedOn", "Day on which the review goes on").orNothing(),
                Field.text("reason", "Reason"));
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("PA-", review.pauses(), Pause::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Pause.Builder pause = Pause.builder().pausedBy(person);
        typed.oneOf("clocks", Pause.Clocks.class).ifPresent(pause::clocks);
        typed.day("pausedOn").ifPresent(pause::pausedOn);
        typed.text("reason").ifPresent(pause::reason);
        Optional<LocalDate> resumedOn = typed.day("resumedOn");
        return review ->
                review.pausing(pause.id(newId(review)).resumedOn(resumedOn).build());
    }
}
