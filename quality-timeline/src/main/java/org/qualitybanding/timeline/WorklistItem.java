package org.qualitybanding.timeline;

import java.util.Comparator;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;

/**
 * An open duty on a {@link Worklist}, with whose review of which service it belongs to.
 *
 * @param reviewId the id of the review
 * @param serviceId the id of the service
 * @param providerId the id of the provider
 * @param reviewer the id of the quality reviewer
 * @param duty the duty, open or overdue
 */
public record WorklistItem(String reviewId, String serviceId, String providerId, String reviewer, Duty duty) {

    /** By last day, then by review, then as a review lists its duties. */
    static final Comparator<WorklistItem> IN_ORDER = Comparator.comparing(
                    (WorklistItem item) -> item.duty().dueOn())
            .thenComparing(WorklistItem::reviewId)
            .thenComparing(WorklistItem::duty, Duty.BY_DATE);

    /**
     * Creates an item.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public WorklistItem {
        reviewId = Require.id("reviewId", reviewId);
        serviceId = Require.id("serviceId", serviceId);
        providerId = Require.id("providerId", providerId);
        reviewer = Require.id("reviewer", reviewer);
        duty = Require.given("duty", duty);
    }

    static WorklistItem of(QualityReview review, Duty duty) {
        return new WorklistItem(
                review.id(), review.service().id(), review.service().provider().id(), review.reviewer(), duty);
    }

    /** Returns the duty with its review and service, such as {@code QR-1, service SV-1: Send evidence A-1, …}. */
    @Override
    public String toString() {
        return reviewId + ", service " + serviceId + ": " + duty;
    }
}
