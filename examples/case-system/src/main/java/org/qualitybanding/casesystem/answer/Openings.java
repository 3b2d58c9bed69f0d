package org.qualitybanding.casesystem.answer;

import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.springframework.stereotype.Component;

/** How a review comes in, by a page or by the API: what the policy in force has no answer to is not stored. */
@Component
public class Openings {

    private final ReviewRecords records;
    private final Policies policies;

    Openings(ReviewRecords records, Policies policies) {
        this.records = records;
        this.policies = policies;
    }

    /**
     * Stores a review that was opened, recorded today.
     *
     * @param review the review, as far as it has come
     * @param user the id of the user who records it
     * @return the review as it is stored
     * @throws InvalidValueException if the policy refuses the review, its id can't stand in an address, or there is one with it
     */
    public StoredReview open(QualityReview review, String user) {
        ReviewTimeline.of(review, policies.inForce());
        return records.open(review, user);
    }
}
