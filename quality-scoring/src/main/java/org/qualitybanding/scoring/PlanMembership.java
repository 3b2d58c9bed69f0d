package org.qualitybanding.scoring;

/** Whether an action was found in time for the plan that the action score is taken from (reading R8). */
public enum PlanMembership {
    /** It was found on or before the day that plan was sent. */
    AS_ISSUED,

    /** It was found later. */
    FOUND_LATER
}
