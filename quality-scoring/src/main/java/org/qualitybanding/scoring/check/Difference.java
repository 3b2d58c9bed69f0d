package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Condition;

/**
 * Some cases for which two policies give different answers, the same two for all of them. For example, where one policy
 * takes exactly 12 minor actions for few and another takes them for many,
 *
 * <pre>
 * OUTCOME_1, then OUTCOME_2 for significant = 0 and minor = 12; smallest (0 significant, 12 minor)
 * </pre>
 *
 * @param where which cases: the condition holds for each of them and for no other
 * @param smallest the case with the fewest actions, among those the one with the fewest significant, then red, then
 *     amber ones; its RAG ratings are known exactly where a rule of one of the policies compares them
 * @param first the answer of the first policy
 * @param second the answer of the second policy
 * @param <R> the type of the answers
 */
public record Difference<R>(Condition where, ActionCounts smallest, R first, R second) {

    /**
     * Creates a difference.
     *
     * @throws InvalidValueException if a part is missing
     */
    public Difference {
        given("where", where);
        given("smallest", smallest);
        given("first", first);
        given("second", second);
    }

    /** Returns both answers, where they differ, and the smallest case. */
    @Override
    public String toString() {
        return first + ", then " + second + " for " + where + "; smallest (" + smallest + ")";
    }
}
