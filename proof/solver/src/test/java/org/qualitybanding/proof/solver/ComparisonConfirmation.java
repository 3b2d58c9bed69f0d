package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderComparison;

/** Confirms the comparison of two ladders: the regions are those where they answer differently, each with both answers. */
final class ComparisonConfirmation {

    private final Cases cases;
    private final Context solver;
    private final LadderFormula first;
    private final LadderFormula second;
    private final Examples examples;
    private final LadderComparison comparison;

    private ComparisonConfirmation(LadderText first, LadderText second, Cases cases) {
        this.cases = cases;
        this.solver = cases.context();
        this.first = new LadderFormula(first, cases.numbers());
        this.second = new LadderFormula(second, cases.numbers());
        this.examples = new Examples(cases, first.isRated() || second.isRated());
        this.comparison = LadderComparison.of(first.read(), second.read());
    }

    /** Confirms the comparison of two ladders; returns how many differences that were. */
    static int of(LadderText first, LadderText second) {
        try (Cases cases = Cases.ofTheLibrary()) {
            return new ComparisonConfirmation(first, second, cases).confirm();
        }
    }

    private int confirm() {
        confirm(comparison.outcomes(), LadderFormula::is, first.differsFrom(second));
        assertThat(comparison.equalInEffect())
                .isEqualTo(cases.find(first.differsFrom(second)).isEmpty());
        confirm(
                comparison.gate(),
                ComparisonConfirmation::needsFullReview,
                solver.mkXor(needsFullReview(first, true), needsFullReview(second, true)));
        return comparison.outcomes().size() + comparison.gate().size();
    }

    private <A> void confirm(
            List<Difference<Difference.Cases, A>> differences,
            BiFunction<LadderFormula, A, BoolExpr> answers,
            BoolExpr differ) {
        examples.are(differences, difference -> difference.about().where().toString(), differ, comparison);
        ConditionReader reader = new ConditionReader(cases.numbers());
        for (Difference<Difference.Cases, A> difference : differences) {
            BoolExpr there = reader.read(difference.about().where().toString());
            BoolExpr asTold =
                    solver.mkAnd(answers.apply(first, difference.first()), answers.apply(second, difference.second()));
            assertThat(cases.find(there, solver.mkNot(asTold)))
                    .as("%s", difference)
                    .isEmpty();
            assertThat(cases.find(there, cases.numbers().are(difference.about().smallest())))
                    .as("%s", difference)
                    .isPresent();
            examples.isFirst(difference.about().smallest(), there, difference);
        }
    }

    /** A full review is needed for every outcome but Outcome 1 (R4). */
    private static BoolExpr needsFullReview(LadderFormula ladder, boolean needed) {
        BoolExpr outcome1 = ladder.is(Outcome.OUTCOME_1);
        return needed ? ladder.not(outcome1) : outcome1;
    }
}
