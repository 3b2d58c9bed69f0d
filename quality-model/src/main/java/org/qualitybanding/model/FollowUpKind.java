package org.qualitybanding.model;

/** The kinds of further contact while a plan is worked on (clause M15). */
public enum FollowUpKind {
    /** A quality call. */
    CALL,
    /** A quality visit. */
    VISIT
}
