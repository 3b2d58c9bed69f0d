package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.standing.PlainReview;
import org.qualitybanding.benchmarks.standing.PlainReview.Decision;
import org.qualitybanding.benchmarks.standing.PlainReview.Extension;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainEvidence;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;

/** The facts of a generated review in the plain records of the hand-written code. */
public final class PlainReviews {

    private PlainReviews() {}

    /** Copies the facts. */
    public static PlainReview of(QualityReview review) {
        Map<String, LocalDate> issued = new HashMap<>();
        for (IssuedPlan plan : review.issuedPlans()) {
            plan.actionIds().forEach(actionId -> issued.putIfAbsent(actionId, plan.sentOn()));
        }
        return new PlainReview(
                review.id(),
                review.service().id(),
                review.service().provider().id(),
                review.reviewer(),
                review.openedOn(),
                review.initialVisit().flatMap(Visit::endedOn).orElseThrow(),
                review.fullReview().map(FullReview::startedOn).orElse(null),
                review.fullReview().flatMap(FullReview::completedOn).orElse(null),
                sentOn(review, IssuedPlan.Coverage.INITIAL_DOMAINS),
                sentOn(review, IssuedPlan.Coverage.ALL_DOMAINS),
                review.actions().stream()
                        .map(action -> action(action, review.initialDomainIds(), issued.get(action.id())))
                        .toList(),
                review.planReviews().stream().map(PlanReview::heldOn).toList(),
                review.complianceDecisions().stream().map(PlainReviews::decision).findFirst().orElse(null));
    }

    private static @Nullable LocalDate sentOn(QualityReview review, IssuedPlan.Coverage coverage) {
        return review.issuedPlans().stream()
                .filter(plan -> plan.coverage() == coverage)
                .map(IssuedPlan::sentOn)
                .findFirst()
                .orElse(null);
    }

    private static PlainAction action(Action action, List<String> initialDomainIds, @Nullable LocalDate issuedOn) {
        return new PlainAction(
                action.id(),
                initialDomainIds.contains(action.domainId()),
                action.significant(),
                evidenceWeeks(action.rag()),
                action.foundOn(),
                issuedOn,
                action.withdrawal().map(Action.Withdrawal::withdrawnOn).orElse(null),
                action.mitigations().stream()
                        .map(Mitigation::decidedOn)
                        .findFirst()
                        .orElse(null),
                action.deadlineChanges().stream()
                        .map(change -> new Extension(
                                change.decidedOn(), change.extraDays().orElseThrow()))
                        .toList(),
                action.evidence().stream().map(PlainReviews::evidence).toList());
    }

    private static int evidenceWeeks(Rag rag) {
        return switch (rag) {
            case RED -> 1;
            case AMBER -> 4;
            case GREEN -> 6;
        };
    }

    private static PlainEvidence evidence(Evidence sent) {
        return new PlainEvidence(
                sent.submittedOn(), sent.judgement().map(Judgement::judgedOn).orElse(null), sent.sufficient());
    }

    private static Decision decision(ComplianceDecision decision) {
        return new Decision(decision.score().value(), decision.decidedOn());
    }
}
