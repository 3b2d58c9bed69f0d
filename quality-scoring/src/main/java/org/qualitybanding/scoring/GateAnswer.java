package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;

/**
 * What the full-review gate answers (M8): it asks the ladder, and a full review is needed unless the outcome is Outcome
 * 1.
 */
public enum GateAnswer {
    /** The initial domains are enough. */
    NOT_NEEDED("no full review"),

    /** The remaining domains are reviewed too. */
    NEEDED("full review");

    private final String label;

    GateAnswer(String label) {
        this.label = label;
    }

    /**
     * Returns the answer for the outcome of the initial domains (R4).
     *
     * @param outcome the outcome
     * @return {@link #NOT_NEEDED} for Outcome 1, else {@link #NEEDED}
     */
    public static GateAnswer of(Outcome outcome) {
        return given("outcome", outcome) == Outcome.OUTCOME_1 ? NOT_NEEDED : NEEDED;
    }

    /**
     * Returns the answer in words.
     *
     * @return {@code full review} or {@code no full review}
     */
    public String label() {
        return label;
    }
}
