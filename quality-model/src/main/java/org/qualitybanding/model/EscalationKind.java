package org.qualitybanding.model;

/**
 * The steps that people may take where timescales are missed, engagement is poor or dissatisfaction continues (clause
 * M17). The library records them and never recommends one (reading R34).
 */
public enum EscalationKind {
    /** Senior persons of the service or the quality team are involved. */
    SENIOR_INVOLVEMENT,
    /** A course of action is agreed with the wider quality team and other professionals. */
    AGREED_COURSE_OF_ACTION,
    /** A Notice of Dissatisfaction. */
    NOTICE_OF_DISSATISFACTION,
    /** A Suspension. */
    SUSPENSION,
    /** A Performance Improvement Plan. */
    PERFORMANCE_IMPROVEMENT_PLAN
}
