package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.that;

import org.qualitybanding.model.refusal.InvalidValueException;

/** Keeps a check from taking forever: how many comparisons it may have to make, one for each cell and comparison. */
final class CheckSize {

    /** Some tenths of a second. Two thresholds for each of the six counts need a hundredth of it. */
    private static final long MOST = 25_000_000;

    private long comparisons;

    /**
     * Adds a grid to what is to be checked, and returns it.
     *
     * @throws InvalidValueException if that makes it too much
     */
    CaseGrid add(CaseGrid grid) {
        comparisons = Math.min(MOST + 1, comparisons + Math.min(MOST + 1, grid.comparisons()));
        that(comparisons <= MOST, "rules", "few enough to be checked in " + MOST + " comparisons", "more");
        return grid;
    }
}
