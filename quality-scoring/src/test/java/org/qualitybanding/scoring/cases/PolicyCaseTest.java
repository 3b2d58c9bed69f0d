package org.qualitybanding.scoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.ComplianceScore.MET;
import static org.qualitybanding.model.ComplianceScore.NOT_MET;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Boundary;

class PolicyCaseTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    private static final PolicyCase TWELVE = PolicyCase.builder()
            .counts(ActionCounts.significant(0).minor(12))
            .rule("otherwise")
            .outcome(Outcome.OUTCOME_1)
            .putBands(NOT_MET, Band.ADEQUATE)
            .putBands(MET, Band.GOOD)
            .why("Exactly 12 is not over 12.")
            .build();

    @Test
    @DisplayName("R2: what a policy answers otherwise is told expectation by expectation")
    void faults() {
        assertThat(TWELVE.faultsUnder(PUBLISHED)).isEmpty();
        assertThat(TWELVE.faultsUnder(PUBLISHED.with(PublishedModel.R2, Boundary.ADVERSE)))
                .extracting(Fault::toString)
                .containsExactly(
                        "rule must be \"outcome-2\", which decides for (0 significant, 12 minor), found \"otherwise\"",
                        "outcome must be Outcome 2, as rule \"outcome-2\" decides for (0 significant, 12 minor), found"
                                + " Outcome 1",
                        "bands.MET must be Adequate, as rule \"outcome-2\" decides for (0 significant, 12 minor), found"
                                + " Good");
        assertThat(PolicyCase.faultsUnder(PUBLISHED, List.of(TWELVE, TWELVE.withOutcome(Outcome.OUTCOME_3))))
                .extracting(Fault::toString)
                .containsExactly(
                        "cases[1].outcome must be Outcome 1, as no rule holds for (0 significant, 12 minor), found"
                                + " Outcome 3");
    }

    @Test
    @DisplayName("what makes no difference is left out")
    void leftOut() {
        PolicyCase bare = new PolicyCase(TWELVE.counts(), null, Outcome.OUTCOME_1, null, "x");
        assertThat(bare.faultsUnder(PUBLISHED)).isEmpty();
        assertThat(bare).hasToString("(0 significant, 12 minor): Outcome 1");
    }

    @Test
    void ratingsMustBeKnownWhereARuleAsks() {
        ScoringPolicy red =
                PUBLISHED.withLadder(ladder(rule("red", "red >= 6", Outcome.OUTCOME_3), otherwise(Outcome.OUTCOME_1)));
        assertThat(TWELVE.faultsUnder(red))
                .extracting(Fault::toString)
                .containsExactly("counts.rag must be given, because a rule asks for red, found nothing");
    }

    @Test
    @DisplayName("M10, M22: what a policy answers today is written down")
    void asAnswered() {
        assertThat(PolicyCase.asAnswered(PUBLISHED, TWELVE.counts(), TWELVE.why()))
                .isEqualTo(TWELVE);
    }

    @Test
    @DisplayName("a sentence, in which nobody's words stand")
    void sentence() {
        assertThat(TWELVE)
                .hasToString("(0 significant, 12 minor): Outcome 1 by otherwise, Adequate with compliance 0, Good with"
                        + " compliance 1");
    }

    @Test
    void refusals() {
        Map<ComplianceScore, Band> bands = new HashMap<>();
        bands.put(MET, null);
        assertThatThrownBy(() -> new PolicyCase(null, Optional.of("a b"), null, bands, " "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("5 faults: (1) counts must be given, found nothing; (2) rule must be an id of 1 to 100"
                        + " characters without white space, found 3 characters; (3) outcome must be given, found"
                        + " nothing; (4) bands.MET must be given, found nothing; (5) why must be a text that is not"
                        + " blank, found 1 characters");
        bands.clear();
        bands.put(null, Band.GOOD);
        assertThatThrownBy(() -> TWELVE.withBands(bands)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new PolicyCase(TWELVE.counts(), Optional.empty(), Outcome.OUTCOME_1, bands, "x"))
                .hasMessage("bands must be given, found nothing");
    }
}
