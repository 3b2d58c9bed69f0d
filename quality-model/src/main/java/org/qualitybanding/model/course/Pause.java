package org.qualitybanding.model.course;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Days on which a review is paused. The published model knows no pauses: one is listed, and changes no clock, unless a team's
 * timescales say that it lengthens those that it is of (reading R40).
 *
 * <p>Paused on 2 March 2026 and resumed on 13 March, a review is paused for 11 days, the last of them 12 March. Resumed on 2 March,
 * it is paused for none. On 5 March the day of the resumption is not known, whatever was planned. Pauses may overlap.
 *
 * @param id the caller's id of the pause; once in a review
 * @param pausedOn the first paused day, itself included
 * @param resumedOn the day on which the review goes on, which is not paused any more; empty while it is paused
 * @param clocks whose clocks are meant
 * @param pausedBy the id of the person who decided it
 * @param reason on which ground; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record Pause(
        String id, LocalDate pausedOn, Optional<LocalDate> resumedOn, Clocks clocks, String pausedBy, String reason)
        implements WithPause {

    /**
     * Creates a pause.
     *
     * @throws InvalidValueException if a component is missing or malformed, or the review was resumed before it was paused
     */
    public Pause {
        Checks check = new Checks();
        id = check.recordId(id);
        pausedOn = check.given("pausedOn", pausedOn);
        resumedOn = Require.optional(resumedOn);
        clocks = check.given("clocks", clocks);
        pausedBy = check.id("pausedBy", pausedBy);
        reason = check.text("reason", reason);
        check.onOrAfter("resumedOn", resumedOn, "pausedOn", pausedOn);
        check.done();
    }

    /**
     * Starts a pause.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the pause as it stood on a day on which it had begun.
     *
     * @param date the day, the end of which is meant
     * @return the pause, still open where it ended later
     */
    public Pause asKnownOn(LocalDate date) {
        Require.given("date", date);
        return resumedOn.isPresent() && resumedOn.get().isAfter(date) ? withResumedOn(Optional.empty()) : this;
    }

    /** Returns id, clocks and days, such as {@code pause PA-1 of the provider's clocks on 2026-03-02, resumed on 2026-03-13}. */
    @Override
    public String toString() {
        return "pause " + id + " of " + clocks.words() + " on " + pausedOn
                + resumedOn.map(day -> ", resumed on " + day).orElse("");
    }

    /** Whose clocks a pause means. The provider's pause never stops the team's clocks (reading R40). */
    public enum Clocks {
        /** Those of the duties that the provider owes. */
        PROVIDER("the provider's clocks"),
        /** Those of the duties that either party owes. */
        BOTH("both parties' clocks");

        private final String words;

        Clocks(String words) {
            this.words = words;
        }

        /**
         * Returns whose clocks are meant, the way it stands in a sentence.
         *
         * @return the words, such as {@code the provider's clocks}
         */
        public String words() {
            return words;
        }
    }

    /** Builds a {@link Pause}. */
    public static class Builder extends PauseBuilder {
        Builder() {}
    }
}
