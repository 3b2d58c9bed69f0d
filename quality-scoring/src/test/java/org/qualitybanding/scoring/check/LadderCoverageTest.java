package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Ladder;

/** Which parts of a ladder are exercised, worked out by hand. */
class LadderCoverageTest {

    @Test
    @DisplayName("R1 to R4: six cases exercise all of the published ladder, and are what is proposed")
    void published() {
        LadderCoverage none = LadderCoverage.of(Ladder.published(), List.of());
        assertThat(none.complete()).isFalse();
        assertThat(none.text()).isEqualTo("""
                        rungs that decide: 0 of 3
                          outcome-3 decides: (2 significant, 0 minor) would
                          outcome-2 decides: (1 significant, 0 minor) would
                          otherwise decides: (0 significant, 0 minor) would
                        comparisons that tip the scales, each way: 0 of 8
                          outcome-3: significant >= 2 tips the scales as it holds: (2 significant, 0 minor) would
                          outcome-3: significant >= 2 tips the scales as it does not hold: (0 significant, 0 minor) would
                          outcome-3: minor > 34 tips the scales as it holds: (0 significant, 35 minor) would
                          outcome-3: minor > 34 tips the scales as it does not hold: (0 significant, 0 minor) would
                          outcome-2: significant >= 1 tips the scales as it holds: (1 significant, 0 minor) would
                          outcome-2: significant >= 1 tips the scales as it does not hold: (0 significant, 0 minor) would
                          outcome-2: minor > 12 tips the scales as it holds: (0 significant, 13 minor) would
                          outcome-2: minor > 12 tips the scales as it does not hold: (0 significant, 0 minor) would
                        sides of numbers: 0 of 8
                          outcome-3: significant >= 2 tips the scales at 1: (1 significant, 0 minor) would
                          outcome-3: significant >= 2 tips the scales at 2: (2 significant, 0 minor) would
                          outcome-3: minor > 34 tips the scales at 34: (0 significant, 34 minor) would
                          outcome-3: minor > 34 tips the scales at 35: (0 significant, 35 minor) would
                          outcome-2: significant >= 1 tips the scales at 0: (0 significant, 0 minor) would
                          outcome-2: significant >= 1 tips the scales at 1: (1 significant, 0 minor) would
                          outcome-2: minor > 12 tips the scales at 12: (0 significant, 12 minor) would
                          outcome-2: minor > 12 tips the scales at 13: (0 significant, 13 minor) would""");
        assertThat(none.proposals())
                .containsExactly(
                        ActionCounts.significant(1).minor(0),
                        ActionCounts.significant(2).minor(0),
                        ActionCounts.significant(0).minor(12),
                        ActionCounts.significant(0).minor(13),
                        ActionCounts.significant(0).minor(34),
                        ActionCounts.significant(0).minor(35));
        LadderCoverage all = LadderCoverage.of(Ladder.published(), none.proposals());
        assertThat(all).hasToString("6 cases exercise 19 of 19 parts");
        assertThat(all.complete()).isTrue();
        assertThat(all.proposals()).isEmpty();
        assertThat(all.text()).isEqualTo("""
                        rungs that decide: 3 of 3
                        comparisons that tip the scales, each way: 8 of 8
                        sides of numbers: 8 of 8""");
    }

    @Test
    void oneCase() {
        LadderCoverage coverage = LadderCoverage.of(
                Ladder.published(), List.of(ActionCounts.significant(2).minor(0)));
        assertThat(coverage).hasToString("1 case exercises 3 of 19 parts");
        assertThat(coverage.parts())
                .filteredOn(LadderCoverage.Part::exercised)
                .extracting(LadderCoverage.Part::toString)
                .containsExactly(
                        "outcome-3 decides",
                        "outcome-3: significant >= 2 tips the scales as it holds",
                        "outcome-3: significant >= 2 tips the scales at 2");
    }

    @Test
    @DisplayName("a comparison that an \"and\" shuts off tips no scales, and no rule is exercised that is not asked")
    void shutOff() {
        LadderCoverage coverage = LadderCoverage.of(
                ladder(
                        rule("poor", "significant >= 1 and minor >= 2", OUTCOME_3),
                        rule("some", "minor = 1", OUTCOME_2),
                        otherwise(OUTCOME_1)),
                List.of(
                        ActionCounts.significant(1).minor(2),
                        ActionCounts.significant(0).minor(1)));
        assertThat(coverage.parts())
                .filteredOn(LadderCoverage.Part::exercised)
                .extracting(LadderCoverage.Part::says)
                .containsExactly(
                        "poor decides",
                        "poor: significant >= 1 tips the scales as it holds",
                        "poor: significant >= 1 tips the scales at 1",
                        "poor: minor >= 2 tips the scales as it holds",
                        "poor: minor >= 2 tips the scales at 2",
                        "some decides",
                        "some: minor = 1 tips the scales as it holds",
                        "some: minor = 1 tips the scales at 1");
        assertThat(coverage.missed())
                .extracting(LadderCoverage.Part::toString)
                .containsExactly(
                        "poor: significant >= 1 tips the scales as it does not hold: (0 significant, 2 minor) would",
                        "poor: significant >= 1 tips the scales at 0: (0 significant, 2 minor) would",
                        "poor: minor >= 2 tips the scales as it does not hold: (1 significant, 0 minor) would",
                        "poor: minor >= 2 tips the scales at 1: (1 significant, 1 minor) would",
                        "some: minor = 1 tips the scales as it does not hold: (0 significant, 0 minor) would",
                        "some: minor = 1 tips the scales at 0: (0 significant, 0 minor) would",
                        "some: minor = 1 tips the scales at 2: (0 significant, 2 minor) would",
                        "otherwise decides: (0 significant, 0 minor) would");
        assertThat(coverage.proposals())
                .containsExactly(
                        ActionCounts.significant(0).minor(0),
                        ActionCounts.significant(0).minor(2),
                        ActionCounts.significant(1).minor(1));
    }

    @Test
    @DisplayName("what no case can exercise is no part")
    void whatNoCaseCan() {
        LadderCoverage coverage = LadderCoverage.of(
                ladder(
                        rule("all", "minor >= 0", OUTCOME_2),
                        rule("never", "minor < 0", OUTCOME_1),
                        otherwise(OUTCOME_1)),
                List.of());
        assertThat(coverage.parts())
                .extracting(LadderCoverage.Part::says)
                .containsExactly("all decides", "all: minor >= 0 tips the scales as it holds");
    }

    @Test
    void theGreatestNumber() {
        LadderCoverage coverage = LadderCoverage.of(
                ladder(rule("most", "minor >= 2147483647", OUTCOME_2), otherwise(OUTCOME_1)), List.of());
        assertThat(coverage.proposals())
                .containsExactly(
                        ActionCounts.significant(0).minor(2147483646),
                        ActionCounts.significant(0).minor(2147483647));
    }

    @Test
    void ratingsMustBeKnownWhereARuleAsks() {
        assertThatThrownBy(() -> LadderCoverage.of(
                        ladder(rule("red", "red >= 1", OUTCOME_2), otherwise(OUTCOME_1)),
                        List.of(ActionCounts.significant(0).minor(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rag must be given, because a rule asks for red, found nothing");
    }
}
