package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.distinctIds;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

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
 * <p>A decision that is dated before the end of the engagement came too early, for compliance is scored at the end
 * (clause M21): it does not count, and an advisory says so. The same goes for one without a reason while the score is
 * open.
 */
public final class ComplianceScoring {

    private ComplianceScoring() {}

    /**
     * Works out the compliance score from what became of the actions.
     *
     * @param actions what became of each action that was not withdrawn; the order makes no difference to the score
     * @param engagementEndedOn the day the engagement ended, or empty before
     * @param decision the reviewer's decision, as far as there is one
     * @param rule how compliance is indicated
     * @return the score as far as it is known, with its reasons
     * @throws InvalidValueException if an action comes twice, or a decision departs from the indicated score without a
     *     reason
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
        boolean counts =
                given("decision", decision).isPresent() && counts(decision.get(), engagementEndedOn, rule, indicated);
        return new ComplianceAssessment(
                rule,
                all,
                engagementEndedOn,
                indicated,
                counts ? decision : Optional.empty(),
                counts ? Optional.empty() : decision);
    }

    /**
     * Returns the compliance score before a plan was sent: nothing is indicated, for nobody can comply with a plan that was not
     * sent (reading R38). Where the initial review ended with no actions, {@link #assess} tells what is indicated (reading R11).
     *
     * @param actions what became of each action towards which evidence was sent nevertheless
     * @param rule how compliance is indicated once there is a plan
     * @return the score, provisional
     * @throws InvalidValueException if something is missing, or an action comes twice
     */
    public static ComplianceAssessment beforeThePlan(List<ActionCompliance> actions, ComplianceRule rule) {
        List<ActionCompliance> all = list("actions", given("actions", actions));
        requireEachOnce(all);
        return new ComplianceAssessment(
                rule, all, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
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

    private static boolean counts(
            ComplianceDecision decision,
            Optional<LocalDate> ended,
            ComplianceRule rule,
            Optional<ComplianceScore> indicated) {
        return ended.isPresent()
                && !decision.decidedOn().isBefore(ended.get())
                && (indicated.isPresent()
                        || decision.departureReason().isPresent()
                        || rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD);
    }
}
