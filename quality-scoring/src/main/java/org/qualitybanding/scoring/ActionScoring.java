package org.qualitybanding.scoring;

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
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.PlanCoverage;
import org.qualitybanding.model.PlanIssue;
import org.qualitybanding.model.QualityReview;

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
                Wording.counted(expected, "domain") + " by policy " + policy.id() + " " + policy.version(),
                found.size());
    }

    private ActionScoreAssessment assess() {
        FullReviewGate gate = gate();
        Optional<PlanIssue> scored =
                review.scoringPlan().filter(plan -> !gate.isTripped() || plan.coverage() == PlanCoverage.ALL_DOMAINS);
        List<Action> inScope = policy.overallScope() == OverallScope.INITIAL_DOMAINS ? inInitialDomains() : standing;
        List<Action> counted = foundBy(scored, inScope);
        OutcomeDecision decision = policy.decide(ActionCounts.ofActions(counted));
        ActionScore soFar = decision.score();
        boolean isFinal = scored.isPresent();
        ActionScore highest = !isFinal && gate.isTripped() ? Ordering.natural().min(soFar, ActionScore.ZERO) : soFar;
        ActionScore lowest = isFinal ? soFar : ActionScore.MINUS_ONE;
        return ActionScoreAssessment.builder()
                .status(isFinal ? ActionScoreStatus.FINAL : ActionScoreStatus.PENDING)
                .gate(gate)
                .counts(decision.counts())
                .outcome(isFinal ? Optional.of(decision.outcome()) : Optional.empty())
                .lowest(lowest)
                .highest(highest)
                .assessedOn(scored.map(PlanIssue::sentOn))
                .advisories(new ActionAdvisories(review, standing, inScope, scored, gate, decision).all())
                .explanation(new ActionScoreExplanation(review, policy, gate, counted, decision)
                        .explain(scored.map(PlanIssue::sentOn), lowest, highest))
                .build();
    }

    private FullReviewGate gate() {
        Optional<PlanIssue> plan = review.initialPlan();
        ActionCounts counts = ActionCounts.ofActions(foundBy(plan, inInitialDomains()));
        return ActionScoreExplanation.gate(policy.ladder(), counts, plan.map(PlanIssue::sentOn));
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
    private static List<Action> foundBy(Optional<PlanIssue> issue, List<Action> actions) {
        return issue.isEmpty()
                ? actions
                : actions.stream()
                        .filter(action -> !action.foundOn().isAfter(issue.get().sentOn()))
                        .collect(ImmutableList.toImmutableList());
    }
}
