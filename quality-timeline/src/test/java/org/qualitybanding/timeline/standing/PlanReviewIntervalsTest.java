package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("The plan is reviewed at one, four and six weeks, after Outcome 1 as well (M11, M12, R29, R31, R39)")
class PlanReviewIntervalsTest {

    /** A green action of the plan of 6 March, so reviews are due on 13 March, 3 April and 17 April. */
    private static QualityReview heldOn(LocalDate... days) {
        QualityReview.Builder review = Told.planned(Told.minor("A-1", Rag.GREEN).build());
        for (LocalDate day : days) {
            PlanReview held = SampleFacts.planReview("PR-" + day, day, "A-1");
            review.addPlanReviews(held);
        }
        return review.build();
    }

    private static List<String> reviews(LocalDate date, QualityReview review) {
        return words(on(date, review).duties().stream()
                .filter(duty -> duty.kind() == Duty.Kind.REVIEW_PLAN)
                .toList());
    }

    @Test
    void inTime() {
        assertThat(reviews(april(17), heldOn(march(13), april(2), april(17))))
                .containsExactly(
                        "Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-13",
                        "Review the plan, the quality team: met, last day 2026-04-03, done 2026-04-02",
                        "Review the plan, the quality team: met, last day 2026-04-17, done 2026-04-17");
    }

    @Test
    void missedItIsTheTeamsAndNoFactAgainstTheProvider() {
        ReviewStanding standing = on(march(14), heldOn());

        assertThat(words(standing.overdue(Party.QUALITY_TEAM)))
                .containsExactly("Review the plan, the quality team: overdue, last day 2026-03-13");
        assertThat(standing.escalationFacts()).isEmpty();
    }

    @Test
    void heldThreeWeeksLaterItIsTheSecondsAndTheFirstStaysMissed() {
        assertThat(reviews(april(3), heldOn(april(3))))
                .containsExactly(
                        "Review the plan, the quality team: overdue, last day 2026-03-13",
                        "Review the plan, the quality team: met, last day 2026-04-03, done 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    @Test
    void oneReviewAnswersOneInterval() {
        assertThat(reviews(april(17), heldOn(april(4))))
                .containsExactly(
                        "Review the plan, the quality team: overdue, last day 2026-03-13",
                        "Review the plan, the quality team: met late, last day 2026-04-03, done 2026-04-04",
                        "Review the plan, the quality team: due today, last day 2026-04-17");
        assertThat(reviews(april(6), heldOn(march(16), april(1), april(6))))
                .containsExactly(
                        "Review the plan, the quality team: met late, last day 2026-03-13, done 2026-03-16",
                        "Review the plan, the quality team: met, last day 2026-04-03, done 2026-04-01",
                        "Review the plan, the quality team: met, last day 2026-04-17, done 2026-04-06");
    }

    @Test
    @DisplayName("R39: two reviews of the plan on day 7 answer the interval of one week together, and not that of four")
    void reviewsOfOneDayAnswerOneIntervalTogether() {
        PlanReview inTheMorning = SampleFacts.planReview("PR-1", march(13), "A-1");
        PlanReview inTheAfternoon = SampleFacts.planReview("PR-2", march(13), "A-1");
        QualityReview review = heldOn().withPlanReviews(inTheMorning, inTheAfternoon);

        assertThat(on(march(13), review).explanation().text())
                .contains("Review the plan, the quality team: met, done 2026-03-13 [R23, R33, R39]");
        assertThat(reviews(march(13), review))
                .containsExactly(
                        "Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-13",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    @Test
    void twoReviewsWithinOneIntervalMeetOnlyThatOne() {
        assertThat(reviews(march(20), heldOn(march(9), march(12))))
                .containsExactly(
                        "Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-09",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    @Test
    void aReviewOnTheDayOfThePlanCountsAndOneBeforeItDoesNot() {
        assertThat(reviews(march(6), heldOn(march(6))).get(0))
                .isEqualTo("Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-06");
        assertThat(reviews(march(6), heldOn(march(5))).get(0))
                .isEqualTo("Review the plan, the quality team: not yet due, last day 2026-03-13");
    }

    @Test
    void neverHeldTheyAreNotMetOnceTheEngagementEnded() {
        assertThat(reviews(april(18), heldOn()))
                .containsExactly(
                        "Review the plan, the quality team: not met, last day 2026-03-13",
                        "Review the plan, the quality team: not met, last day 2026-04-03",
                        "Review the plan, the quality team: not met, last day 2026-04-17");
    }

    @Test
    void anEngagementThatEndsEarlyLeavesTheLaterOnesAway() {
        QualityReview review = heldOn(march(12))
                .withAction("A-1", action -> action.withEvidence(SampleFacts.sufficient("E-1", march(10), march(16))));

        assertThat(reviews(march(16), review))
                .containsExactly("Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-12");
    }

    @Test
    @DisplayName("R29, setting: other intervals, the last of which is the conclusion")
    void otherIntervals() {
        QualityPolicy ours = QualityPolicy.published()
                .withTimescales(Timescales.published().withReviewsAfter(Period.ofWeeks(2), Period.ofWeeks(8)));
        ReviewStanding standing = ReviewTimeline.of(heldOn(), ours).on(march(6));

        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 5, 1));
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06",
                        "Review the plan, the quality team: not yet due, last day 2026-03-20",
                        "Send evidence A-1, the provider: not yet due, last day 2026-04-17",
                        "Review the plan, the quality team: not yet due, last day 2026-05-01");
    }
}
