package org.qualitybanding.model;

/** The ground on which a timescale may be subject to discretion (clause M14). */
public enum DeadlineChangeGround {
    /** The significance of the concerns raised. */
    SIGNIFICANCE_OF_CONCERNS,
    /** The situation of the provider. */
    SITUATION_OF_PROVIDER
}
