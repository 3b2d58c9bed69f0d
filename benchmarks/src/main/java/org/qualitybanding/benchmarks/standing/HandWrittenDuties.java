package org.qualitybanding.benchmarks.standing;

import static org.qualitybanding.benchmarks.standing.HandWrittenActions.isKnown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainEvidence;
import org.qualitybanding.benchmarks.standing.PlainStanding.ActionState;
import org.qualitybanding.benchmarks.standing.PlainStanding.Kind;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainDuty;
import org.qualitybanding.benchmarks.standing.PlainStanding.State;

/** What each party owes or owed in a review on a date. */
final class HandWrittenDuties {

    private static final int[] PLAN_REVIEW_DAYS = {7, 28, 42};

    private static final Comparator<PlainDuty> BY_DATE = Comparator.comparing(PlainDuty::dueOn)
            .thenComparing(PlainDuty::kind)
            .thenComparing(PlainDuty::actionId);

    private final PlainReview review;
    private final HandWrittenScores scores;
    private final LocalDate date;
    private final List<PlainDuty> duties;

    private HandWrittenDuties(PlainReview review, HandWrittenScores scores, LocalDate date) {
        this.review = review;
        this.scores = scores;
        this.date = date;
        this.duties = new ArrayList<>(scores.actions().size() + 8);
    }

    static List<PlainDuty> of(PlainReview review, HandWrittenScores scores, LocalDate date) {
        HandWrittenDuties owed = new HandWrittenDuties(review, scores, date);
        if (isKnown(review.visitedOn(), date)) {
            owed.addPlans();
        }
        if (scores.gateTripped()) {
            owed.addRedActions();
        }
        if (scores.scoredOn() != null) {
            owed.addPlanReviews(scores.scoredOn());
        }
        for (ActionState action : scores.actions()) {
            if (action.dueOn() != null) {
                owed.duties.add(new PlainDuty(
                        Kind.SEND_EVIDENCE, action.actionId(), action.dueOn(), action.state(), action.sentOn()));
            }
        }
        owed.duties.sort(BY_DATE);
        return owed.duties;
    }

    /** Clauses M9 and M10, reading R27. */
    private void addPlans() {
        LocalDate visitedOn = review.visitedOn();
        LocalDate initialPlanDueOn = visitedOn.plusDays(7);
        LocalDate initialPlanSentOn = known(review.initialPlanSentOn());
        LocalDate startedOn = known(review.fullReviewStartedOn());
        if (!scores.gateTripped() && (startedOn == null || initialPlanSentOn != null)) {
            add(Kind.SEND_INITIAL_PLAN, initialPlanDueOn, initialPlanSentOn);
        } else if (!scores.gateTripped() && startedOn != null && startedOn.isAfter(initialPlanDueOn)) {
            duties.add(new PlainDuty(Kind.SEND_INITIAL_PLAN, "", initialPlanDueOn, State.NOT_MET, null));
        }
        if (scores.gateTripped() || startedOn != null) {
            add(Kind.REVIEW_REMAINING_DOMAINS, visitedOn.plusDays(21), known(review.fullReviewCompletedOn()));
            add(Kind.SEND_FULL_PLAN, visitedOn.plusDays(21), known(review.fullPlanSentOn()));
        }
    }

    /** Clause M9, reading R28. */
    private void addRedActions() {
        for (PlainAction action : review.actions()) {
            if (action.red() && isKnown(action.foundOn(), date) && !HandWrittenActions.isWithdrawn(action, date)) {
                LocalDate issuedOn = known(action.issuedOn());
                LocalDate origin = issuedOn == null ? review.visitedOn() : issuedOn;
                if (issuedOn != null || !action.foundOn().isAfter(origin)) {
                    add(Kind.REVIEW_RED_ACTION, action.id(), origin.plusDays(7), firstJudgedOn(action));
                }
            }
        }
    }

    private @Nullable LocalDate firstJudgedOn(PlainAction action) {
        LocalDate first = null;
        for (PlainEvidence sent : action.evidence()) {
            LocalDate judgedOn = known(sent.judgedOn());
            if (judgedOn != null && (first == null || judgedOn.isBefore(first))) {
                first = judgedOn;
            }
        }
        return first;
    }

    /** A review answers the last interval that has come, unless it is answered, otherwise the next (reading R29). */
    private void addPlanReviews(LocalDate planSentOn) {
        LocalDate[] answeredOn = new LocalDate[PLAN_REVIEW_DAYS.length];
        for (LocalDate heldOn : review.planReviewsHeldOn()) {
            if (isKnown(heldOn, date) && !heldOn.isBefore(planSentOn)) {
                int next = 0;
                while (next < answeredOn.length
                        && !planSentOn.plusDays(PLAN_REVIEW_DAYS[next]).isAfter(heldOn)) {
                    next++;
                }
                if (next > 0 && answeredOn[next - 1] == null) {
                    answeredOn[next - 1] = heldOn;
                } else if (next < answeredOn.length && answeredOn[next] == null) {
                    answeredOn[next] = heldOn;
                }
            }
        }
        for (int interval = 0; interval < answeredOn.length; interval++) {
            add(Kind.REVIEW_PLAN, planSentOn.plusDays(PLAN_REVIEW_DAYS[interval]), answeredOn[interval]);
        }
    }

    private void add(Kind kind, LocalDate dueOn, @Nullable LocalDate doneOn) {
        add(kind, "", dueOn, doneOn);
    }

    /** The team's duty, unless it fell away because the engagement ended first. */
    private void add(Kind kind, String actionId, LocalDate dueOn, @Nullable LocalDate doneOn) {
        State state = doneOn == null
                ? HandWrittenActions.openState(dueOn, date)
                : doneOn.isAfter(dueOn) ? State.MET_LATE : State.MET;
        LocalDate endedOn = scores.endedOn();
        if (endedOn != null && doneOn == null) {
            if (dueOn.isAfter(endedOn)) {
                return;
            }
            state = state == State.OVERDUE ? State.NOT_MET : state;
        }
        duties.add(new PlainDuty(kind, actionId, dueOn, state, doneOn));
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return isKnown(day, date) ? day : null;
    }
}
