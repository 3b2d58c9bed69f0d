package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.ScorePair;

/**
 * A pair of scores to which two matrices give different bands.
 *
 * @param scores the pair of scores
 * @param first the band in the first matrix
 * @param second the band in the second matrix
 */
public record BandDifference(ScorePair scores, Band first, Band second) {

    /**
     * Creates a difference.
     *
     * @throws InvalidValueException if a part is missing
     */
    public BandDifference {
        given("scores", scores);
        given("first", first);
        given("second", second);
    }

    /** Returns the difference in words, such as {@code Adequate, then Poor for action 0 with compliance 0}. */
    @Override
    public String toString() {
        return first.words() + ", then " + second.words() + " for " + scores;
    }
}
