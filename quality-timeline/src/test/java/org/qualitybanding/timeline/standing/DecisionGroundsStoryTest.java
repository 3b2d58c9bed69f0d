package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
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
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;

@DisplayName("What a decision on compliance rests on, and since when it is otherwise (R8, R14, R18, R36, R37)")
class DecisionGroundsStoryTest {

    /** Due on 13 March, found sufficient on 10 March; the engagement concludes on 17 April. */
    private static Action.Builder met() {
        return Told.minor("A-1", Rag.RED).addEvidence(SampleFacts.sufficient("E-1", march(9), march(10)));
    }

    /** Found before the plan of 6 March, and in no issue of it. */
    private static Action.Builder unsent() {
        return Told.minor("A-9", Rag.GREEN);
    }

    private static QualityReview confirmed(ComplianceScore score, LocalDate decidedOn, Action... sent) {
        return Told.planned(sent)
                .addComplianceDecisions(SampleFacts.confirmed(score, decidedOn))
                .build();
    }

    /** Sent on 9 March, sufficient on 10 March, and judged otherwise each day that follows. */
    private static Evidence judgedToAndFro(LocalDate... days) {
        Evidence evidence = SampleFacts.sufficient("E-1", march(9), march(10));
        for (int turn = 0; turn < days.length; turn++) {
            evidence = evidence.judged(
                    turn % 2 == 0 ? Judgement.Finding.NOT_SUFFICIENT : Judgement.Finding.SUFFICIENT,
                    days[turn],
                    SampleFacts.REVIEWER);
        }
        return evidence;
    }

    private static ComplianceAssessment compliance(LocalDate date, QualityReview review) {
        return on(date, review).scorecard().compliance();
    }

    private static List<String> changes(LocalDate date, QualityReview review) {
        return compliance(date, review).changedSince().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    @DisplayName(
            "R8, R37: an action that was never sent is excused, or its evidence judged, after the decision: no change")
    void whatWasNeverSentChangesNothing() {
        QualityReview review = confirmed(ComplianceScore.MET, april(20), met().build());
        QualityReview excused = review.finding(
                unsent().addMitigations(SampleFacts.accepted("M-1", april(22))).build());
        QualityReview wholePlan =
                review.finding(unsent().build()).withMitigations(SampleFacts.accepted("M-1", april(22)));
        QualityReview waiting = review.finding(
                unsent().addEvidence(SampleFacts.unjudged("E-9", april(22))).build());
        QualityReview judged = review.finding(unsent().addEvidence(SampleFacts.sufficient("E-9", april(21), april(22)))
                .build());

        assertThat(Stream.of(excused, wholePlan, waiting, judged)).allSatisfy(each -> {
            for (LocalDate day : List.of(april(22), april(30))) {
                assertThat(changes(day, each)).isEmpty();
                assertThat(band(on(day, each))).isEqualTo("Good, final");
                assertThat(on(day, each).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
                assertThat(on(day, each).action("A-9").orElseThrow().issued()).isFalse();
                assertThat(on(day, each).tasks()).isEmpty();
            }
        });
    }

    @Test
    @DisplayName("R8, R15, R37: evidence towards an action that was never sent waits: the decision counts all the same")
    void evidenceTowardsWhatWasNeverSentHoldsNoDecisionUp() {
        QualityReview review = confirmed(ComplianceScore.MET, april(20), met().build())
                .finding(unsent().addEvidence(SampleFacts.unjudged("E-9", march(20)))
                        .build());

        assertThat(band(on(april(20), review))).isEqualTo("Good, final");
        assertThat(compliance(april(20), review).uncounted()).isEmpty();
        assertThat(compliance(april(20), review).actions())
                .map(Object::toString)
                .containsExactly("A-1: met in time");
    }

    @Test
    @DisplayName(
            "R26, R37: excused first and sent afterwards, it is sent on the day of the plan, whatever day is asked")
    void whatWasExcusedBeforeItWasSent() {
        Action excused =
                unsent().addMitigations(SampleFacts.accepted("M-1", april(22))).build();
        QualityReview review = confirmed(ComplianceScore.MET, april(20), met().build())
                .finding(excused)
                .issuing(SampleFacts.planIssue("P-2", IssuedPlan.Coverage.PART, april(27), List.of(excused)));

        assertThat(changes(april(26), review)).isEmpty();
        assertThat(changes(april(27), review)).containsExactly("A-9 sent in a plan on 2026-04-27");
        assertThat(changes(may(15), review)).containsExactly("A-9 sent in a plan on 2026-04-27");
    }

    @Test
    @DisplayName("R18, R37: a judgement reversed after the decision uncovers a mitigation from before it: judged anew")
    void aMitigationFromBeforeTheDecisionIsNoChangeAfterIt() {
        QualityReview review = confirmed(
                ComplianceScore.MET,
                march(11),
                Told.minor("A-1", Rag.RED)
                        .addEvidence(judgedToAndFro(april(1)))
                        .addMitigations(SampleFacts.accepted("M-1", march(9)))
                        .build());

        assertThat(changes(march(31), review)).isEmpty();
        assertThat(Told.state("A-1", on(april(2), review))).isEqualTo(Duty.State.EXCUSED);
        assertThat(changes(april(2), review)).containsExactly("A-1 judged anew on 2026-04-01");
    }

    @Test
    @DisplayName("R14, R37: late evidence judged first, then that in time judged anew: the day of the second counts")
    void theJudgementThatChangesTheResultCounts() {
        QualityReview review = confirmed(
                ComplianceScore.MET,
                april(20),
                Told.minor("A-1", Rag.RED)
                        .addEvidence(judgedToAndFro(april(25)))
                        .addEvidence(SampleFacts.notSufficient("E-2", march(20), april(21)))
                        .build());

        assertThat(changes(april(24), review)).isEmpty();
        assertThat(changes(april(26), review)).containsExactly("A-1 judged anew on 2026-04-25");
    }

    @Test
    @DisplayName("R14, R37: judged anew, taken back and judged anew again: it is otherwise since the last time")
    void whatWasTakenBackInBetweenCountsNoMore() {
        QualityReview review = confirmed(
                ComplianceScore.MET,
                april(20),
                Told.minor("A-1", Rag.RED)
                        .addEvidence(judgedToAndFro(april(21), april(23), april(28)))
                        .build());

        assertThat(changes(april(22), review)).containsExactly("A-1 judged anew on 2026-04-21");
        assertThat(changes(april(23), review)).isEmpty();
        assertThat(changes(april(30), review)).containsExactly("A-1 judged anew on 2026-04-28");
    }

    @Test
    @DisplayName("R18, R37: judged anew and excused afterwards, the result is another since the judgement")
    void whatHappensToAChangedResultLaterMovesNoDay() {
        Action.Builder reversed = Told.minor("A-1", Rag.RED).addEvidence(judgedToAndFro(april(25)));
        QualityReview excusedLater = confirmed(
                ComplianceScore.MET,
                april(20),
                reversed.addMitigations(SampleFacts.accepted("M-1", april(28))).build());
        QualityReview judgedLater = confirmed(
                ComplianceScore.NOT_MET,
                april(20),
                Told.minor("A-1", Rag.RED)
                        .addEvidence(SampleFacts.notSufficient("E-1", march(12), march(16))
                                .judged(Judgement.Finding.SUFFICIENT, april(28), SampleFacts.REVIEWER))
                        .addMitigations(SampleFacts.accepted("M-1", april(25)))
                        .build());

        assertThat(changes(april(30), excusedLater)).containsExactly("A-1 judged anew on 2026-04-25");
        assertThat(changes(april(30), judgedLater)).containsExactly("A-1 excused on 2026-04-25");
    }

    @Test
    @DisplayName("R36, R37: a change to a day that was past does not count, so the one that counts dates the change")
    void theChangeOfTheDeadlineThatCountsIsNamed() {
        QualityReview review = confirmed(
                ComplianceScore.NOT_MET,
                april(20),
                Told.minor("A-1", Rag.RED)
                        .addDeadlineChanges(
                                SampleFacts.movedTo(april(1), april(21)), SampleFacts.movedTo(may(10), april(28)))
                        .build());

        assertThat(changes(april(27), review)).isEmpty();
        assertThat(band(on(april(27), review))).isEqualTo("Adequate, final");
        assertThat(changes(april(30), review)).containsExactly("A-1 given another last day on 2026-04-28");
    }

    @Test
    @DisplayName("R9, R37: re-graded, taken back and re-graded again: it is otherwise since the last time")
    void aRegradingThatWasTakenBackIsNotNamed() {
        QualityReview review = confirmed(
                ComplianceScore.NOT_MET,
                april(20),
                Told.minor("A-1", Rag.RED)
                        .addRegradings(
                                SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, april(21)),
                                SampleFacts.regraded(Rag.RED, HarmBasis.NONE, april(23)),
                                SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, april(28)),
                                SampleFacts.regraded(Rag.GREEN, HarmBasis.NONE, april(29)))
                        .build());

        assertThat(changes(april(22), review)).containsExactly("A-1 re-graded on 2026-04-21");
        assertThat(changes(april(23), review)).isEmpty();
        assertThat(changes(april(30), review)).containsExactly("A-1 re-graded on 2026-04-28");
    }

