package org.qualitybanding.timeline.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that happened in a review on a day: a fact that was recorded, or a last day that passed.
 *
 * @param on the day; for a last day that passed, the day after it, or the later day on which the duty first came up
 * @param kind whether somebody recorded it, or a date passed
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param says what happened, of ids, counts and dates
 */
public record ReviewEvent(LocalDate on, Kind kind, Optional<String> actionId, String says) {

    /** By day, facts before dates that passed, then by action and words: the order of a story. */
    static final Comparator<ReviewEvent> IN_ORDER = Comparator.comparing(ReviewEvent::on)
            .thenComparing(ReviewEvent::kind)
            .thenComparing(event -> event.actionId().orElse(""))
            .thenComparing(ReviewEvent::says);

    /** What makes an event. */
    public enum Kind {
        /** Somebody recorded a fact of that day. */
        FACT,
        /** A last day passed without what was owed. */
        LAST_DAY_PASSED
    }

    /**
     * Creates an event.
     *
     * @throws InvalidValueException if a component is missing, or there are no words
     */
    public ReviewEvent {
        on = Require.given("on", on);
        kind = Require.given("kind", kind);
        actionId = Require.optional(actionId);
        says = Require.text("says", says);
    }

    /** Returns day and words, such as {@code 2026-03-06: issued plan P-1 of 4 actions, sent on 2026-03-06}. */
    @Override
    public String toString() {
        return on + ": " + says;
    }
}
