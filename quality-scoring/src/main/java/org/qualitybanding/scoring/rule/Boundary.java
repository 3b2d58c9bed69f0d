package org.qualitybanding.scoring.rule;

/**
 * On which side of a bound the bound itself falls, where the document's "under 12" and "over 12" leave it open (readings R2
 * and R3).
 */
public enum Boundary {
    /** Exactly the bound is not over it. */
    FAVOURABLE,

    /** Exactly the bound counts as over it. */
    ADVERSE
}
