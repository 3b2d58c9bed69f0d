package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.PolicyFinding;
import org.qualitybanding.scoring.check.PolicyFinding.Kind;
import org.qualitybanding.scoring.check.Worsening;

/** Confirms the check of a ladder: each rung that never decides and each step that improves is found, and nothing else. */
final class CheckConfirmation {

    private final LadderText text;
    private final Cases cases;
    private final Context solver;
    private final LadderFormula ladder;
    private final Examples examples;
    private final LadderCheck check;
    private int expected;

    private CheckConfirmation(LadderText text, Cases cases) {
        this.text = text;
        this.cases = cases;
        this.solver = cases.context();
        this.ladder = new LadderFormula(text, cases.numbers());
        this.examples = new Examples(cases, text.isRated());
        this.check = LadderCheck.of(text.read());
    }

    /** Confirms the check of a ladder; returns how many findings that were. */
    static int of(LadderText text) {
        try (Cases cases = Cases.ofTheLibrary()) {
            return new CheckConfirmation(text, cases).confirm();
        }
    }

    private int confirm() {
        for (int rung = 0; rung < ladder.rungs(); rung++) {
            confirm(rung);
        }
        List<Step> steps = text.isRated() ? Step.rated() : Step.unrated();
        assertThat(check.steps())
                .extracting(Worsening::words)
                .isEqualTo(steps.stream().map(Step::words).toList());
        steps.forEach(this::confirm);
        assertThat(check.findings().size() + check.observations().size())
                .as("%s", check)
                .isEqualTo(expected);
        return expected;
    }

    private void confirm(int rung) {
        List<PolicyFinding> found = check.findings().stream()
                .filter(finding -> finding.kind() == Kind.UNREACHABLE_RULE)
                .filter(finding -> finding.ruleIds().get(0).equals(text.id(rung)))
                .toList();
        boolean decides = cases.find(ladder.decides(rung)).isPresent();
        assertThat(found).as("rung %s of %s", rung, text).hasSize(decides ? 0 : 1);
        if (found.isEmpty()) {
            return;
        }
        expected++;
        BoolExpr holds = ladder.holds(rung);
        List<String> ids = new ArrayList<>(List.of(text.id(rung)));
        for (int taker = 0; taker < rung; taker++) {
            if (cases.find(holds, ladder.decides(taker)).isPresent()) {
                ids.add(text.id(taker));
            }
        }
        assertThat(found.get(0).ruleIds()).as("%s", text).isEqualTo(ids);
        if (ids.size() == 1) {
            assertThat(cases.find(holds)).isEmpty();
            assertThat(found.get(0).where()).isEmpty();
            assertThat(found.get(0).examples()).isEmpty();
        } else {
            examples.are(found.get(0).where(), holds, found.get(0));
            examples.areSmallest(found.get(0), holds);
        }
    }

    private void confirm(Step step) {
        boolean binding = !step.equals(Step.MINOR_TO_SIGNIFICANT);
        List<PolicyFinding> found = (binding ? check.findings() : check.observations())
                .stream()
                        .filter(finding -> finding.examples().stream()
                                .flatMap(example -> example.step().stream())
                                .anyMatch(taken -> taken.words().equals(step.words())))
                        .toList();
        Numbers after = cases.numbers().after(step);
        LadderFormula then = new LadderFormula(text, after);
        BoolExpr improves = solver.mkAnd(after.areOfActions(), after.fitTheLibrary(), ladder.isWorseThan(then));
        boolean possible = cases.find(improves).isPresent();
        assertThat(found).as("%s in %s", step.words(), text).hasSize(possible ? 1 : 0);
        if (possible) {
            expected++;
            PolicyFinding finding = found.get(0);
            assertThat(finding.kind()).isEqualTo(binding ? Kind.NOT_MONOTONE : Kind.REGRADING_IMPROVES);
            assertThat(finding.ruleIds()).isEqualTo(List.of(decidingOne(ladder, finding), decidingOne(then, finding)));
            examples.areSmallest(finding, improves);
        }
    }

    /** The rung that decides the first example, before or after the step. */
    private String decidingOne(LadderFormula asked, PolicyFinding finding) {
        BoolExpr first = cases.numbers().are(finding.examples().get(0).counts());
        Optional<String> deciding = Optional.empty();
        for (int rung = 0; rung < asked.rungs(); rung++) {
            if (cases.find(first, asked.decides(rung)).isPresent()) {
                assertThat(deciding).as("two rungs of %s", text).isEmpty();
                deciding = Optional.of(text.id(rung));
            }
        }
        return deciding.orElseThrow();
    }
}
