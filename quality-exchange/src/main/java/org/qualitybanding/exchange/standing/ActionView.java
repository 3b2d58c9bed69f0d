package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;

/**
 * Where an action stands.
 *
 * @param actionId the id of the action
 * @param domainId the id of its domain
 * @param grade its colour and its harm basis, after any re-grading
 * @param state where it stands
 * @param dueOn the last day for evidence; empty before a plan with it was sent, and where no last day can be worked out
 * @param submittedOn the day the evidence that counts was sent; empty where there is none
 * @param decidedOn the day its state was decided; empty before
 * @param issued whether a plan with it was sent, and it was not withdrawn
 * @param lateFound whether it was found after the plan that the action score is taken from (reading R8)
 * @param attempts all evidence that was sent towards it, found sufficient or not
 */
public record ActionView(
        String actionId,
        String domainId,
        Grade grade,
        Duty.State state,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> decidedOn,
        Boolean issued,
        Boolean lateFound,
        List<ActionStanding.Attempt> attempts) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing
     */
    public ActionView {
        Checks check = new Checks();
        actionId = check.id("actionId", actionId);
        domainId = check.id("domainId", domainId);
        grade = check.given("grade", grade);
        state = check.given("state", state);
        dueOn = Require.optional(dueOn);
        submittedOn = Require.optional(submittedOn);
        decidedOn = Require.optional(decidedOn);
        issued = check.given("issued", issued);
        lateFound = check.given("lateFound", lateFound);
        attempts = check.list("attempts", attempts);
        check.done();
    }

    static ActionView of(ActionStanding action) {
        return new ActionView(
                action.actionId(),
                action.domainId(),
                action.grade(),
                action.state(),
                action.deadline().map(Deadline::dueOn),
                action.submittedOn(),
                action.decidedOn(),
                action.issued(),
                action.lateFound(),
                action.attempts());
    }

    /** Returns id, grade and state, such as {@code action A-1 (RED, minor): overdue, last day 2026-03-13}. */
    @Override
    public String toString() {
        return "action " + actionId + " (" + grade + "): " + state.words()
                + dueOn.map(day -> ", last day " + day).orElse("");
    }
}
