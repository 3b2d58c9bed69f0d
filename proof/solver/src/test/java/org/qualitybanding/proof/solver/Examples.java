package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.check.PolicyFinding;
import org.qualitybanding.scoring.rule.Condition;

/** Confirms what findings show and say of their cases, where a formula tells which cases they are. */
final class Examples {

    private static final int MOST_SHOWN = 10;

    private final Cases cases;
    private final Context solver;
    private final boolean rated;

    Examples(Cases cases, boolean rated) {
        this.cases = cases;
        this.solver = cases.context();
        this.rated = rated;
    }

    /** Each example is one of the cases, and none of them has fewer actions of every kind; the first has the fewest of all. */
    void areSmallest(PolicyFinding finding, BoolExpr meant) {
        List<ActionCounts> shown = shown(finding);
        assertThat(shown).as("%s", finding).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SHOWN);
        areOf(finding, meant);
        for (ActionCounts counts : shown) {
            assertThat(cases.find(meant, cases.numbers().areBelow(counts)))
                    .as("smaller than (%s) of %s", counts, finding)
                    .isEmpty();
        }
        isFirst(shown.get(0), meant, finding);
    }

    /** All cases are shown where they are no more than ten, and else the smallest. */
    void areAllOrSmallest(PolicyFinding finding, BoolExpr meant) {
        int few = cases.findSeveral(meant, rated, MOST_SHOWN + 1).size();
        if (few > MOST_SHOWN) {
            areSmallest(finding, meant);
            return;
        }
        assertThat(shown(finding)).as("%s", finding).hasSize(few);
        areOf(finding, meant);
        isFirst(shown(finding).get(0), meant, finding);
    }

    private void areOf(PolicyFinding finding, BoolExpr meant) {
        assertThat(shown(finding)).as("%s", finding).doesNotHaveDuplicates();
        for (ActionCounts counts : shown(finding)) {
            assertThat(counts.rag().isPresent()).isEqualTo(rated);
            assertThat(cases.find(meant, cases.numbers().are(counts)))
                    .as("(%s) of %s", counts, finding)
                    .isPresent();
        }
    }

    /** No case of some is told before one of them. */
    void isFirst(ActionCounts first, BoolExpr meant, Object of) {
        assertThat(cases.find(meant, cases.numbers().comeBefore(first)))
                .as("told before (%s) of %s", first, of)
                .isEmpty();
    }

    /** Each of the cases fits exactly one of some conditions, and no other case fits one. */
    void are(List<Condition> where, BoolExpr meant, Object of) {
        are(where, Condition::toString, meant, of);
    }

    <T> void are(List<T> parts, Function<T, String> text, BoolExpr meant, Object of) {
        ConditionReader reader = new ConditionReader(cases.numbers());
        BoolExpr any = solver.mkFalse();
        for (T part : parts) {
            BoolExpr fits = reader.read(text.apply(part));
            assertThat(cases.find(any, fits)).as("told twice of %s", of).isEmpty();
            any = solver.mkOr(any, fits);
        }
        assertThat(cases.find(solver.mkXor(any, meant)))
                .as("not as told of %s", of)
                .isEmpty();
    }

    private static List<ActionCounts> shown(PolicyFinding finding) {
        return finding.examples().stream().map(PolicyFinding.Example::counts).toList();
    }
}
