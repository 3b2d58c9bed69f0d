package org.qualitybanding.scoring;

/**
 * Whether a band stands (clause M21, reading R19). A band can be certain, because only one is still reachable, and yet
 * provisional.
 */
public enum BandingStatus {
    /** The action score is pending, or the compliance score is not decided by a reviewer. */
    PROVISIONAL,

    /** The action score is final and a reviewer decided the compliance score. */
    FINAL
}
