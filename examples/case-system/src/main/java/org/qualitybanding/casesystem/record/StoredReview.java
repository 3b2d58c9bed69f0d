package org.qualitybanding.casesystem.record;

import java.time.LocalDate;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewHistory;

/**
 * A review as it is stored: every entry, and the version that a change must name.
 *
 * @param version how many entries were recorded
 * @param history the entries
 */
public record StoredReview(int version, ReviewHistory history) {

    /**
     * Returns the id of the review.
     *
     * @return the id
     */
    public String id() {
        return history.reviewId();
    }

    /**
     * Returns the review by all that is recorded.
     *
     * @return the review, and what was left out of it
     */
    public RecordedReview recorded() {
        return history.recordedBy(LocalDate.MAX);
    }

    /**
     * Returns the facts by all that is recorded.
     *
     * @return the review
     */
    public QualityReview review() {
        return recorded().review();
    }

    /** Returns id and version, such as {@code review QR-1, version 3}. */
    @Override
    public String toString() {
        return "review " + id() + ", version " + version;
    }
}
