package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.UncountedDecision;
import org.qualitybanding.scoring.compliance.UncountedDecision.Reason;

/**
 * A decision on compliance, and the review as it stood on the day of the decision: what it rests on (reading R37).
 *
 * @param decision the decision
 * @param assessment the compliance score of that day, with the decision where it counts
 * @param gateTripped whether the full-review gate had tripped by that day
 * @param actions where each action stood on that day, in the order of the review
 */
record DecisionOnItsDay(
        ComplianceDecision decision,
        ComplianceAssessment assessment,
        boolean gateTripped,
        List<ActionStanding> actions) {

    static DecisionOnItsDay of(ComplianceDecision decision, ReviewScores thatDay) {
        return new DecisionOnItsDay(
                decision,
                thatDay.compliance(Optional.of(decision)),
                thatDay.review().actionScore().gate().tripped(),
                thatDay.actions());
    }

    /** Why the decision does not count on a later day: by its own day, or because it is set aside since; empty where it counts. */
    Optional<Reason> whyUncounted(ReviewOnDate later) {
        if (assessment.decision().isEmpty()) {
            return Optional.of(assessment.uncounted().get(0).reason());
        }
        if (!gateTripped && later.actionScore().gate().tripped()) {
            return Optional.of(Reason.GATE_TRIPPED);
        }
        Optional<LocalDate> fullReviewOn = later.facts().fullReviewStartedOn();
        return fullReviewOn.isPresent() && fullReviewOn.get().isAfter(decision.decidedOn())
                ? Optional.of(Reason.FULL_REVIEW_BEGUN)
                : Optional.empty();
    }

    UncountedDecision uncounted(Reason reason) {
        return new UncountedDecision(decision, reason);
    }
}
