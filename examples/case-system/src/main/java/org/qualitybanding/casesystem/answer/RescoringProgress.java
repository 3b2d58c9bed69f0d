package org.qualitybanding.casesystem.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How far the question has come what another policy would make of all reviews.
 *
 * @param id what it is known by
 * @param fromPolicy the policy in force, id and version
 * @param toPolicy the other one
 * @param askedOn the day asked about
 * @param startedAt when it was started
 * @param startedBy the id of the user who did
 * @param state whether it still runs
 * @param reviews how many reviews there are
 * @param done how many of them were re-scored
 */
public record RescoringProgress(
        String id,
        String fromPolicy,
        String toPolicy,
        LocalDate askedOn,
        Instant startedAt,
        String startedBy,
        State state,
        int reviews,
        int done) {

    /** Whether it still runs. */
    public enum State {
        /** It waits for its turn, or runs. */
        RUNNING,
        /** Every review has its line. */
        FINISHED,
        /** The case system was stopped, or failed, before the end. What was done by then stands; start another. */
        INTERRUPTED;

        /**
         * Returns it as a sentence has it.
         *
         * @return its words
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
