package org.qualitybanding.casesystem.answer;

import java.util.Optional;

/**
 * What another policy makes of a review.
 *
 * @param reviewId its id
 * @param bandingBefore the band under the policy in force, such as {@code Good, final}; empty where there is no answer
 * @param bandingAfter the band under the other one
 * @param differences what is different, a line each; blank where nothing is
 * @param refusal why there is no answer; empty where there is one
 */
public record RescoredReview(
        String reviewId,
        Optional<String> bandingBefore,
        Optional<String> bandingAfter,
        Optional<String> differences,
        Optional<String> refusal) {}
