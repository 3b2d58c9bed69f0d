package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.rule.Condition;

/**
 * Something that two ladders, or two policies, answer differently. For example, where one policy takes exactly 12 minor actions
 * for few and another takes them for many,
 *
 * <pre>
 * significant = 0 and minor = 12; smallest (0 significant, 12 minor): Outcome 1, then Outcome 2
 * </pre>
 *
 * @param about what they answer differently: {@link Cases}, a pair of scores, the name of a setting
 * @param first the answer of the first
 * @param second the answer of the second
 * @param <W> the type of what is answered
 * @param <A> the type of the answers
 */
public record Difference<W, A>(W about, A first, A second) {

    /**
     * Creates a difference.
     *
     * @throws InvalidValueException if a part is missing
     */
    public Difference {
        given("about", about);
        given("first", first);
        given("second", second);
    }

    /** Returns what the answers are about, and both of them. */
    @Override
    public String toString() {
        return about + ": " + Answer.inWords(first) + ", then " + Answer.inWords(second);
    }

    /**
     * Some cases.
     *
     * @param where which cases: the condition holds for each of them and for no other
     * @param smallest the case with the fewest actions, among those the one with the fewest significant, then red, then
     *     amber ones; its RAG ratings are known exactly where a rule compares them
     */
    public record Cases(Condition where, ActionCounts smallest) {

        /**
         * Creates cases.
         *
         * @throws InvalidValueException if a part is missing
         */
        public Cases {
            given("where", where);
            given("smallest", smallest);
        }

        /** Returns where, and the smallest case, such as {@code minor >= 13; smallest (0 significant, 13 minor)}. */
        @Override
        public String toString() {
            return where + "; smallest (" + smallest + ")";
        }
    }
}
