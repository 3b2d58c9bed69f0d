package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.scoring.Outcome;

/**
 * What the full-review gate answers (M8): it asks the ladder, and a full review is needed unless the outcome is Outcome
 * 1.
 */
public enum GateAnswer {
    /** The initial domains are enough. */
    NOT_NEEDED("no full review"),

    /** The remaining domains are reviewed too. */
    NEEDED("full review");

    private final String words;

    GateAnswer(String words) {
        this.words = words;
    }

    /**
     * Returns the answer for the outcome of the initial domains (R4).
     *
     * @param outcome the outcome
     * @return {@link #NOT_NEEDED} for Outcome 1, else {@link #NEEDED}
     */
    public static GateAnswer of(Outcome outcome) {
        return given("outcome", outcome).needsFullReview() ? NEEDED : NOT_NEEDED;
    }

    /**
     * Returns the answer in words.
     *
     * @return {@code full review} or {@code no full review}
     */
    public String words() {
        return words;
    }
}
