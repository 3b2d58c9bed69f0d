package org.qualitybanding.scoring;

/** How far the compliance score has got (M21, R12, R19). */
public enum ComplianceStatus {
    /** The engagement has not ended: the score may still become 0 or 1 (R19). */
    PROVISIONAL,

    /** The engagement has ended, and evidence that was sent in time and is not yet judged still decides (R15, R19). */
    OPEN,

    /** The engagement has ended and the facts indicate a score; a reviewer has not confirmed it yet (R12). */
    INDICATED,

    /** A reviewer confirmed the indicated score (R12). */
    CONFIRMED,

    /** A reviewer departed from the indicated score, with a reason (R12). */
    DEPARTED;

    /**
     * Tells whether a reviewer has decided the score.
     *
     * @return true for confirmed and departed
     */
    public boolean isDecided() {
        return this == CONFIRMED || this == DEPARTED;
    }
}
