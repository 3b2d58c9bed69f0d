package org.qualitybanding.scoring;

/** The names under which scores stand in explanations. */
final class ScoreNames {

    static final String ACTION = "action score";
    static final String COMPLIANCE = "compliance score";
    static final String OVERALL = "overall score";

    private ScoreNames() {}
}
