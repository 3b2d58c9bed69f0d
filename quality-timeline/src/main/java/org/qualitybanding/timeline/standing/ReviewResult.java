package org.qualitybanding.timeline.standing;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What came of asking one review among many: the answer, or why the review was refused. One that is refused doesn't stop the
 * others.
 *
 * <pre>{@code
 * ReviewResult.each(reviews.stream(), review -> ReviewTimeline.of(review, policy).on(date)).forEach(result -> {
 *     result.answer().ifPresent(standing -> report(standing));
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
     * Asks a question of many reviews, one by one. A review that is refused is told in its place, and does not stop the others. Nothing
     * is kept, so any number of reviews takes the room of one.
     *
     * @param reviews the reviews; each is read when its result is asked for
     * @param question what is asked of each
     * @param <T> what the answer is
     * @return the results in the order of the reviews, lazily; parallel where the stream of the reviews is
     * @throws InvalidValueException if something is missing; if a review in the stream is, when it is read
     */
    public static <T> Stream<ReviewResult<T>> each(Stream<QualityReview> reviews, Function<QualityReview, T> question) {
        Require.given("question", question);
        return Require.given("reviews", reviews).map(review -> asked(Require.given("review", review), question));
    }

    private static <T> ReviewResult<T> asked(QualityReview review, Function<QualityReview, T> question) {
        try {
            return of(review.id(), question.apply(review));
        } catch (InvalidValueException e) {
            return refusal(review.id(), String.valueOf(e.getMessage()));
        }
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
