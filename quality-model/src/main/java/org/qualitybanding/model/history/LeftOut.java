package org.qualitybanding.model.history;

import java.util.Optional;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What was on record by a day and is left out of the review, because something that it rests on was not on record yet.
 *
 * <p>A plan of 6 March was recorded on the 6th, and the action A-3 in it only on the 25th. By the 20th the plan is known with the
 * other actions, and left out of it is {@code action A-3 of issued plan P-1: the action is not recorded}.
 *
 * @param fact what is left out
 * @param of what it is left out of; empty where it is left out of the whole review
 * @param unrecorded what was not on record
 */
public record LeftOut(FactName fact, Optional<FactName> of, Unrecorded unrecorded) {

    /**
     * Creates a note.
     *
     * @throws InvalidValueException if a component is missing
     */
    public LeftOut {
        fact = Require.given("fact", fact);
        of = Require.optional(of);
        unrecorded = Require.given("unrecorded", unrecorded);
    }

    /** Returns names and why, such as {@code issued plan P-1: the end of the initial visit is not recorded}. */
    @Override
    public String toString() {
        return fact + of.map(whole -> " of " + whole).orElse("") + ": the " + unrecorded.words() + " is not recorded";
    }

    /** What a fact can rest on that was not on record. */
    public enum Unrecorded {
        /** An action that is referred to. */
        ACTION,
        /** The review of the initial domains. */
        INITIAL_VISIT,
        /** The day the review of the initial domains ended. */
        END_OF_INITIAL_VISIT,
        /** The review of the remaining domains. */
        FULL_REVIEW,
        /** The day the review of the remaining domains was completed. */
        COMPLETION_OF_FULL_REVIEW,
        /** A plan for the initial domains, sent by then. */
        INITIAL_PLAN,
        /** The day a step of escalation of the same kind ended. */
        END_OF_STEP_BEFORE;

        /**
         * Returns it as a sentence has it.
         *
         * @return its words, such as {@code end of the initial visit}
         */
        public String words() {
            return Words.of(this).replace(" of ", " of the ");
        }
    }
}
