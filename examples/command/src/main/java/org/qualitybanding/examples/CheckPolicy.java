package org.qualitybanding.examples;

import org.qualitybanding.scoring.cases.CaseReport;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.timeline.policy.PolicyWarning;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What is proved of the rules of a policy, whether its cases would notice a slip in them, and what a person should look at. */
final class CheckPolicy {

    private CheckPolicy() {}

    /**
     * Writes the check.
     *
     * @param policy the policy, whose cases were asked when it was read
     */
    static String report(QualityPolicy policy) {
        return "RULES of " + policy.id() + " " + policy.version() + "\n"
                + Lines.tree(LadderCheck.of(policy.scoring().ladder()).text())
                + "\nCASES\n"
                + Lines.tree(CaseReport.of(policy.scoring(), policy.cases()).text())
                + "\nTO LOOK AT\n"
                + Lines.items(PolicyWarning.of(policy).stream()
                        .map(PolicyWarning::toString)
                        .toList());
    }
}
