package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.explain.PublishedModel.M1;
import static org.qualitybanding.model.explain.PublishedModel.M2;
import static org.qualitybanding.model.explain.PublishedModel.M3;
import static org.qualitybanding.model.explain.PublishedModel.R22;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.internal.Words;

/** Asks the rules of a {@link RiskPolicy} of weighed intelligence, and keeps what each answered. */
final class RiskReasoning {

    private final RiskPolicy policy;
    private final LocalDate on;
    private final WeighedIntelligence intelligence;

    RiskReasoning(RiskPolicy policy, LocalDate on, WeighedIntelligence intelligence) {
        this.policy = policy;
        this.on = on;
        this.intelligence = intelligence;
    }

    RiskAssessment assess(DomainCatalogue catalogue) {
        return new RiskAssessment(
                on,
                intelligence.items().stream()
                        .map(WeighedIntelligence.Weighed::weight)
                        .toList(),
                rating(),
                need(),
                DomainRanking.of(intelligence, catalogue).suggest(policy, on));
    }

    private RiskDecision<RiskRating> rating() {
        Explanation.Builder why = Explanation.builder();
        why.asked("Risk rating on " + on).addClauses(M2, R22).addSteps(RiskWords.ownArithmetic(policy));
        intelligence.items().forEach(weighed -> why.addSteps(explained(weighed)));
        return decideWhereKnown(policy.ratingLadder(), RiskRating.NOT_RATED, "none, and unknown is not low", why);
    }

    private RiskDecision<ReviewNeed> need() {
        Explanation.Builder why = Explanation.builder();
        why.asked("Need of a review on " + on).addClauses(M3, R22).addSteps(RiskWords.ownArithmetic(policy));
        return decideWhereKnown(policy.needLadder(), ReviewNeed.NOT_ASSESSED, "none, and unknown is not no need", why);
    }

    private <A extends Enum<A> & RiskAnswer> RiskDecision<A> decideWhereKnown(
            RiskLadder<A> ladder, A unknown, String reason, Explanation.Builder why) {
        if (!intelligence.hasNoneThatCounts()) {
            return decide(ladder, why);
        }
        why.answer(unknown.words()).quantity("points", intelligence.points());
        why.addSteps(Explanation.of("Intelligence recent enough to count", reason)
                .addClauses(R22)
                .build());
        return RiskDecision.of(unknown, why.build());
    }

    private static Explanation explained(WeighedIntelligence.Weighed weighed) {
        IntelligenceItem item = weighed.item();
        WeighedItem weight = weighed.weight();
        return Explanation.of(
                        item.id() + ", " + item.source().words() + " of " + item.receivedOn() + ", "
                                + item.concern().words(),
                        weight.counts() ? Words.counted(weight.points(), "point") : "too old to count")
                .quantity("age in days", weight.ageInDays())
                .quantity("concern weight", weight.concernWeight())
                .quantity("age weight", weight.ageWeight())
                .addClauses(M1, R22)
                .build();
    }

    private <A extends Enum<A> & RiskAnswer> RiskDecision<A> decide(RiskLadder<A> ladder, Explanation.Builder why) {
        Optional<RiskRule<A>> decided = ladder.ruleFor(intelligence);
        A answer = decided.map(RiskRule::answer).orElse(ladder.otherwise());
        why.answer(answer.words()).quantity("points", intelligence.points());
        List<RiskRule<A>> rules = ladder.worstFirst();
        int askedOf = decided.map(rule -> rules.indexOf(rule) + 1).orElse(rules.size());
        for (RiskRule<A> rule : rules.subList(0, askedOf)) {
            PointsThreshold threshold = rule.threshold();
            why.addSteps(Explanation.of(
                            rule.answer().words() + " if " + threshold,
                            decided.filter(rule::equals).isPresent() ? "yes" : "no")
                    .quantity(threshold.counted(), threshold.pointsOf(intelligence))
                    .clauses(rule.clauses())
                    .build());
        }
        if (decided.isEmpty()) {
            why.addSteps(Explanation.of("Otherwise " + answer.words(), "yes")
                    .clauses(ladder.otherwiseClauses())
                    .build());
        }
        return new RiskDecision<>(answer, decided.map(RiskRule::id), why.build());
    }
}
