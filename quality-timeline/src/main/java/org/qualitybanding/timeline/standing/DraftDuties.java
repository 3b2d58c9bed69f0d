package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/**
 * Finds the provider's comments on drafts of the plan, where a team's policy has a clock for them (the setting of reading R41).
 *
 * <p>Each draft has its own. Once the plan itself is sent, there is nothing left to comment on: what was overdue by then is not met,
 * and what was not due yet falls away. A plan in part is not the plan.
 */
final class DraftDuties {

    private DraftDuties() {}

    static void addTo(DutyList duties, ReviewOnDate review) {
        List<DraftPlan> drafts = review.facts().review().draftPlans();
        if (drafts.isEmpty() || !review.policy().timescales().has(Clock.DRAFT_COMMENTS)) {
            return;
        }
        for (DraftPlan draft : drafts) {
            if (review.facts().isSent(draft)) {
                add(duties, review, draft);
            }
        }
    }

    private static void add(DutyList duties, ReviewOnDate review, DraftPlan draft) {
        Optional<Deadline> due = review.due(Clock.DRAFT_COMMENTS, OriginEvent.DRAFT_SENT, draft.sentOn());
        Optional<LocalDate> commentedOn = review.facts().commentedOn(draft);
        Optional<LocalDate> planSentOn = planSentOn(review, draft);
        if (due.isEmpty()) {
            return;
        }
        boolean fellAway =
                commentedOn.isEmpty() && planSentOn.isPresent() && !due.get().isOverdue(planSentOn.get());
        if (!fellAway) {
            duties.addAboutDraft(
                    Duty.Kind.COMMENT_ON_DRAFT, draft.id(), due.get(), commentedOn, planSentOn.isPresent());
        }
    }

    /** The day on which the plan that the draft was of was sent: the first on or after its day that is not one in part. */
    private static Optional<LocalDate> planSentOn(ReviewOnDate review, DraftPlan draft) {
        for (IssuedPlan issue : review.facts().review().issuedPlans()) {
            if (issue.coverage() != IssuedPlan.Coverage.PART
                    && review.facts().isSent(issue)
                    && !issue.sentOn().isBefore(draft.sentOn())) {
                return Optional.of(issue.sentOn());
            }
        }
        return Optional.empty();
    }
}
