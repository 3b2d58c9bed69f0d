package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("A hundred thousand actions in one review, and a plan in two hundred issues")
class ManyActionsTest {

    private static final LocalDate SENT = Told.march(6);

    @Test
    void inOneIssue() {
        List<Action> actions = SampleFacts.minorActions(100_000, SENT);
        ReviewTimeline timeline = ReviewTimeline.of(
                SampleReviews.withFullPlan(Told.march(2), Told.march(5), SENT, actions)
                        .build(),
                QualityPolicy.published());

        ReviewStanding standing = timeline.on(Told.april(18));

        assertThat(standing.overdue(Party.PROVIDER)).isEmpty();
        assertThat(standing.escalationFacts()).hasSize(100_001);
    }

    @Test
    void inAnIssueForEachHundred() {
        List<Action> actions = SampleFacts.minorActions(20_000, Told.march(2));
        QualityReview.Builder review = SampleReviews.visited(Told.march(2), actions);
        for (int from = 0; from < actions.size(); from += 100) {
            review.addIssuedPlans(SampleFacts.planIssue(
                    "P-" + from, IssuedPlan.Coverage.PART, SENT, actions.subList(from, from + 100)));
        }

        assertThat(Told.on(SENT, review).duties(Party.PROVIDER)).hasSize(20_000);
    }
}
