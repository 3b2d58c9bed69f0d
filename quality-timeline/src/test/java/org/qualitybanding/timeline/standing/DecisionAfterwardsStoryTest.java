package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.worklist.Worklist;

@DisplayName(
        "What comes after a decision on compliance leaves it on the record of its day, and is told (R12, R15, R37)")
class DecisionAfterwardsStoryTest {

    /** A red action of a plan sent on 6 March: due on 13 March, and the engagement concludes on 17 April. */
    private static Action.Builder red() {
        return Told.minor("A-1", Rag.RED);
    }

    private static ComplianceAssessment compliance(LocalDate date, QualityReview review) {
        return on(date, review).scorecard().compliance();
    }

    private static List<Advisory.Kind> kinds(LocalDate date, QualityReview review) {
        return compliance(date, review).advisories().stream()
                .map(Advisory::kind)
                .toList();
    }

    /** Nothing came by 13 March, and 0 was confirmed on 20 April. */
    private static QualityReview confirmedNotMet(Action.Builder action) {
        return Told.planned(action.build())
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .build();
    }

    @Test
    @DisplayName(
            "R15, R37: evidence sent in time waits to be judged, a reviewer departs to 0 that day: not \"Poor, final\"")
    void departsWhileEvidenceWaitsToBeJudged() {
        QualityReview review = Told.fullyPlanned(
                        Told.significant("A-1")
                                .addEvidence(SampleFacts.unjudged("E-1", march(13)))
                                .build(),
                        Told.significant("A-2")
                                .addEvidence(SampleFacts.sufficient("E-2", march(13), march(16)))
                                .build())
                .addComplianceDecisions(SampleFacts.departed(ComplianceScore.NOT_MET, april(20)))
                .build();

        assertThat(band(on(april(20), review))).isEqualTo("Poor or Adequate, provisional");
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(compliance(april(20), review).advisories())
                .map(Object::toString)
                .containsExactly("decision D-1 on compliance of 2026-04-20 does not count: an action that counts was"
                        + " still pending [R15, R37]");
    }

    @Test
    @DisplayName("R9, R37: the only action withdrawn after a confirmed 0: not \"Adequate, final\" without a word")
    void theOnlyActionIsWithdrawnAfterTheDecision() {
        QualityReview review = confirmedNotMet(red().withdrawal(SampleFacts.withdrawn(april(27))));

        assertThat(band(on(april(26), review))).isEqualTo("Adequate, final");
        ReviewStanding standing = on(april(27), review);
        assertThat(band(standing)).isEqualTo("Adequate, decided; a new decision is needed");
        assertThat(standing.scorecard().banding().settled()).isFalse();
        assertThat(standing.scorecard().compliance())
                .hasToString("0, confirmed by a reviewer on 2026-04-20; a new decision is needed");
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(standing.scorecard().compliance().advisories())
                .map(Object::toString)
                .containsExactly("A new decision on compliance is needed, as after decision D-1 of 2026-04-20 there was"
                        + " A-1 withdrawn on 2026-04-27 (A-1) [R12, R37]");
        assertThat(band(on(
                        april(28),
                        review.deciding(SampleFacts.confirmed(ComplianceScore.MET, april(28))
                                .withId("D-2")))))
                .isEqualTo("Good, final");
    }

