package org.qualitybanding.timeline.change;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that is different between two standings of a review: on two dates, or under two policies.
 *
 * @param subject what it is about, such as {@code stage} or {@code action A-1}
 * @param before what it was; {@code not found yet} for an action that was not there, {@code none} for anything else
 * @param after what it is
 */
public record Change(String subject, String before, String after) {

    /**
     * Creates a change.
     *
     * @throws InvalidValueException if a component is missing or blank
     */
    public Change {
        subject = Require.text("subject", subject);
        before = Require.text("before", before);
        after = Require.text("after", after);
    }

    /** Returns the change in words, such as {@code action A-1: not yet due -> overdue}. */
    @Override
    public String toString() {
        return subject + ": " + before + " -> " + after;
    }
}
