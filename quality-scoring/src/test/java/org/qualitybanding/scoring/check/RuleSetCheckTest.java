package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Condition.green;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Condition.total;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Rule;

class RuleSetCheckTest {

    @Test
    @DisplayName("R1, M8, M10: with \"any of\" as written, the first stage has no hole but overlaps")
    void findsTheOverlapsOfTheFirstStage() {
        RuleSetCheck<String> check = RuleSetCheck.of(LiteralWording.firstStageAnyOf());
        assertThat(check.clean()).isFalse();
        assertThat(check.findings()).singleElement().satisfies(overlap -> {
            assertThat(overlap.kind()).isEqualTo(PolicyFinding.Kind.OVERLAP);
            assertThat(overlap.ruleIds()).containsExactly("outcome-1", "full-review");
            assertThat(cases(overlap))
                    .containsExactly(
                            ActionCounts.significant(1).minor(0),
                            ActionCounts.significant(0).minor(13));
            assertThat(overlap.where())
                    .containsExactly(
                            significant().atLeast(1).and(minor().atMost(11)),
                            significant().exactly(0).and(minor().atLeast(13)));
        });
    }

    @Test
    @DisplayName("R1, M11, M12: with \"any of\" as written, overall there is no hole but overlaps")
    void findsTheOverlapsOverall() {
        assertThat(RuleSetCheck.of(LiteralWording.overallAnyOf()).findings())
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.kind()).isEqualTo(PolicyFinding.Kind.OVERLAP);
                    assertThat(overlap.ruleIds()).containsExactly("outcome-2", "outcome-3");
                    assertThat(cases(overlap))
                            .containsExactly(
                                    ActionCounts.significant(2).minor(0),
                                    ActionCounts.significant(0).minor(35));
                });
    }

    @Test
    @DisplayName("R2, R3, M8, M10 to M12: with \"all of\" and the strict \"under\", three cases have no answer")
    void findsTheHolesOfAllOf() {
        assertThat(RuleSetCheck.of(LiteralWording.firstStageAllOf()).findings())
                .singleElement()
                .satisfies(hole -> {
                    assertThat(hole.kind()).isEqualTo(PolicyFinding.Kind.HOLE);
                    assertThat(cases(hole))
                            .containsExactly(ActionCounts.significant(0).minor(12));
                    assertThat(hole)
                            .hasToString("hole: no rule holds for significant = 0 and minor = 12;"
                                    + " that is (0 significant, 12 minor) alone");
                });
        assertThat(RuleSetCheck.of(LiteralWording.overallAllOf()).findings())
                .singleElement()
                .satisfies(hole -> {
                    assertThat(hole.kind()).isEqualTo(PolicyFinding.Kind.HOLE);
                    assertThat(cases(hole))
                            .containsExactly(
                                    ActionCounts.significant(0).minor(34),
                                    ActionCounts.significant(1).minor(34));
                    assertThat(hole)
                            .hasToString("hole: no rule holds for significant <= 1 and minor = 34;"
                                    + " that is (0 significant, 34 minor) and (1 significant, 34 minor)"
                                    + " and no other case");
                });
    }

    @Test
    @DisplayName("R1, R2, R3: as read, nothing is found")
    void findsNothingInTheReadings() {
        assertThat(RuleSetCheck.of(LiteralWording.firstStageAsRead()).findings())
                .isEmpty();
        assertThat(RuleSetCheck.of(LiteralWording.overallAsRead()))
                .hasToString("2 rules: exactly one holds in every case")
                .satisfies(check -> assertThat(check.clean()).isTrue());
    }

    @Test
    void countsInWholeNumbers() {
        assertThat(RuleSetCheck.of(List.of(rule("few", minor().atMost(12), 1), rule("many", minor().atLeast(13), 2)))
                        .findings())
                .isEmpty();
        assertThat(RuleSetCheck.of(List.of(
                                rule("none", total().exactly(0), 1),
                                rule("some", significant().moreThan(0).or(minor().moreThan(0)), 2)))
                        .findings())
                .isEmpty();
    }

    @Test
    void knowsThatRatingsCountTheSameActions() {
        RuleSetCheck<String> check = RuleSetCheck.of(List.of(
                rule("few", total().atMost(3), "A"),
                rule("reds", red().atLeast(4), "B"),
                rule(
                        "never",
                        green().atLeast(3)
                                .and(minor().exactly(0).and(significant().exactly(2))),
                        "C")));
        assertThat(check.text()).isEqualTo("""
                        few: A if total <= 3
                        reds: B if red >= 4
                        never: C if green >= 3 and minor = 0 and significant = 2
                          hole: no rule holds for red <= 3 and total >= 4; smallest (0 significant, 4 minor (0 red, 0 amber, 4 green))
                          overlap: none
                          unreachable rule: "never" never holds: there is no case with green >= 3 and minor = 0 and significant = 2""");
        assertThat(check)
                .hasToString("3 rules: 2 faults: (1) hole: no rule holds for red <= 3 and total >= 4;"
                        + " smallest (0 significant, 4 minor (0 red, 0 amber, 4 green)); (2) unreachable rule:"
                        + " \"never\" never holds: there is no case with green >= 3 and minor = 0 and significant = 2");
    }

    @Test
    void isRightAtTheGreatestNumbers() {
        int max = Integer.MAX_VALUE;
        RuleSetCheck<Integer> check = RuleSetCheck.of(List.of(
                rule("upTo", total().atMost(max), 1),
                rule("over", total().moreThan(max).and(significant().atMost(5)), 2),
                rule("never", minor().moreThan(max), 3)));
        assertThat(check.findings()).hasSize(2);
        assertThat(check.findings().get(0).where())
                .containsExactly(significant().atLeast(6).and(total().moreThan(max)));
        assertThat(cases(check.findings().get(0)))
                .containsExactly(ActionCounts.significant(6).minor(max - 5));
        assertThat(check.findings().get(1))
                .hasToString("unreachable rule: \"never\" never holds: there is no case with minor > 2147483647");
        assertThat(cases(RuleSetCheck.of(List.of(
                                rule("almostAll", significant().fewerThan(max).or(minor().fewerThan(max)), 1)))
                        .findings()
                        .get(0)))
                .containsExactly(ActionCounts.significant(max).minor(max));
    }

    @Test
    void findsNoRulesToBeOneGreatHole() {
        assertThat(RuleSetCheck.of(List.<Rule<Condition, String>>of()).findings())
                .singleElement()
                .hasToString("hole: no rule holds for total >= 0; smallest (0 significant, 0 minor)");
    }

    @Test
    void keepsManyRegionsReadable() {
        List<Rule<Condition, Integer>> rules = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            rules.add(rule("r-" + i, minor().exactly(2 * i), i));
        }
        PolicyFinding hole = RuleSetCheck.of(rules).findings().get(0);
        assertThat(hole.where()).hasSize(24);
        assertThat(hole)
                .hasToString(
                        "hole: no rule holds for minor = 1, and for minor = 3, and for minor = 5,"
                                + " and for minor = 7, and for minor = 9, and 19 regions more; smallest (0 significant, 1 minor)");
        RuleSetCheck<Integer> few =
                RuleSetCheck.of(List.of(rule("some", total().moreThan(2).or(minor().exactly(9)), 1)));
        assertThat(few.findings())
                .singleElement()
                .hasToString("hole: no rule holds for total <= 2; that is (0 significant, 0 minor),"
                        + " (0 significant, 1 minor), (1 significant, 0 minor), (0 significant, 2 minor),"
                        + " (1 significant, 1 minor) and 1 more and no other case");
    }

    @Test
    void refusesWhatItCannotCheck() {
        Rule<Condition, Integer> rule = rule("same", minor().atLeast(1), 1);
        assertThatThrownBy(() -> RuleSetCheck.of(List.of(rule, rule)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules[1].id must be a different id from those before it, found \"same\"");
        List<Condition> many = new ArrayList<>();
        for (Count count : List.of(Count.SIGNIFICANT, Count.MINOR, Count.RED, Count.AMBER)) {
            for (int i = 1; i < 40; i++) {
                many.add(count.atLeast(i));
            }
        }
        Rule<Condition, Integer> huge = rule("huge", Condition.anyOf(many), 1);
        assertThatThrownBy(() -> RuleSetCheck.of(List.of(huge)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules must be few enough to be checked in 25000000 comparisons, found more");
    }

    @Test
    @DisplayName("so many rules that hold at once are refused before each pair of them is looked at")
    void refusesHundredsOfOverlaps() {
        List<Rule<Condition, Integer>> rules = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            rules.add(rule("r-" + i, minor().atLeast(i), i));
        }
        assertThatThrownBy(() -> RuleSetCheck.of(rules))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules must be few enough to be checked in 25000000 comparisons, found more");
        assertThat(RuleSetCheck.of(rules.subList(0, 20)).findings()).hasSize(190);
    }

    @Test
    void printsARule() {
        assertThat(rule("few", minor().atMost(12), "visit next year"))
                .hasToString("few: visit next year if minor <= 12");
        assertThatThrownBy(() -> rule("a b", minor().atMost(12), 1))
                .hasMessage("id must be an id of 1 to 100 characters without white space, found 3 characters");
    }

    private static List<ActionCounts> cases(PolicyFinding finding) {
        assertThat(finding.examples()).extracting(PolicyFinding.Example::step).containsOnly(Optional.empty());
        return finding.examples().stream().map(PolicyFinding.Example::counts).toList();
    }
}
