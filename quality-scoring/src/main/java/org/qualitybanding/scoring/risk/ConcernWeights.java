package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;

import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What each level of concern weighs, as whole numbers (R22). A higher concern never weighs less than a lower one.
 *
 * <p>By {@code new ConcernWeights(0, 1, 3, 6)} a high concern weighs as much as two medium ones or six low ones, and an item
 * without concern weighs nothing.
 *
 * @param none what an item without concern weighs, 0 to 1000
 * @param low what a low concern weighs, from {@code none} to 1000
 * @param medium what a medium concern weighs, from {@code low} to 1000
 * @param high what a high concern weighs, from {@code medium} to 1000, and not 0
 */
public record ConcernWeights(Integer none, Integer low, Integer medium, Integer high) {

    private static final int GREATEST = 1000;

    /**
     * Creates the weights.
     *
     * @throws InvalidValueException if one is missing or out of bounds, or less than that of a lower concern
     */
    public ConcernWeights {
        between("none", 0, none);
        between("low", none, low);
        between("medium", low, medium);
        between("high", Math.max(1, medium), high);
    }

    /** Refuses a weight that is missing or out of bounds, so small that points never overflow, whatever the number of items. */
    static void between(String field, int least, @Nullable Integer weight) {
        int found = given(field, weight);
        if (found < least || found > GREATEST) {
            throw new InvalidValueException(field, least + " to " + GREATEST, Integer.toString(found));
        }
    }

    /**
     * Returns the weight of a level of concern.
     *
     * @param concern the level
     * @return its weight
     * @throws InvalidValueException if the level is missing
     */
    public int weightOf(IntelligenceItem.Concern concern) {
        return switch (given("concern", concern)) {
            case NONE -> none;
            case LOW -> low;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }

    /** Returns the weights, such as {@code no concern 0, low 1, medium 3, high 6}. */
    @Override
    public String toString() {
        return "no concern " + none + ", low " + low + ", medium " + medium + ", high " + high;
    }
}
