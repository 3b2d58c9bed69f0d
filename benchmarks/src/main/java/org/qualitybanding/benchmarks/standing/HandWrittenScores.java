package org.qualitybanding.benchmarks.standing;

import static org.qualitybanding.benchmarks.standing.HandWrittenActions.isKnown;
import static org.qualitybanding.benchmarks.standing.HandWrittenActions.later;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision.Counts;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision.Outcome;
import org.qualitybanding.benchmarks.standing.PlainReview.Decision;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainStanding.ActionState;
import org.qualitybanding.benchmarks.standing.PlainStanding.State;

/**
 * The scores of a review on a date, and the end of its engagement.
 *
 * @param gateTripped whether a full review is needed (clause M8)
 * @param scoredOn the day the plan was sent that the action score is taken from, or null while the score is pending
 * @param conclusionOn the concluding date (reading R19), or null before there is one
 * @param endedOn the day the engagement ended, or null before that
 * @param compliance the status of the compliance score, by its name in the library
 * @param decidedOn the day a decision on compliance that counts was made, or null where there is none
 */
record HandWrittenScores(
        boolean gateTripped,
        @Nullable LocalDate scoredOn,
        int lowestScore,
        int highestScore,
        List<ActionState> actions,
        @Nullable LocalDate conclusionOn,
        @Nullable LocalDate endedOn,
        String compliance,
        int lowestCompliance,
        int highestCompliance,
        @Nullable LocalDate decidedOn) {

    private static final int CONCLUSION_DAYS = 42;

    static HandWrittenScores on(PlainReview review, LocalDate date, int mostMinorOfOutcome1) {
        LocalDate fullPlan = isKnown(review.fullPlanSentOn(), date) ? review.fullPlanSentOn() : null;
        LocalDate initialPlan = isKnown(review.initialPlanSentOn(), date) ? review.initialPlanSentOn() : fullPlan;
        boolean gateTripped = outcome(review, date, initialPlan, true, mostMinorOfOutcome1) != Outcome.OUTCOME_1;
        boolean extended = isKnown(review.fullReviewStartedOn(), date);
        LocalDate scoredOn = extended ? fullPlan : gateTripped ? null : initialPlan;
        int score = outcome(review, date, scoredOn, false, mostMinorOfOutcome1).score();
        int lowestScore = scoredOn == null ? -1 : score;
        int highestScore = scoredOn == null && gateTripped ? Math.min(score, 0) : score;
        List<ActionState> actions = HandWrittenActions.on(review, date, scoredOn);
        HandWrittenScores open = new HandWrittenScores(
                gateTripped, scoredOn, lowestScore, highestScore, actions, null, null, "PROVISIONAL", 0, 1, null);
        return scoredOn == null ? open : open.engaged(review, date, scoredOn, mostMinorOfOutcome1);
    }

    private static Outcome outcome(
            PlainReview review,
            LocalDate date,
            @Nullable LocalDate foundBy,
            boolean initialOnly,
            int mostMinorOfOutcome1) {
        int significant = 0;
        int minor = 0;
        LocalDate last = foundBy == null ? date : foundBy;
        for (PlainAction action : review.actions()) {
            if (isKnown(action.foundOn(), last)
                    && !HandWrittenActions.isWithdrawn(action, date)
                    && (action.inInitialDomain() || !initialOnly)) {
                if (action.significant()) {
                    significant++;
                } else {
                    minor++;
                }
            }
        }
        return HandWrittenDecision.outcomeOf(new Counts(significant, minor), mostMinorOfOutcome1);
    }

    /** Readings R13 to R15 and R19. */
    private HandWrittenScores engaged(
            PlainReview review, LocalDate date, LocalDate planSentOn, int mostMinorOfOutcome1) {
        LocalDate conclusion = planSentOn.plusDays(CONCLUSION_DAYS);
        LocalDate lastDecided = planSentOn;
        boolean allDecided = true;
        boolean dueToday = false;
        boolean pending = false;
        boolean notMet = false;
        for (ActionState action : actions) {
            if (action.lateFound()) {
                continue;
            }
            State state = action.state();
            if (state != State.WITHDRAWN && action.dueOn() != null) {
                conclusion = later(conclusion, action.dueOn());
            }
            allDecided &= state.isDecided();
            dueToday |= state == State.DUE_TODAY;
            if (action.decidedOn() != null) {
                lastDecided = later(lastDecided, action.decidedOn());
            }
            notMet |= state == State.OVERDUE || state == State.AWAITING_JUDGEMENT_LATE || state == State.MET_LATE;
            pending |= state == State.NOT_YET_DUE || state == State.DUE_TODAY || state == State.AWAITING_JUDGEMENT;
        }
        LocalDate ended = null;
        if (allDecided && !lastDecided.isAfter(conclusion)) {
            ended = lastDecided;
        } else if (date.isAfter(conclusion) || (date.equals(conclusion) && !dueToday)) {
            ended = conclusion;
        }
        return new HandWrittenScores(
                        gateTripped,
                        scoredOn,
                        lowestScore,
                        highestScore,
                        closed(conclusion, date),
                        conclusion,
                        ended,
                        ended == null ? "PROVISIONAL" : pending && !notMet ? "OPEN" : "INDICATED",
                        ended == null || pending || notMet ? 0 : 1,
                        ended == null || !notMet ? 1 : 0,
                        null)
                .decided(review, date, mostMinorOfOutcome1);
    }

    /** What is still open after the end can't be met any more. */
    private List<ActionState> closed(LocalDate conclusion, LocalDate date) {
        if (date.isAfter(conclusion)) {
            actions.replaceAll(action -> action.state() == State.OVERDUE ? action.with(State.NOT_MET) : action);
        }
        return actions;
    }

    /** A decision stands on what was known on its day (reading R12). */
    private HandWrittenScores decided(PlainReview review, LocalDate date, int mostMinorOfOutcome1) {
        Decision decision = review.decision();
        if (decision == null || decision.decidedOn().isAfter(date)) {
            return this;
        }
        HandWrittenScores then =
                decision.decidedOn().equals(date) ? this : on(review, decision.decidedOn(), mostMinorOfOutcome1);
        boolean counts = then.endedOn != null
                && then.compliance.equals("INDICATED")
                && then.lowestCompliance == decision.score();
        return !counts && !then.compliance.equals("CONFIRMED")
                ? this
                : new HandWrittenScores(
                        gateTripped,
                        scoredOn,
                        lowestScore,
                        highestScore,
                        actions,
                        conclusionOn,
                        endedOn,
                        "CONFIRMED",
                        decision.score(),
                        decision.score(),
                        decision.decidedOn());
    }

    boolean isDecided() {
        return decidedOn != null;
    }
}
