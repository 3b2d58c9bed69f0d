package org.qualitybanding.scoring;

/**
 * Which actions the word "overall" takes in when a review is scored after a full review (reading R5).
 *
 * <p>The gate is asked of the initial domains either way, and the score is taken from the same plan on the same day: that on
 * all domains where a full review was held. The setting is only about which of the actions count in it. There is no third
 * way, such as the remaining domains alone: once the gate has tripped, +1 must stay out of reach (reading R7), and it does
 * only while every action that tripped the gate counts.
 */
public enum OverallScope {
    /** The actions of all domains reviewed: the initial ones and, after a full review, the remaining ones. The default. */
    ALL_REVIEWED_DOMAINS("all reviewed domains"),

    /** The actions of the initial domains only, also after a full review. */
    INITIAL_DOMAINS("initial domains");

    private final String label;

    OverallScope(String label) {
        this.label = label;
    }

    /**
     * Returns the scope in words.
     *
     * @return the words, such as {@code all reviewed domains}
     */
    public String label() {
        return label;
    }
}
