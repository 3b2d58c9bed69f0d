package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.InvalidValueException;

/**
 * How the compliance score is indicated from what became of the actions (clause M19, reading R13).
 *
 * <p>By the published rule it is 1 when every action has been met in time or is excused by an accepted mitigation, and
 * so where there are no actions at all; actions found after the plan was issued do not count (reading R8).
 *
 * @param basis what has to be met
 * @param lateFound whether actions found after the issue of the plan count
 */
public record ComplianceRule(ComplianceBasis basis, LateFoundActions lateFound) {

    private static final ComplianceRule PUBLISHED =
            new ComplianceRule(ComplianceBasis.ALL_MET, LateFoundActions.NOT_COUNTED);

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing
     */
    public ComplianceRule {
        given("basis", basis);
        given("lateFound", lateFound);
    }

    /**
     * Returns the rule of the published model, by the default readings (readings R8 and R13).
     *
     * @return every action met in time or excused, those found after the issue not counted
     */
    public static ComplianceRule published() {
        return PUBLISHED;
    }

    /**
     * Picks the actions that the score depends on.
     *
     * @param actions the actions
     * @return those that count by this rule, in the same order
     */
    public List<ActionCompliance> counted(List<ActionCompliance> actions) {
        return list("actions", actions).stream()
                .filter(action -> lateFound == LateFoundActions.COUNTED || action.found() == PlanMembership.AS_ISSUED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells which score the actions indicate, whatever becomes of those that are still pending.
     *
     * @param actions the actions
     * @return the score, or empty where it depends on a pending action
     */
    public Optional<ComplianceScore> indicated(List<ActionCompliance> actions) {
        List<ActionCompliance> counted = counted(actions);
        ComplianceScore atBest = score(counted, ActionResult.NOT_MET_IN_TIME);
        ComplianceScore atWorst = score(counted, ActionResult.NOT_MET_IN_TIME, ActionResult.PENDING);
        return atBest == atWorst ? Optional.of(atBest) : Optional.empty();
    }

    private static ComplianceScore score(List<ActionCompliance> counted, ActionResult... failures) {
        List<ActionResult> failing = ImmutableList.copyOf(failures);
        return counted.stream().anyMatch(action -> failing.contains(action.result()))
                ? ComplianceScore.NOT_MET
                : ComplianceScore.MET;
    }

    /** Returns the rule as a sentence, such as {@code every action met in time or excused, …}. */
    @Override
    public String toString() {
        return basis.label() + "; " + lateFound.label();
    }
}
