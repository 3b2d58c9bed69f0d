package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.QualityReview;

/** Reviews of an ordinary kind, the same ones in every run: all of them were visited before the day that is asked about. */
public final class GeneratedReviews {

    /** The day that worklists are made for. */
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    /** Actions of a review on a worklist. */
    public static final int ACTIONS_ON_WORKLIST = 8;

    private static final int DAYS_UNTIL_OVER = 120;

    private GeneratedReviews() {}

    /** Reviews of 8 actions as they are recorded on {@link #TODAY}: some just visited, some over, most in between. */
    public static List<QualityReview> inProgress(int count) {
        List<QualityReview> reviews = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            reviews.add(
                    new GeneratedReview(number, TODAY.minusDays(20 + number % 40), TODAY).review(ACTIONS_ON_WORKLIST));
        }
        return reviews;
    }

    /** A review with everything that happened until its end, which is after the day that {@link #midway} gives. */
    public static QualityReview whole(int number, int actions) {
        return new GeneratedReview(number, TODAY, TODAY.plusDays(DAYS_UNTIL_OVER)).review(actions);
    }

    /** A review in which every action was met, and the compliance score decided before the day that {@link #midway} gives. */
    public static QualityReview decided(int number, int actions) {
        return new GeneratedReview(number, TODAY, TODAY.plusDays(DAYS_UNTIL_OVER)).decidedReview(actions);
    }

    /** The day three weeks after the last plan was sent: red actions are past their last day, others are not. */
    public static LocalDate midway(QualityReview review) {
        return review.issuedPlans()
                .get(review.issuedPlans().size() - 1)
                .sentOn()
                .plusDays(21);
    }
}
