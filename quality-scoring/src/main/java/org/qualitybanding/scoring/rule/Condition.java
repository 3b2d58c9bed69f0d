package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A question about counts of actions that is answered with yes or no: a {@link Comparison} of one count with a
 * constant, or several conditions joined with "and" or "or".
 *
 * <p>Conditions are values: two that ask the same in the same order are equal, and each prints itself the way a person
 * would write it. With this interface's methods imported statically,
 *
 * <pre>{@code
 * Condition poor = significant().atLeast(2).or(minor().moreThan(34));
 *
 * poor.toString();                        // significant >= 2 or minor > 34
 * poor.holdsFor(ActionCounts.significant(0).minor(34));  // false
 * poor.holdsFor(ActionCounts.significant(0).minor(35));  // true
 *
 * Condition.parse("significant >= 2 or minor > 34").equals(poor); // true
 * }</pre>
 *
 * <p>An "and" directly inside an "and" adds nothing, and neither does an "or" inside an "or": their parts are taken up,
 * so that a condition has one form. With more than 500
 * comparisons, or brackets more than 16 deep, it is refused.
 */
public sealed interface Condition permits Comparison, AllOf, AnyOf {

    /**
     * Names the count of significant actions.
     *
     * @return {@link Count#SIGNIFICANT}, to be compared
     */
    static Count significant() {
        return Count.SIGNIFICANT;
    }

    /**
     * Names the count of minor actions.
     *
     * @return {@link Count#MINOR}, to be compared
     */
    static Count minor() {
        return Count.MINOR;
    }

    /**
     * Names the count of red actions.
     *
     * @return {@link Count#RED}, to be compared
     */
    static Count red() {
        return Count.RED;
    }

    /**
     * Names the count of amber actions.
     *
     * @return {@link Count#AMBER}, to be compared
     */
    static Count amber() {
        return Count.AMBER;
    }

    /**
     * Names the count of green actions.
     *
     * @return {@link Count#GREEN}, to be compared
     */
    static Count green() {
        return Count.GREEN;
    }

    /**
     * Names the count of all actions.
     *
     * @return {@link Count#TOTAL}, to be compared
     */
    static Count total() {
        return Count.TOTAL;
    }

    /**
     * Reads a condition from its text: {@code Condition.parse(condition.toString())} equals the condition.
     *
     * <p>A comparison is a count, an operator and a whole number, as in {@code minor > 34}; the counts are
     * {@code significant}, {@code minor}, {@code red}, {@code amber}, {@code green} and {@code total}, the operators
     * {@code >=}, {@code >}, {@code <=}, {@code <} and {@code =}. Comparisons are joined with {@code and}, which binds
     * tighter, and {@code or}; brackets group. White space and brackets that are not needed make no difference to the
     * condition.
     *
     * @param text the text, of at most 20,000 characters and 500 comparisons, its brackets no more than 16 deep
     * @return the condition
     * @throws ConditionSyntaxException if the text is not a condition; the exception has the column, what was expected
     *     there and what was found
     * @throws InvalidValueException if there is no text
     */
    static Condition parse(String text) {
        return ConditionParser.parse(text);
    }

    /**
     * Reads a condition from its text, like {@link #parse}, under the name by which JSON mappers look for such a method.
     *
     * @param text the text
     * @return the condition
     * @throws ConditionSyntaxException if the text is not a condition
     * @throws InvalidValueException if there is no text
     */
    static Condition valueOf(String text) {
        return parse(text);
    }

    /**
     * Asks the condition of some counts. Nothing is allocated for the answer.
     *
     * @param counts the counts
     * @return whether the condition holds
     * @throws InvalidValueException if the condition compares the number of red, amber or green actions anywhere and
     *     the counts do not know it
     */
    default boolean holdsFor(ActionCounts counts) {
        Conditions.requireKnown(this, given("counts", counts));
        return Conditions.holds(this, counts);
    }

    /**
     * Joins this condition and another with "or".
     *
     * @param other the other condition
     * @return a condition that holds where at least one of the two does
     */
    default Condition or(Condition other) {
        return new AnyOf(ImmutableList.of(this, given("other", other)));
    }

    /**
     * Joins this condition and another with "and".
     *
     * @param other the other condition
     * @return a condition that holds where both do
     */
    default Condition and(Condition other) {
        return new AllOf(ImmutableList.of(this, given("other", other)));
    }

    /**
     * Lists the comparisons that this condition is made of.
     *
     * @return the comparisons, in the order they are written; for a comparison, itself
     */
    default List<Comparison> comparisons() {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        Conditions.collect(this, comparisons);
        return comparisons.build();
    }
}
