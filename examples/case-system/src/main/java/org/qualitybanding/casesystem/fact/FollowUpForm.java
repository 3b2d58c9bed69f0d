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
import org.qualitybanding.model.course.FollowUp;

/** A further quality call or visit (clause M15). */
final class FollowUpForm implements FactForm {

    @Override
    public String path() {
        return "follow-up";
    }

    @Override
    public String title() {
        return "Record a further call or visit";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOf("kind", "What it was", Choice.of(Choices::of, FollowUp.Kind.values())),
                Field.day("heldOn", "Day it was held").proposing(today.toString()),
                Field.text("notes", "Notes").orNothing());
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("F-", review.followUps(), FollowUp::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        FollowUp.Builder followUp = FollowUp.builder().heldBy(person);
        typed.oneOf("kind", FollowUp.Kind.class).ifPresent(followUp::kind);
        typed.day("heldOn").ifPresent(followUp::heldOn);
        Optional<String> notes = typed.text("notes");
        return review ->
                review.followingUp(followUp.id(newId(review)).notes(notes).build());
    }
}
