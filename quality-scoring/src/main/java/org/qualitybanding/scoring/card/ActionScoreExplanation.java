package org.qualitybanding.scoring.card;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;

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

    Explanation explain(Optional<LocalDate> assessedOn, ActionScore lowest, ActionScore highest) {
        Explanation.Builder why = Explanation.of(
                "Action score",
                assessedOn.map(day -> lowest.words() + ", final on " + day).orElseGet(() -> pending(lowest, highest)));
        why.addClauses(PublishedModel.M18, PublishedModel.M21);
        if (assessedOn.isPresent()) {
            why.quantity("action score", lowest.value()).addClauses(PublishedModel.R8);
        } else {
            why.quantity("lowest action score", lowest.value())
                    .quantity("highest action score", highest.value())
                    .addClauses(PublishedModel.R7);
        }
        return why.addSteps(counts(assessedOn), gate.explanation(), decision.explanation())
                .build();
    }

    private String pending(ActionScore lowest, ActionScore highest) {
        return "pending, "
                + (lowest == highest
                        ? lowest.words() + " at best"
                        : "from " + lowest.words() + " to " + highest.words())
                + ": " + outstanding();
    }

    private String outstanding() {
        if (review.initialVisit().isEmpty()) {
            return "the review of the initial domains has not begun";
        }
        if (gate.isTripped() || review.fullReview().isPresent()) {
            int remaining = policy.domainCount() - policy.initialDomainCount();
            return "the plan on the remaining " + Words.counted(remaining, "domain") + " is outstanding";
        }
        return "the plan has not been sent";
    }

    private Explanation counts(Optional<LocalDate> assessedOn) {
        boolean initialOnly = policy.overallScope() == ScoringPolicy.Scope.INITIAL_DOMAINS;
        Explanation.Builder counts = Explanation.of(
                        "Actions that count",
                        Words.counted(counted.size(), "action")
                                + (initialOnly ? " in the initial domains" : "")
                                + assessedOn
                                        .map(day -> " found until the plan of " + day)
                                        .orElse(" found so far")
                                + (initialOnly ? ", others left out by the policy's setting" : ""))
                .quantities(decision.counts().quantities())
                .addClauses(PublishedModel.R5, PublishedModel.R8, PublishedModel.M13);
        if (counted.isEmpty()) {
            counts.addClauses(PublishedModel.R11);
        }
        ListMultimap<String, Grade> grades = ArrayListMultimap.create();
        for (Action action : counted) {
            grades.put(action.domainId(), action.grade());
        }
        for (Domain domain : review.domainsUnderReview()) {
            if (initialOnly && !review.initialDomainIds().contains(domain.id())) {
                continue;
            }
            ActionCounts found = ActionCounts.of(grades.get(domain.id()));
            counts.addSteps(Explanation.of(domain.name(), Words.counted(found.total(), "action"))
                    .quantities(found.quantities())
                    .addClauses(PublishedModel.R10)
                    .build());
        }
        return counts.build();
    }
}
