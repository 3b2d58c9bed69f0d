package org.qualitybanding.benchmarks.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.benchmarks.library.PlainReviews;
import org.qualitybanding.benchmarks.standing.HandWrittenStanding;
import org.qualitybanding.benchmarks.standing.PlainReview;
import org.qualitybanding.benchmarks.standing.PlainStanding;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;

/** That the hand-written standing says what the library's says, on every day of many reviews; so none of them is refused. */
public final class StandingAgreement {

    private static final int REVIEWS_IN_PROGRESS = 150;
    private static final int MOST_ACTIONS = 48;
    private static final int DAYS = 100;

    private StandingAgreement() {}

    /**
     * Compares the two.
     *
     * @return the number of standings
     * @throws IllegalStateException if one differs
     */
    public static int check() {
        List<QualityReview> reviews = new ArrayList<>(GeneratedReviews.inProgress(REVIEWS_IN_PROGRESS));
        for (int actions = 0; actions <= MOST_ACTIONS; actions++) {
            reviews.add(GeneratedReviews.whole(actions, actions));
            reviews.add(GeneratedReviews.decided(actions, actions));
        }
        for (QualityReview review : reviews) {
            check(review);
        }
        return reviews.size() * DAYS;
    }

    private static void check(QualityReview review) {
        ReviewTimeline timeline = LibraryReviews.timeline(review);
        PlainReview plain = PlainReviews.of(review);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = review.openedOn().plusDays(day);
            PlainStanding expected = LibraryReviews.plain(timeline.on(date));
            PlainStanding answer = HandWrittenStanding.on(plain, date);
            if (!answer.equals(expected)) {
                throw new IllegalStateException("by hand " + answer + ", not " + expected);
            }
        }
    }
}
