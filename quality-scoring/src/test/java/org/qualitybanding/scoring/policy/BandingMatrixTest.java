package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.ComplianceScore.MET;
import static org.qualitybanding.model.ComplianceScore.NOT_MET;
import static org.qualitybanding.scoring.ActionScore.MINUS_ONE;
import static org.qualitybanding.scoring.ActionScore.PLUS_ONE;
import static org.qualitybanding.scoring.ActionScore.ZERO;
import static org.qualitybanding.scoring.Band.ADEQUATE;
import static org.qualitybanding.scoring.Band.GOOD;
import static org.qualitybanding.scoring.Band.POOR;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.PolicyRefusedException;

class BandingMatrixTest {

    @ParameterizedTest
    @DisplayName("M22, M23, M24: every cell of the table")
    @CsvSource({
        "MINUS_ONE, NOT_MET, -1, POOR",
        "ZERO, NOT_MET, 0, ADEQUATE",
        "PLUS_ONE, NOT_MET, 1, ADEQUATE",
        "MINUS_ONE, MET, 0, ADEQUATE",
        "ZERO, MET, 1, ADEQUATE",
        "PLUS_ONE, MET, 2, GOOD"
    })
    void givesTheBandOfEveryPair(ActionScore action, ComplianceScore compliance, int overall, Band band) {
        assertThat(BandingMatrix.published().band(action, compliance)).isEqualTo(band);
        assertThat(ScoringPolicy.published().band(action, compliance)).isEqualTo(band);
        assertThat(OverallScore.of(action, compliance)).isEqualTo(new OverallScore(overall));
        assertThat(new ScorePair(action, compliance).overall().value()).isEqualTo(overall);
    }

    @Test
    @DisplayName("M23: an action score of -1 with good compliance gives 0, which is Adequate")
    void bandsTheDocumentsExample() {
        assertThat(OverallScore.of(MINUS_ONE, MET).value()).isZero();
        assertThat(BandingMatrix.published().band(MINUS_ONE, MET)).isEqualTo(ADEQUATE);
    }

    @Test
    void refusesHolesAndNamesThem() {
        assertThatThrownBy(() -> new BandingMatrix(
                        Map.of(MINUS_ONE, Map.of(NOT_MET, POOR, MET, ADEQUATE), PLUS_ONE, Map.of(MET, GOOD))))
                .isInstanceOf(PolicyRefusedException.class)
                .hasMessage("bands must be a band for every pair of scores, found none for action 0 with compliance 0,"
                        + " action 0 with compliance 1, action +1 with compliance 0");
        Map<ComplianceScore, Band> withNull = new HashMap<>();
        withNull.put(NOT_MET, null);
        withNull.put(MET, ADEQUATE);
        assertThatThrownBy(() -> new BandingMatrix(Map.of(
                        MINUS_ONE,
                        withNull,
                        ZERO,
                        Map.of(NOT_MET, POOR, MET, POOR),
                        PLUS_ONE,
                        Map.of(NOT_MET, POOR, MET, POOR))))
                .hasMessage(
                        "2 faults: (1) bands must be a band for every pair of scores, found none for action -1 with compliance 0;"
                                + " (2) bands must be a table that never falls when a score rises, found Adequate for action -1"
                                + " with compliance 1 but Poor for action 0 with compliance 1");
    }

    @Test
    void refusesFallsAndNamesBothCells() {
        assertThatThrownBy(() -> BandingMatrix.published().with(ZERO, MET, POOR))
                .isInstanceOf(PolicyRefusedException.class)
                .hasMessage("bands must be a table that never falls when a score rises,"
                        + " found Adequate for action -1 with compliance 1 but Poor for action 0 with compliance 1;"
                        + " Adequate for action 0 with compliance 0 but Poor for action 0 with compliance 1");
        assertThatThrownBy(() -> BandingMatrix.published().with(PLUS_ONE, NOT_MET, POOR))
                .hasMessage("bands must be a table that never falls when a score rises,"
                        + " found Adequate for action 0 with compliance 0 but Poor for action +1 with compliance 0");
    }

    @Test
    void tellsHolesAndFallsAtOnce() {
        assertThatThrownBy(() -> new BandingMatrix(Map.of(
                        MINUS_ONE, Map.of(NOT_MET, GOOD, MET, ADEQUATE), PLUS_ONE, Map.of(NOT_MET, POOR, MET, GOOD))))
                .isInstanceOfSatisfying(
                        PolicyRefusedException.class,
                        refused -> assertThat(refused.findings()).hasSize(3))
                .hasMessage("2 faults: (1) bands must be a band for every pair of scores, found none for"
                        + " action 0 with compliance 0, action 0 with compliance 1;"
                        + " (2) bands must be a table that never falls when a score rises, found Good for"
                        + " action -1 with compliance 0 but Adequate for action -1 with compliance 1");
    }

    @Test
    void takesATableOfOnesOwn() {
        BandingMatrix strict = BandingMatrix.published().with(ZERO, NOT_MET, POOR);
        assertThat(strict.band(ZERO, NOT_MET)).isEqualTo(POOR);
        assertThat(strict.band(ZERO, MET)).isEqualTo(ADEQUATE);
        assertThat(strict).isNotEqualTo(BandingMatrix.published());
    }

    @Test
    void keepsItsCellsInTheOrderOfTheScores() {
        Map<ActionScore, Map<ComplianceScore, Band>> bands = new HashMap<>();
        BandingMatrix.published().bands().forEach((action, row) -> bands.put(action, new HashMap<>(row)));
        BandingMatrix matrix = new BandingMatrix(bands);
        bands.get(ZERO).put(MET, POOR);
        bands.clear();
        assertThat(matrix).isEqualTo(BandingMatrix.published()).hasSameHashCodeAs(BandingMatrix.published());
        assertThat(matrix.bands().keySet()).containsExactly(MINUS_ONE, ZERO, PLUS_ONE);
        assertThat(matrix.bands().values())
                .allSatisfy(row -> assertThat(row.keySet()).containsExactly(NOT_MET, MET));
        Map<ActionScore, Map<ComplianceScore, Band>> kept = matrix.bands();
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kept.get(ZERO).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesWhatIsMissing() {
        BandingMatrix matrix = BandingMatrix.published();
        assertThatThrownBy(() -> new BandingMatrix(null)).hasMessage("bands must be given, found nothing");
        assertThatThrownBy(() -> matrix.band(null, MET)).hasMessage("action must be given, found nothing");
        assertThatThrownBy(() -> matrix.band(ZERO, null)).hasMessage("compliance must be given, found nothing");
        assertThatThrownBy(() -> matrix.with(null, MET, GOOD)).hasMessage("action must be given, found nothing");
        assertThatThrownBy(() -> matrix.with(ZERO, null, GOOD)).hasMessage("compliance must be given, found nothing");
        assertThatThrownBy(() -> matrix.with(ZERO, MET, null)).hasMessage("band must be given, found nothing");
        assertThatThrownBy(() -> new BandingMatrix(new EnumMap<>(ActionScore.class)))
                .hasMessageStartingWith("bands must be a band for every pair of scores, found none for action -1");
    }

    @Test
    void readsLikeATable() {
        assertThat(BandingMatrix.published())
                .hasToString("compliance 0: Poor, Adequate, Adequate; compliance 1: Adequate, Adequate, Good"
                        + " (for action -1, 0, +1)");
    }
}
