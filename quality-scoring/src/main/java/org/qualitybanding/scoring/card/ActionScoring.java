package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/**
 * Works out the action score of a review from the facts that are known (clauses M18 and M21).
 *
 * <p>The score is final once the plan has been sent on every domain that had to be reviewed: the initial ones where the
 * gate has not tripped, all of them where it has or where a full review is held anyway. It is taken from that plan as
 * issued, so actions found later do not change it (reading R8). Until then it is pending, with bounds that later
 * actions can only narrow (reading R7).
 *
 * <p>What is known on a day is a matter of the facts that are passed, see {@link QualityReview#asKnownOn(LocalDate)};
 * scoring takes no date:
 *
 * <pre>{@code
 * ActionScoring.assess(review.asKnownOn(LocalDate.of(2026, 3, 9)), ScoringPolicy.published()).score();
 * }</pre>
 */
public final class ActionScoring {

    private final QualityReview review;
    private final ScoringPolicy policy;
    private final List<Action> standing;

    private ActionScoring(QualityReview review, ScoringPolicy policy) {
        this.review = review;
        this.policy = policy;
        this.standing = review.actions().stream()
                .filter(action -> !action.withdrawn())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Works out the action score.
     *
     * @param knownFacts the review with the facts that are known; withdrawn actions count as never found, others at
     *     their latest grade (reading R9)
     * @param policy the policy to score by
     * @return the score as far as it is known, with its reasons
     * @throws InvalidValueException if the review does not have the policy's number of domains or of initial domains
     */
    public static ActionScoreAssessment assess(QualityReview knownFacts, ScoringPolicy policy) {
        given("knownFacts", knownFacts);
        given("policy", policy);
        requireDomains(
                "catalogue.domains",
                policy.domainCount(),
                policy,
                knownFacts.catalogue().domains());
        requireDomains("initialDomainIds", policy.initialDomainCount(), policy, knownFacts.initialDomainIds());
        return new ActionScoring(knownFacts, policy).assess();
    }

    private static void requireDomains(String field, int expected, ScoringPolicy policy, List<?> found) {
        that(
                found.size() == expected,
                field,
                Words.counted(expected, "domain") + " by policy " + policy.id() + " " + policy.version(),
                found.size());
    }

    private ActionScoreAssessment assess() {
        FullReviewGate gate = gate();
        Optional<IssuedPlan> scored = review.scoringPlan()
                .filter(plan -> !gate.isTripped() || plan.coverage() == IssuedPlan.Coverage.ALL_DOMAINS);
        List<Action> inScope =
                policy.overallScope() == ScoringPolicy.Scope.INITIAL_DOMAINS ? inInitialDomains() : standing;
        List<Action> counted = foundBy(scored, inScope);
        OutcomeDecision decision = policy.decide(ActionCounts.ofActions(counted));
        ActionScore soFar = decision.score();
        boolean isFinal = scored.isPresent();
        ActionScore highest = !isFinal && gate.isTripped() ? Ordering.natural().min(soFar, ActionScore.ZERO) : soFar;
        ActionScore lowest = isFinal ? soFar : ActionScore.MINUS_ONE;
        return ActionScoreAssessment.builder()
                .status(isFinal ? ActionScoreAssessment.Status.FINAL : ActionScoreAssessment.Status.PENDING)
                .gate(gate)
                .counts(decision.counts())
                .outcome(isFinal ? Optional.of(decision.outcome()) : Optional.empty())
                .lowest(lowest)
                .highest(highest)
                .assessedOn(scored.map(IssuedPlan::sentOn))
                .advisories(new ActionAdvisories(review, standing, inScope, scored, gate, decision).all())
                .explanation(new ActionScoreExplanation(review, policy, gate, counted, decision)
                        .explain(scored.map(IssuedPlan::sentOn), lowest, highest))
                .build();
    }

    private FullReviewGate gate() {
        Optional<IssuedPlan> plan = review.initialPlan();
        ActionCounts counts = ActionCounts.ofActions(foundBy(plan, inInitialDomains()));
        return FullReviewGate.of(policy.ladder(), counts, plan.map(IssuedPlan::sentOn));
    }

    private List<Action> inInitialDomains() {
        Set<String> initialDomains = ImmutableSet.copyOf(review.initialDomainIds());
        return standing.stream()
                .filter(action -> initialDomains.contains(action.domainId()))
                .toList();
    }

    /**
     * Returns the actions found on or before the day an issue was sent, or all of them where there is none (reading
     * R8).
     */
    private static List<Action> foundBy(Optional<IssuedPlan> issue, List<Action> actions) {
        return issue.isEmpty()
                ? actions
                : actions.stream()
                        .filter(action -> !action.foundOn().isAfter(issue.get().sentOn()))
                        .collect(ImmutableList.toImmutableList());
    }
}
