package org.qualitybanding.scoring;

/** Whether the action score is known (clause M21, reading R7). */
public enum ActionScoreStatus {
    /** The plan that the score is taken from has not been sent: there are bounds, and no score. */
    PENDING,

    /** The score has been taken from the plan as issued, and later actions do not change it (reading R8). */
    FINAL
}
