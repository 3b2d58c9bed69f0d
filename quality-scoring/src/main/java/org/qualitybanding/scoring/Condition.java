package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.InvalidValueException;

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
 * poor.holdsFor(ActionCounts.of(0, 34));  // false
 * poor.holdsFor(ActionCounts.of(0, 35));  // true
 * }</pre>
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
