package org.qualitybanding.timeline.change;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/**
 * The question what another policy would make of reviews.
 *
 * <pre>{@code
 * Rescoring rescoring = new Rescoring(QualityPolicy.published(), ours, LocalDate.of(2026, 4, 20));
 * Rescored rescored = rescoring.of(review);
 * rescored.text();
 * // rule that decides: none -> adequate
 * // outcome: Outcome 1 -> Outcome 2
 * // …
 * }</pre>
 *
 * <p>A stream of reviews is re-scored one by one as it is read, so any number of them takes the room of one.
 *
 * <p>A reviewer's decision without a reason confirmed the compliance score that the first policy indicated. Where the second
 * indicates another, it does not count under the second, and an advisory says so (readings R12 and R37). A decision with a reason
 * stands under both.
 *
 * @param from the policy that the reviews are under
 * @param to the other policy
 * @param date the day asked about; its end is meant
 */
public record Rescoring(QualityPolicy from, QualityPolicy to, LocalDate date) {

    /**
     * Asks the question.
     *
     * @throws InvalidValueException if a component is missing
     */
    public Rescoring {
        from = Require.given("from", from);
        to = Require.given("to", to);
        date = Require.given("date", date);
    }

    /**
     * Re-scores a review.
     *
     * @param review the facts of the review
     * @return where it stands under both policies
     * @throws InvalidValueException if the review is missing, was opened after the date, or does not have the number of domains
     *     of both policies
     */
    public Rescored of(QualityReview review) {
        Require.given("review", review);
        return rescored(before(review), after(review));
    }

    /**
     * Re-scores many reviews. A review that one of the policies refuses is reported in its place, and does not stop the others.
     *
     * @param reviews the reviews; each is read when its result is asked for, and not kept
     * @return the results in the order of the reviews, lazily; parallel where the stream of the reviews is
     * @throws InvalidValueException if there is no stream; if a review in it is missing, when it is read
     */
    public Stream<ReviewResult<Rescored>> each(Stream<QualityReview> reviews) {
        return Require.given("reviews", reviews).map(this::result);
    }

    private ReviewResult<Rescored> result(QualityReview review) {
        Require.given("review", review);
        QualityPolicy asked = from;
        try {
            ReviewStanding before = before(review);
            asked = to;
            return ReviewResult.of(review.id(), rescored(before, after(review)));
        } catch (InvalidValueException e) {
            return ReviewResult.refusal(review.id(), "under " + asked + ": " + e.getMessage());
        }
    }

    private Rescored rescored(ReviewStanding before, ReviewStanding after) {
        return new Rescored(before, after, StandingFacts.onOneDate(before, after));
    }

    private ReviewStanding before(QualityReview review) {
        return Standings.of(review, from).on(date);
    }

    private ReviewStanding after(QualityReview review) {
        return Standings.of(review, to).on(date);
    }

    /** Returns policies and day, such as {@code re-scoring from policy published-model 1 to policy ours 2 on 2026-04-20}. */
    @Override
    public String toString() {
        return "re-scoring from " + from + " to " + to + " on " + date;
    }
}
