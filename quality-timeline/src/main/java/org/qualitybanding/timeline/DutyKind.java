package org.qualitybanding.timeline;

/** What somebody owes in the course of a review. Each has one owner (reading R33). */
public enum DutyKind {
    /** The provider uploads the evidence requested for a remote review (clause M7). */
    UPLOAD_REQUESTED_EVIDENCE(Party.PROVIDER, "Upload the requested evidence"),
    /** The provider sends evidence towards an action (clause M14). */
    SEND_EVIDENCE(Party.PROVIDER, "Send evidence"),
    /** The reviewer responds to the upload (clause M7). */
    RESPOND_TO_UPLOAD(Party.QUALITY_TEAM, "Respond to the upload"),
    /** The team sends the plan on the initial domains (clause M10). */
    SEND_INITIAL_PLAN(Party.QUALITY_TEAM, "Send the plan on the initial domains"),
    /** The team reviews a red action after the full-review gate has tripped (clause M9). */
    REVIEW_RED_ACTION(Party.QUALITY_TEAM, "Review the red action"),
    /** The team reviews the remaining domains (clause M9). */
    REVIEW_REMAINING_DOMAINS(Party.QUALITY_TEAM, "Review the remaining domains"),
    /** The team sends the full plan (clause M9). */
    SEND_FULL_PLAN(Party.QUALITY_TEAM, "Send the full plan"),
    /** The team reviews the plan at an interval (clauses M11, M12 and M15). */
    REVIEW_PLAN(Party.QUALITY_TEAM, "Review the plan");

    private final Party owner;
    private final String inWords;

    DutyKind(Party owner, String inWords) {
        this.owner = owner;
        this.inWords = inWords;
    }

    /**
     * Returns who owes it (reading R33).
     *
     * @return the one owner
     */
    public Party owner() {
        return owner;
    }

    /**
     * Returns the duty the way it stands in a list.
     *
     * @return the words, such as {@code Send the full plan}
     */
    public String inWords() {
        return inWords;
    }
}
