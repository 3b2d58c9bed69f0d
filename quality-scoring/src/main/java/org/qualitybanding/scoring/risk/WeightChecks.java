package org.qualitybanding.scoring.risk;

import org.qualitybanding.model.internal.Require;

/** The bounds of a weight: so small that points never overflow, whatever the number of items. */
final class WeightChecks {

    static final int GREATEST = 1000;

    private WeightChecks() {}

    static void between(String field, int least, int weight) {
        Require.that(least <= weight && weight <= GREATEST, field, least + " to " + GREATEST, weight);
    }
}
