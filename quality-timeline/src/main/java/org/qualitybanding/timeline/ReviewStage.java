package org.qualitybanding.timeline;

/**
 * How far a review has come on a date. Stages follow each other in this order; a review that is not extended skips the two
 * of the full review.
 */
public enum ReviewStage {
    /** The initial domains are chosen, and their review has not begun (clauses M4 and M5). */
    OPENED("opened, the initial domains are to be reviewed"),
    /** The initial domains are being reviewed, on site or remote (clauses M6 and M7). */
    INITIAL_REVIEW("the initial domains are being reviewed"),
    /** The initial domains are reviewed, and the plan on them is to be sent (clause M10). */
    INITIAL_PLAN_OUTSTANDING("the plan on the initial domains is to be sent"),
    /** The remaining domains are to be reviewed (clauses M8 and M9). */
    FULL_REVIEW("the remaining domains are to be reviewed"),
    /** All domains are reviewed, and the full plan is to be sent (clause M9). */
    FULL_PLAN_OUTSTANDING("the full plan is to be sent"),
    /** The plan is being worked on (clauses M11 to M15). */
    PLAN_UNDER_WAY("the plan is being worked on"),
    /** The engagement has ended, and a reviewer is to decide the compliance score (clause M21, readings R12 and R19). */
    COMPLIANCE_OUTSTANDING("a reviewer is to decide the compliance score"),
    /** A reviewer has decided the compliance score (reading R12). */
    CLOSED("closed");

    private final String inWords;

    ReviewStage(String inWords) {
        this.inWords = inWords;
    }

    /**
     * Returns the stage the way it stands in a report.
     *
     * @return the words, such as {@code the plan is being worked on}
     */
    public String inWords() {
        return inWords;
    }
}
