package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.that;

import org.qualitybanding.model.InvalidValueException;

/** Keeps a check from taking forever: how many kinds of cases it may have to tell apart. */
final class CheckSize {

    private static final long MOST = 1_000_000;

    private long kinds;

    /**
     * Adds a grid to what is to be checked, and returns it.
     *
     * @throws InvalidValueException if that makes it too much
     */
    CaseGrid add(CaseGrid grid) {
        kinds = Math.min(MOST + 1, kinds + Math.min(MOST + 1, grid.size()));
        that(
                kinds <= MOST,
                "rules",
                "few enough to tell no more than " + MOST + " kinds of cases apart",
                "more comparisons with different numbers");
        return grid;
    }
}
