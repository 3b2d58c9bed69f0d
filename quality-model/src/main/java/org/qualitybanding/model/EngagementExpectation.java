package org.qualitybanding.model;

/** What is expected of providers (clause M16). */
public enum EngagementExpectation {
    /** To work pro-actively with the quality team. */
    PROACTIVE_WORK,
    /** That proprietors attend meetings. */
    MEETING_ATTENDANCE,
    /** That actions are completed in a timely manner. */
    TIMELY_ACTIONS
}
