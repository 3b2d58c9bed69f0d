package org.qualitybanding.proof.solver;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.List;
import org.qualitybanding.scoring.Outcome;

/** What a ladder answers for some numbers of actions, as formulas. */
final class LadderFormula {

    private static final List<Outcome> WORST_FIRST = List.of(Outcome.OUTCOME_3, Outcome.OUTCOME_2, Outcome.OUTCOME_1);

    private final Context solver;
    private final List<BoolExpr> conditions;
    private final List<Outcome> outcomes;

    LadderFormula(LadderText text, Numbers numbers) {
        this.solver = numbers.solver();
        ConditionReader reader = new ConditionReader(numbers);
        this.conditions = text.conditions().stream().map(reader::read).toList();
        this.outcomes = text.outcomes();
    }

    int rungs() {
        return outcomes.size();
    }

    /** The condition of a rung holds, be it the first or not; that of the last always does. */
    BoolExpr holds(int rung) {
        return rung == conditions.size() ? solver.mkTrue() : conditions.get(rung);
    }

    /** A rung is the first that holds. */
    BoolExpr decides(int rung) {
        BoolExpr decides = holds(rung);
        for (int before = 0; before < rung; before++) {
            decides = solver.mkAnd(decides, solver.mkNot(conditions.get(before)));
        }
        return decides;
    }

    BoolExpr is(Outcome outcome) {
        BoolExpr is = solver.mkFalse();
        for (int rung = 0; rung < rungs(); rung++) {
            if (outcomes.get(rung) == outcome) {
                is = solver.mkOr(is, decides(rung));
            }
        }
        return is;
    }

    /** The outcome is worse than another. */
    BoolExpr isWorseThan(LadderFormula other) {
        BoolExpr worse = solver.mkFalse();
        for (int i = 0; i < WORST_FIRST.size(); i++) {
            for (Outcome better : WORST_FIRST.subList(i + 1, WORST_FIRST.size())) {
                worse = solver.mkOr(worse, solver.mkAnd(is(WORST_FIRST.get(i)), other.is(better)));
            }
        }
        return worse;
    }

    BoolExpr not(BoolExpr formula) {
        return solver.mkNot(formula);
    }

    /** The outcomes differ. */
    BoolExpr differsFrom(LadderFormula other) {
        return solver.mkOr(isWorseThan(other), other.isWorseThan(this));
    }
}
