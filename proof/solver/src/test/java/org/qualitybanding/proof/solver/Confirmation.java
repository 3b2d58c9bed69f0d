package org.qualitybanding.proof.solver;

/**
 * Confirms what is found of random rules.
 *
 * @param policies how many ladders were checked, as many rule sets, and as many pairs of ladders compared
 * @param findings how many findings of the check of ladders were confirmed
 * @param ruleSetFindings how many of the check of rule sets
 * @param differences how many differences between two ladders
 */
public record Confirmation(int policies, int findings, int ruleSetFindings, int differences) {

    /** Confirms all that is found of so many policies; the same seed makes the same ones. */
    public static Confirmation of(int policies, long seed) {
        RandomRules random = new RandomRules(seed);
        int findings = 0;
        int ruleSetFindings = 0;
        int differences = 0;
        LadderText before = random.ladder();
        for (int i = 0; i < policies; i++) {
            LadderText ladder = random.ladder();
            findings += CheckConfirmation.of(ladder);
            ruleSetFindings += RuleSetConfirmation.of(random.conditions());
            differences += ComparisonConfirmation.of(before, ladder);
            before = ladder;
        }
        return new Confirmation(policies, findings, ruleSetFindings, differences);
    }
}
