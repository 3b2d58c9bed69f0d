package org.qualitybanding.model;

/**
 * The compliance score of a service: whether it met the actions of the plan within their timescales (clause M19).
 *
 * <p>It is judged by a person (reading R12), so a {@link ComplianceDecision} records it as a fact; what the recorded facts
 * indicate is worked out by the scoring module.
 */
public enum ComplianceScore {
    /** Actions were not met within the timescales: 0. */
    NOT_MET(0),
    /** Actions were sufficiently met within the timescales, or there were none: 1. */
    MET(1);

    private final int value;

    ComplianceScore(int value) {
        this.value = value;
    }

    /**
     * Returns the number that goes into the overall score.
     *
     * @return 0 or 1
     */
    public int value() {
        return value;
    }
}
