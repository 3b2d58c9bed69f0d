package org.qualitybanding.timeline.deadline;

/**
 * Who a duty belongs to. Each duty has one owner, and a late duty of one is never shown as the other's (reading R33).
 */
public enum Party {
    /** The provider of the service: it uploads what was asked for and sends evidence towards the actions. */
    PROVIDER("the provider"),
    /** The quality team: it responds, reviews and sends plans. Its lateness never counts against the provider (R15). */
    QUALITY_TEAM("the quality team");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    /**
     * Returns the party the way it stands in a sentence.
     *
     * @return {@code the provider} or {@code the quality team}
     */
    public String words() {
        return words;
    }
}
