package org.qualitybanding.proof.solver;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All cases, to be asked for one that fits a formula. An answer the solver does not know is an error, never a no.
 *
 * <pre>{@code
 * try (Cases cases = Cases.withoutBound()) {
 *     cases.find(new ConditionReader(cases.numbers()).read("minor > 12 and minor < 14")); // 0 significant, 13 minor, …
 * }
 * }</pre>
 */
final class Cases implements AutoCloseable {

    private final Context context = new Context();
    private final Solver solver = context.mkSolver();
    private final Numbers numbers = Numbers.unknown(context);

    private Cases() {
        holdsForAll(numbers.areOfActions());
    }

    /** However many actions there are. */
    static Cases withoutBound() {
        return new Cases();
    }

    /** Those that the library can hold. */
    static Cases ofTheLibrary() {
        Cases cases = new Cases();
        cases.holdsForAll(cases.numbers.fitTheLibrary());
        return cases;
    }

    private void holdsForAll(BoolExpr... formulas) {
        solver.add(formulas);
    }

    Context context() {
        return context;
    }

    /** The numbers of the case that is asked for. */
    Numbers numbers() {
        return numbers;
    }

    /** Finds a case that fits all of some formulas; empty where there is none. */
    Optional<Found> find(BoolExpr... formulas) {
        solver.push();
        try {
            solver.add(formulas);
            Status status = solver.check();
            if (status == Status.UNKNOWN) {
                throw new IllegalStateException("the solver does not know: " + solver.getReasonUnknown());
            }
            return status == Status.SATISFIABLE ? Optional.of(found(solver.getModel())) : Optional.empty();
        } finally {
            solver.pop();
        }
    }

    /** Finds cases that fit a formula, each once, but no more than some. */
    List<Found> findSeveral(BoolExpr formula, boolean rated, int limit) {
        List<Found> all = new ArrayList<>();
        BoolExpr rest = formula;
        Optional<Found> next = find(rest);
        while (next.isPresent() && all.size() < limit) {
            all.add(next.get());
            rest = context.mkAnd(rest, context.mkNot(is(next.get(), rated)));
            next = find(rest);
        }
        return all;
    }

    private BoolExpr is(Found found, boolean rated) {
        BoolExpr sameHarm = context.mkAnd(
                context.mkEq(numbers.significant(), context.mkInt(found.significant())),
                context.mkEq(numbers.minor(), context.mkInt(found.minor())));
        return rated
                ? context.mkAnd(
                        sameHarm,
                        context.mkEq(numbers.red(), context.mkInt(found.red())),
                        context.mkEq(numbers.amber(), context.mkInt(found.amber())))
                : sameHarm;
    }

    private Found found(Model model) {
        return new Found(
                value(model, numbers.significant()),
                value(model, numbers.minor()),
                value(model, numbers.red()),
                value(model, numbers.amber()),
                value(model, numbers.green()));
    }

    private static long value(Model model, ArithExpr<IntSort> number) {
        return Long.parseLong(model.eval(number, true).toString());
    }

    @Override
    public void close() {
        context.close();
    }

    /** A case that the solver found. */
    record Found(long significant, long minor, long red, long amber, long green) {

        @Override
        public String toString() {
            return significant + " significant, " + minor + " minor; " + red + " red, " + amber + " amber, " + green
                    + " green";
        }
    }
}
