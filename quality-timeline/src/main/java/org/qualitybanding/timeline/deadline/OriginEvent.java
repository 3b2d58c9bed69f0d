package org.qualitybanding.timeline.deadline;

/**
 * The events that a timescale can run from.
 *
 * <p>A deadline counts from the whole day of the event, never from an hour of it (reading R25).
 */
public enum OriginEvent {
    /** The team asked the provider to upload evidence for a remote review (clause M7). */
    EVIDENCE_REQUESTED("the evidence was requested"),
    /** The provider completed the upload that it was asked for (clause M7, reading R30). */
    UPLOAD_COMPLETED("the upload was completed"),
    /** The upload was due, and nothing came (reading R30). */
    UPLOAD_DUE("the upload was due"),
    /** The initial visit ended: its last day (clause M6, reading R27). */
    VISIT_ENDED("the initial visit ended"),
    /** The reviewer responded to a remote review's upload (clause M7, reading R27). */
    REVIEWER_RESPONDED("the reviewer responded"),
    /** The review was extended to all domains after what that asks for should have been done (readings R27, R28 and R36). */
    REVIEW_EXTENDED("the review was extended to all domains"),
    /** An action that was sent already was re-graded to red (reading R9). */
    ACTION_REGRADED("the action was re-graded"),
    /** A draft of the plan was sent to the provider for comment (the setting of reading R41). */
    DRAFT_SENT("the draft was sent"),
    /** The plan was sent to the provider (readings R26, R28 and R29). */
    PLAN_SENT("the plan was sent"),
    /** The provider received the plan (the setting of reading R26). */
    PLAN_RECEIVED("the plan was received");

    private final String words;

    OriginEvent(String words) {
        this.words = words;
    }

    /**
     * Returns the event the way it stands in a sentence.
     *
     * @return the words, such as {@code the plan was sent}
     */
    public String words() {
        return words;
    }
}
