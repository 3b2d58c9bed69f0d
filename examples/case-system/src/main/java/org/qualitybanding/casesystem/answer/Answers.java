package org.qualitybanding.casesystem.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.springframework.stereotype.Component;

/** Stored reviews under the policy in force, to be asked where they stand. */
@Component
public class Answers {

    private final Policies policies;
    private final Clock clock;

    Answers(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Returns the day on which it is asked.
     *
     * @return today
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Puts a review under the policy by all that is recorded until today: its answers tell what stood on a day.
     *
     * @param review the review
     * @return its timeline
     */
    public ReviewTimeline of(StoredReview review) {
        return recordedBy(review, today());
    }

    /**
     * Puts a review under the policy by what was recorded by a day: its answers tell what was known on it.
     *
     * @param review the review
     * @param recordedBy the last day of recording that counts
     * @return its timeline
     */
    public ReviewTimeline recordedBy(StoredReview review, LocalDate recordedBy) {
        return ReviewTimeline.of(review.history().recordedBy(recordedBy), policies.inForce());
    }
}
