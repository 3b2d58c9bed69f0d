package org.qualitybanding.scoring;

/** How far the compliance score has got (clause M21, readings R12 and R19). */
public enum ComplianceStatus {
    /** The engagement has not ended: the score may still become 0 or 1 (reading R19). */
    PROVISIONAL,

    /**
     * The engagement has ended, and evidence that was sent in time and is not yet judged still decides (readings R15
     * and R19), or by the policy nothing but the reviewer's word does (a setting of reading R13).
     */
    OPEN,

    /** The engagement has ended and the facts indicate a score; a reviewer has not confirmed it yet (reading R12). */
    INDICATED,

    /** A reviewer confirmed the indicated score (reading R12). */
    CONFIRMED,

    /** A reviewer departed from the indicated score, with a reason (reading R12). */
    DEPARTED,

    /** A reviewer decided by a policy that indicates nothing (a setting of reading R13). */
    DECIDED;

    /**
     * Tells whether a reviewer has decided the score.
     *
     * @return true for confirmed, departed and decided
     */
    public boolean isDecided() {
        return this == CONFIRMED || this == DEPARTED || this == DECIDED;
    }
}
