package org.qualitybanding.proof.solver;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntSort;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.scoring.ActionCounts;

/**
 * The numbers of actions in a case, as terms of the solver. The significant and the minor ones are all actions, and so are the red,
 * the amber and the green ones.
 */
record Numbers(
        Context solver,
        ArithExpr<IntSort> significant,
        ArithExpr<IntSort> minor,
        ArithExpr<IntSort> red,
        ArithExpr<IntSort> amber,
        ArithExpr<IntSort> green) {

    /** A case of which nothing is known yet. */
    static Numbers unknown(Context solver) {
        return new Numbers(
                solver,
                solver.mkIntConst("significant"),
                solver.mkIntConst("minor"),
                solver.mkIntConst("red"),
                solver.mkIntConst("amber"),
                solver.mkIntConst("green"));
    }

    /** The case after a step. */
    Numbers after(Step step) {
        return new Numbers(
                solver,
                plus(significant, step.significant()),
                plus(minor, step.minor()),
                plus(red, step.red()),
                plus(amber, step.amber()),
                plus(green, step.green()));
    }

    private ArithExpr<IntSort> plus(ArithExpr<IntSort> number, int change) {
        return solver.mkAdd(number, solver.mkInt(change));
    }

    ArithExpr<IntSort> total() {
        return solver.mkAdd(significant, minor);
    }

    /** The number that a condition calls by a name. */
    ArithExpr<IntSort> named(String name) {
        return switch (name) {
            case "significant" -> significant;
            case "minor" -> minor;
            case "red" -> red;
            case "amber" -> amber;
            case "green" -> green;
            case "total" -> total();
            default -> throw new IllegalArgumentException("no count is called " + name);
        };
    }

    /** None is negative, and the colours make up all actions. */
    BoolExpr areOfActions() {
        List<BoolExpr> all = new ArrayList<>();
        for (ArithExpr<IntSort> number : each()) {
            all.add(solver.mkGe(number, solver.mkInt(0)));
        }
        all.add(solver.mkEq(total(), solver.mkAdd(red, amber, green)));
        return solver.mkAnd(all.toArray(BoolExpr[]::new));
    }

    /** None is greater than the library can hold. */
    BoolExpr fitTheLibrary() {
        return solver.mkAnd(each().stream()
                .map(number -> solver.mkLe(number, solver.mkInt(Integer.MAX_VALUE)))
                .toArray(BoolExpr[]::new));
    }

    private List<ArithExpr<IntSort>> each() {
        return List.of(significant, minor, red, amber, green);
    }

    /** They are those of a case: the colours too, where it knows them. */
    BoolExpr are(ActionCounts counts) {
        List<BoolExpr> all = new ArrayList<>();
        for (Known known : known(counts)) {
            all.add(solver.mkEq(known.number(), known.value()));
        }
        return solver.mkAnd(all.toArray(BoolExpr[]::new));
    }

    /** None is greater than in a case, and one is smaller. */
    BoolExpr areBelow(ActionCounts counts) {
        List<BoolExpr> all = new ArrayList<>();
        for (Known known : known(counts)) {
            all.add(solver.mkLe(known.number(), known.value()));
        }
        all.add(solver.mkNot(are(counts)));
        return solver.mkAnd(all.toArray(BoolExpr[]::new));
    }

    /** The case is told before another: fewer actions first, then fewer significant ones, fewer red ones, fewer amber ones. */
    BoolExpr comeBefore(ActionCounts counts) {
        BoolExpr before = solver.mkFalse();
        List<Known> order = new ArrayList<>(known(counts));
        order.add(0, new Known(total(), solver.mkInt(counts.total())));
        for (int i = order.size() - 1; i >= 0; i--) {
            Known known = order.get(i);
            before = solver.mkOr(
                    solver.mkLt(known.number(), known.value()),
                    solver.mkAnd(solver.mkEq(known.number(), known.value()), before));
        }
        return before;
    }

    private List<Known> known(ActionCounts counts) {
        List<Known> known = new ArrayList<>();
        known.add(new Known(significant, solver.mkInt(counts.significant())));
        known.add(new Known(minor, solver.mkInt(counts.minor())));
        counts.rag().ifPresent(rag -> {
            known.add(new Known(red, solver.mkInt(rag.red())));
            known.add(new Known(amber, solver.mkInt(rag.amber())));
            known.add(new Known(green, solver.mkInt(rag.green())));
        });
        return known;
    }

    private record Known(ArithExpr<IntSort> number, ArithExpr<IntSort> value) {}
}
