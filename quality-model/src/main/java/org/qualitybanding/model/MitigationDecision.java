package org.qualitybanding.model;

/** What was decided of mitigating circumstances (clause M20). */
public enum MitigationDecision {
    /** They excuse the action, or the whole plan, from being met in time. */
    ACCEPTED,
    /** They do not. */
    REJECTED
}
