package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("Outcome 2, thirteen minor actions: certainly Adequate from the full plan on (M8, M9, M11, R7, R19, R29)")
class OutcomeTwoStoryTest {

    private static final List<Action> FOUND = SampleFacts.minorActions(13, march(2));

    /** Visited on 2 March, the other domains reviewed by 20 March, the full plan sent on 23 March. */
    private static QualityReview.Builder review(List<Action> actions) {
        return SampleReviews.withFullPlan(march(2), march(20), march(23), actions);
    }

    private static List<Action> metOn(LocalDate judgedOn) {
        return FOUND.stream()
                .map(action -> action.withEvidence(
                        SampleFacts.sufficient("E-" + action.id(), judgedOn.minusDays(1), judgedOn)))
                .toList();
    }

    @Test
    void thirteenMinorActionsExtendTheReview() {
        ReviewStanding standing = on(march(2), review(FOUND));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
        assertThat(band(standing)).isEqualTo("Poor or Adequate, provisional");
    }

    @Test
    void fromTheFullPlanOnAdequateIsCertain() {
        ReviewStanding standing = on(march(23), review(FOUND));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(standing.scorecard().actionScore().toString()).isEqualTo("0, final on 2026-03-23");
        assertThat(standing.conclusionOn()).contains(may(4));
        assertThat(words(standing.duties(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Review the remaining domains, the quality team: met, last day 2026-03-23, done 2026-03-20",
                        "Send the full plan, the quality team: met, last day 2026-03-23, done 2026-03-23",
                        "Review the plan, the quality team: not yet due, last day 2026-03-30",
                        "Review the plan, the quality team: not yet due, last day 2026-04-20",
                        "Review the plan, the quality team: not yet due, last day 2026-05-04");
        assertThat(standing.duties(Party.PROVIDER))
                .hasSize(13)
                .allMatch(duty -> duty.dueOn().equals(may(4)));
        assertThat(band(standing)).isEqualTo("Adequate, certain but provisional");
        assertThat(standing.scorecard().overallScores().toString()).isEqualTo("[0, 1]");
    }

    @Test
    void allMetTheOverallScoreIsOne() {
        QualityReview.Builder review =
                review(metOn(april(30))).addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, may(1)));

        assertThat(on(april(30), review).endedOn()).contains(april(30));
        assertThat(band(on(may(1), review))).isEqualTo("Adequate, final");
        assertThat(on(may(1), review).scorecard().overallScores().toString()).isEqualTo("[1]");
    }

    @Test
    void nothingSentTheOverallScoreIsNothingButStillAdequate() {
        QualityReview.Builder review =
                review(FOUND).addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, may(5)));

        assertThat(on(may(4), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(may(5), review).endedOn()).contains(may(4));
        assertThat(on(may(5), review).actions()).allMatch(action -> action.state() == Duty.State.NOT_MET);
        assertThat(band(on(may(5), review))).isEqualTo("Adequate, final");
        assertThat(on(may(5), review).scorecard().overallScores().toString()).isEqualTo("[0]");
    }
}
