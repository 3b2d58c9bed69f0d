package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The controls: with a mistake put back into our sources, the proofs fail")
class PutBackTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @DisplayName("M10 to M12, R1 to R3: a threshold that is off by one is no longer the document's")
    @CsvSource(delimiter = '|', textBlock = """
            moreThan(12) | atLeast(12)  | 0 significant, 12 minor
            moreThan(34) | atLeast(34)  | 34 minor
            atLeast(2)   | moreThan(2)  | 2 significant
            """)
    void thePublishedLadder(String right, String wrong, String found) throws Exception {
        PutBack mistake = PutBack.into("rule/PublishedLadder", right, wrong, folder);
        assertThatThrownBy(() -> mistake.run(PublishedLadderProof.class, "equalsTheDocument"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(found);
    }

    @Test
    @DisplayName("R1: a ladder that is not monotone is caught")
    void aStepThatImproves() throws Exception {
        PutBack mistake = PutBack.into("rule/PublishedLadder", "atLeast(2)", "exactly(2)", folder);
        assertThatThrownBy(() -> mistake.run(PublishedLadderProof.class, "nothingWorseScoresBetter"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one more significant red action");
    }

    @Test
    @DisplayName("R1, R9: so is a ladder without the one re-grading that improves")
    void theRegradingThatImproves() throws Throwable {
        PutBack mistake = PutBack.into("rule/PublishedLadder", "atLeast(2)", "atLeast(1)", folder);
        assertThat(mistake.run(PublishedLadderProof.class, "improvingRegradings"))
                .hasToString("[]");
    }

    @ParameterizedTest
    @DisplayName("R1: a check that overlooks something is not confirmed")
    @CsvSource(delimiter = '|', textBlock = """
            check/Partition        | {comparison.least(), comparison.most() + 1}       | {comparison.least()}
            check/Partition        | cuts.add(cut - change.applyAsInt(count));         | ''
            check/Region           | noneMatch(box -> box.meet(within).isFeasible())   | noneMatch(box -> false)
            check/CaseBox          | Math.max(least(Count.SIGNIFICANT), total - greatest(Count.MINOR)) | Math.min(greatest(Count.SIGNIFICANT), total - least(Count.MINOR))
            check/LadderCheck      | if (!better.isEmpty()) {                          | if (!better.isEmpty() && step != Worsening.AMBER_TO_RED) {
            check/RuleSetCheck     | others.clear(0, i + 1);                           | others.clear(0, i + 2);
            check/LadderComparison | if (!pair.get(0).equals(pair.get(1))) {           | if (!pair.get(0).equals(pair.get(1)) && pair.get(0) != Outcome.OUTCOME_2) {
            """)
    void theCheck(String source, String right, String wrong) throws Exception {
        PutBack mistake = PutBack.into(source, right, wrong, folder);
        assertThatThrownBy(() -> mistake.run(Confirmation.class, "of", 300, 20260302))
                .isInstanceOf(AssertionError.class);
    }
}
