package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;

/** A review as it was known on a day: without whatever is dated later. */
final class WithoutHindsight {

    private WithoutHindsight() {}

    /** The review without what came later, or the review itself where nothing did. */
    static QualityReview of(QualityReview review, LocalDate date) {
        Milestones milestones = new Milestones(
                review.openedOn(),
                review.catalogue(),
                review.initialDomainIds(),
                review.initialVisit().flatMap(visit -> visit.asKnownOn(date)),
                review.fullReview().flatMap(full -> full.asKnownOn(date)),
                QualityReview.DRAFT_PLANS.knownOn(date, review.draftPlans()),
                QualityReview.ISSUED_PLANS.knownOn(date, review.issuedPlans()),
                QualityReview.PLAN_REVIEWS.knownOn(date, review.planReviews()));
        List<Action> actions = QualityReview.ACTIONS.knownOn(date, review.actions());
        QualityReview then = new QualityReview(
                review.id(),
                review.service().asKnownOn(date),
                review.reviewer(),
                review.openedOn(),
                review.catalogue(),
                QualityReview.INTELLIGENCE.knownOn(date, review.intelligence()),
                review.initialDomainIds(),
                milestones.initialVisit(),
                milestones.fullReview(),
                new FittingActions(actions, milestones), // whatever fits, fits without what came later
                milestones.draftPlans(),
                milestones.issuedPlans(),
                milestones.planReviews(),
                Action.MITIGATIONS.knownOn(date, review.mitigations()),
                QualityReview.FOLLOW_UPS.knownOn(date, review.followUps()),
                QualityReview.ENGAGEMENT_NOTES.knownOn(date, review.engagementNotes()),
                QualityReview.ESCALATION_STEPS.knownOn(date, review.escalationSteps()),
                QualityReview.HAND_OVERS.knownOn(date, review.handOvers()),
                QualityReview.PAUSES.knownOn(date, review.pauses()),
                QualityReview.COMPLIANCE_DECISIONS.knownOn(date, review.complianceDecisions()),
                review.abandonment().filter(given -> !given.abandonedOn().isAfter(date)));
        return then.equals(review) ? review : then;
    }
}
