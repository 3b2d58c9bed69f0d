package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;

@DisplayName("A named reviewer decides the compliance score, once the engagement has ended (M12, M23, M24, R12, R20)")
class ComplianceDecisionStoryTest {

    /** Two significant actions: Outcome 3, score -1. A-1 is met in time, of A-2 nothing came. The conclusion is 17 April. */
    private static QualityReview decided(ComplianceDecision decision) {
        return Told.fullyPlanned(
                        Told.significant("A-1")
                                .addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                                .build(),
                        Told.significant("A-2").build())
                .addComplianceDecisions(decision)
                .build();
    }

    @Test
    void confirmingTheIndicatedScoreMakesItPoor() {
        QualityReview review = decided(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)));

        assertThat(on(april(19), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(band(on(april(19), review))).isEqualTo("Poor, certain but provisional");
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(band(on(april(20), review))).isEqualTo("Poor, final");
        assertThat(on(april(20), review).scorecard().compliance().toString())
                .isEqualTo("0, confirmed by a reviewer on 2026-04-20");
        assertThat(advisories(on(april(20), review)))
                .contains(
                        "The band is Poor by the table, with 2 actions: for how serious they are, not for their number [M24, R20]");
        assertThat(escalationFacts(on(april(20), review))).contains("the band is Poor, since 2026-04-20");
    }

    @Test
    @DisplayName("M23: -1 with good compliance gives 0, Adequate")
    void departingWithAReasonMakesItAdequate() {
        QualityReview review = decided(SampleFacts.departed(ComplianceScore.MET, april(20)));

        assertThat(band(on(april(20), review))).isEqualTo("Adequate, final");
        assertThat(on(april(20), review).scorecard().overallScores().toString()).isEqualTo("[0]");
        assertThat(on(april(20), review).scorecard().compliance().toString())
                .isEqualTo("1, decided by a reviewer on 2026-04-20 with a reason, where 0 is indicated");
    }

    @Test
    @DisplayName("R12, R37: departing without a reason does not count, and every date is answered")
    void departingWithoutAReasonDoesNotCount() {
        QualityReview review = decided(SampleFacts.confirmed(ComplianceScore.MET, april(20)));

        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(band(on(may(1), review))).isEqualTo("Poor, certain but provisional");
        assertThat(advisories(on(may(1), review)))
                .contains("decision D-1 on compliance of 2026-04-20 does not count: it departs from the score indicated"
                        + " that day and gives no reason [R12, R37]");
    }

    @Test
    void tooEarlyItDoesNotCountThenOrLater() {
        QualityReview review = decided(SampleFacts.departed(ComplianceScore.MET, april(10)));
        String advisory = "decision D-1 on compliance of 2026-04-10 does not count: the engagement had not ended"
                + " [M21, R19, R37]";

        assertThat(on(april(10), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(advisories(on(april(9), review))).doesNotContain(advisory);
        assertThat(advisories(on(april(10), review))).contains(advisory);
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(on(april(20), review).scorecard().compliance().toString())
                .isEqualTo("0, indicated, not yet confirmed by a reviewer");
        assertThat(advisories(on(april(20), review))).contains(advisory);
    }

    @Test
    @DisplayName("R12: of several decisions the latest that counts decides, and the earlier ones stand for their days")
    void decidedOnceMore() {
        QualityReview review = decided(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .deciding(SampleFacts.departed(ComplianceScore.MET, april(27)).withId("D-2"));

        assertThat(band(on(april(26), review))).isEqualTo("Poor, final");
        assertThat(band(on(april(27), review))).isEqualTo("Adequate, final");
        assertThat(on(may(1), review).scorecard().compliance().decision())
                .map(ComplianceDecision::id)
                .contains("D-2");
        assertThat(on(may(1), review).scorecard().compliance().advisories()).isEmpty();
    }

    @Test
    @DisplayName("R12: a decision that came too early stays told until one that counts comes after it")
    void decidedAgainAfterTooEarly() {
        QualityReview review = decided(SampleFacts.departed(ComplianceScore.MET, april(10)))
                .deciding(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20))
                        .withId("D-2"));

        assertThat(on(april(19), review).scorecard().compliance().advisories()).hasSize(1);
        assertThat(on(april(20), review).scorecard().compliance().advisories()).isEmpty();
        assertThat(band(on(april(20), review))).isEqualTo("Poor, final");
    }

    @Test
    @DisplayName("R12: a later decision that does not count leaves the one before it, and is told")
    void aLaterDecisionThatDoesNotCount() {
        QualityReview review = decided(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .withAction("A-2", action -> action.withDeadlineChanges(SampleFacts.movedTo(may(29), april(22))))
                .deciding(SampleFacts.departed(ComplianceScore.MET, april(27)).withId("D-2"));

        assertThat(band(on(april(21), review))).isEqualTo("Poor, final");
        assertThat(band(on(may(1), review))).isEqualTo("Poor, decided; a new decision is needed");
        assertThat(on(may(1), review).scorecard().compliance().advisories())
                .map(Object::toString)
                .containsExactly(
                        "decision D-2 on compliance of 2026-04-27 does not count: the engagement had not ended"
                                + " [M21, R19, R37]",
                        "A new decision on compliance is needed, as after decision D-1 of 2026-04-20 there was"
                                + " A-2 given another last day on 2026-04-22 (A-2) [R12, R37]");
    }

    @Test
    void onTheConcludingDateItCounts() {
        QualityReview review = decided(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(17)));

        assertThat(on(april(17), review).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(band(on(may(1), review))).isEqualTo("Poor, final");
    }

    @Test
    void onTheConcludingDateItIsTooEarlyWhereEvidenceMayStillCome() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.GREEN).build())
                .addComplianceDecisions(SampleFacts.departed(ComplianceScore.NOT_MET, april(17)))
                .build();

        assertThat(on(april(17), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(april(18), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
    }
}
