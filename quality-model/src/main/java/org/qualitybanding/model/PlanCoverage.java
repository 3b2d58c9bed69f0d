package org.qualitybanding.model;

/**
 * What the action plan is complete for once an issue of it has been sent.
 *
 * <p>The action score is taken from the plan as issued (reading R8): from the issue that covers all domains where there is
 * a full review, from the issue that covers the initial ones otherwise.
 */
public enum PlanCoverage {
    /** An early part, such as urgent red actions, or a later addition: completes nothing by itself. */
    PART,
    /** The plan is complete for the initial domains (clause M10, and the first plan of clause M9). */
    INITIAL_DOMAINS,
    /** The plan is complete for all domains after a full review (clause M9). */
    ALL_DOMAINS
}
