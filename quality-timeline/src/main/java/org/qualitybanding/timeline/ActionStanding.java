package org.qualitybanding.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.scoring.ActionCompliance;
import org.qualitybanding.scoring.ActionResult;

/**
 * Where an action stands on a date.
 *
 * <p>An amber action in a plan sent on 6 March 2026 is due on 3 April. Evidence sent on 2 April and not yet judged on 8 April
 * leaves it {@link DutyState#AWAITING_JUDGEMENT}: it is in time, and the team's to judge (reading R15).
 *
 * @param actionId the id of the action
 * @param domainId the id of its domain
 * @param grade what it counts as
 * @param state where it stands
 * @param deadline by when evidence is due; empty before a plan with the action was sent
 * @param submittedOn the day the evidence that decides, or awaits, its state was sent; empty where there is none
 * @param decidedOn the first day on which it was decided: its evidence found sufficient, excused or withdrawn; empty before,
 *     and where nothing of the kind happened
 * @param foundAfterPlan whether it was found after the plan that the action score was taken from (reading R8)
 */
public record ActionStanding(
        String actionId,
        String domainId,
        Grade grade,
        DutyState state,
        Optional<Deadline> deadline,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> decidedOn,
        boolean foundAfterPlan) {

    /**
     * Creates a standing.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ActionStanding {
        actionId = Require.id("actionId", actionId);
        domainId = Require.id("domainId", domainId);
        grade = Require.given("grade", grade);
        state = Require.given("state", state);
        deadline = Require.optional(deadline);
        submittedOn = Require.optional(submittedOn);
        decidedOn = Require.optional(decidedOn);
    }

    /**
     * Returns what the state means for the compliance score (readings R13 to R15). Only evidence that came in time can still
     * make it met in time; an overdue action can't.
     *
     * @return the result so far
     */
    public ActionResult result() {
        return switch (state) {
            case MET -> ActionResult.MET_IN_TIME;
            case EXCUSED, WITHDRAWN -> ActionResult.EXCUSED;
            case NOT_ISSUED, NOT_RECEIVED, NOT_YET_DUE, DUE_TODAY -> ActionResult.PENDING;
            case AWAITING_JUDGEMENT -> isSubmittedInTime() ? ActionResult.PENDING : ActionResult.NOT_MET_IN_TIME;
            case OVERDUE, MET_LATE, NOT_MET -> ActionResult.NOT_MET_IN_TIME;
        };
    }

    private boolean isSubmittedInTime() {
        return deadline.isEmpty()
                || submittedOn.filter(deadline.get()::isOverdue).isEmpty();
    }

    /** Tells whether the compliance score looks at the action: a plan with it was sent, and it was not withdrawn. */
    boolean isIssued() {
        return state != DutyState.NOT_ISSUED && state != DutyState.WITHDRAWN;
    }

    /** The action as the compliance score sees it. */
    ActionCompliance compliance() {
        return compliance(result());
    }

    /** The action as the compliance score would see it with another result. */
    ActionCompliance compliance(ActionResult supposed) {
        return foundAfterPlan
                ? ActionCompliance.foundLater(actionId, grade, supposed)
                : ActionCompliance.asIssued(actionId, grade, supposed);
    }

    /** The provider's duty, where a plan with the action was sent. */
    Optional<Duty> duty() {
        return deadline.map(due -> new Duty(DutyKind.SEND_EVIDENCE, Optional.of(actionId), due, state, submittedOn));
    }

    ActionStanding withState(DutyState changed) {
        return new ActionStanding(actionId, domainId, grade, changed, deadline, submittedOn, decidedOn, foundAfterPlan);
    }

    /** Returns id, grade and state, such as {@code action A-1 (RED, minor): overdue, last day 2026-03-13}. */
    @Override
    public String toString() {
        return "action " + actionId + " (" + grade + "): " + state.inWords()
                + deadline.map(due -> ", last day " + due.dueOn()).orElse("");
    }
}
