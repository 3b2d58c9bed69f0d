package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Boundary.ADVERSE;
import static org.qualitybanding.scoring.rule.Boundary.FAVOURABLE;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoring;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/** The settings of readings R2, R3 and R5. */
class PolicySettingsTest {

    private static final ScoringPolicy INITIAL_ONLY =
            Reviews.POLICY.withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS);

    @ParameterizedTest
    @DisplayName("R2, R3: exactly 12 and exactly 34, each set for itself")
    @CsvSource({
        "FAVOURABLE, FAVOURABLE, OUTCOME_1, OUTCOME_2",
        "ADVERSE, FAVOURABLE, OUTCOME_2, OUTCOME_2",
        "FAVOURABLE, ADVERSE, OUTCOME_1, OUTCOME_3",
        "ADVERSE, ADVERSE, OUTCOME_2, OUTCOME_3"
    })
    void boundsThemselves(Boundary twelve, Boundary thirtyFour, Outcome at12, Outcome at34) {
        Ladder<Condition, Outcome> ladder =
                Ladder.with(Ladder.with(Ladder.published(), PublishedModel.R2, twelve), PublishedModel.R3, thirtyFour);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(11)))
                .isEqualTo(Outcome.OUTCOME_1);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(12)))
                .isEqualTo(at12);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(13)))
                .isEqualTo(Outcome.OUTCOME_2);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(33)))
                .isEqualTo(Outcome.OUTCOME_2);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(34)))
                .isEqualTo(at34);
        assertThat(DecisionTable.of(ladder)
                        .answerFor(ActionCounts.significant(0).minor(35)))
                .isEqualTo(Outcome.OUTCOME_3);
        assertThat(Reviews.POLICY.withLadder(ladder).ladder()).isEqualTo(ladder);
    }

    @Test
    void noSettingIsThePublishedLadder() {
        assertThat(Reviews.POLICY.with(PublishedModel.R2, FAVOURABLE).with(PublishedModel.R3, FAVOURABLE))
                .isEqualTo(Reviews.POLICY);
        assertThat(bothAdverse())
                .hasToString("outcome-3: Outcome 3 if significant >= 2 or minor >= 34; outcome-2: Outcome 2 if"
                        + " significant >= 1 or minor >= 12; otherwise Outcome 1");
        assertThat(Reviews.POLICY
                        .withLadder(bothAdverse())
                        .with(PublishedModel.R2, FAVOURABLE)
                        .with(PublishedModel.R3, FAVOURABLE))
                .isEqualTo(Reviews.POLICY);
        assertThatThrownBy(() -> Reviews.POLICY.with(null, ADVERSE)).hasMessage("reading must be given, found nothing");
        assertThatThrownBy(() -> Reviews.POLICY.with(PublishedModel.R2, null))
                .hasMessage("side must be given, found nothing");
        assertThatThrownBy(() -> Reviews.POLICY.with(PublishedModel.R5, ADVERSE))
                .hasMessage("reading must be one of the ladder's boundary readings, found R5");
    }

    private static Ladder<Condition, Outcome> bothAdverse() {
        return Ladder.with(Ladder.with(Ladder.published(), PublishedModel.R2, ADVERSE), PublishedModel.R3, ADVERSE);
    }

    @Test
    @DisplayName("R2, R3: where a setting decided, the result says that it was the setting and not the reading")
    void saysThatTheSettingDecided() {
        Ladder<Condition, Outcome> set = bothAdverse();
        OutcomeDecision twelve =
                new OutcomeDecision(set, ActionCounts.significant(0).minor(12));
        assertThat(twelve.readingsThatDecided())
                .extracting(BoundaryReading::toString)
                .containsExactly("exactly 12 minor (setting of R2)");
        assertThat(twelve.explanation().text())
                .contains("Exactly 12 minor: Outcome 2 by the policy's setting of R2, by the reading itself it would be"
                        + " Outcome 1 (minor = 12) [R2]");
        assertThat(Reviews.POLICY
                        .decide(ActionCounts.significant(0).minor(12))
                        .explanation()
                        .text())
                .contains("Exactly 12 minor: Outcome 1 by R2, read the other way it would be Outcome 2 (minor = 12)"
                        + " [R2]");
        assertThat(new OutcomeDecision(set, ActionCounts.significant(1).minor(12)).readingsThatDecided())
                .isEmpty();
        QualityReview review = Reviews.planned(Reviews.initialActions(0, 12));
        assertThat(advisories(review, Reviews.POLICY.withLadder(set)))
                .containsExactly(
                        "There are exactly 12 minor actions: by the policy's setting of reading R2, Outcome 2 [R2]");
        assertThat(advisories(review, Reviews.POLICY))
                .containsExactly("There are exactly 12 minor actions: by reading R2, Outcome 1 [R2]");
        assertThat(advisories(
                        Reviews.fullyPlanned(Reviews.initialActions(0, 13), Reviews.remainingActions(0, 21)),
                        Reviews.POLICY.withLadder(set)))
                .containsExactly(
                        "There are exactly 34 minor actions: by the policy's setting of reading R3, Outcome 3 [R3]");
    }

    private static List<String> advisories(QualityReview review, ScoringPolicy policy) {
        return ActionScoring.assess(review, policy).advisories().stream()
                .map(Advisory::toString)
                .toList();
    }

    /** 1 significant and 5 minor in the initial domains, 1 significant and 30 minor in the others: 2 and 35 together. */
    @Test
    @DisplayName("R5: after a full review, all domains count, or by the setting the initial ones only")
    void scopeOfOverall() {
        QualityReview review = Reviews.fullyPlanned(Reviews.initialActions(1, 5), Reviews.remainingActions(1, 30));
        ActionScoreAssessment all = ActionScoring.assess(review, Reviews.POLICY);
        assertThat(all.outcome()).contains(Outcome.OUTCOME_3);
        ActionScoreAssessment initial = ActionScoring.assess(review, INITIAL_ONLY);
        assertThat(initial.outcome()).contains(Outcome.OUTCOME_2);
        assertThat(initial.counts().significant()).isEqualTo(1);
        assertThat(initial.counts().minor()).isEqualTo(5);
        assertThat(initial.assessedOn()).isEqualTo(all.assessedOn());
        assertThat(initial.explanation().text())
                .contains("Actions that count: 6 actions in the initial domains found until the plan of 2026-03-23,"
                        + " others left out by the policy's setting (significant = 1, minor = 5, red = 1, amber = 0,"
                        + " green = 5) [R5, R8, M13]")
                .doesNotContain("Staffing");
    }

    @Test
    @DisplayName("R5, R7: by either scope, +1 is out of reach once the gate has tripped, and the score is pending")
    void plusOneStaysOutOfReach() {
        QualityReview outstanding =
                Reviews.underFullReview(Reviews.initialActions(0, 13), Reviews.remainingActions(2, 0));
        ActionScoreAssessment all = ActionScoring.assess(outstanding, Reviews.POLICY);
        assertThat(all.highest()).isEqualTo(ActionScore.MINUS_ONE);
        ActionScoreAssessment initial = ActionScoring.assess(outstanding, INITIAL_ONLY);
        assertThat(initial.score()).isEmpty();
        assertThat(initial.lowest()).isEqualTo(ActionScore.MINUS_ONE);
        assertThat(initial.highest()).isEqualTo(ActionScore.ZERO);
        assertThat(ActionScoring.assess(
                                Reviews.fullyPlanned(Reviews.initialActions(0, 13), Reviews.remainingActions(2, 0)),
                                INITIAL_ONLY)
                        .score())
                .contains(ActionScore.ZERO);
    }

    @Test
    @DisplayName("R5: the scope is a difference between policies, unless no domain remains for a full review")
    void scopeIsCompared() {
        assertThat(PolicyComparison.of(Reviews.POLICY, INITIAL_ONLY).settings())
                .extracting(Difference::toString)
                .containsExactly("overallScope: all reviewed domains, then initial domains");
        assertThat(PolicyComparison.of(Reviews.POLICY.withInitialDomainCount(9), INITIAL_ONLY.withInitialDomainCount(9))
                        .equalInEffect())
                .isTrue();
    }
}
