package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.distinctIds;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Works out the compliance score: whether the provider met the actions within their timescales (clause M19).
 *
 * <p>Before a plan was sent nothing is indicated (reading R38), and before the end of the engagement the score is provisional and
 * may still become 0 or 1 (reading R19). From the end
 * on, the facts indicate a score, and it stays open only for evidence that was sent in time and is not yet judged
 * (reading R15). The score itself is a person's: a reviewer confirms the indicated one, or departs from it with a
 * reason (reading R12).
 *
 * <p>A decision counts once the engagement ended and all evidence sent in time is judged, for compliance is scored at the end
 * (clause M21, reading R37), and where it departs from the indicated score, with a reason (reading R12). One that does not count
 * stays on the record, and an advisory tells why.
 */
public final class ComplianceScoring {

    private ComplianceScoring() {}

    /**
     * Works out the compliance score from what became of the actions.
     *
     * @param actions what became of each action that was sent in a plan and not withdrawn; the order makes no difference to the score
     * @param engagementEndedOn the day the engagement ended, or empty before
     * @param decision the reviewer's decision, as far as there is one
     * @param rule how compliance is indicated
     * @return the score as far as it is known, with its reasons
     * @throws InvalidValueException if something is missing, or an action comes twice
     */
    public static ComplianceAssessment assess(
            List<ActionCompliance> actions,
            Optional<LocalDate> engagementEndedOn,
            Optional<ComplianceDecision> decision,
            ComplianceRule rule) {
        List<ActionCompliance> all = list("actions", given("actions", actions));
        requireEachOnce(all);
        given("rule", rule);
        given("engagementEndedOn", engagementEndedOn);
        Optional<ComplianceScore> indicated = rule.indicated(all);
        ComplianceAssessment undecided = new ComplianceAssessment(
                rule,
                all,
                engagementEndedOn,
                indicated,
                indicated.isPresent() ? engagementEndedOn : Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
        return given("decision", decision).isPresent() ? decided(undecided, decision.get()) : undecided;
    }

    private static ComplianceAssessment decided(ComplianceAssessment undecided, ComplianceDecision decision) {
        Optional<UncountedDecision.Reason> reason = whyUncounted(decision, undecided);
        if (reason.isPresent()) {
            return undecided.withUncounted(ImmutableList.of(new UncountedDecision(decision, reason.get())));
        }
        return new ComplianceAssessment(
                undecided.rule(),
                undecided.actions(),
                undecided.engagementEndedOn(),
                undecided.indicated(),
                undecided.indicatedSince(),
                Optional.of(decision),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** Why a decision does not count by the facts of its day; empty where it does (clause M21, readings R12, R15 and R37). */
    private static Optional<UncountedDecision.Reason> whyUncounted(
            ComplianceDecision decision, ComplianceAssessment onItsDay) {
        Optional<LocalDate> ended = onItsDay.engagementEndedOn();
        if (ended.isEmpty() || decision.decidedOn().isBefore(ended.get())) {
            return Optional.of(UncountedDecision.Reason.TOO_EARLY);
        }
        if (!onItsDay.pending().isEmpty()) {
            return Optional.of(UncountedDecision.Reason.ACTION_PENDING);
        }
        Optional<ComplianceScore> indicated = onItsDay.indicated();
        boolean agrees = indicated.isPresent()
                ? indicated.get() == decision.score()
                : onItsDay.rule().basis() == ComplianceRule.Basis.REVIEWERS_WORD;
        return agrees || decision.departureReason().isPresent()
                ? Optional.empty()
                : Optional.of(UncountedDecision.Reason.DEPARTS_WITHOUT_REASON);
    }

    /**
     * Returns the compliance score before a plan was sent: nothing is indicated, for nobody can comply with a plan that was not
     * sent (reading R38). Where the initial review ended with no actions, {@link #assess} tells what is indicated (reading R11).
     *
     * @param actions what became of each action, where anything did; the score is the same without them
     * @param rule how compliance is indicated once there is a plan
     * @return the score, provisional
     * @throws InvalidValueException if something is missing, or an action comes twice
     */
    public static ComplianceAssessment beforeThePlan(List<ActionCompliance> actions, ComplianceRule rule) {
        List<ActionCompliance> all = list("actions", given("actions", actions));
        requireEachOnce(all);
        return new ComplianceAssessment(
                rule,
                all,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    private static void requireEachOnce(List<ActionCompliance> actions) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builderWithExpectedSize(actions.size());
        for (ActionCompliance action : actions) {
            ids.add(action.actionId());
        }
        if (ids.build().size() < actions.size()) {
            distinctIds("actions", actions, ActionCompliance::actionId);
        }
    }
}