    @Test
    @DisplayName(
            "R37: judged anew after the review closed, and sufficient again: closed again by the decision that stands")
    void whatIsAgainAsItWasNeedsNoNewDecision() {
        QualityReview review = confirmed(
                ComplianceScore.MET,
                march(11),
                Told.minor("A-1", Rag.RED)
                        .addEvidence(judgedToAndFro(march(16), april(25)))
                        .build());

        assertThat(on(march(15), review).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(band(on(april(20), review))).isEqualTo("Good, decided; a new decision is needed");
        assertThat(band(on(april(26), review))).isEqualTo("Good, final");
        assertThat(on(april(26), review).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
    }

    @Test
    @DisplayName(
            "R9, R37: an unsent action is withdrawn or re-graded after the decision: the action score follows, and the band")
    void theActionScoreFollowsAnUnsentAction() {
        Action unsent = Told.significant("A-9").build();
        QualityReview review = Told.fullyPlanned(Told.significant("A-1").build())
                .addActions(unsent)
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .build();
        QualityReview withdrawn =
                review.withAction("A-9", action -> action.withWithdrawal(SampleFacts.withdrawn(april(27))));
        QualityReview regraded = review.withAction(
                "A-9", action -> action.withRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.NONE, april(27))));

        assertThat(Stream.of(withdrawn, regraded)).allSatisfy(each -> {
            assertThat(scores(april(26), each)).containsExactly(-1, 0);
            assertThat(band(on(april(26), each))).isEqualTo("Poor, final");
            assertThat(scores(april(27), each)).containsExactly(0, 0);
            assertThat(band(on(april(27), each))).isEqualTo("Adequate, final");
            assertThat(changes(april(27), each)).isEmpty();
        });
    }

    private static List<Integer> scores(LocalDate date, QualityReview review) {
        Scorecard scorecard = on(date, review).scorecard();
        return List.of(
                scorecard.actionScore().score().orElseThrow().value(),
                scorecard.compliance().score().orElseThrow().value());
    }
}
