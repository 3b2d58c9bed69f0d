package org.qualitybanding.model;

/** Whether a provider's engagement was found satisfactory (clauses M16 and M17). */
public enum EngagementFinding {
    /** The expectation was met. */
    SATISFACTORY,
    /** The expectation was not met. */
    UNSATISFACTORY
}
