package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * By when evidence towards each action of a review is due (clause M14). The clock runs from the first issue of the plan that
 * contains the action (reading R26), by the colour it had then; the reviewer's own date wins (R16), and changes follow (R17).
 */
final class EvidenceDeadlines {

    private final Map<String, IssuedPlan> firstIssues = new HashMap<>();
    private final QualityPolicy policy;

    EvidenceDeadlines(QualityReview known, QualityPolicy policy) {
        this.policy = policy;
        for (IssuedPlan issue : known.issuedPlans()) {
            issue.actionIds().forEach(actionId -> firstIssues.putIfAbsent(actionId, issue));
        }
    }

    /** The first issue of the plan that contains the action. */
    Optional<IssuedPlan> firstIssue(Action action) {
        return Optional.ofNullable(firstIssues.get(action.id()));
    }

    /** The deadline, or empty before a plan with the action was sent, or received where the clock runs from that. */
    Optional<Deadline> of(Action action) {
        return firstIssue(action)
                .flatMap(issue -> originOn(issue).map(originOn -> {
                    Rag rag = action.gradeOn(issue.sentOn()).rag();
                    Deadline counted = policy.timescales().evidenceDue(rag, originOn, policy.workingDays());
                    Deadline deadline = action.specifiedDueOn()
                            .filter(own -> !own.isBefore(issue.sentOn()))
                            .map(counted::setByReviewer)
                            .orElse(counted);
                    for (DeadlineChange change : action.deadlineChanges()) {
                        deadline = deadline.changedBy(change, policy.workingDays());
                    }
                    return deadline;
                }));
    }

    private Optional<LocalDate> originOn(IssuedPlan issue) {
        return policy.timescales().evidenceFrom() == OriginEvent.PLAN_RECEIVED
                ? issue.receivedOn()
                : Optional.of(issue.sentOn());
    }
}
