package org.qualitybanding.timeline.whatif;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;

/**
 * A band that a review can still lead to, and the ways to it (clause M22, reading R19).
 *
 * @param banding the band
 * @param routes the pairs of scores that lead to it and are still possible, one or more, the lowest first
 */
public record BandRoute(Band banding, List<ScoreRoute> routes) {

    /**
     * Creates a route to a band.
     *
     * @throws InvalidValueException if a component is missing, or there is no way
     */
    public BandRoute {
        banding = Require.given("banding", banding);
        routes = Require.list("routes", routes);
        Require.that(!routes.isEmpty(), "routes", "1 or more pairs of scores", 0);
    }

    /** Returns the band and the ways, such as {@code Good: action +1 with compliance 1 (A-1 to be met by 2026-03-13)}. */
    @Override
    public String toString() {
        return banding.words() + ": "
                + routes.stream().map(ScoreRoute::toString).collect(joining("; or "));
    }
}
