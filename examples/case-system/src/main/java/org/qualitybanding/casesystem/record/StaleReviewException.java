package org.qualitybanding.casesystem.record;

import java.io.Serial;

/** Somebody else recorded something since the review was read. Nothing was stored: read it again, and decide again. */
public class StaleReviewException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reviewId;
    private final int expected;
    private final int found;

    StaleReviewException(String reviewId, int expected, int found) {
        super("review " + reviewId + " must be at version " + expected + ", found " + found);
        this.reviewId = reviewId;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Returns which review it is.
     *
     * @return its id
     */
    public String reviewId() {
        return reviewId;
    }

    /**
     * Returns the version that was named.
     *
     * @return the version that was read
     */
    public int expected() {
        return expected;
    }

    /**
     * Returns the version that the review has by now.
     *
     * @return the version
     */
    public int found() {
        return found;
    }
}
