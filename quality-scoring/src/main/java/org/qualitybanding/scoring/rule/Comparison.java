package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A condition that compares one count with a constant, such as {@code minor > 34}.
 *
 * @param count the count on the left
 * @param operator the operator, which says whether the bound is included
 * @param value the bound on the right, 0 or more
 */
public record Comparison(Count count, Operator operator, int value) implements Condition {

    /**
     * Creates a comparison.
     *
     * @throws InvalidValueException if a part is missing or the bound is negative
     */
    public Comparison {
        given("count", count);
        given("operator", operator);
        atLeast("value", 0, value);
    }

    /** Returns the comparison the way a person would write it, such as {@code minor > 34}. */
    @Override
    public String toString() {
        return count.words() + " " + operator.symbol() + " " + value;
    }
}
