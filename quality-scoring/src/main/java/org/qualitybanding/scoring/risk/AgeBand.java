package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How much an item of intelligence weighs by its age (R22).
 *
 * <p>The age is the number of days from the day the item was received to the day that is asked about: 0 on the day itself. A
 * band begins on the day after the one before it ends. So of
 *
 * <pre>{@code
 * List<AgeBand> bands = List.of(new AgeBand(30, 4), new AgeBand(90, 2), new AgeBand(365, 1));
 * }</pre>
 *
 * <p>the first holds the ages 0 to 30, the second 31 to 90 and the third 91 to 365. What was received on 2 March weighs
 * 4-fold up to and including 1 April, when it is 30 days old, and 2-fold from 2 April. An item older than the last band no
 * longer counts.
 *
 * @param lastDay the greatest age in days that belongs to the band, 0 or more
 * @param weight what the weight of the concern is multiplied by, 1 to 1000
 */
public record AgeBand(Integer lastDay, Integer weight) {

    /**
     * Creates a band.
     *
     * @throws InvalidValueException if a number is missing or out of bounds
     */
    public AgeBand {
        atLeast("lastDay", 0, given("lastDay", lastDay));
        ConcernWeights.between("weight", 1, weight);
    }

    /** Returns the band, such as {@code up to and including 30 days old: 4-fold}. */
    @Override
    public String toString() {
        return "up to and including " + lastDay + (lastDay == 1 ? " day" : " days") + " old: " + weight + "-fold";
    }
}
