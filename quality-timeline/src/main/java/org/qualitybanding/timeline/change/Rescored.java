package org.qualitybanding.timeline.change;

import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * A review under two policies on one date: where it stands under each, and what is different.
 *
 * <p>There is no difference exactly where both policies lead to the same stage, gate, rule, outcome, scores, band, dates, states and
 * advisories. The reasons may still read differently: compare the explanations of the two standings.
 *
 * @param before where the review stands under the first policy
 * @param after where it stands under the second
 * @param differences what is different, found by values and told in words, the scores and the band first, then dates, actions, duties, advisories
 */
public record Rescored(ReviewStanding before, ReviewStanding after, List<Difference<String, String>> differences) {

    /**
     * Creates a re-scored review; {@link Rescoring#of} works one out.
     *
     * @throws InvalidValueException if a component is missing, or the standings are of two reviews or two dates
     */
    public Rescored {
        before = Require.given("before", before);
        after = Require.given("after", after);
        differences = Require.list("differences", differences);
        Require.that(
                after.reviewId().equals(before.reviewId()),
                "after.reviewId",
                "that of before, " + Require.quoted(before.reviewId()),
                Require.quoted(after.reviewId()));
        Require.that(
                after.date().equals(before.date()), "after.date", "that of before, " + before.date(), after.date());
    }

    /**
     * Returns which review this is about.
     *
     * @return the id of the review
     */
    public String reviewId() {
        return after.reviewId();
    }

    /**
     * Tells whether the two policies make a difference for the review.
     *
     * @return true where there is a difference
     */
    public boolean differs() {
        return !differences.isEmpty();
    }

    /**
     * Returns the differences for a person to read.
     *
     * @return a line for each difference, such as {@code outcome: Outcome 1 -> Outcome 2}; nothing where there is none
     */
    public String text() {
        return Facts.text(differences);
    }

    /** Returns id, day and bands, such as {@code review QR-1 on 2026-04-20: Good, final -> Adequate, final; 7 differences}. */
    @Override
    public String toString() {
        return "review " + reviewId() + " on " + after.date() + ": "
                + before.scorecard().banding() + " -> " + after.scorecard().banding() + "; "
                + Words.counted(differences.size(), "difference");
    }
}
