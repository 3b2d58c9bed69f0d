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
import org.qualitybanding.model.course.EngagementNote;

/** How the provider works with the team (clause M16). */
final class EngagementForm implements FactForm {

    @Override
    public String path() {
        return "engagement";
    }

    @Override
    public String title() {
        return "Note how the provider works with the team";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOf(
                        "expectation", "What is expected", Choice.of(Choices::of, EngagementNote.Expectation.values())),
                Field.oneOf("finding", "What was found", Choice.of(Choices::of, EngagementNote.Finding.values())),
                Field.day("notedOn", "Day of the note").proposing(today.toString()),
                Field.text("notes", "Notes").orNothing());
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("N-", review.engagementNotes(), EngagementNote::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        EngagementNote.Builder note = EngagementNote.builder().notedBy(person);
        typed.oneOf("expectation", EngagementNote.Expectation.class).ifPresent(note::expectation);
        typed.oneOf("finding", EngagementNote.Finding.class).ifPresent(note::finding);
        typed.day("notedOn").ifPresent(note::notedOn);
        Optional<String> notes = typed.text("notes");
        return review -> review.noting(note.id(newId(review)).notes(notes).build());
    }
}
