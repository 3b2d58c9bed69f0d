package org.qualitybanding.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.PlanIssue;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;

/**
 * The team's reviews of the plan at intervals (clauses M11, M12 and M15, readings R29 and R31).
 *
 * <p>An interval is met by the first review held after the interval before it. So a review on day 28, with none on day 7, is
 * the first interval's, 21 days late, and the second's, in time.
 */
final class PlanReviewDuties {

    private PlanReviewDuties() {}

    static List<Duty> of(QualityReview known, PlanIssue plan, QualityPolicy policy, LocalDate date) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        LocalDate after = plan.sentOn().equals(LocalDate.MIN)
                ? LocalDate.MIN
                : plan.sentOn().minusDays(1);
        for (Timescale interval : policy.timescales().planReviews()) {
            Deadline due = interval.dueFrom(interval.origin(), plan.sentOn(), policy.workingDays());
            duties.add(Duty.of(DutyKind.REVIEW_PLAN, due, firstHeldAfter(after, known), date));
            after = due.dueOn();
        }
        return duties.build();
    }

    private static Optional<LocalDate> firstHeldAfter(LocalDate after, QualityReview known) {
        return known.planReviews().stream()
                .map(PlanReview::heldOn)
                .filter(heldOn -> heldOn.isAfter(after))
                .findFirst();
    }
}
