package org.qualitybanding.scoring.card;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import java.util.List;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;

/**
 * A band that a service can still get, and what it rests on: the pairs of scores that lead to it and are still
 * possible.
 *
 * @param banding the band
 * @param restsOn the pairs of scores, one or more, the lowest first
 */
public record ReachableBand(Band banding, List<ScorePair> restsOn) {

    /**
     * Creates a reachable band.
     *
     * @throws InvalidValueException if a part is missing or there is no pair
     */
    public ReachableBand {
        given("banding", banding);
        restsOn = list("restsOn", restsOn);
        that(!restsOn.isEmpty(), "restsOn", "1 or more pairs of scores", 0);
    }

    /** Returns the band and what it rests on, such as {@code Good: action +1 with compliance 1}. */
    @Override
    public String toString() {
        return banding.words() + ": "
                + restsOn.stream().map(ScorePair::toString).collect(joining(" or "));
    }
}
