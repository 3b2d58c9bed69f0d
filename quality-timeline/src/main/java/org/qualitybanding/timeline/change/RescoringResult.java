package org.qualitybanding.timeline.change;

import org.qualitybanding.timeline.standing.RefusedReview;

/**
 * What came of re-scoring one review among many: a {@link Rescored} review, or a {@link RefusedReview}.
 *
 * <pre>{@code
 * rescoring.each(reviews).forEach(result -> {
 *     if (result instanceof Rescored rescored && rescored.isDifferent()) {
 *         report(rescored.reviewId(), rescored.changes());
 *     }
 * });
 * }</pre>
 */
public sealed interface RescoringResult permits Rescored, RefusedReview {

    /**
     * Returns which review this is about.
     *
     * @return the id of the review
     */
    String reviewId();
}
