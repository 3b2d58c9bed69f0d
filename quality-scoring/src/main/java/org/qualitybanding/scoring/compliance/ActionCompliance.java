package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;

import org.qualitybanding.model.Grade;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What became of one action, as the compliance score sees it. A withdrawn action has none (reading R9).
 *
 * @param actionId the id of the action
 * @param grade the latest grade of the action
 * @param found whether it was found in time for the plan as issued (reading R8)
 * @param result what became of it
 */
public record ActionCompliance(String actionId, Grade grade, Found found, Result result) {

    /**
     * Creates the compliance of an action.
     *
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public ActionCompliance {
        actionId = id("actionId", actionId);
        given("grade", grade);
        given("found", found);
        given("result", result);
    }

    /**
     * Takes an action of the plan as issued.
     *
     * @param actionId the id of the action
     * @param grade the latest grade of the action
     * @param result what became of it
     * @return its compliance
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static ActionCompliance asIssued(String actionId, Grade grade, Result result) {
        return new ActionCompliance(actionId, grade, Found.AS_ISSUED, result);
    }

    /**
     * Takes an action that was found after the plan was issued (reading R8).
     *
     * @param actionId the id of the action
     * @param grade the latest grade of the action
     * @param result what became of it
     * @return its compliance
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static ActionCompliance lateFound(String actionId, Grade grade, Result result) {
        return new ActionCompliance(actionId, grade, Found.LATE, result);
    }

    /** Tells whether the action is significant or red, which are separate facts of it (reading R6). */
    boolean isSerious() {
        return grade.harm().significant() || grade.rag() == Rag.RED;
    }

    /** Returns the compliance as a sentence, such as {@code A-1: met in time} or {@code A-9 (found later): pending}. */
    @Override
    public String toString() {
        return actionId + (found == Found.LATE ? " (found later): " : ": ") + result.words();
    }

    /** What became of an action, as far as it is known (readings R14, R15 and R18). */
    public enum Result {
        /** The evidence found sufficient was submitted on or before the effective due date (reading R14). */
        MET_IN_TIME("met in time"),

        /** An accepted mitigation excuses it, whether or not it was met (clause M20, reading R18). */
        EXCUSED("excused"),

        /**
         * Not decided: not yet due, or evidence was sent in time and is not yet judged (reading R15). Never held against
         * the provider.
         */
        PENDING("pending"),

        /** Not met, partly met, or met late (reading R14). */
        NOT_MET_IN_TIME("not met in time");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /**
         * Returns the result in words.
         *
         * @return the words, such as {@code met in time}
         */
        public String words() {
            return words;
        }
    }

    /** Whether an action was found in time for the plan that the action score is taken from (reading R8). */
    public enum Found {
        /** It was found on or before the day that plan was sent. */
        AS_ISSUED,

        /** It was found later. */
        LATE
    }
}
