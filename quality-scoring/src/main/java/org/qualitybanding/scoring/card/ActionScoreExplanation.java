package org.qualitybanding.scoring.card;

import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment.DomainCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** Says how an action score was worked out: what was counted in which domain, the gate, the ladder. */
final class ActionScoreExplanation {

    private ActionScoreExplanation() {}

    static Explanation of(ActionScoreAssessment assessment) {
        Explanation.Builder why =
                Explanation.of("Action score", answer(assessment)).addClauses(PublishedModel.M18, PublishedModel.M21);
        if (assessment.assessed()) {
            why.quantity("action score", assessment.lowest().value()).addClauses(PublishedModel.R8);
        } else {
            why.quantity("lowest action score", assessment.lowest().value())
                    .quantity("highest action score", assessment.highest().value())
                    .addClauses(PublishedModel.R7);
        }
        return why.addSteps(
                        counts(assessment),
                        assessment.gate().explanation(),
                        assessment.decision().explanation())
                .build();
    }

    static String answer(ActionScoreAssessment assessment) {
        ActionScore lowest = assessment.lowest();
        ActionScore highest = assessment.highest();
        if (assessment.assessed()) {
            return lowest.words() + ", final on " + assessment.assessedOn().get();
        }
        return "pending, "
                + (lowest == highest
                        ? lowest.words() + " at best"
                        : "from " + lowest.words() + " to " + highest.words())
                + ": " + outstanding(assessment);
    }

    private static String outstanding(ActionScoreAssessment assessment) {
        return switch (assessment.extent()) {
            case NOT_BEGUN -> "the review of the initial domains has not begun";
            case INITIAL_DOMAINS -> "the plan has not been sent";
            case ALL_DOMAINS -> {
                ScoringPolicy policy = assessment.policy();
                int remaining = policy.domainCount() - policy.initialDomainCount();
                yield "the plan on the remaining " + Words.counted(remaining, "domain") + " is outstanding";
            }
        };
    }

    private static Explanation counts(ActionScoreAssessment assessment) {
        boolean initialOnly = assessment.policy().overallScope() == ScoringPolicy.Scope.INITIAL_DOMAINS;
        ActionCounts counted = assessment.counts();
        Explanation.Builder counts = Explanation.of(
                        "Actions that count",
                        Words.counted(counted.total(), "action")
                                + (initialOnly ? " in the initial domains" : "")
                                + (assessment.assessed()
                                        ? " found until the plan of "
                                                + assessment.assessedOn().get()
                                        : " found so far")
                                + (initialOnly ? ", others left out by the policy's setting" : ""))
                .quantities(counted.quantities())
                .addClauses(PublishedModel.R5, PublishedModel.R8, PublishedModel.M13);
        if (counted.total() == 0) {
            counts.addClauses(PublishedModel.R11);
        }
        for (DomainCounts domain : assessment.domains()) {
            ActionCounts found = domain.counts();
            counts.addSteps(Explanation.of(domain.domain().name(), Words.counted(found.total(), "action"))
                    .quantities(found.quantities())
                    .addClauses(PublishedModel.R10)
                    .build());
        }
        return counts.build();
    }
}
