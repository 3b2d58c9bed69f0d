package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.deadline.Deadline;

/**
 * What was known of an action on a date: by when evidence is due, and what became of it.
 *
 * <p>From these facts follow the end of the engagement and, once that is known, the {@linkplain #standing standing} of the action:
 * what is overdue while the engagement goes on is not met after its conclusion.
 *
 * @param action the action, found by that date
 * @param grade what it counts as
 * @param firstIssue the first issue of the plan with the action; empty before it was sent
 * @param deadline by when evidence is due; empty where no clock runs yet, and where the last day can't be worked out
 * @param undated whether a clock runs, and its last day can't be worked out
 * @param evidence what became of the evidence
 * @param withdrawnOn the day it was withdrawn (reading R9)
 * @param excusedOn the first day on which a mitigation excused it (reading R18)
 * @param decidedOn the first day on which it was decided, in whatever way; so an engagement that ended with it has not ended later
 *     because excused evidence was found sufficient after all
 * @param lateFound whether it was found after the plan that the action score is taken from (reading R8)
 */
record KnownAction(
        Action action,
        Grade grade,
        Optional<IssuedPlan> firstIssue,
        Optional<Deadline> deadline,
        boolean undated,
        SentEvidence evidence,
        Optional<LocalDate> withdrawnOn,
        Optional<LocalDate> excusedOn,
        Optional<LocalDate> decidedOn,
        boolean lateFound) {

    /** Tells whether evidence is still to come, and may come in time on that day and no later. */
    boolean isDueToday(LocalDate date) {
        return state(date, false) == Duty.State.DUE_TODAY;
    }

    /** Where the action stands, once it is known whether the engagement is past its conclusion. */
    ActionStanding standing(KnownFacts facts, boolean pastConclusion) {
        Duty.State state = state(facts.date(), pastConclusion);
        return new ActionStanding(
                action.id(),
                action.domainId(),
                grade,
                state,
                deadline,
                submittedOn(state),
                decidedOn,
                firstIssue.isPresent() && withdrawnOn.isEmpty(),
                lateFound,
                facts.evidence(action));
    }

    /** Where the action stood on an earlier day, by what was sent, judged and excused by then and the deadline of now. */
    ActionStanding earlier(KnownFacts facts) {
        return new KnownAction(
                        action,
                        grade,
                        firstIssue,
                        deadline,
                        undated,
                        SentEvidence.of(action, deadline, facts),
                        withdrawnOn,
                        excusedOn.filter(facts::isKnown),
                        decidedOn,
                        lateFound)
                .standing(facts, false);
    }

    /**
     * Evidence that came in time comes first, whether it is judged or not; then a mitigation, which excuses an action that is not
     * met in time, whichever was first (reading R18); then evidence that came late.
     */
    private Duty.State state(LocalDate date, boolean pastConclusion) {
        if (withdrawnOn.isPresent()) {
            return Duty.State.WITHDRAWN;
        }
        if (evidence.sufficientInTime().isPresent()) {
            return Duty.State.MET;
        }
        if (excusedOn.isPresent()) {
            return Duty.State.EXCUSED;
        }
        if (evidence.unjudgedInTime().isPresent()) {
            return Duty.State.AWAITING_JUDGEMENT;
        }
        if (evidence.sufficientLate().isPresent()) {
            return Duty.State.MET_LATE;
        }
        if (evidence.unjudgedLate().isPresent()) {
            return Duty.State.AWAITING_JUDGEMENT_LATE;
        }
        if (undated) {
            return Duty.State.NOT_DATED;
        }
        if (deadline.isEmpty()) {
            return firstIssue.isPresent() ? Duty.State.NOT_RECEIVED : Duty.State.NOT_ISSUED;
        }
        return Duty.openState(deadline.get(), date, pastConclusion);
    }

    /** The day the evidence was sent that decides, or awaits, the state. */
    private Optional<LocalDate> submittedOn(Duty.State state) {
        return switch (state) {
            case MET -> evidence.sufficientInTime();
            case MET_LATE -> evidence.sufficientLate();
            case AWAITING_JUDGEMENT -> evidence.unjudgedInTime();
            case AWAITING_JUDGEMENT_LATE -> evidence.unjudgedLate();
            case NOT_ISSUED, NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, DUE_TODAY, OVERDUE, NOT_MET, EXCUSED, WITHDRAWN ->
                Optional.empty();
        };
    }
}
