package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.scoring.check.PolicyFinding;
import org.qualitybanding.scoring.check.PolicyFinding.Kind;
import org.qualitybanding.scoring.check.RuleSetCheck;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Rule;

/** Confirms the check of a rule set: the hole, each overlap and each rule that never holds is found, and nothing else. */
final class RuleSetConfirmation {

    private final List<String> texts;
    private final Cases cases;
    private final List<BoolExpr> conditions;
    private final Examples examples;
    private final RuleSetCheck<String> check;
    private int expected;

    private RuleSetConfirmation(List<String> texts, Cases cases) {
        this.texts = texts;
        this.cases = cases;
        ConditionReader reader = new ConditionReader(cases.numbers());
        this.conditions = texts.stream().map(reader::read).toList();
        this.examples = new Examples(cases, LadderText.isRated(texts));
        List<Rule<Condition, String>> rules = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rules.add(Rule.rule(id(i), texts.get(i), "result " + i));
        }
        this.check = RuleSetCheck.of(rules);
    }

    private static String id(int rule) {
        return "rule-" + rule;
    }

    /** Confirms the check of rules; returns how many findings that were. */
    static int of(List<String> texts) {
        try (Cases cases = Cases.ofTheLibrary()) {
            return new RuleSetConfirmation(texts, cases).confirm();
        }
    }

    private int confirm() {
        Context solver = cases.context();
        confirm(Kind.HOLE, List.of(), solver.mkNot(solver.mkOr(conditions.toArray(BoolExpr[]::new))));
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                BoolExpr both = solver.mkAnd(conditions.get(one), conditions.get(other));
                confirm(Kind.OVERLAP, List.of(id(one), id(other)), both);
            }
            boolean holds = cases.find(conditions.get(one)).isPresent();
            assertThat(found(Kind.UNREACHABLE_RULE, List.of(id(one))))
                    .as("%s of %s", id(one), texts)
                    .hasSize(holds ? 0 : 1);
            expected += holds ? 0 : 1;
        }
        assertThat(check.findings()).as("%s", check).hasSize(expected);
        return expected;
    }

    private void confirm(Kind kind, List<String> ids, BoolExpr wrong) {
        List<PolicyFinding> found = found(kind, ids);
        boolean possible = cases.find(wrong).isPresent();
        assertThat(found).as("%s %s of %s", kind, ids, texts).hasSize(possible ? 1 : 0);
        if (possible) {
            expected++;
            examples.are(found.get(0).where(), wrong, found.get(0));
            examples.areAllOrSmallest(found.get(0), wrong);
        }
    }

    private List<PolicyFinding> found(Kind kind, List<String> ids) {
        return check.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.ruleIds().equals(ids))
                .toList();
    }
}
