package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.Allocation;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.PublishedOutcomes;
import org.qualitybanding.scoring.rule.Rule;

/** Many decisions at once, in columns. */
@SuppressWarnings("EnumOrdinal") // a column holds the places of constants
class ColumnsTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();
    private static final ScoringPolicy RATED = PUBLISHED.withLadder(ladder(
            rule("poor", "significant >= 2 or minor > 34 or red >= 6 or total >= 40", OUTCOME_3),
            rule("adequate", "significant >= 1 or minor > 12 or amber >= 1 or red >= 1", OUTCOME_2),
            otherwise(OUTCOME_1)));

    @Test
    @DisplayName("M10 to M12, M22: every case of the table written by hand, with both compliance scores")
    void decidesEveryCaseLikeTheTableWrittenByHand() {
        List<PublishedOutcomes.Case> cases = PublishedOutcomes.cases().toList();
        int rows = 2 * cases.size();
        int[] significant = new int[rows];
        int[] minor = new int[rows];
        int[] compliance = new int[rows];
        for (int row = 0; row < rows; row++) {
            significant[row] = cases.get(row / 2).significant();
            minor[row] = cases.get(row / 2).minor();
            compliance[row] = row % 2;
        }
        byte[] outcomes = new byte[rows];
        byte[] bands = new byte[rows];
        PUBLISHED.decide(Map.of(Count.SIGNIFICANT, significant, Count.MINOR, minor), compliance, outcomes, bands);
        for (int row = 0; row < rows; row++) {
            PublishedOutcomes.Case expected = cases.get(row / 2);
            assertThat(Outcome.values()[outcomes[row]]).isEqualTo(expected.outcome());
            assertThat(Band.values()[bands[row]])
                    .isEqualTo(
                            switch (expected.score().value() + compliance[row]) {
                                case -1 -> Band.POOR;
                                case 2 -> Band.GOOD;
                                default -> Band.ADEQUATE;
                            });
        }
    }

    @Test
    void decidesByRatingsLikeOneByOne() {
        List<ActionCounts> cases = new ArrayList<>();
        for (int red = 0; red < 8; red++) {
            for (int amber = 0; amber < 3; amber++) {
                for (int significant = 0; significant < 3; significant++) {
                    int total = red + amber + 36;
                    cases.add(new ActionCounts(
                            significant, total - significant, Optional.of(new RagCounts(red, amber, 36))));
                    cases.add(new ActionCounts(
                            Math.min(significant, red),
                            red - Math.min(significant, red),
                            Optional.of(new RagCounts(red, 0, 0))));
                }
            }
        }
        int rows = cases.size();
        Map<Count, int[]> columns = Map.of(
                Count.SIGNIFICANT, column(cases, Count.SIGNIFICANT),
                Count.MINOR, column(cases, Count.MINOR),
                Count.RED, column(cases, Count.RED),
                Count.AMBER, column(cases, Count.AMBER),
                Count.GREEN, column(cases, Count.GREEN));
        byte[] outcomes = new byte[rows];
        RATED.decide(columns, new int[rows], outcomes, new byte[rows]);
        for (int row = 0; row < rows; row++) {
            assertThat(Outcome.values()[outcomes[row]]).isEqualTo(RATED.outcomeOf(cases.get(row)));
        }
        assertThat(outcomes).contains(0, 1, 2);
    }

    private static int[] column(List<ActionCounts> cases, Count count) {
        return cases.stream()
                .mapToInt(counts -> Math.toIntExact(count.in(counts)))
                .toArray();
    }

    @Test
    void refusesColumnsThatAreNone() {
        int[] one = {1};
        byte[] out = new byte[1];
        Map<Count, int[]> counts = Map.of(Count.SIGNIFICANT, one, Count.MINOR, one);
        assertThatThrownBy(() -> PUBLISHED.decide(Map.of(Count.MINOR, one), one, out, out))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("counts.significant must be given, found nothing");
        assertThatThrownBy(() -> PUBLISHED.decide(
                        Map.of(Count.SIGNIFICANT, one, Count.MINOR, new int[2]), one, out, new byte[1]))
                .hasMessage("counts.minor must be as long as the column of 1 row to write into, found 2 rows");
        assertThatThrownBy(() -> PUBLISHED.decide(counts, new int[2], out, new byte[1]))
                .hasMessage("compliance must be as long as the 1 outcome, found 2 rows");
        assertThatThrownBy(() -> PUBLISHED.decide(counts, one, out, new byte[3]))
                .hasMessage("bands must be as long as the 1 outcome, found 3 rows");
        assertThatThrownBy(() -> PUBLISHED.decide(counts, new int[] {2}, out, new byte[1]))
                .hasMessage("compliance[0] must be 0 or 1, found 2");
        assertThatThrownBy(() -> PUBLISHED.decide(
                        Map.of(Count.SIGNIFICANT, one, Count.MINOR, new int[] {-1}), one, out, new byte[1]))
                .hasMessage("counts[0].minor must be 0 or more, found -1");
        assertThatThrownBy(() -> RATED.decide(counts, one, out, new byte[1]))
                .hasMessage("counts.red must be given, found nothing");
        assertThatThrownBy(() -> RATED.decide(
                        Map.of(
                                Count.SIGNIFICANT,
                                one,
                                Count.MINOR,
                                one,
                                Count.RED,
                                one,
                                Count.AMBER,
                                one,
                                Count.GREEN,
                                one),
                        one,
                        out,
                        new byte[1]))
                .hasMessage("counts[0].rag must be counts of the same 2 actions, found 1 red, 1 amber, 1 green (3)");
        DecisionTable<Outcome> table = DecisionTable.of(PUBLISHED.ladder());
        assertThatThrownBy(() -> table.numbersFor(counts, new byte[2], out))
                .hasMessage("numbers must be one for each rung, found 2");
    }

    @Test
    void namesTheFirstBadRowOfMany() {
        int[] significant = {0, 1, 2, 3};
        byte[] out = new byte[4];
        assertThatThrownBy(() -> PUBLISHED.decide(
                        Map.of(Count.SIGNIFICANT, significant, Count.MINOR, new int[] {4, 5, -6, -7}),
                        new int[4],
                        out,
                        new byte[4]))
                .hasMessage("counts[2].minor must be 0 or more, found -6");
        assertThatThrownBy(() -> PUBLISHED.decide(
                        Map.of(Count.SIGNIFICANT, significant, Count.MINOR, significant),
                        new int[] {0, 1, 1, -1},
                        out,
                        new byte[4]))
                .hasMessage("compliance[3] must be 0 or 1, found -1");
    }

    @Test
    void decidesByAnyNumberOfRungs() {
        List<Rule<Condition, Outcome>> many = new ArrayList<>();
        for (int i = 130; i > 0; i--) {
            many.add(rule("r-" + i, "minor >= " + i, OUTCOME_2));
        }
        ScoringPolicy policy = PUBLISHED.withLadder(new Ladder<>(many, OUTCOME_1, List.of()));
        int[] minor = {0, 1, 130, 131};
        byte[] outcomes = new byte[4];
        policy.decide(Map.of(Count.SIGNIFICANT, minor, Count.MINOR, minor), new int[4], outcomes, new byte[4]);
        assertThat(outcomes)
                .containsExactly(OUTCOME_1.ordinal(), OUTCOME_2.ordinal(), OUTCOME_2.ordinal(), OUTCOME_2.ordinal());
    }

    @Test
    @DisplayName("neither a decision nor a row allocates anything")
    void allocatesNothing() {
        int rows = 50_000;
        int[] zeros = new int[rows];
        Map<Count, int[]> columns = Map.of(Count.SIGNIFICANT, zeros, Count.MINOR, zeros);
        byte[] outcomes = new byte[rows];
        byte[] bands = new byte[rows];
        ActionCounts unrated = ActionCounts.significant(1).minor(12);
        ActionCounts rated = new ActionCounts(1, 12, Optional.of(new RagCounts(2, 4, 7)));
        long before = 0;
        for (int round = 0; round < 2; round++) {
            before = Allocation.ofThisThread();
            PUBLISHED.decide(columns, zeros, outcomes, bands);
            for (int row = 0; row < rows; row++) {
                Outcome one = PUBLISHED.outcomeOf(unrated);
                Outcome other = RATED.outcomeOf(rated);
                bands[row] = (byte)
                        (PUBLISHED.band(one.score(), ComplianceScore.MET)
                                                == RATED.band(other.score(), ComplianceScore.MET)
                                        && PUBLISHED.fullReviewNeeded(rated)
                                ? 1
                                : 0);
            }
        }
        assertThat(Allocation.ofThisThread() - before)
                .as("an object takes 16 bytes")
                .isLessThan(2L * rows);
    }
}
