package org.qualitybanding.timeline.standing;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review among many that a policy refused, by its id and the reason. The others go on.
 *
 * @param reviewId the id of the review
 * @param reason the message of the refusal: fields, ids, counts and dates
 */
public record RefusedReview(String reviewId, String reason) {

    /**
     * Creates a refusal.
     *
     * @throws InvalidValueException if a component is missing or blank
     */
    public RefusedReview {
        reviewId = Require.id("reviewId", reviewId);
        reason = Require.text("reason", reason);
    }

    /** Returns id and reason, such as {@code QR-9: initialDomainIds must be 3 domains by policy …, found 2}. */
    @Override
    public String toString() {
        return reviewId + ": " + reason;
    }
}
