package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How many actions have which RAG rating. A rating says how soon evidence is due (clause M14); it is a fact of its own
 * beside an action's significance (reading R6), so these counts and those of significant and minor actions are two ways
 * to count the same actions.
 *
 * @param red the number of red actions, 0 or more
 * @param amber the number of amber actions, 0 or more
 * @param green the number of green actions, 0 or more
 */
public record RagCounts(Integer red, Integer amber, Integer green) {

    /**
     * Creates the counts.
     *
     * @throws InvalidValueException if a count is missing or negative
     */
    public RagCounts {
        atLeast("red", 0, given("red", red));
        atLeast("amber", 0, given("amber", amber));
        atLeast("green", 0, given("green", green));
    }

    /**
     * Returns the number of all actions.
     *
     * @return the sum of the three counts
     */
    public long total() {
        return (long) red + amber + green;
    }

    /** Returns the counts in words, such as {@code 1 red, 2 amber, 0 green}. */
    @Override
    public String toString() {
        return red + " red, " + amber + " amber, " + green + " green";
    }
}
