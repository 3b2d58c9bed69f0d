package org.qualitybanding.timeline.whatif;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ScorePair;

/**
 * A way to a band: a pair of scores that leads there and is still possible, and what its compliance score takes.
 *
 * @param scores the pair of scores
 * @param need what compliance 1 takes; {@link #toString()} tells what the compliance score of the pair does
 */
public record ScoreRoute(ScorePair scores, ComplianceNeed need) {

    /**
     * Creates a route.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ScoreRoute {
        scores = Require.given("scores", scores);
        need = Require.given("need", need);
    }

    /** Returns the scores and what they take, such as {@code action +1 with compliance 0 (one missed is enough)}. */
    @Override
    public String toString() {
        return scores + " (" + need.inWords(scores.compliance()) + ")";
    }
}
