package org.qualitybanding.timeline.standing;

import java.util.Optional;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What came of asking one review among many: the answer, or why the review was refused. One that is refused doesn't stop the
 * others.
 *
 * <pre>{@code
 * rescoring.each(reviews).forEach(result -> {
 *     result.answer().filter(Rescored::differs).ifPresent(rescored -> report(rescored));
 *     result.refused().ifPresent(refused -> log(refused));
 * });
 * }</pre>
 *
 * @param reviewId the id of the review
 * @param answer the answer; empty where the review was refused
 * @param refused the refusal; empty where there is an answer
 * @param <T> what was asked for
 */
public record ReviewResult<T>(String reviewId, Optional<T> answer, Optional<RefusedReview> refused) {

    /**
     * Creates a result.
     *
     * @throws InvalidValueException if the id is none, or there are not exactly one of answer and refusal
     */
    public ReviewResult {
        reviewId = Require.id("reviewId", reviewId);
        answer = Require.optional(answer);
        refused = Require.optional(refused);
        Require.that(
                answer.isPresent() != refused.isPresent(),
                "answer",
                "given exactly where nothing is refused",
                answer.isPresent() ? "both" : "neither");
    }

    /**
     * Returns the answer for a review.
     *
     * @param reviewId the id of the review
     * @param answer the answer
     * @param <T> what was asked for
     * @return the result
     * @throws InvalidValueException if the id is none or the answer is missing
     */
    public static <T> ReviewResult<T> of(String reviewId, T answer) {
        return new ReviewResult<>(reviewId, Optional.of(Require.given("answer", answer)), Optional.empty());
    }

    /**
     * Returns the refusal of a review.
     *
     * @param reviewId the id of the review
     * @param reason why it was refused: fields, ids, counts and dates
     * @param <T> what was asked for
     * @return the result
     * @throws InvalidValueException if the id is none or the reason is missing or blank
     */
    public static <T> ReviewResult<T> refusal(String reviewId, String reason) {
        return new ReviewResult<>(reviewId, Optional.empty(), Optional.of(new RefusedReview(reviewId, reason)));
    }

    /** Returns the answer, or the refusal with its id, such as {@code QR-9: initialDomainIds must be 3 domains …}. */
    @Override
    public String toString() {
        return refused.map(RefusedReview::toString).orElseGet(() -> String.valueOf(answer.orElseThrow()));
    }
}
