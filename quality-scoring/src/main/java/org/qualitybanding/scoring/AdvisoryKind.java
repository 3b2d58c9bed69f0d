package org.qualitybanding.scoring;

/** What an {@link Advisory} is about. None of them is an error, and none changes a score. */
public enum AdvisoryKind {
    /** Significant actions that are not rated red (reading R6). */
    SIGNIFICANT_NOT_RED,

    /** Minor actions that are rated red (reading R6). */
    MINOR_RED,

    /**
     * A count stands exactly at a bound, and a reading of the published model decided the case (readings R2 and R3).
     */
    READING_DECIDED,

    /** The remaining domains are or were reviewed although the gate did not ask for it (reading R7). */
    FULL_REVIEW_NOT_ASKED_FOR,

    /** Actions were found after the issue of the plan, and do not change the action score (reading R8). */
    FOUND_AFTER_ISSUE,

    /** Actions were found in time for the plan, and are in none of its issues (reading R8). */
    NOT_IN_PLAN,

    /** Actions were withdrawn, and count as never found (reading R9). */
    WITHDRAWN,

    /** Actions were re-graded, and count as their latest grade (reading R9). */
    REGRADED,

    /** The band is Poor by the table, though not for the number of actions (clause M24, reading R20). */
    POOR_WITH_FEW_ACTIONS,

    /** A reviewer decided the compliance score before it could be assessed (clause M21, reading R12). */
    DECIDED_TOO_EARLY,

    /** A remote review asks for more pieces of evidence than the model allows for (clause M7, reading R30). */
    TOO_MANY_PIECES,

    /** A remote review asks for no evidence towards one of the initial domains (clause M7, reading R30). */
    DOMAIN_NOT_COVERED,

    /** A deadline was changed after it had passed (reading R17). */
    RETROSPECTIVE_CHANGE
}
