package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The sum of action score and compliance score (clause M22).
 *
 * <p>For example, an action score of -1 with a compliance score of 1 gives an overall score of 0 (clause M23). The band
 * is looked up by the pair of scores; in the published model every pair with the same sum has the same band.
 *
 * @param value the sum, from -1 to 2
 */
public record OverallScore(Integer value) implements Comparable<OverallScore> {

    private static final int LOWEST = -1;
    private static final int HIGHEST = 2;

    /**
     * Creates an overall score.
     *
     * @throws InvalidValueException if it is missing or no pair of scores has this sum
     */
    public OverallScore {
        that(given("value", value) >= LOWEST && value <= HIGHEST, "value", "from -1 to 2", value);
    }

    /**
     * Adds up two scores.
     *
     * @param action the action score
     * @param compliance the compliance score
     * @return their sum
     */
    public static OverallScore of(ActionScore action, ComplianceScore compliance) {
        return new OverallScore(given("action", action).value()
                + given("compliance", compliance).value());
    }

    /** Compares by value, the lower score first. */
    @Override
    public int compareTo(OverallScore other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the sum as a number, such as {@code 0}. */
    @Override
    public String toString() {
        return value.toString();
    }
}
