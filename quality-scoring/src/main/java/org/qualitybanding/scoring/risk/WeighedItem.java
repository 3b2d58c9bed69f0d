package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What an item of intelligence weighs on a day: the weight of its concern, multiplied by that of its age (R22).
 *
 * <p>By the default policy a high concern, weight 6, that was received 10 days before, weight 4, has 24 points.
 *
 * @param itemId the id of the item
 * @param ageInDays the days from its receipt to the day that is asked about, 0 or more
 * @param concernWeight what its concern weighs, 0 to 1000
 * @param ageWeight what that is multiplied by, 1 to 1000; 0 where the item is too old to count
 */
public record WeighedItem(String itemId, Long ageInDays, Integer concernWeight, Integer ageWeight) {

    /**
     * Creates a weighed item.
     *
     * @throws InvalidValueException if the id is not an id, or a number is missing or out of bounds
     */
    public WeighedItem {
        itemId = Require.id("itemId", itemId);
        that(given("ageInDays", ageInDays) >= 0, "ageInDays", "0 or more", ageInDays);
        ConcernWeights.between("concernWeight", 0, concernWeight);
        ConcernWeights.between("ageWeight", 0, ageWeight);
    }

    /**
     * Returns the points of the item.
     *
     * @return the product of the two weights
     */
    public long points() {
        return (long) concernWeight * ageWeight;
    }

    /**
     * Tells whether the item is recent enough to count. One that counts may still have no points, if it gives no concern.
     *
     * @return false where it is older than every age band
     */
    public boolean counts() {
        return ageWeight > 0;
    }

    /** Returns the sum, such as {@code I-1: 24 points (concern 6 x age 4, 10 days old)}. */
    @Override
    public String toString() {
        return itemId + ": " + Words.counted(points(), "point") + " (concern " + concernWeight + " x age " + ageWeight
                + ", " + Words.counted(ageInDays, "day") + " old)";
    }
}
