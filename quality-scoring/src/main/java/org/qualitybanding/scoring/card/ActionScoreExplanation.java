package org.qualitybanding.scoring.card;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment.DomainCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** Says how an action score was worked out: what was counted in which domain, the gate, the ladder. */
final class ActionScoreExplanation {

    private ActionScoreExplanation() {}

    static Explanation of(ActionScoreAssessment assessment) {
        Explanation.Builder why = Explanation.of(reason(assessment), "Action score", answer(assessment))
                .addParts(Phrase.anyOf("scores", scores(assessment)))
                .addClauses(PublishedModel.M18, PublishedModel.M21);
        assessment.assessedOn().ifPresent(day -> why.addParts(Phrase.date("date", day)));
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

    private static Reason reason(ActionScoreAssessment assessment) {
        if (assessment.assessed()) {
            return Reason.ACTION_SCORE_TAKEN;
        }
        return switch (assessment.extent()) {
            case NOT_BEGUN -> Reason.ACTION_SCORE_NOT_BEGUN;
            case INITIAL_DOMAINS -> Reason.ACTION_SCORE_PLAN_OUTSTANDING;
            case ALL_DOMAINS -> Reason.ACTION_SCORE_FULL_PLAN_OUTSTANDING;
        };
    }

    /** The scores that it is or can still become. */
    private static List<Phrase> scores(ActionScoreAssessment assessment) {
        List<Phrase> scores = new ArrayList<>();
        for (ActionScore score : assessment.possible()) {
            scores.add(Phrase.name("score", score.words()));
        }
        return scores;
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
                        countedAs(assessment.assessed(), initialOnly),
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
        assessment.assessedOn().ifPresent(day -> counts.addParts(Phrase.date("date", day)));
        List<String> none = new ArrayList<>();
        for (DomainCounts domain : assessment.domains()) {
            ActionCounts found = domain.counts();
            if (found.total() == 0) {
                none.add(domain.domain().name());
            } else {
                counts.addSteps(Explanation.of(
                                Reason.ACTIONS_IN_DOMAIN,
                                domain.domain().name(),
                                Words.counted(found.total(), "action"))
                        .quantities(found.quantities())
                        .addParts(Phrase.name("domain", domain.domain().name()))
                        .addClauses(PublishedModel.R10)
                        .build());
            }
        }
        if (!none.isEmpty()) {
            counts.addSteps(noneIn(none));
        }
        return counts.build();
    }

    private static Reason countedAs(boolean isFinal, boolean initialOnly) {
        if (isFinal) {
            return initialOnly ? Reason.ACTIONS_COUNTED_INITIAL : Reason.ACTIONS_COUNTED;
        }
        return initialOnly ? Reason.ACTIONS_SO_FAR_INITIAL : Reason.ACTIONS_SO_FAR;
    }

    /** Domains without an action are told together: nine lines that nothing was found would hide the one where something was. */
    private static Explanation noneIn(List<String> domains) {
        return Explanation.of(Reason.ACTIONS_NONE_IN, "Domains in which nothing was found", String.join(", ", domains))
                .quantity("domains", domains.size())
                .addParts(Phrase.allOf(
                        "domains",
                        domains.stream()
                                .map(domain -> Phrase.name("domain", domain))
                                .toList()))
                .addClauses(PublishedModel.R10)
                .build();
    }
}
