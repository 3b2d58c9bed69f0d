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
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.scoring.rule.Rung;

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
        why.reason(intelligence.hasNoneThatCounts() ? Reason.RISK_NOT_RATED : Reason.RISK_RATED)
                .asked("Risk rating on " + on)
                .addParts(Phrase.date("date", on))
                .addClauses(M2, R22)
                .addSteps(ownArithmetic(policy));
        intelligence.items().forEach(weighed -> why.addSteps(explained(weighed)));
        return decideWhereKnown(policy.ratingLadder(), RiskRating.NOT_RATED, "none, and unknown is not low", why);
    }

    private RiskDecision<ReviewNeed> need() {
        Explanation.Builder why = Explanation.builder();
        why.reason(intelligence.hasNoneThatCounts() ? Reason.REVIEW_NEED_NOT_ASSESSED : Reason.REVIEW_NEED_ASSESSED)
                .asked("Need of a review on " + on)
                .addParts(Phrase.date("date", on))
                .addClauses(M3, R22)
                .addSteps(ownArithmetic(policy));
        return decideWhereKnown(policy.needLadder(), ReviewNeed.NOT_ASSESSED, "none, and unknown is not no need", why);
    }

    private <A extends Answer<A>> RiskDecision<A> decideWhereKnown(
            Ladder<PointsThreshold, A> ladder, A unknown, String reason, Explanation.Builder why) {
        if (!intelligence.hasNoneThatCounts()) {
            return decide(ladder, why);
        }
        why.answer(unknown.words()).quantity("points", intelligence.points());
        why.addSteps(Explanation.of(Reason.INTELLIGENCE_NONE, "Intelligence recent enough to count", reason)
                .addClauses(R22)
                .build());
        return RiskDecision.of(unknown, why.build());
    }

    private static Explanation explained(WeighedIntelligence.Weighed weighed) {
        IntelligenceItem item = weighed.item();
        WeighedItem weight = weighed.weight();
        return Explanation.of(
                        weight.counts() ? Reason.INTELLIGENCE_COUNTS : Reason.INTELLIGENCE_TOO_OLD,
                        item.id() + ", " + item.source().words() + " of " + item.receivedOn() + ", "
                                + item.concern().words(),
                        weight.counts() ? Words.counted(weight.points(), "point") : "too old to count")
                .addParts(
                        Phrase.name("id", item.id()),
                        Phrase.word("source", "intelligence-source", item.source()),
                        Phrase.date("date", item.receivedOn()),
                        Phrase.word("concern", "concern", item.concern()),
                        Phrase.number("points", weight.points()))
                .quantity("age in days", weight.ageInDays())
                .quantity("concern weight", weight.concernWeight())
                .quantity("age weight", weight.ageWeight())
                .addClauses(M1, R22)
                .build();
    }

    private <A extends Answer<A>> RiskDecision<A> decide(Ladder<PointsThreshold, A> ladder, Explanation.Builder why) {
        int decided = ladder.firstThat(threshold -> threshold.isReachedBy(intelligence));
        Rung<PointsThreshold, A> rung = ladder.rung(decided);
        why.answer(rung.outcome().words())
                .quantity("points", intelligence.points())
                .addParts(rung.outcome().phrase("answer"));
        ladder.asked(
                        decided,
                        threshold -> List.of(Quantity.of(threshold.counted(), threshold.pointsOf(intelligence))),
                        threshold -> threshold.phrase("condition"))
                .forEach(why::addSteps);
        Optional<String> ruleId = rung instanceof Rule<PointsThreshold, A> ? Optional.of(rung.id()) : Optional.empty();
        return new RiskDecision<>(rung.outcome(), ruleId, why.build());
    }

    /** Returns the step that every explanation begins with: the arithmetic is not the document's (R22). */
    static Explanation ownArithmetic(RiskPolicy policy) {
        boolean ours = policy.equals(RiskPolicy.libraryDefault());
        String whose = ours
                ? "this library's own default, for the document gives none"
                : "this library's own with a policy's numbers, for the document gives none";
        return Explanation.of(
                        ours ? Reason.RISK_ARITHMETIC : Reason.RISK_ARITHMETIC_CHANGED,
                        "Arithmetic",
                        whose + " (risk policy " + policy.id() + " " + policy.version() + ")")
                .addClauses(R22)
                .build();
    }
}
