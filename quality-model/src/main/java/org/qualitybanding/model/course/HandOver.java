package org.qualitybanding.model.course;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review that goes from one quality reviewer to another.
 *
 * <p>Opened by reviewer 7 and handed over to reviewer 8 on 20 March 2026: a worklist of 19 March has it with reviewer 7, one of
 * 20 March with reviewer 8.
 *
 * @param id the caller's id of the hand-over; once in a review
 * @param handedOverOn the day from which the review is the new reviewer's, itself included
 * @param reviewer the id of the new reviewer
 */
@RecordStyle
@Value.Builder
public record HandOver(String id, LocalDate handedOverOn, String reviewer) implements WithHandOver {

    /**
     * Creates a hand-over.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public HandOver {
        Checks check = new Checks();
        id = check.recordId(id);
        handedOverOn = check.given("handedOverOn", handedOverOn);
        reviewer = check.id("reviewer", reviewer);
        check.done();
    }

    /**
     * Starts a hand-over.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns ids and day, such as {@code hand-over HO-1 to reviewer-8 on 2026-03-20}. */
    @Override
    public String toString() {
        return "hand-over " + id + " to " + reviewer + " on " + handedOverOn;
    }

    /** Builds a {@link HandOver}. */
    public static class Builder extends HandOverBuilder {
        Builder() {}
    }
}
