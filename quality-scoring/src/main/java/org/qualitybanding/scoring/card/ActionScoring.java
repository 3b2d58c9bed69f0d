package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.card.ActionScoreAssessment.DomainCounts;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
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
 * <pre>{@code
 * ActionScoring.assess(review, ScoringPolicy.published()).score();                              // by every fact
 * ActionScoring.assess(review, LocalDate.of(2026, 3, 9), ScoringPolicy.published()).score();    // as known on 9 March
 * }</pre>
 */
public final class ActionScoring {

    private final KnownFacts facts;
    private final ScoringPolicy policy;
    private final List<String> initialDomainIds;

    private ActionScoring(KnownFacts facts, ScoringPolicy policy) {
        this.facts = facts;
        this.policy = policy;
        this.initialDomainIds = facts.review().initialDomainIds();
    }

    /**
     * Works out the action score by every fact of a review.
     *
     * @param knownFacts the review with the facts that are known; withdrawn actions count as never found, others at
     *     their latest grade (reading R9)
     * @param policy the policy to score by
     * @return the score as far as it is known, with its reasons
     * @throws InvalidValueException if the review does not have the policy's number of domains or of initial domains
     */
    public static ActionScoreAssessment assess(QualityReview knownFacts, ScoringPolicy policy) {
        return assess(KnownFacts.all(given("knownFacts", knownFacts)), given("policy", policy));
    }

    /**
     * Works out the action score by what was known of a review on a date: that of {@link
     * QualityReview#asKnownOn(LocalDate)}, without a copy of the review.
     *
     * @param review the facts of the review
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @param policy the policy to score by
     * @return the score as far as it stood on that day, with its reasons
     * @throws InvalidValueException if something is missing, the date is before the review was opened, or the review does
     *     not have the policy's number of domains or of initial domains
     */
    public static ActionScoreAssessment assess(QualityReview review, LocalDate date, ScoringPolicy policy) {
        return assess(new KnownFacts(given("review", review), date), given("policy", policy));
    }

    private static ActionScoreAssessment assess(KnownFacts facts, ScoringPolicy policy) {
        requireDomains(facts.review(), policy);
        return new ActionScoring(facts, policy).assess();
    }

    /**
     * Refuses a review that a policy can't score.
     *
     * @param review the facts of the review
     * @param policy the policy to score by
     * @throws InvalidValueException if something is missing, or the review does not have the policy's number of domains or of
     *     initial domains
     */
    public static void requireDomains(QualityReview review, ScoringPolicy policy) {
        given("policy", policy);
        requireDomains(
                "catalogue.domains",
                policy.domainCount(),
                policy,
                given("review", review).catalogue().domains());
        requireDomains("initialDomainIds", policy.initialDomainCount(), policy, review.initialDomainIds());
    }

    private static void requireDomains(String field, int expected, ScoringPolicy policy, List<?> found) {
        if (found.size() != expected) {
            throw new InvalidValueException(
                    field,
                    Words.counted(expected, "domain") + " by policy " + policy.id() + " " + policy.version(),
                    Integer.toString(found.size()));
        }
    }

    private ActionScoreAssessment assess() {
        FullReviewGate gate = gate();
        Optional<LocalDate> assessedOn = assessedOn(gate);
        NotedActions noted = new NotedActions(facts, assessedOn);
        ActionCounts.Builder counted = ActionCounts.builder();
        Map<String, ActionCounts.Builder> byDomain = new HashMap<>();
        for (Action action : facts.review().actions()) {
            if (!facts.isFound(action)) {
                continue;
            }
            if (facts.isWithdrawn(action)) {
                noted.add(Advisory.Kind.WITHDRAWN, action);
                continue;
            }
            Grade grade = facts.grade(action);
            boolean counts = isInScope(action.domainId()) && isFoundBy(assessedOn, action.foundOn());
            noted.add(action, grade, counts);
            if (counts) {
                counted.add(grade);
                ActionCounts.Builder inDomain = byDomain.get(action.domainId());
                if (inDomain == null) {
                    inDomain = ActionCounts.builder();
                    byDomain.put(action.domainId(), inDomain);
                }
                inDomain.add(grade);
            }
        }
        OutcomeDecision decision = policy.decide(counted.build());
        return new ActionScoreAssessment(
                policy, extent(gate), gate, decision, domains(byDomain), assessedOn, noted.all());
    }

    /** Asks the gate of the initial domains, by the actions found until the plan on them was sent (readings R5 and R8). */
    private FullReviewGate gate() {
        Optional<IssuedPlan> plan = facts.initialPlan();
        Optional<LocalDate> sentOn = plan.isPresent() ? Optional.of(plan.get().sentOn()) : Optional.empty();
        ActionCounts.Builder counted = ActionCounts.builder();
        for (Action action : facts.review().actions()) {
            if (facts.isFound(action) && !facts.isWithdrawn(action) && isForTheGate(action, facts.review(), sentOn)) {
                counted.add(facts.grade(action));
            }
        }
        return new FullReviewGate(policy.decide(counted.build()), sentOn);
    }

    /** Whether the gate asks about an action: one of the initial domains, found until the plan on them was sent (R5 and R8). */
    static boolean isForTheGate(Action action, QualityReview review, Optional<LocalDate> planSentOn) {
        return review.initialDomainIds().contains(action.domainId()) && isFoundBy(planSentOn, action.foundOn());
    }

    /**
     * The day the plan that the score is taken from was sent (reading R8): while the gate asks for a full review, a plan on
     * the initial domains alone is not it (reading R7).
     */
    private Optional<LocalDate> assessedOn(FullReviewGate gate) {
        Optional<IssuedPlan> plan = facts.scoringPlan();
        return plan.isPresent() && (!gate.tripped() || plan.get().coverage() == IssuedPlan.Coverage.ALL_DOMAINS)
                ? Optional.of(plan.get().sentOn())
                : Optional.empty();
    }

    private Extent extent(FullReviewGate gate) {
        if (gate.tripped() || facts.fullReviewStartedOn().isPresent()) {
            return Extent.ALL_DOMAINS;
        }
        return facts.initialVisit().isPresent() ? Extent.INITIAL_DOMAINS : Extent.NOT_BEGUN;
    }

    private boolean isInScope(String domainId) {
        return policy.overallScope() == ScoringPolicy.Scope.ALL_REVIEWED_DOMAINS || initialDomainIds.contains(domainId);
    }

    /** Whether an action was found on or before the day a plan was sent; before one was sent, all of them were (R8). */
    static boolean isFoundBy(Optional<LocalDate> sentOn, LocalDate foundOn) {
        return sentOn.isEmpty() || !foundOn.isAfter(sentOn.get());
    }

    private List<DomainCounts> domains(Map<String, ActionCounts.Builder> byDomain) {
        List<Domain> underReview = facts.domainsUnderReview();
        ImmutableList.Builder<DomainCounts> domains = ImmutableList.builderWithExpectedSize(underReview.size());
        for (Domain domain : underReview) {
            if (isInScope(domain.id())) {
                ActionCounts.Builder counted = byDomain.get(domain.id());
                domains.add(new DomainCounts(domain, counted == null ? ActionCounts.none() : counted.build()));
            }
        }
        return domains.build();
    }
}
