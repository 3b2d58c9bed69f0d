package org.qualitybanding.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;

class ScoresTest {

    @ParameterizedTest
    @DisplayName("M10, M11, M12, M18: each outcome has its score")
    @CsvSource({"OUTCOME_1, Outcome 1, 1, +1", "OUTCOME_2, Outcome 2, 0, 0", "OUTCOME_3, Outcome 3, -1, -1"})
    void hasAScoreForEachOutcome(Outcome outcome, String label, int value, String scoreLabel) {
        assertThat(outcome.words()).isEqualTo(label);
        assertThat(outcome.score().value()).isEqualTo(value);
        assertThat(outcome.score().words()).isEqualTo(scoreLabel);
        assertThat(ActionScore.of(value)).isEqualTo(outcome.score());
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, Integer.MAX_VALUE})
    void refusesActionScoresThatDoNotExist(int value) {
        assertThatThrownBy(() -> ActionScore.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("action score must be -1, 0 or 1, found " + value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 3})
    void refusesOverallScoresThatDoNotExist(int value) {
        assertThatThrownBy(() -> new OverallScore(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("value must be from -1 to 2, found " + value);
    }

    @Test
    void ordersScoresOutcomesAndBands() {
        assertThat(ActionScore.values()).isSorted();
        assertThat(new OverallScore(-1)).isLessThan(new OverallScore(2));
        assertThat(Outcome.OUTCOME_3.isWorseThan(Outcome.OUTCOME_2)).isTrue();
        assertThat(Outcome.OUTCOME_2.isWorseThan(Outcome.OUTCOME_2)).isFalse();
        assertThat(Outcome.OUTCOME_1.isWorseThan(Outcome.OUTCOME_2)).isFalse();
        assertThat(Band.POOR).isLessThan(Band.ADEQUATE);
        assertThat(Band.ADEQUATE).isLessThan(Band.GOOD);
    }

    @Test
    void readsLikeAPersonWritesIt() {
        assertThat(new OverallScore(-1)).hasToString("-1");
        assertThat(new ScorePair(ActionScore.PLUS_ONE, ComplianceScore.MET)).hasToString("action +1 with compliance 1");
        assertThat(Band.values()).extracting(Band::words).containsExactly("Poor", "Adequate", "Good");
    }

    @Test
    void refusesMissingScores() {
        assertThatThrownBy(() -> OverallScore.of(null, ComplianceScore.MET))
                .hasMessage("action must be given, found nothing");
        assertThatThrownBy(() -> OverallScore.of(ActionScore.ZERO, null))
                .hasMessage("compliance must be given, found nothing");
    }
}