    @Test
    @DisplayName(
            "R7, R37: confirmed on the initial plan, then a re-grading trips the gate: set aside from that day, told")
    void aRegradingTripsTheGateAfterTheDecision() {
        QualityReview review = Told.planned(red().addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                        .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.LIKELY, march(23)))
                        .build())
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(17)))
                .build();

        assertThat(band(on(march(22), review))).isEqualTo("Good, final");
        assertThat(compliance(march(23), review))
                .hasToString("0 or 1, provisional until the engagement ends, 1 indicated so far");
        assertThat(on(march(23), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(compliance(march(23), review).advisories())
                .map(Object::toString)
                .containsExactly("decision D-1 on compliance of 2026-03-17 is set aside: the full-review gate tripped"
                        + " afterwards [M8, R7, R37]");
    }

    @Test
    @DisplayName("R37: a full review that begins after the decision sets it aside, and a decision on its plan counts")
    void aFullReviewBeginsAfterTheDecision() {
        QualityReview review = Told.planned()
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(6)))
                .fullReview(FullReview.completed(march(20), april(3)))
                .addIssuedPlans(SampleFacts.planIssue("P-2", IssuedPlan.Coverage.ALL_DOMAINS, april(10), List.of()))
                .build();

        assertThat(band(on(march(19), review))).isEqualTo("Good, final");
        assertThat(compliance(march(20), review).advisories())
                .map(Object::toString)
                .containsExactly("decision D-1 on compliance of 2026-03-06 is set aside: a full review began afterwards"
                        + " [R7, R37]");
        assertThat(band(on(
                        april(10),
                        review.deciding(SampleFacts.confirmed(ComplianceScore.MET, april(10))
                                .withId("D-2")))))
                .isEqualTo("Good, final");
    }

    @Test
    @DisplayName("M21: a mitigation after the end turns the indicated score, which dates from that day")
    void anIndicatedScoreDatesFromTheDayItCameToBe() {
        QualityReview review = Told.planned(red().build())
                .addMitigations(SampleFacts.accepted("MT-1", april(27)))
                .build();

        assertThat(compliance(april(20), review).score()).contains(ComplianceScore.NOT_MET);
        assertThat(compliance(april(20), review).assessedOn()).contains(april(17));
        assertThat(compliance(april(27), review).score()).contains(ComplianceScore.MET);
        assertThat(compliance(may(4), review).assessedOn()).contains(april(27));
    }

    @Test
    @DisplayName("M21: what is judged the day after the end and changes nothing does not move the day of the score")
    void whatChangesNothingMovesNoScore() {
        Action missed = red().addEvidence(SampleFacts.notSufficient("E-1", march(16), april(18)))
                .build();
        Action dueOnTheLastDay = Told.minor("A-2", Rag.GREEN).build();
        QualityReview review = Told.planned(missed, dueOnTheLastDay).build();

        assertThat(compliance(april(17), review).assessedOn())
                .as("evidence for A-2 may still come on the last day")
                .isEmpty();
        assertThat(compliance(april(18), review).assessedOn()).contains(april(17));
    }

    @Test
    @DisplayName("M21, R15: a score that was open for evidence dates from its judgement, and Poor with it")
    void anOpenScoreDatesFromTheJudgement() {
        QualityReview review = Told.fullyPlanned(
                        Told.significant("A-1").build(),
                        Told.significant("A-2")
                                .addEvidence(SampleFacts.notSufficient("E-2", march(13), april(24)))
                                .build())
                .build();
        QualityReview excused =
                review.withAction("A-1", action -> action.withMitigations(SampleFacts.accepted("MT-1", march(20))));

        assertThat(compliance(april(24), review).assessedOn())
                .as("A-1 was missed anyway")
                .contains(april(17));
        assertThat(compliance(april(23), excused).assessedOn()).isEmpty();
        assertThat(compliance(april(30), excused).assessedOn()).contains(april(24));
        assertThat(escalationFacts(on(april(30), excused))).contains("the band is Poor, since 2026-04-24");
    }

    @Test
    @DisplayName(
            "R12, R37: one judgement corrected after an unexplained decision: told, every date answered, no worklist refuses it")
    void aCorrectionTakesTheGroundFromAnUnexplainedDecision() {
        QualityReview review = Told.planned(red().addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                        .build())
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(17)))
                .build();
        QualityReview corrected = review.withAction(
                "A-1", action -> action.withEvidence(SampleFacts.notSufficient("E-1", march(12), march(16))));

        assertThat(band(on(april(20), review))).isEqualTo("Good, final");
        assertThat(band(on(march(10), corrected))).isEqualTo("Adequate or Good, provisional");
        assertThat(kinds(april(20), corrected)).containsExactly(Advisory.Kind.DECIDED_TOO_EARLY);
        assertThat(kinds(
                        april(20),
                        corrected.withComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, april(18)))))
                .containsExactly(Advisory.Kind.DEPARTURE_WITHOUT_REASON);
        for (LocalDate day = march(1); !day.isAfter(april(30)); day = day.plusDays(1)) {
            assertThat(on(day, corrected).date()).isEqualTo(day);
            assertThat(Worklist.of(Stream.of(corrected), QualityPolicy.published(), day)
                            .refused())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName(
            "R12, R37: a departure without a reason, done away with by a later full review, is answered on every date")
    void aFullReviewDoesAwayWithADepartureWithoutAReason() {
        QualityReview review = Told.planned()
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, march(6)))
                .fullReview(FullReview.completed(march(20), april(3)))
                .build();

        for (LocalDate day = march(6); !day.isAfter(april(10)); day = day.plusDays(1)) {
            assertThat(kinds(day, review)).containsExactly(Advisory.Kind.DEPARTURE_WITHOUT_REASON);
        }
    }

    @Test
    @DisplayName("R17, R37: a deadline extended after the decision opens the plan again, and the decision stands")
    void aDeadlineIsExtendedAfterTheDecision() {
        QualityReview review = confirmedNotMet(red().addDeadlineChanges(SampleFacts.movedTo(may(29), april(27))));

        ReviewStanding standing = on(april(27), review);
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(band(standing)).isEqualTo("Adequate, decided; a new decision is needed");
        assertThat(standing.scorecard().compliance().changedSince())
                .containsExactly(new ComplianceChange("A-1", ComplianceChange.Kind.DEADLINE_CHANGED, april(27)));
    }

    @Test
    @DisplayName("R37: excused, judged anew, re-graded or sent in a plan afterwards, a new decision is needed")
    void whateverItRestsOnChanges() {
        QualityReview excused = confirmedNotMet(red().addMitigations(SampleFacts.accepted("MT-1", april(27))));
        QualityReview regraded =
                confirmedNotMet(red().addRegradings(SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, april(27))));
        QualityReview judged = confirmedNotMet(red().addEvidence(SampleFacts.notSufficient("E-1", march(13), march(16))
                .judged(Judgement.Finding.SUFFICIENT, april(27), SampleFacts.REVIEWER)));
        Action unsent = Told.minor("A-2", Rag.GREEN).build();
        QualityReview sent = confirmedNotMet(red())
                .finding(unsent)
                .issuing(SampleFacts.planIssue("P-2", IssuedPlan.Coverage.PART, april(27), List.of(unsent)));

        assertThat(List.of(excused, regraded, judged, sent))
                .allSatisfy(review -> assertThat(band(on(april(26), review))).isEqualTo("Adequate, final"))
                .flatMap(review -> compliance(april(30), review).changedSince())
                .map(Object::toString)
                .containsExactly(
                        "A-1 excused on 2026-04-27",
                        "A-1 re-graded on 2026-04-27",
                        "A-1 judged anew on 2026-04-27",
                        "A-2 sent in a plan on 2026-04-27");
    }

    @Test
    @DisplayName("R37: what changes nothing that the decision rests on leaves it final")
    void whatItDoesNotRestOnChangesNothing() {
        QualityReview lateEvidence =
                confirmedNotMet(red().addEvidence(SampleFacts.sufficient("E-1", april(21), april(27))));
        QualityReview rejected = confirmedNotMet(red().addMitigations(SampleFacts.rejected("MT-1", april(27))));
        QualityReview foundLater = confirmedNotMet(red())
                .finding(Told.minor("A-2", Rag.RED).foundOn(april(27)).build());

        assertThat(List.of(lateEvidence, rejected, foundLater)).allSatisfy(review -> {
            assertThat(band(on(april(30), review))).isEqualTo("Adequate, final");
            assertThat(kinds(april(30), review)).isEmpty();
        });
    }
}
