package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.casesystem.answer.RescoredReview;

/**
 * What another policy makes of a review.
 *
 * @param id the id of the review
 * @param address its page
 * @param before the band now; empty where there is no answer
 * @param after the band under the other policy
 * @param differences what differs, a line each
 * @param refusal why there is no answer; empty where there is one
 */
public record RescoredRow(
        String id,
        String address,
        Optional<String> before,
        Optional<String> after,
        List<String> differences,
        Optional<String> refusal) {

    static RescoredRow of(RescoredReview result) {
        return new RescoredRow(
                result.reviewId(),
                Addresses.review(result.reviewId()),
                result.bandingBefore(),
                result.bandingAfter(),
                result.differences().stream().flatMap(String::lines).toList(),
                result.refusal());
    }

    /** Whether the band is another one. */
    public boolean changed() {
        return !before.equals(after);
    }

    /** The bands, in a line. */
    public String words() {
        return before.isEmpty() || after.isEmpty()
                ? "no answer"
                : changed() ? before.get() + " → " + after.get() : before.get() + ", the same under both";
    }
}
