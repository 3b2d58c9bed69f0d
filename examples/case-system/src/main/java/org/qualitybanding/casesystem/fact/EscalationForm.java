package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.QualityReview;

/** A step of escalation that people took (clause M17, reading R34). */
final class EscalationForm implements FactForm {

    @Override
    public String path() {
        return "escalation";
    }

    @Override
    public String title() {
        return "Record a step of escalation";
    }

    @Override
    public Who who() {
        return Who.MANAGER;
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOf("kind", "Step", Choice.of(Choices::of, EscalationStep.Kind.values()))
                        .hint("People take it, or don't. No step changes a score."),
                Field.day("takenOn", "Day it was taken").proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("ES-", review.escalationSteps(), EscalationStep::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        EscalationStep.Builder step = EscalationStep.builder().takenBy(person);
        typed.oneOf("kind", EscalationStep.Kind.class).ifPresent(step::kind);
        typed.day("takenOn").ifPresent(step::takenOn);
        typed.text("reason").ifPresent(step::reason);
        return review -> review.escalating(step.id(newId(review)).build());
    }
}
