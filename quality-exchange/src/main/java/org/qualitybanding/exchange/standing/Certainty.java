package org.qualitybanding.exchange.standing;

/** How far a score or a band can be relied on. */
public enum Certainty {

    /** There is no score yet; only bounds are known. */
    PENDING("pending"),

    /** It may still change. */
    PROVISIONAL("provisional"),

    /** It stands. */
    FINAL("final");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /**
     * Returns the certainty the way it stands in a report.
     *
     * @return the words, such as {@code provisional}
     */
    public String words() {
        return words;
    }
}
