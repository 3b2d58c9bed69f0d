package org.qualitybanding.timeline.change;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that is different between two standings of a review: on two dates, or under two policies.
 *
 * <p>For example, evidence towards A-1 was due on 13 March and nothing came: between the standings of 13 and 14 March stands the
 * difference {@code action A-1: due today -> overdue}. What is different is found by values; the words are for a person to read.
 *
 * @param subject what it is about, such as {@code stage} or {@code action A-1}
 * @param before what it is in the first standing, in words; {@code not found yet} for an action that was not there, {@code none}
 *     for anything else
 * @param after what it is in the second, in words
 */
public record Difference(String subject, String before, String after) {

    /**
     * Creates a difference.
     *
     * @throws InvalidValueException if a component is missing or blank
     */
    public Difference {
        subject = Require.text("subject", subject);
        before = Require.text("before", before);
        after = Require.text("after", after);
    }

    /** Returns the difference in words, such as {@code action A-1: not yet due -> overdue}. */
    @Override
    public String toString() {
        return subject + ": " + before + " -> " + after;
    }
}
