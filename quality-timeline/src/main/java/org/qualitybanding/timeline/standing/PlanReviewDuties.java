package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/**
 * Finds the team's reviews of the plan at intervals (clauses M11, M12 and M15, readings R29 and R31).
 *
 * <p>A review answers the last interval whose date has come, if none has answered it yet, otherwise the next. So a review on day
 * 28, with none on day 7, answers the second interval in time, and the first stays missed. Reviews of one day answer together
 * (reading R39): the visit in the morning and the call in the afternoon are one review of the plan.
 */
final class PlanReviewDuties {

    private final List<Interval> intervals = new ArrayList<>();

    private PlanReviewDuties() {}

    static void addTo(DutyList duties, ReviewOnDate review) {
        if (!review.actionScore().assessed()) {
            return;
        }
        LocalDate planSentOn = review.actionScore().assessedOn().get();
        PlanReviewDuties all = new PlanReviewDuties();
        for (int i = 1; i <= review.policy().timescales().reviewIntervals().size(); i++) {
            all.add(review.reviewDue(i, planSentOn));
        }
        all.add(review.due(Clock.CONCLUSION, OriginEvent.PLAN_SENT, planSentOn));
        @Nullable LocalDate answered = null;
        for (PlanReview held : review.facts().review().planReviews()) {
            LocalDate heldOn = held.heldOn();
            if (review.facts().isKnown(heldOn) && !heldOn.isBefore(planSentOn) && !heldOn.equals(answered)) {
                all.answer(heldOn);
                answered = heldOn;
            }
        }
        for (Interval interval : all.intervals) {
            duties.add(Duty.Kind.REVIEW_PLAN, Optional.of(interval.due), Optional.ofNullable(interval.answeredOn));
        }
    }

    private void add(Optional<Deadline> due) {
        if (due.isPresent()) {
            intervals.add(new Interval(due.get()));
        }
    }

    /** The reviews of a day answer one interval at most. */
    private void answer(LocalDate heldOn) {
        @Nullable Interval come = null;
        @Nullable Interval toCome = null;
        for (Interval interval : intervals) {
            if (!interval.due.dueOn().isAfter(heldOn)) {
                come = interval;
            } else if (toCome == null) {
                toCome = interval;
            }
        }
        if (come != null && come.answeredOn == null) {
            come.answeredOn = heldOn;
        } else if (toCome != null && toCome.answeredOn == null) {
            toCome.answeredOn = heldOn;
        }
    }

    /** An interval, and the day of the review that answered it. */
    private static final class Interval {

        private final Deadline due;
        private @Nullable LocalDate answeredOn;

        private Interval(Deadline due) {
            this.due = due;
        }
    }
}
