package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.ComplianceScore.MET;
import static org.qualitybanding.model.ComplianceScore.NOT_MET;
import static org.qualitybanding.scoring.card.Reviews.POLICY;
import static org.qualitybanding.scoring.card.Reviews.decided;
import static org.qualitybanding.scoring.card.Reviews.ended;
import static org.qualitybanding.scoring.card.Reviews.fullyPlanned;
import static org.qualitybanding.scoring.card.Reviews.initialActions;
import static org.qualitybanding.scoring.card.Reviews.planned;
import static org.qualitybanding.scoring.card.Reviews.provisional;
import static org.qualitybanding.scoring.card.Reviews.score;
import static org.qualitybanding.scoring.card.Reviews.underFullReview;
import static org.qualitybanding.scoring.card.Reviews.visited;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.MET_IN_TIME;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.NOT_MET_IN_TIME;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.PENDING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class ScorecardTest {

    private static final QualityReview PLUS_ONE = planned(initialActions(0, 4));
    private static final QualityReview ZERO = fullyPlanned(initialActions(1, 4), List.of());
    private static final QualityReview MINUS_ONE = fullyPlanned(initialActions(2, 5), List.of());

    private static Scorecard card(QualityReview review, ComplianceAssessment compliance) {
        return Scorecard.of(review, score(review), compliance);
    }

    @ParameterizedTest
    @DisplayName("M21, R19: before the end a band is a range, and Adequate for certain from 0")
    @CsvSource({
        "0, 4, 'Adequate or Good, provisional', '1, 2'",
        "1, 4, 'Adequate, certain but provisional', '0, 1'",
        "2, 5, 'Poor or Adequate, provisional', '-1, 0'"
    })
    void ranges(int significant, int minor, String says, String overall) {
        QualityReview review = fullyPlanned(initialActions(significant, minor), List.of());
        Scorecard card = card(review, provisional(PENDING));
        assertThat(card.banding()).hasToString(says);
        assertThat(card.overallScores().toString()).isEqualTo("[" + overall + "]");
        assertThat(card.banding().settled()).isFalse();
        assertThat(card.banding().certain().isPresent()).isEqualTo(significant == 1);
    }

    @Test
    @DisplayName("M22, M23: final with both scores assessed")
    void isFinalOnceAReviewerDecided() {
        Scorecard card = card(MINUS_ONE, decided(MET, MET_IN_TIME));
        assertThat(card.banding().settled()).isTrue();
        assertThat(card.banding().certain()).contains(Band.ADEQUATE);
        assertThat(card.overallScores()).containsExactly(new OverallScore(0));
        assertThat(card)
                .hasToString("service S-1 by review QR-1 under policy published-model 1: Adequate, final;"
                        + " action score -1, final on 2026-03-23;"
                        + " compliance score 1, confirmed by a reviewer on 2026-05-06");
        assertThat(card(PLUS_ONE, decided(MET)).banding().certain()).contains(Band.GOOD);
        assertThat(card(MINUS_ONE, ended(MET_IN_TIME)).banding()).hasToString("Adequate, certain but provisional");
    }

    @Test
    @DisplayName("R7: the band of a pending action score, and no Good after the gate")
    void keepsEveryReachableBand() {
        QualityReview pending = underFullReview(initialActions(1, 0), List.of());
        assertThat(card(pending, provisional()).banding().reachable())
                .extracting(ReachableBand::toString)
                .containsExactly(
                        "Poor: action -1 with compliance 0",
                        "Adequate: action -1 with compliance 1 or action 0 with compliance 0"
                                + " or action 0 with compliance 1");
        assertThat(card(visited(List.of()), provisional()).banding())
                .hasToString("Poor or Adequate or Good, provisional");
        assertThat(card(pending, decided(MET)).banding()).hasToString("Adequate, certain but provisional");
    }

    @Test
    @DisplayName("M24, R20: Poor with seven actions, for how serious they are and not for their number")
    void saysWhyAServiceWithFewActionsIsPoor() {
        Scorecard card = card(MINUS_ONE, decided(NOT_MET, NOT_MET_IN_TIME));
        assertThat(card.banding()).hasToString("Poor, final");
        assertThat(card.advisories())
                .extracting(Advisory::toString)
                .containsExactly(
                        "The band is Poor by the table, with 7 actions: for how serious they are, not for their"
                                + " number [M24, R20]");
        assertThat(card.explanation().text())
                .endsWith("\n  Poor: by the table, for action -1 with compliance 0"
                        + " (action score = -1, compliance score = 0, overall score = -1) [M22, M24, R20]"
                        + "\n    Is it for a large number of actions: no, for how serious they are: 7 actions,"
                        + " 2 of them significant (significant = 2, minor = 5, red = 2, amber = 0, green = 5)"
                        + " [M24, R20]");
    }

    @ParameterizedTest
    @DisplayName(
            "M24, R20: so it is with as many as 34 actions, for as many minor ones would have been Outcome 2 at worst")
    @CsvSource({"2, 10, true", "2, 11, true", "2, 32, true", "2, 33, false"})
    void isForFewActions(int significant, int minor, boolean told) {
        QualityReview review = fullyPlanned(initialActions(significant, minor), List.of());
        Scorecard poor = card(review, decided(NOT_MET, NOT_MET_IN_TIME));
        assertThat(poor.banding()).hasToString("Poor, final");
        assertThat(poor.advisories().stream().map(Advisory::toString).toList())
                .isEqualTo(
                        told
                                ? List.of("The band is Poor by the table, with " + (significant + minor)
                                        + " actions: for how serious they are, not for their number [M24, R20]")
                                : List.of());
    }

    @Test
    @DisplayName("M24, R20: no such note where the number alone would do, or where Poor is not certain")
    void keepsQuietWhereTheNumberIsTheReason() {
        QualityReview many = fullyPlanned(initialActions(0, 40), List.of());
        Scorecard poor = card(many, decided(NOT_MET, NOT_MET_IN_TIME));
        assertThat(poor.banding()).hasToString("Poor, final");
        assertThat(poor.advisories()).isEmpty();
        assertThat(poor.explanation().text()).doesNotContain("large number");
        assertThat(card(MINUS_ONE, provisional()).advisories()).isEmpty();
        assertThat(card(MINUS_ONE, provisional()).explanation().text()).contains("large number");
        ActionScoreAssessment few = score(MINUS_ONE);
        ActionScoreAssessment huge = new ActionScoreAssessment(
                POLICY,
                few.extent(),
                few.gate(),
                POLICY.decide(ActionCounts.significant(Integer.MAX_VALUE).minor(Integer.MAX_VALUE)),
                few.domains(),
                few.assessedOn(),
                few.noted());
        assertThat(Scorecard.of(MINUS_ONE, huge, decided(NOT_MET, NOT_MET_IN_TIME))
                        .advisories())
                .isEmpty();
    }

    @Test
    void explainsTheBandFromBothScores() {
        Scorecard card = card(ZERO, decided(NOT_MET, NOT_MET_IN_TIME));
        assertThat(card.explanation().answer()).isEqualTo("Adequate, final");
        assertThat(card.explanation().steps())
                .startsWith(card.actionScore().explanation(), card.compliance().explanation())
                .hasSize(3);
        assertThat(card(ZERO, provisional()).explanation().clauses())
                .extracting(clause -> clause.id())
                .containsExactly("M22", "R21", "R19");
        assertThat(card.explanation().clauses())
                .extracting(clause -> clause.id())
                .containsExactly("M22", "R21");
    }

    @Test
    void followsTheTableOfItsPolicy() {
        ScoringPolicy strict = POLICY.withMatrix(BandingMatrix.published().with(ActionScore.ZERO, NOT_MET, Band.POOR));
        Scorecard card = Scorecard.of(ZERO, ActionScoring.assess(ZERO, strict), provisional());
        assertThat(card.banding()).hasToString("Poor or Adequate, provisional");
    }

    @Test
    @DisplayName("free text is nowhere to be seen")
    void keepsFreeTextOut() {
        Scorecard card = card(MINUS_ONE, decided(NOT_MET, NOT_MET_IN_TIME));
        assertThat(card.toString() + card.explanation().text() + card.advisories())
                .doesNotContain(Reviews.FREE_TEXT)
                .doesNotContain("reviewer-7");
    }

    @Test
    void gathersAdvisories() {
        Advisory more = Advisory.builder()
                .kind(Advisory.Kind.RETROSPECTIVE_CHANGE)
                .says("1 deadline was changed after it had passed")
                .addActionIds("A-1")
                .build();
        Scorecard card = card(planned(initialActions(0, 12)), decided(MET));
        assertThat(card.advisories()).extracting(Advisory::kind).containsExactly(Advisory.Kind.READING_DECIDED);
        Scorecard withMore = card.withMoreAdvisories(List.of(more));
        assertThat(withMore.advisories())
                .extracting(Advisory::kind)
                .containsExactly(Advisory.Kind.READING_DECIDED, Advisory.Kind.RETROSPECTIVE_CHANGE);
        assertThat(withMore).isNotEqualTo(card);
        assertThat(card(PLUS_ONE, decided(MET))).isEqualTo(card(PLUS_ONE, decided(MET)));
    }

    @Test
    void refusesABandingThatContradictsItself() {
        ReachableBand poor = new ReachableBand(Band.POOR, List.of(new ScorePair(ActionScore.MINUS_ONE, NOT_MET)));
        ReachableBand good = new ReachableBand(Band.GOOD, List.of(new ScorePair(ActionScore.PLUS_ONE, MET)));
        assertThatThrownBy(() -> new BandingAssessment(List.of(), Optional.empty(), false))
                .hasMessage("reachable must be 1 or more bands, found 0");
        assertThatThrownBy(() -> new BandingAssessment(List.of(good, poor), Optional.empty(), false))
                .hasMessage("reachable[1] must be a higher band than Good before it, found Poor");
        assertThatThrownBy(() -> new BandingAssessment(List.of(poor, good), Optional.of(Reviews.ENDED_ON), false))
                .hasMessage("reachable must be one band, as it is decided, found 2");
        assertThatThrownBy(() -> new BandingAssessment(List.of(good), Optional.empty(), true))
                .hasMessage("newDecisionNeeded must be false where nothing is decided, found true");
        assertThatThrownBy(() -> new ReachableBand(Band.POOR, List.of()))
                .hasMessage("restsOn must be 1 or more pairs of scores, found 0");
    }

    @Test
    void refusesWhatIsMissing() {
        ActionScoreAssessment action = score(PLUS_ONE);
        ComplianceAssessment compliance = ended();
        assertThatThrownBy(() -> Scorecard.of((QualityReview) null, action, compliance))
                .hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> BandingAssessment.supposing(action, MET, NOT_MET))
                .hasMessage("lowest must be no more than the highest, 0, found 1");
        assertThatThrownBy(() -> Scorecard.of(PLUS_ONE, null, compliance))
                .hasMessage("actionScore must be given, found nothing");
        assertThatThrownBy(() -> Scorecard.of(PLUS_ONE, action, null))
                .hasMessage("compliance must be given, found nothing");
    }
}
