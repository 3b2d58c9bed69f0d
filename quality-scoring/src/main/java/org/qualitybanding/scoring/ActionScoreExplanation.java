package org.qualitybanding.scoring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Explanation;
import org.qualitybanding.model.PublishedModel;
import org.qualitybanding.model.QualityReview;

/** Says how an action score was worked out: what was counted in which domain, the gate, the ladder. */
final class ActionScoreExplanation {

    private final QualityReview review;
    private final ScoringPolicy policy;
    private final FullReviewGate gate;
    private final List<Action> counted;
    private final OutcomeDecision decision;

    ActionScoreExplanation(
            QualityReview review,
            ScoringPolicy policy,
            FullReviewGate gate,
            List<Action> counted,
            OutcomeDecision decision) {
        this.review = review;
        this.policy = policy;
        this.gate = gate;
        this.counted = counted;
        this.decision = decision;
    }

    /** Asks the ladder of the initial domains, and says what that means for the rest of the review. */
    static FullReviewGate gate(OutcomeLadder ladder, ActionCounts counts, Optional<LocalDate> settledOn) {
        OutcomeDecision decision = ladder.decide(counts);
        boolean tripped = decision.outcome() != Outcome.OUTCOME_1;
        List<BoundaryReading> readings = ladder.readingsThatDecide(counts, outcome -> outcome != Outcome.OUTCOME_1);
        String answer = (tripped ? "needed" : "not needed")
                + settledOn
                        .map(day -> ", by the actions found until the plan of " + day)
                        .orElse(", by the actions found so far");
        return new FullReviewGate(
                decision,
                settledOn,
                readings,
                Explanation.of("Full review", answer)
                        .quantities(LadderDecisions.quantities(counts))
                        .addClauses(PublishedModel.M8, PublishedModel.R4, PublishedModel.R5)
                        .addSteps(decision.explanation())
                        .build());
    }

    Explanation explain(Optional<LocalDate> assessedOn, ActionScore lowest, ActionScore highest) {
        Explanation.Builder why = Explanation.of(
                "Action score",
                assessedOn.map(day -> lowest.label() + ", final on " + day).orElseGet(() -> pending(lowest, highest)));
        why.addClauses(PublishedModel.M18, PublishedModel.M21);
        if (assessedOn.isPresent()) {
            why.quantity(ScoreNames.ACTION, lowest.value()).addClauses(PublishedModel.R8);
        } else {
            why.quantity("lowest " + ScoreNames.ACTION, lowest.value())
                    .quantity("highest " + ScoreNames.ACTION, highest.value())
                    .addClauses(PublishedModel.R7);
        }
        return why.addSteps(counts(assessedOn), gate.explanation(), decision.explanation())
                .build();
    }

    private String pending(ActionScore lowest, ActionScore highest) {
        return "pending, "
                + (lowest == highest
                        ? lowest.label() + " at best"
                        : "from " + lowest.label() + " to " + highest.label())
                + ": " + outstanding();
    }

    private String outstanding() {
        if (review.initialVisit().isEmpty()) {
            return "the review of the initial domains has not begun";
        }
        if (gate.isTripped() || review.fullReview().isPresent()) {
            int remaining = policy.domainCount() - policy.initialDomainCount();
            return "the plan on the remaining " + Wording.counted(remaining, "domain") + " is outstanding";
        }
        return "the plan has not been sent";
    }

    private Explanation counts(Optional<LocalDate> assessedOn) {
        boolean initialOnly = policy.overallScope() == OverallScope.INITIAL_DOMAINS;
        Explanation.Builder counts = Explanation.of(
                        "Actions that count",
                        Wording.counted(counted.size(), "action")
                                + (initialOnly ? " in the initial domains" : "")
                                + assessedOn
                                        .map(day -> " found until the plan of " + day)
                                        .orElse(" found so far")
                                + (initialOnly ? ", others left out by the policy's setting" : ""))
                .quantities(LadderDecisions.quantities(decision.counts()))
                .addClauses(PublishedModel.R5, PublishedModel.R8, PublishedModel.M13);
        if (counted.isEmpty()) {
            counts.addClauses(PublishedModel.R11);
        }
        Map<String, ActionTally> tallies = new HashMap<>();
        for (Action action : counted) {
            tallies.computeIfAbsent(action.domainId(), domain -> new ActionTally())
                    .add(action.grade());
        }
        for (Domain domain : review.domainsUnderReview()) {
            if (initialOnly && !review.initialDomainIds().contains(domain.id())) {
                continue;
            }
            ActionCounts found =
                    tallies.getOrDefault(domain.id(), new ActionTally()).counts();
            counts.addSteps(Explanation.of(domain.name(), Wording.counted(found.total(), "action"))
                    .quantities(LadderDecisions.quantities(found))
                    .addClauses(PublishedModel.R10)
                    .build());
        }
        return counts.build();
    }
}
