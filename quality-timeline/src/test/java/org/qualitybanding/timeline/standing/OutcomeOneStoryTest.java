package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("Outcome 1 on site, from the opening to Good (M4, M6, M10, M18, M19, M21, M22)")
class OutcomeOneStoryTest {

    /** Opened on 1 March, visited on 2 March, the plan sent on 6 March, both actions met, decided on 16 April. */
    private static final QualityReview REVIEW = Told.planned(
                    Told.minor("A-1", Rag.AMBER)
                            .addEvidence(SampleFacts.sufficient("E-1", april(2), april(8)))
                            .build(),
                    Told.minor("A-2", Rag.GREEN)
                            .addEvidence(SampleFacts.sufficient("E-2", april(15), april(16)))
                            .build())
            .addPlanReviews(SampleFacts.planReview("PR-1", march(13), "A-1", "A-2"))
            .addPlanReviews(SampleFacts.planReview("PR-2", april(2), "A-1"))
            .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, april(16)))
            .build();

    @Test
    void openedAndNotYetVisitedEverythingIsPossible() {
        ReviewStanding standing = on(march(1), REVIEW);

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.OPENED);
        assertThat(standing.actions()).isEmpty();
        assertThat(standing.duties()).isEmpty();
        assertThat(standing.conclusionOn()).isEmpty();
        assertThat(standing.next(Party.PROVIDER)).isEmpty();
        assertThat(band(standing)).isEqualTo("Poor or Adequate or Good, provisional");
    }

    @Test
    void visitedThePlanIsTheTeamsToSendWithinSevenDays() {
        ReviewStanding standing = on(march(2), REVIEW);

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: not yet due, last day 2026-03-09");
        assertThat(standing.action("A-1")).map(ActionStanding::state).contains(Duty.State.NOT_ISSUED);
        assertThat(band(standing)).isEqualTo("Poor or Adequate or Good, provisional");
    }

    @Test
    void sentThePlanStartsBothPartiesClocks() {
        ReviewStanding standing = on(march(6), REVIEW);

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06",
                        "Review the plan, the quality team: not yet due, last day 2026-03-13",
                        "Send evidence A-1, the provider: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Send evidence A-2, the provider: not yet due, last day 2026-04-17",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
        assertThat(standing.conclusionOn()).contains(april(17));
        assertThat(standing.endedOn()).isEmpty();
        assertThat(standing.scorecard().actionScore().toString()).isEqualTo("+1, final on 2026-03-06");
        assertThat(band(standing)).isEqualTo("Adequate or Good, provisional");
    }

    @Test
    @DisplayName("R23: the last day is in time, and nothing is overdue on it")
    void dueTodayIsNotOverdue() {
        ReviewStanding standing = on(march(13), REVIEW.withPlanReviews());

        assertThat(words(standing.open(Party.QUALITY_TEAM)))
                .startsWith("Review the plan, the quality team: due today, last day 2026-03-13");
        assertThat(standing.overdue(Party.QUALITY_TEAM)).isEmpty();
        assertThat(words(on(march(14), REVIEW.withPlanReviews()).overdue(Party.QUALITY_TEAM)))
                .containsExactly("Review the plan, the quality team: overdue, last day 2026-03-13");
    }

    @Test
    void eachPartySeesWhatItOwesNext() {
        ReviewStanding standing = on(april(1), REVIEW);

        assertThat(standing.next(Party.PROVIDER).orElseThrow().toString())
                .isEqualTo("Send evidence A-1, the provider: not yet due, last day 2026-04-03");
        assertThat(standing.next(Party.QUALITY_TEAM).orElseThrow().daysLeft(april(1)))
                .isEqualTo(2);
        assertThat(on(april(2), REVIEW).next(Party.PROVIDER).orElseThrow().actionId())
                .contains("A-2");
    }

    @Test
    void theLastJudgementEndsTheEngagementAndTheConclusionFallsAway() {
        ReviewStanding standing = on(april(16), REVIEW.withComplianceDecisions());

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(standing.endedOn()).contains(april(16));
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06",
                        "Review the plan, the quality team: met, last day 2026-03-13, done 2026-03-13",
                        "Send evidence A-1, the provider: met, last day 2026-04-03, done 2026-04-02",
                        "Review the plan, the quality team: met, last day 2026-04-03, done 2026-04-02",
                        "Send evidence A-2, the provider: met, last day 2026-04-17, done 2026-04-15");
        assertThat(band(standing)).isEqualTo("Good, certain but provisional");
    }

    @Test
    void confirmedByTheReviewerItIsGood() {
        ReviewStanding standing = on(april(16), REVIEW);

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(standing.scorecard().overallScores().toString()).isEqualTo("[2]");
        assertThat(standing.toString()).isEqualTo("review QR-1 on 2026-04-16: closed; Good, final");
        assertThat(standing.escalationFacts()).isEmpty();
    }
}
