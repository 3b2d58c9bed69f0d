package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.VISITED;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;

@DisplayName(
        "Before a plan was sent nothing is indicated for compliance, unless there is nothing to comply with (R11, R38)")
class BeforeThePlanStoryTest {

    private static final String NOTHING = "0 or 1, provisional until the engagement ends";
    private static final String MET_SO_FAR = "0 or 1, provisional until the engagement ends, 1 indicated so far";

    private static ComplianceAssessment compliance(QualityReview review) {
        return on(march(3), review).scorecard().compliance();
    }

    @Test
    @DisplayName("R38: three significant actions and no plan yet are not \"1 indicated so far\"")
    void actionsWithoutAPlanIndicateNothing() {
        ComplianceAssessment compliance =
                compliance(SampleReviews.visited(VISITED, SampleFacts.significantActions(3, VISITED))
                        .build());

        assertThat(compliance).hasToString(NOTHING);
        assertThat(compliance.indicated()).isEmpty();
        assertThat(compliance.explanation().text()).isEqualTo("""
                        Compliance score: 0 or 1, provisional until the engagement ends [M19, M21, R19]
                          Actions that count: 0 actions (met in time = 0, excused = 0, pending = 0, not met in time = 0) [R14, R15, R18]
                          Indicated, if every action met in time or excused: nothing, as no plan was sent [R13, M20, R38]""");
    }

    @Test
    @DisplayName("R38: nor does a review that has not found anything yet")
    void aReviewThatGoesOnIndicatesNothing() {
        assertThat(compliance(SampleReviews.opened(march(1)).build())).hasToString(NOTHING);
        assertThat(compliance(SampleReviews.opened(march(1))
                        .initialVisit(Visit.begun(VISITED))
                        .build()))
                .hasToString(NOTHING);
    }

    @Test
    @DisplayName(
            "R11, R38: an initial review that ended with no actions indicates 1; one withdrawn was never found (R9)")
    void noActionsIndicateMet() {
        Action withdrawn = Told.minor("A-1", Rag.RED)
                .withdrawal(SampleFacts.withdrawn(march(3)))
                .build();

        assertThat(compliance(SampleReviews.visited(VISITED, List.of()).build()).indicated())
                .contains(ComplianceScore.MET);
        ComplianceAssessment compliance =
                compliance(SampleReviews.visited(VISITED, List.of(withdrawn)).build());
        assertThat(compliance).hasToString(MET_SO_FAR);
        assertThat(compliance.explanation().allClauses())
                .extracting(clause -> clause.id())
                .contains("R11")
                .doesNotContain("R38");
    }

    @Test
    @DisplayName("R38: the first issue of the plan is one, also where it holds part of the actions")
    void theFirstIssueIsAPlan() {
        Action excused = Told.minor("A-1", Rag.GREEN)
                .addMitigations(SampleFacts.accepted("MT-1", march(3)))
                .build();
        QualityReview.Builder review = SampleReviews.visited(VISITED, List.of(excused));

        assertThat(compliance(review.build())).hasToString(NOTHING);
        review.addIssuedPlans(
                new IssuedPlan("P-1", IssuedPlan.Coverage.PART, march(3), Optional.empty(), List.of("A-1")));
        assertThat(compliance(review.build())).hasToString(MET_SO_FAR);
    }
}
