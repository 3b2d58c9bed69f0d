package org.qualitybanding.model.course;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A note on how a provider works with the quality team, against one of the expectations (clause M16).
 *
 * @param id the caller's id of the note; once in a review
 * @param notedOn the day of the note
 * @param notedBy the id of the person who made it
 * @param expectation what was expected
 * @param finding whether it was met
 * @param notes what was noted; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record EngagementNote(
        String id, LocalDate notedOn, String notedBy, Expectation expectation, Finding finding, Optional<String> notes)
        implements WithEngagementNote {

    /**
     * Creates a note.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public EngagementNote {
        Checks check = new Checks();
        id = check.recordId(id);
        notedOn = check.given("notedOn", notedOn);
        notedBy = check.id("notedBy", notedBy);
        expectation = check.given("expectation", expectation);
        finding = check.given("finding", finding);
        notes = check.optionalText("notes", notes);
        check.done();
    }

    /**
     * Starts a note.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns finding and day, such as {@code engagement N-1 on 2026-03-16: meeting attendance satisfactory}. */
    @Override
    public String toString() {
        return "engagement " + id + " on " + notedOn + ": "
                + (expectation + " " + finding).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is expected of providers (clause M16). */
    public enum Expectation {
        /** To work pro-actively with the quality team. */
        PROACTIVE_WORK,
        /** That proprietors attend meetings. */
        MEETING_ATTENDANCE,
        /** That actions are completed in a timely manner. */
        TIMELY_ACTIONS
    }

    /** Whether a provider's engagement was found satisfactory (clauses M16 and M17). */
    public enum Finding {
        /** The expectation was met. */
        SATISFACTORY,
        /** The expectation was not met. */
        UNSATISFACTORY
    }

    /** Builds an {@link EngagementNote}. */
    public static class Builder extends EngagementNoteBuilder {
        Builder() {}
    }
}
