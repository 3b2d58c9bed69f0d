package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;

import org.qualitybanding.model.Grade;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.Rag;

/**
 * What became of one action, as the compliance score sees it. A withdrawn action has none (reading R9).
 *
 * @param actionId the id of the action
 * @param grade the latest grade of the action
 * @param found whether it was found in time for the plan as issued (reading R8)
 * @param result what became of it
 */
public record ActionCompliance(String actionId, Grade grade, PlanMembership found, ActionResult result) {

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
    public static ActionCompliance asIssued(String actionId, Grade grade, ActionResult result) {
        return new ActionCompliance(actionId, grade, PlanMembership.AS_ISSUED, result);
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
    public static ActionCompliance foundLater(String actionId, Grade grade, ActionResult result) {
        return new ActionCompliance(actionId, grade, PlanMembership.FOUND_LATER, result);
    }

    /** Tells whether the action is significant or red, which are separate facts of it (reading R6). */
    boolean isSerious() {
        return grade.harm().significant() || grade.rag() == Rag.RED;
    }

    /** Returns the compliance as a sentence, such as {@code A-1: met in time} or {@code A-9 (found later): pending}. */
    @Override
    public String toString() {
        return actionId + (found == PlanMembership.FOUND_LATER ? " (found later): " : ": ") + result.label();
    }
}
