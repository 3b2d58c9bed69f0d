package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("The end of the engagement: every action decided, or the concluding date (M21, R11, R19)")
class EngagementEndTest {

    private static final QualityReview RED_MISSED_AMBER_MET = Told.planned(
                    Told.minor("A-1", Rag.RED).build(),
                    Told.minor("A-2", Rag.AMBER)
                            .addEvidence(SampleFacts.sufficient("E-2", march(20), march(27)))
                            .build())
            .build();

    @Test
    void everyActionDecidedItEndsOnTheDayOfTheLastDecision() {
        QualityReview review = RED_MISSED_AMBER_MET.withAction(
                "A-1", action -> action.withEvidence(SampleFacts.sufficient("E-1", march(16), march(18))));

        assertThat(on(march(26), review).endedOn()).isEmpty();
        assertThat(on(march(26), review).scorecard().compliance().status())
                .isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(on(march(27), review).endedOn()).contains(march(27));
        assertThat(on(march(28), review).endedOn()).contains(march(27));
    }

    @Test
    void withAnActionOpenItEndsOnTheConcludingDate() {
        assertThat(on(april(16), RED_MISSED_AMBER_MET).endedOn()).isEmpty();
        assertThat(on(april(16), RED_MISSED_AMBER_MET).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(april(18), RED_MISSED_AMBER_MET).endedOn()).contains(april(17));
        assertThat(state("A-1", on(april(17), RED_MISSED_AMBER_MET))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", on(april(18), RED_MISSED_AMBER_MET))).isEqualTo(Duty.State.NOT_MET);
    }

    @Test
    @DisplayName("R19, R23: on the concluding date itself it ends where nothing is due that day")
    void onTheConcludingDate() {
        QualityReview green = Told.planned(Told.minor("A-1", Rag.GREEN).build()).build();

        assertThat(on(april(17), RED_MISSED_AMBER_MET).endedOn()).contains(april(17));
        assertThat(on(april(17), RED_MISSED_AMBER_MET).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(state("A-1", on(april(17), green))).isEqualTo(Duty.State.DUE_TODAY);
        assertThat(on(april(17), green).endedOn()).isEmpty();
        assertThat(on(april(17), green).scorecard().compliance().status())
                .isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(on(april(18), green).endedOn()).contains(april(17));
    }

    @Test
    void evidenceAfterTheEndIsLateAndMovesNothing() {
        QualityReview review = RED_MISSED_AMBER_MET.withAction(
                "A-1", action -> action.withEvidence(SampleFacts.sufficient("E-1", april(20), april(22))));

        assertThat(state("A-1", on(april(22), review))).isEqualTo(Duty.State.MET_LATE);
        assertThat(on(april(22), review).endedOn()).contains(april(17));
    }

    @Test
    @DisplayName("R11: with no actions at all it ends with the plan: Outcome 1, +1, compliance 1, Good")
    void noActionsAtAll() {
        QualityReview.Builder review =
                Told.planned().addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(6)));
        ReviewStanding before = on(march(5), review);
        ReviewStanding standing = on(march(6), review);

        assertThat(before.stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
        assertThat(standing.endedOn()).contains(march(6));
        assertThat(standing.scorecard().actionScore().toString()).isEqualTo("+1, final on 2026-03-06");
        assertThat(standing.scorecard().overallScores().toString()).isEqualTo("[2]");
        assertThat(band(standing)).isEqualTo("Good, final");
        assertThat(standing.open(Party.PROVIDER)).isEmpty();
        assertThat(standing.open(Party.QUALITY_TEAM)).isEmpty();
    }

    @Test
    void anActionInNoIssueHoldsTheEndUpAndIsHeldAgainstNobody() {
        QualityReview.Builder review =
                Told.planned().addActions(Told.minor("A-1", Rag.GREEN).build());

        assertThat(on(march(30), review).endedOn()).isEmpty();
        assertThat(on(april(17), review).endedOn()).contains(april(17));
        assertThat(on(april(18), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
    }
}
