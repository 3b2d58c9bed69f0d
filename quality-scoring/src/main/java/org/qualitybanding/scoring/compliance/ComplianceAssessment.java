package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.onOrAfter;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The compliance score as far as it is known: provisional until the engagement ends, then open, indicated by the facts,
 * and at last decided by a reviewer (clauses M19 and M21, readings R12 and R19).
 *
 * <p>For example, an engagement ended on 24 April with four actions met in time and one missed: the score 0 is
 * indicated. A reviewer who confirms it on 27 April makes it {@link Status#CONFIRMED CONFIRMED}; one who
 * decides 1, with a reason, {@link Status#DEPARTED DEPARTED}.
 *
 * @param rule how compliance is indicated
 * @param actions what became of each action that was not withdrawn, those that do not count by the rule included
 * @param engagementEndedOn the day the engagement ended, or empty before
 * @param indicated the score that the facts indicate whatever becomes of pending actions, also before the end; empty
 *     where it depends on them
 * @param decision the reviewer's decision, where there is one that counts
 * @param tooEarly the latest decision, where it was taken too early and does not count; beside one that counts it is the later
 */
public record ComplianceAssessment(
        ComplianceRule rule,
        List<ActionCompliance> actions,
        Optional<LocalDate> engagementEndedOn,
        Optional<ComplianceScore> indicated,
        Optional<ComplianceDecision> decision,
        Optional<ComplianceDecision> tooEarly) {

    /**
     * Creates an assessment; {@link ComplianceScoring} works one out.
     *
     * @throws InvalidValueException if a part is missing, a decision counts before the engagement ended, one departs from
     *     the indicated score without a reason, or the one that does not count is the earlier
     */
    public ComplianceAssessment {
        given("rule", rule);
        actions = list("actions", actions);
        engagementEndedOn = optional(engagementEndedOn);
        indicated = optional(indicated);
        decision = optional(decision);
        tooEarly = optional(tooEarly);
        that(
                decision.isEmpty() || engagementEndedOn.isPresent(),
                "engagementEndedOn",
                "given where a decision counts",
                "nothing");
        if (decision.isPresent() && tooEarly.isPresent()) {
            onOrAfter(
                    "tooEarly.decidedOn",
                    tooEarly.get().decidedOn(),
                    "decision.decidedOn",
                    decision.get().decidedOn());
        }
        if (decision.isPresent() && status(rule, engagementEndedOn, indicated, decision) == Status.DEPARTED) {
            ComplianceDecision made = decision.get();
            if (made.departureReason().isEmpty()) {
                throw new InvalidValueException(List.of(new Fault(
                        "complianceDecisions.departureReason",
                        Optional.of(made.id()),
                        "given, because the score " + made.score().value() + " departs from "
                                + (indicated.isPresent()
                                        ? "the indicated " + indicated.get().value()
                                        : "none that is indicated"),
                        "nothing")));
            }
        }
    }

    /**
     * Returns this assessment beside a decision that was taken too early and does not count.
     *
     * @param early the decision
     * @return the assessment, with the decision that counts, if any
     * @throws InvalidValueException if the decision is missing, or earlier than one that counts
     */
    public ComplianceAssessment withTooEarly(ComplianceDecision early) {
        return new ComplianceAssessment(
                rule, actions, engagementEndedOn, indicated, decision, Optional.of(given("early", early)));
    }

    /**
     * Returns how far the score has got.
     *
     * @return its status, by the end of the engagement, what is indicated and what was decided
     */
    public Status status() {
        return status(rule, engagementEndedOn, indicated, decision);
    }

    private static Status status(
            ComplianceRule rule,
            Optional<LocalDate> engagementEndedOn,
            Optional<ComplianceScore> indicated,
            Optional<ComplianceDecision> decision) {
        if (engagementEndedOn.isEmpty()) {
            return Status.PROVISIONAL;
        }
        if (decision.isEmpty()) {
            return indicated.isPresent() ? Status.INDICATED : Status.OPEN;
        }
        if (indicated.isEmpty()) {
            return rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD ? Status.DECIDED : Status.DEPARTED;
        }
        return indicated.get() == decision.get().score() ? Status.CONFIRMED : Status.DEPARTED;
    }

    /** Tells whether nothing is indicated although the rule would, because no plan was sent (reading R38). */
    boolean isBeforeThePlan() {
        return indicated.isEmpty() && rule.indicated(actions).isPresent();
    }

    /**
     * Returns the score, where only one is possible.
     *
     * @return the decided or, once the engagement ended, the indicated score; empty while provisional or open, never 0
     *     instead
     */
    public Optional<ComplianceScore> score() {
        if (decision.isPresent()) {
            return Optional.of(decision.get().score());
        }
        return engagementEndedOn.isPresent() ? indicated : Optional.empty();
    }

    /**
     * Returns the lowest score still possible.
     *
     * @return the score where there is one, else 0
     */
    public ComplianceScore lowest() {
        return score().orElse(ComplianceScore.NOT_MET);
    }

    /**
     * Returns the highest score still possible.
     *
     * @return the score where there is one, else 1
     */
    public ComplianceScore highest() {
        return score().orElse(ComplianceScore.MET);
    }

    /**
     * Returns the day that the score dates from (clause M21).
     *
     * @return the day of the reviewer's decision, else that of the end of the engagement; empty while there is no score
     */
    public Optional<LocalDate> assessedOn() {
        if (decision.isPresent()) {
            return Optional.of(decision.get().decidedOn());
        }
        return score().isPresent() ? engagementEndedOn : Optional.empty();
    }

    /**
     * Returns the actions that count and were not met in time.
     *
     * @return their ids, in the order of the actions
     */
    public List<String> notMetInTime() {
        return ids(ActionCompliance.Result.NOT_MET_IN_TIME);
    }

    /**
     * Returns the actions that count and are not decided.
     *
     * @return their ids, in the order of the actions
     */
    public List<String> pending() {
        return ids(ActionCompliance.Result.PENDING);
    }

    private List<String> ids(ActionCompliance.Result result) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (ActionCompliance action : rule.counted(actions)) {
            if (action.result() == result) {
                ids.add(action.actionId());
            }
        }
        return ids.build();
    }

    /**
     * Returns what a person should know about the score.
     *
     * @return an advisory where a decision was taken too early and does not count (clause M21, reading R12)
     */
    public List<Advisory> advisories() {
        if (tooEarly.isEmpty()) {
            return ImmutableList.of();
        }
        return ImmutableList.of(Advisory.builder()
                .kind(Advisory.Kind.DECIDED_TOO_EARLY)
                .says("The compliance score decided on " + tooEarly.get().decidedOn()
                        + " does not count: compliance is scored at the end of the engagement, once the evidence"
                        + " is judged")
                .addClauses(PublishedModel.M21, PublishedModel.R12, PublishedModel.R15, PublishedModel.R19)
                .build());
    }

    /**
     * Returns how the score was worked out: what became of the actions that count, what the rule indicates, what a reviewer
     * decided.
     *
     * @return the explanation, with the clauses and readings it rests on
     */
    public Explanation explanation() {
        return ComplianceExplanation.of(this);
    }

    /** Returns the score in words, such as {@code 1, confirmed on 2026-04-27} or {@code 0 or 1, provisional}. */
    @Override
    public String toString() {
        return ComplianceExplanation.answer(this);
    }

    /** How far the compliance score has got (clause M21, readings R12 and R19). */
    public enum Status {
        /** The engagement has not ended: the score may still become 0 or 1 (reading R19). */
        PROVISIONAL,

        /**
         * The engagement has ended, and evidence that was sent in time and is not yet judged still decides (readings R15
         * and R19), or by the policy nothing but the reviewer's word does (a setting of reading R13).
         */
        OPEN,

        /** The engagement has ended and the facts indicate a score; a reviewer has not confirmed it yet (reading R12). */
        INDICATED,

        /** A reviewer confirmed the indicated score (reading R12). */
        CONFIRMED,

        /** A reviewer departed from the indicated score, with a reason (reading R12). */
        DEPARTED,

        /** A reviewer decided by a policy that indicates nothing (a setting of reading R13). */
        DECIDED;

        /**
         * Tells whether a reviewer has decided the score.
         *
         * @return true for confirmed, departed and decided
         */
        public boolean isDecided() {
            return this == CONFIRMED || this == DEPARTED || this == DECIDED;
        }
    }
}
