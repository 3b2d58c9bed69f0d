package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("A significant action trips the gate: two windows of the team's own (M8, M9, M12, M13, R4, R7, R27, R28)")
class FullReviewGateStoryTest {

    private static final Action RED = Told.significant("A-1").build();
    private static final Action FOUND_IN_FULL_REVIEW = Told.significant("A-2")
            .domain(SampleReviews.NUTRITION)
            .foundOn(march(16))
            .build();

    /** Visited on 2 March, A-1 sent ahead on 4 March, the rest reviewed from 9 to 18 March, the full plan on 20 March. */
    private static final QualityReview REVIEW = SampleReviews.visited(march(2), List.of(RED))
            .addActions(FOUND_IN_FULL_REVIEW)
            .addIssuedPlans(SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, march(4), List.of(RED)))
            .fullReview(FullReview.completed(march(9), march(18)))
            .addIssuedPlans(SampleFacts.planIssue(
                    "P-2", IssuedPlan.Coverage.ALL_DOMAINS, march(20), List.of(RED, FOUND_IN_FULL_REVIEW)))
            .build();

    @Test
    @DisplayName("R28: before a plan is sent, the review of red actions runs from the last day of the visit")
    void beforeAPlanRedIsReviewedFromTheVisit() {
        ReviewStanding standing = on(march(3), REVIEW);

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-03-09",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
        assertThat(standing.scorecard().actionScore().score()).isEmpty();
        assertThat(standing.scorecard().actionScore().highest().value()).isZero();
        assertThat(standing.scorecard().actionScore().lowest().value()).isEqualTo(-1);
        assertThat(band(standing)).isEqualTo("Poor or Adequate, provisional");
    }

    @Test
    @DisplayName("R28: from the first plan that holds it, the review of a red action runs from its sending")
    void oncePlannedRedIsReviewedFromThePlan() {
        ReviewStanding standing = on(march(12), REVIEW);

        assertThat(words(standing.overdue(Party.QUALITY_TEAM)))
                .containsExactly("Review the red action A-1, the quality team: overdue, last day 2026-03-11");
        assertThat(words(standing.overdue(Party.PROVIDER)))
                .containsExactly("Send evidence A-1, the provider: overdue, last day 2026-03-11");
        assertThat(standing.conclusionOn()).isEmpty();
    }

    @Test
    @DisplayName("M9: judging its evidence, or a review of the plan that looks at it, reviews a red action")
    void aRedActionIsReviewedByAReviewOrAJudgement() {
        QualityReview byReview = REVIEW.withPlanReviews(SampleFacts.planReview("PR-1", march(10), "A-1"));
        QualityReview byJudgement = REVIEW.withAction(
                "A-1", action -> action.withEvidence(SampleFacts.notSufficient("E-1", march(9), march(12))));

        assertThat(words(on(march(12), byReview).duties(Party.QUALITY_TEAM)))
                .contains("Review the red action A-1, the quality team: met, last day 2026-03-11, done 2026-03-10");
        assertThat(words(on(march(12), byJudgement).duties(Party.QUALITY_TEAM)))
                .contains(
                        "Review the red action A-1, the quality team: met late, last day 2026-03-11, done 2026-03-12");
    }

    @Test
    @DisplayName("R7: the score is -1 at best once the counts so far are Outcome 3, and final with the full plan")
    void pendingBoundsNarrowAndThenTheScoreIsFinal() {
        assertThat(on(march(15), REVIEW).scorecard().actionScore().highest().value())
                .isZero();
        assertThat(on(march(16), REVIEW).scorecard().actionScore().highest().value())
                .isEqualTo(-1);
        assertThat(on(march(16), REVIEW).scorecard().actionScore().score()).isEmpty();
        assertThat(on(march(18), REVIEW).stage()).isEqualTo(ReviewStanding.Stage.FULL_PLAN_OUTSTANDING);
        assertThat(on(march(20), REVIEW).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(march(20), REVIEW).scorecard().actionScore().toString()).isEqualTo("-1, final on 2026-03-20");
        assertThat(band(on(march(20), REVIEW))).isEqualTo("Poor or Adequate, provisional");
    }

    @Test
    @DisplayName(
            "R26: each action's clock runs from the issue that first contained it, the conclusion from the full plan")
    void everyClockOfTheFullPlan() {
        assertThat(words(on(march(20), REVIEW).duties()))
                .containsExactly(
                        "Send evidence A-1, the provider: overdue, last day 2026-03-11",
                        "Review the red action A-1, the quality team: overdue, last day 2026-03-11",
                        "Review the remaining domains, the quality team: met, last day 2026-03-23, done 2026-03-18",
                        "Send the full plan, the quality team: met, last day 2026-03-23, done 2026-03-20",
                        "Send evidence A-2, the provider: not yet due, last day 2026-03-27",
                        "Review the red action A-2, the quality team: not yet due, last day 2026-03-27",
                        "Review the plan, the quality team: not yet due, last day 2026-03-27",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17",
                        "Review the plan, the quality team: not yet due, last day 2026-05-01");
        assertThat(on(march(20), REVIEW).conclusionOn()).contains(Told.may(1));
    }

    @Test
    @DisplayName(
            "M9: a red action that nobody reviewed by the end of the engagement is not met, like a review of the plan")
    void theTeamsOpenDutiesEndWithTheEngagement() {
        ReviewStanding standing = on(Told.may(2), REVIEW);

        assertThat(standing.overdue(Party.QUALITY_TEAM)).isEmpty();
        assertThat(words(standing.duties(Party.QUALITY_TEAM)))
                .contains(
                        "Review the red action A-1, the quality team: not met, last day 2026-03-11",
                        "Review the plan, the quality team: not met, last day 2026-05-01");
    }

    @Test
    void anEngagementThatEndsEarlyLeavesNoRedActionToReview() {
        QualityReview excused = REVIEW.withMitigations(SampleFacts.accepted("MT-1", march(23)));

        assertThat(on(march(23), excused).endedOn()).contains(march(23));
        assertThat(words(on(april(1), excused).duties(Party.QUALITY_TEAM)))
                .contains("Review the red action A-1, the quality team: not met, last day 2026-03-11")
                .noneMatch(duty -> duty.startsWith("Review the red action A-2"));
    }

    @Test
    @DisplayName("M9: an amber action about harm trips the gate, and makes no red review")
    void onlyRedActionsAreReviewedWithinSevenDays() {
        Action amber = Told.minor("A-1", Rag.AMBER).harm(HarmBasis.CAUSED).build();
        ReviewStanding standing = on(march(2), SampleReviews.visited(march(2), List.of(amber)));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(standing.duties()).noneMatch(duty -> duty.kind() == Duty.Kind.REVIEW_RED_ACTION);
    }

    @Test
    @DisplayName("R7: a full review that nobody had to ask for leaves out the initial plan, and says so")
    void aVoluntaryFullReviewOwesTheFullPlan() {
        QualityReview.Builder review =
                Told.fullyPlanned(Told.minor("A-1", Rag.GREEN).build());

        assertThat(words(on(march(3), review).duties()))
                .containsExactly(
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
        assertThat(on(april(1), review).duties()).noneMatch(duty -> duty.kind() == Duty.Kind.SEND_INITIAL_PLAN);
        assertThat(advisories(on(march(3), review)))
                .containsExactly("All domains are reviewed although the initial ones do not ask for it [M8, R7]");
    }

    @Test
    void aVoluntaryFullReviewAfterTheInitialPlanKeepsWhatWasSent() {
        QualityReview.Builder review =
                Told.planned(Told.minor("A-1", Rag.GREEN).build()).fullReview(FullReview.started(march(10)));

        assertThat(on(march(9), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(march(10), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(words(on(march(10), review).duties(Party.QUALITY_TEAM)))
                .contains(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06");
    }

    @Test
    void domainsReviewedBeforeTheVisitEndsAreNotYetAllReviewed() {
        QualityReview.Builder review = SampleReviews.opened(march(1))
                .initialVisit(Visit.begun(march(2)))
                .fullReview(FullReview.completed(march(2), march(4)));

        assertThat(on(march(5), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
    }
}
