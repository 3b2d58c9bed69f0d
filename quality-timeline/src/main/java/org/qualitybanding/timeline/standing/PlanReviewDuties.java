package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * The team's reviews of the plan at intervals (clauses M11, M12 and M15, readings R29 and R31).
 *
 * <p>A review answers the last interval whose date has come, if none has answered it yet, otherwise the next. So a review on day
 * 28, with none on day 7, answers the second interval in time, and the first stays missed.
 */
final class PlanReviewDuties {

    private PlanReviewDuties() {}

    static List<Duty> of(QualityReview known, IssuedPlan plan, QualityPolicy policy, LocalDate date) {
        List<Deadline> intervals = policy.timescales().reviewsDue(plan.sentOn(), policy.workingDays());
        Map<Deadline, LocalDate> answered = answered(intervals, known, plan);
        return intervals.stream()
                .map(due -> Duty.of(Duty.Kind.REVIEW_PLAN, due, Optional.ofNullable(answered.get(due)), date))
                .collect(ImmutableList.toImmutableList());
    }

    /** Which interval was answered on which day; each review answers one at most. */
    private static Map<Deadline, LocalDate> answered(List<Deadline> intervals, QualityReview known, IssuedPlan plan) {
        Map<Deadline, LocalDate> answered = new HashMap<>();
        for (PlanReview review : known.planReviews()) {
            LocalDate heldOn = review.heldOn();
            if (!heldOn.isBefore(plan.sentOn())) {
                Stream<Deadline> come =
                        intervals.stream().filter(due -> !due.dueOn().isAfter(heldOn));
                Stream<Deadline> toCome =
                        intervals.stream().filter(due -> due.dueOn().isAfter(heldOn));
                Stream.concat(come.reduce((earlier, later) -> later).stream(), toCome.limit(1))
                        .filter(due -> !answered.containsKey(due))
                        .findFirst()
                        .ifPresent(due -> answered.put(due, heldOn));
            }
        }
        return answered;
    }
}
