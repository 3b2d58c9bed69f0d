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
    PERFORMANCE_IMPROVEMENT_PLAN;

    /**
     * Tells whether a step of this kind is imposed on the provider and stands until it is lifted, so that there is one of the
     * kind at a time. The others are things that people do, as often as they see fit.
     *
     * @return true for a notice, a suspension and an improvement plan
     */
    public boolean isImposed() {
        return switch (this) {
            case NOTICE_OF_DISSATISFACTION, SUSPENSION, PERFORMANCE_IMPROVEMENT_PLAN -> true;
            case SENIOR_INVOLVEMENT, AGREED_COURSE_OF_ACTION -> false;
        };
    }
}
