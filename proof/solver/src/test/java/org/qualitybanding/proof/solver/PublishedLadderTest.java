package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The published ladder, for all numbers of actions")
class PublishedLadderTest {

    @Test
    @DisplayName("M10 to M12, R1 to R3: it is the document's")
    void equalsTheDocument() {
        PublishedLadderProof.equalsTheDocument();
    }

    @Test
    @DisplayName("M10 to M12: one more action of any kind never scores better, nor does a more urgent colour")
    void nothingWorseScoresBetter() {
        PublishedLadderProof.nothingWorseScoresBetter();
    }

    @Test
    @DisplayName("R1, R9: of all re-gradings to significant one scores better, that of (0, 35) to (1, 34)")
    void oneRegradingScoresBetter() {
        assertThat(PublishedLadderProof.improvingRegradings()).containsExactly("(0, 35)");
    }
}
