package org.qualitybanding.timeline;

/** Whether a compliance score of 1 can still be indicated (clause M19, readings R12 to R15 and R19). */
public enum ComplianceReach {
    /** It is indicated whatever becomes of the actions that are still pending. */
    REACHED,
    /** It depends on what becomes of pending actions. */
    OPEN,
    /** Whatever becomes of them it is not: only an accepted mitigation or a change of deadline could make it so. */
    LOST,
    /** The policy indicates nothing: a reviewer's word alone decides. */
    REVIEWERS_WORD,
    /** A reviewer has decided the score. */
    DECIDED
}
