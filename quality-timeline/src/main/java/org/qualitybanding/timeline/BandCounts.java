package org.qualitybanding.timeline;

import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.internal.Require;

/**
 * How many reviews, not services, have which band. Bands are counted and never averaged or combined: a band belongs to one service (reading
 * R21).
 *
 * @param poor how many are Poor for good
 * @param adequate how many are Adequate for good
 * @param good how many are Good for good
 * @param provisional how many have no final band yet
 */
public record BandCounts(int poor, int adequate, int good, int provisional) {

    /**
     * Creates counts.
     *
     * @throws InvalidValueException if one is less than 0
     */
    public BandCounts {
        Require.atLeast("poor", 0, poor);
        Require.atLeast("adequate", 0, adequate);
        Require.atLeast("good", 0, good);
        Require.atLeast("provisional", 0, provisional);
    }

    /** Returns the counts in words, such as {@code 1 Poor, 4 Adequate, 7 Good, 12 provisional}. */
    @Override
    public String toString() {
        return poor + " Poor, " + adequate + " Adequate, " + good + " Good, " + provisional + " provisional";
    }
}
