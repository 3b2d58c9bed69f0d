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
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The compliance score as far as it is known: provisional until the engagement ends, then open, indicated by the facts,
 * and at last decided by a reviewer (clauses M19 and M21, readings R12 and R19).
 *
 * <p>For example, an engagement ended on 24 April with four actions met in time and one missed: the score 0 is
 * indicated. A reviewer who confirms it on 27 April makes it {@link Status#CONFIRMED CONFIRMED}; one who
 * decides 1, with a reason, {@link Status#DEPARTED DEPARTED}. Where the missed action is withdrawn on 4 May, the decision stands,
 * and the assessment {@linkplain #needsNewDecision() needs a new one} (reading R37).
 *
 * @param rule how compliance is indicated
 * @param actions what became of each action that was sent in a plan and not withdrawn, those that do not count by the rule included
 * @param engagementEndedOn the day the engagement ended, or empty before
 * @param indicated the score that the facts indicate whatever becomes of pending actions, also before the end; empty
 *     where it depends on them
 * @param indicatedSince once the engagement ended, the day from which that score is indicated: its end, or the later day on which
 *     a fact made it so; empty before, and where nothing is indicated
 * @param decision the decision that counts: the latest of those that do
 * @param uncounted later decisions that do not count, by date
 * @param changedSince what the decision rests on and what changed since, by date: where there is any, a new decision is needed
 */
public record ComplianceAssessment(
        ComplianceRule rule,
        List<ActionCompliance> actions,
        Optional<LocalDate> engagementEndedOn,
        Optional<ComplianceScore> indicated,
        Optional<LocalDate> indicatedSince,
        Optional<ComplianceDecision> decision,
        List<UncountedDecision> uncounted,
        List<ComplianceChange> changedSince) {

    /**
     * Creates an assessment; {@link ComplianceScoring} works one out.
     *
     * @throws InvalidValueException if a part is missing, a decision counts before the engagement ended, one departs from
     *     the indicated score without a reason, a score is indicated since before the end, or something changed after a decision
     *     that there is none of, or not after its day
     */
    public ComplianceAssessment {
        given("rule", rule);
        actions = list("actions", actions);
        engagementEndedOn = optional(engagementEndedOn);
        indicated = optional(indicated);
        indicatedSince = optional(indicatedSince);
        decision = optional(decision);
        uncounted = list("uncounted", uncounted);
        changedSince = list("changedSince", changedSince);
        that(
                decision.isEmpty() || engagementEndedOn.isPresent(),
                "engagementEndedOn",
                "given where a decision counts",
                "nothing");
        that(
                indicatedSince.isPresent() == (engagementEndedOn.isPresent() && indicated.isPresent()),
                "indicatedSince",
                "given exactly where a score is indicated at the end",
                indicatedSince.isPresent() ? indicatedSince.get() : "nothing");
        if (indicatedSince.isPresent()) {
            onOrAfter("indicatedSince", indicatedSince.get(), "engagementEndedOn", engagementEndedOn.get());
        }
        that(
                changedSince.isEmpty() || decision.isPresent(),
                "changedSince",
                "left out where no decision counts",
                changedSince.size());
        if (decision.isPresent()) {
            onOrAfter("decision.decidedOn", decision.get().decidedOn(), "engagementEndedOn", engagementEndedOn.get());
            requireAfter(decision.get(), changedSince);
        }
        if (decision.isPresent() && status(rule, engagementEndedOn, indicated, decision) == Status.DEPARTED) {
            ComplianceDecision made = decision.get();
            if (made.departureReason().isEmpty()) {
                throw new InvalidValueException(List.of(new Fault(
                        "decision.departureReason",
                        Optional.of(made.id()),
                        "given, because the score " + made.score().value() + " departs from "
                                + (indicated.isPresent()
                                        ? "the indicated " + indicated.get().value()
                                        : "none that is indicated"),
                        "nothing")));
            }
        }
    }

    private static void requireAfter(ComplianceDecision decision, List<ComplianceChange> changedSince) {
        for (ComplianceChange change : changedSince) {
            if (!change.on().isAfter(decision.decidedOn())) {
                throw new InvalidValueException(List.of(new Fault(
                        "changedSince.on",
                        Optional.of(change.actionId()),
                        "after decidedOn " + decision.decidedOn(),
                        change.on().toString())));
            }
        }
    }

    /**
     * Returns this assessment beside decisions that do not count.
     *
     * @param later the decisions, by date
     * @return the assessment, with the decision that counts, if any
     * @throws InvalidValueException if the list or one of the decisions is missing
     */
    public ComplianceAssessment withUncounted(List<UncountedDecision> later) {
        return with(indicatedSince, given("later", later), changedSince);
    }

    /**
     * Returns this assessment with what changed after the decision, so that a new one is needed (reading R37).
     *
     * @param changes what changed, by date
     * @return the assessment, of the same score
     * @throws InvalidValueException if no decision counts, one of them is not after its day, or something is missing
     */
    public ComplianceAssessment withChangedSince(List<ComplianceChange> changes) {
        return with(indicatedSince, uncounted, given("changes", changes));
    }

    /**
     * Returns this assessment where a fact of a later day than the end of the engagement made the score what is indicated.
     *
     * @param day the day of that fact
     * @return the assessment, of the same score
     * @throws InvalidValueException if nothing is indicated at the end, or the day is missing or before it
     */
    public ComplianceAssessment withIndicatedSince(LocalDate day) {
        return with(Optional.of(given("day", day)), uncounted, changedSince);
    }

    private ComplianceAssessment with(
            Optional<LocalDate> since, List<UncountedDecision> later, List<ComplianceChange> changes) {
        return new ComplianceAssessment(rule, actions, engagementEndedOn, indicated, since, decision, later, changes);
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
     * @return the day of the reviewer's decision, else that from which the score is {@linkplain #indicatedSince() indicated};
     *     empty while there is no score
     */
    public Optional<LocalDate> assessedOn() {
        return decision.isPresent() ? Optional.of(decision.get().decidedOn()) : indicatedSince;
    }

    /**
     * Tells whether the decision that counts has to be taken anew, because what it rests on has changed (reading R37). Until then
     * it stands on the record of its day.
     *
     * @return true where something changed since
     */
    public boolean needsNewDecision() {
        return !changedSince.isEmpty();
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
     * @return an advisory for each decision that does not count (readings R12 and R37), and one where a new decision is needed
     */
    public List<Advisory> advisories() {
        if (uncounted.isEmpty() && changedSince.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();
        for (UncountedDecision later : uncounted) {
            advisories.add(later.advisory());
        }
        if (needsNewDecision()) {
            advisories.add(newDecisionNeeded(decision.get()));
        }
        return advisories.build();
    }

    private Advisory newDecisionNeeded(ComplianceDecision stands) {
        return Advisory.builder()
                .kind(Advisory.Kind.NEW_DECISION_NEEDED)
                .says("A new decision on compliance is needed, as after decision " + stands.id() + " of "
                        + stands.decidedOn() + " there was "
                        + Words.few(changedSince.stream()
                                .map(ComplianceChange::toString)
                                .toList()))
                .actionIds(changedSince.stream().map(ComplianceChange::actionId).toList())
                .addClauses(PublishedModel.R12, PublishedModel.R37)
                .build();
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
