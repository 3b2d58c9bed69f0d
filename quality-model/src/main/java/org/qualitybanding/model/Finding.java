package org.qualitybanding.model;

/** What a reviewer found of a piece of evidence. Partly sufficient is not sufficient (reading R14). */
public enum Finding {
    /** The evidence shows that the action is met. */
    SUFFICIENT,
    /** The evidence does not show it, or shows it in part. */
    NOT_SUFFICIENT
}
