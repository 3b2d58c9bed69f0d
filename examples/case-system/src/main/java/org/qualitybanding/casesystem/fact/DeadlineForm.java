package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.QualityReview;

/** A change of an action's last day for evidence (clause M14, reading R17). */
final class DeadlineForm implements FactForm {

    @Override
    public String path() {
        return "deadline";
    }

    @Override
    public String title() {
        return "Change a deadline";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOfMany("actionId", "Action", Choices.actions(review)),
                Field.day("newDueOn", "New last day")
                        .hint("Either a day here, or a number of days below.")
                        .orNothing(),
                Field.number("extraDays", "Days more, or fewer with a minus").orNothing(),
                Field.oneOf("ground", "Ground", Choice.of(DeadlineForm::ground, DeadlineChange.Ground.values())),
                Field.day("decidedOn", "Day of the decision").proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    private static String ground(DeadlineChange.Ground ground) {
        return switch (ground) {
            case SIGNIFICANCE_OF_CONCERNS -> "The significance of the concerns";
            case SITUATION_OF_PROVIDER -> "The situation of the provider";
        };
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String actionId = typed.part("actionId", 0);
        DeadlineChange.Builder change = DeadlineChange.builder().decidedBy(person);
        typed.oneOf("ground", DeadlineChange.Ground.class).ifPresent(change::ground);
        typed.day("decidedOn").ifPresent(change::decidedOn);
        typed.text("reason").ifPresent(change::reason);
        Optional<LocalDate> newDueOn = typed.day("newDueOn");
        Optional<Integer> extraDays = typed.number("extraDays");
        return review -> review.changingDeadline(
                actionId, change.newDueOn(newDueOn).extraDays(extraDays).build());
    }
}
