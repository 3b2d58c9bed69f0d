package org.qualitybanding.examples.calendarfeed;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * A review visited on Wednesday 4 March 2026, with a plan sent on Friday 6 March: evidence for a red action is due on 13
 * March, for an amber one on 3 April; the plan is reviewed on 13 March, 3 April and 17 April.
 */
final class SampleFeeds {

    static final LocalDate VISITED_ON = LocalDate.of(2026, 3, 4);
    static final LocalDate SENT_ON = LocalDate.of(2026, 3, 6);
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    private SampleFeeds() {}

    static QualityReview.Builder withPlan(Action... actions) {
        return SampleReviews.withPlan(VISITED_ON, SENT_ON, List.of(actions));
    }

    static Action.Builder red(String id) {
        return SampleFacts.anAction(id, VISITED_ON).rag(Rag.RED);
    }

    static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published()).on(date);
    }
}
