package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.ComplianceScoring;

/**
 * The first stage of a standing, and all of it that the scores need: what was known of each action, when the engagement ended,
 * and where each action stands.
 *
 * @param review the review on the date
 * @param known what was known of each action, in the order of the review
 * @param engagement when the engagement concludes and ended
 * @param actions where each of the actions stands, in the same order
 */
record ReviewScores(ReviewOnDate review, List<KnownAction> known, Engagement engagement, List<ActionStanding> actions) {

    static ReviewScores of(ReviewOnDate review) {
        List<KnownAction> known = KnownActions.of(review);
        Engagement engagement = Engagement.of(review, known);
        boolean past = engagement.isPast(review.date());
        ImmutableList.Builder<ActionStanding> actions = ImmutableList.builderWithExpectedSize(known.size());
        for (KnownAction action : known) {
            actions.add(action.standing(review.facts(), past));
        }
        return new ReviewScores(review, known, engagement, actions.build());
    }

    /** The compliance score by the facts of the date, with a decision of that date or without one. */
    ComplianceAssessment compliance(Optional<ComplianceDecision> decision) {
        ComplianceRule rule = review.policy().scoring().complianceRule();
        List<ActionCompliance> issued = issued(false);
        if (!isAnythingIndicated()) {
            return ComplianceScoring.beforeThePlan(issued, rule); // no decision is recorded before the plan
        }
        return ComplianceScoring.assess(issued, engagement.endedOn(), decision, rule);
    }

    /** What the facts of the date indicate once the day is over: what was due on it and has not come is not met. */
    Optional<ComplianceScore> indicatedOnceOver() {
        return review.policy().scoring().complianceRule().indicated(issued(true));
    }

    private List<ActionCompliance> issued(boolean onceOver) {
        ImmutableList.Builder<ActionCompliance> issued = ImmutableList.builderWithExpectedSize(actions.size());
        for (ActionStanding action : actions) {
            if (onceOver && action.state() == Duty.State.DUE_TODAY) {
                issued.add(action.compliance(ActionCompliance.Result.NOT_MET_IN_TIME));
            } else if (action.issued()) {
                issued.add(action.compliance().orElseThrow());
            }
        }
        return issued.build();
    }

    /** From the first issue of the plan on, and before it where the initial review ended with no actions (readings R11 and R38). */
    private boolean isAnythingIndicated() {
        return review.facts().planSent()
                || (review.facts().initialVisitEndedOn().isPresent() && isNothingFound());
    }

    private boolean isNothingFound() {
        for (KnownAction action : known) {
            if (action.withdrawnOn().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
