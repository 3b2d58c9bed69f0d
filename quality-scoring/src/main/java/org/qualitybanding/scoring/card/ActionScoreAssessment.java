package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/**
 * The action score as far as it is known: final, taken from the plan as issued, or pending, with its bounds (clause
 * M21, readings R7 and R8).
 *
 * <p>For example, one significant action in the initial domains makes a full review necessary. While the six remaining
 * domains are outstanding there is no score, not even 0: it is pending, 0 at best and -1 at worst. Once the actions
 * found there make it Outcome 3, it is pending with -1 at best too, and final when the full plan is sent.
 *
 * @param policy the policy that it was assessed by
 * @param extent which domains the review takes in
 * @param gate the full-review gate
 * @param decision what the ladder answers for the actions that the score depends on: those of the plan as issued where
 *     final, else all found so far
 * @param domains the same actions by domain, in the order in which the domains are reviewed
 * @param assessedOn the day the plan that the score is taken from was sent, where it is final
 * @param noted the ids of the actions that a person should know about, by what there is to know
 */
public record ActionScoreAssessment(
        ScoringPolicy policy,
        Extent extent,
        FullReviewGate gate,
        OutcomeDecision decision,
        List<DomainCounts> domains,
        Optional<LocalDate> assessedOn,
        Map<Advisory.Kind, List<String>> noted) {

    /**
     * Creates an assessment; {@link ActionScoring} works one out.
     *
     * @throws InvalidValueException if a part is missing, the gate has tripped and the review does not take in all
     *     domains, or the score is taken from a review that has not begun
     */
    public ActionScoreAssessment {
        given("policy", policy);
        given("extent", extent);
        given("gate", gate);
        given("decision", decision);
        domains = list("domains", domains);
        assessedOn = optional(assessedOn);
        noted = copy(given("noted", noted));
        that(!gate.tripped() || extent == Extent.ALL_DOMAINS, "extent", "ALL_DOMAINS, as the gate has tripped", extent);
        that(assessedOn.isEmpty() || extent != Extent.NOT_BEGUN, "extent", "begun where there is a score", extent);
    }

    private static Map<Advisory.Kind, List<String>> copy(Map<Advisory.Kind, List<String>> noted) {
        Map<Advisory.Kind, List<String>> copy = new EnumMap<>(Advisory.Kind.class);
        for (Map.Entry<Advisory.Kind, List<String>> entry : noted.entrySet()) {
            copy.put(entry.getKey(), list("noted", entry.getValue()));
        }
        return Maps.immutableEnumMap(copy);
    }

    /**
     * Tells whether the score is known: the plan that it is taken from was sent.
     *
     * @return true where it is final; false while it is pending
     */
    public boolean assessed() {
        return assessedOn.isPresent();
    }

    /**
     * Returns the actions that the score depends on.
     *
     * @return the counts that the ladder was asked about
     */
    public ActionCounts counts() {
        return decision.counts();
    }

    /**
     * Returns the outcome, where it is final.
     *
     * @return the outcome; empty while the score is pending
     */
    public Optional<Outcome> outcome() {
        return assessed() ? Optional.of(decision.outcome()) : Optional.empty();
    }

    /**
     * Returns the score, where it is final.
     *
     * @return the score of the outcome; empty while pending, even where only one score is still possible
     */
    public Optional<ActionScore> score() {
        return assessed() ? Optional.of(decision.score()) : Optional.empty();
    }

    /**
     * Returns the lowest score still possible.
     *
     * @return the score where it is final; -1 while it is pending, since any number of actions may still be found
     */
    public ActionScore lowest() {
        return assessed() ? decision.score() : ActionScore.MINUS_ONE;
    }

    /**
     * Returns the highest score still possible.
     *
     * @return the score where it is final, else that of the actions found so far, and no more than 0 once the gate has
     *     tripped (reading R7)
     */
    public ActionScore highest() {
        ActionScore soFar = decision.score();
        return !assessed() && gate.tripped() && soFar == ActionScore.PLUS_ONE ? ActionScore.ZERO : soFar;
    }

    /**
     * Returns every score that is still possible.
     *
     * @return the scores from {@link #lowest()} to {@link #highest()}, both included, the lowest first; one where it is final
     */
    public List<ActionScore> possible() {
        return List.copyOf(EnumSet.range(lowest(), highest()));
    }

    /**
     * Tells whether an action counts as late-found: found after the plan that the score is taken from (reading R8).
     *
     * @param foundOn the day it was found
     * @return true where it was found after the day that plan was sent; false while the score is pending
     * @throws InvalidValueException if the day is missing
     */
    public boolean isLateFound(LocalDate foundOn) {
        return !ActionScoring.isFoundBy(assessedOn, given("foundOn", foundOn));
    }

    /**
     * Returns what a person should know about the score.
     *
     * @return at most one advisory of a kind, however many actions there are, and one for each reading that decided
     */
    public List<Advisory> advisories() {
        return ActionAdvisories.of(this);
    }

    /**
     * Returns how the score was worked out: what was counted in which domain, the gate, the ladder.
     *
     * @return the explanation, with the clauses and readings it rests on
     */
    public Explanation explanation() {
        return ActionScoreExplanation.of(this);
    }

    /** Returns the score in words, such as {@code +1, final on 2026-03-09} or {@code pending, from -1 to 0: …}. */
    @Override
    public String toString() {
        return ActionScoreExplanation.answer(this);
    }

    /** Which domains a review takes in (clauses M4, M8 and M9). */
    public enum Extent {
        /** None yet: the review of the initial domains has not begun. */
        NOT_BEGUN,

        /** The initial domains. */
        INITIAL_DOMAINS,

        /** All of them: the gate asks for a full review, or one was begun without being asked for (reading R7). */
        ALL_DOMAINS
    }

    /**
     * The actions that count in one domain.
     *
     * @param domain the domain
     * @param counts how many of which kind were found in it
     */
    public record DomainCounts(Domain domain, ActionCounts counts) {

        /**
         * Creates the counts of a domain.
         *
         * @throws InvalidValueException if a part is missing
         */
        public DomainCounts {
            given("domain", domain);
            given("counts", counts);
        }

        /** Returns domain and counts, such as {@code audits: 1 significant, 4 minor (1 red, 0 amber, 4 green)}. */
        @Override
        public String toString() {
            return domain.id() + ": " + counts;
        }
    }
}
