package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

class LadderCheckTest {

    @Test
    @DisplayName("R1, R4, M8, M10 to M12: the published ladder passes, with one thing worth knowing")
    void passesThePublishedLadder() {
        LadderCheck check = LadderCheck.of(Ladder.published());
        assertThat(check.clean()).isTrue();
        assertThat(check.steps()).isEqualTo(Worsening.unrated());
        assertThat(check.observations())
                .singleElement()
                .satisfies(seen -> assertThat(seen.examples())
                        .containsExactly(new PolicyFinding.Example(
                                ActionCounts.significant(0).minor(35), Optional.of(Worsening.MINOR_TO_SIGNIFICANT))));
        assertThat(check).hasToString("3 rungs: every case has one outcome, and none with more actions a better one");
        assertThat(check.text()).isEqualTo("""
                        outcome-3: Outcome 3 if significant >= 2 or minor > 34
                        outcome-2: Outcome 2 if significant >= 1 or minor > 12
                        otherwise Outcome 1
                          hole: none, the last rung takes what no rule takes
                          overlap: none, the first rule that holds decides
                          unreachable rule: none
                          not monotone: none
                          worse there: one more significant action; one more minor action
                          regrading improves: with a minor action become significant, Outcome 3 by "outcome-3" for (0 significant, 35 minor) becomes Outcome 2 by "outcome-2" for (1 significant, 34 minor)
                          full review: needed for significant >= 1 and minor <= 12, and for minor >= 13""");
    }

    @Test
    @DisplayName("M12: a policy may put the regrading of one of 35 minor actions in order")
    void reportsNothingWhereRegradingIsInOrder() {
        LadderCheck check = LadderCheck.of(ladder(
                rule(
                        "outcome-3",
                        Condition.valueOf("significant >= 2 or minor > 34 or significant >= 1 and minor >= 34"),
                        OUTCOME_3),
                rule("outcome-2", Condition.valueOf("significant >= 1 or minor > 12"), OUTCOME_2)));
        assertThat(check.clean()).isTrue();
        assertThat(check.observations()).isEmpty();
        assertThat(check.text()).contains("\n  regrading improves: none\n");
    }

    @Test
    void namesTheRungsThatTakeAllCasesOfAnother() {
        refuses(
                ladder(
                        rule("many", Condition.valueOf("significant >= 2"), OUTCOME_3),
                        rule("minor", Condition.valueOf("minor > 34"), OUTCOME_3),
                        rule("late", Condition.valueOf("significant > 2 or minor > 40"), OUTCOME_2)),
                "ladder must be free of faults, found unreachable rule: \"late\" never decides:"
                        + " \"many\" and \"minor\" take each of its cases, the smallest being"
                        + " (3 significant, 0 minor) and (0 significant, 41 minor)",
                finding -> {
                    assertThat(finding.kind()).isEqualTo(PolicyFinding.Kind.UNREACHABLE_RULE);
                    assertThat(finding.ruleIds()).containsExactly("late", "many", "minor");
                });
        refuses(
                ladder(rule("all", Condition.valueOf("total >= 0"), OUTCOME_3)),
                "ladder must be free of faults, found unreachable rule: \"otherwise\" never decides:"
                        + " \"all\" takes each of its cases, the smallest being (0 significant, 0 minor)",
                finding -> assertThat(finding.ruleIds()).containsExactly("otherwise", "all"));
        refuses(
                ladder(rule("none", Condition.valueOf("red > 3 and total < 3"), OUTCOME_3)),
                "ladder must be free of faults, found unreachable rule: \"none\" never holds:"
                        + " there is no case with red > 3 and total < 3",
                finding -> assertThat(finding.examples()).isEmpty());
    }

    @Test
    void findsThatMoreActionsCanScoreBetter() {
        refuses(
                ladder(rule("some", Condition.valueOf("minor > 12 and minor < 20"), OUTCOME_2)),
                "ladder must be free of faults, found not monotone: with one more minor action,"
                        + " Outcome 2 by \"some\" for (0 significant, 19 minor) becomes"
                        + " Outcome 1 by \"otherwise\" for (0 significant, 20 minor)",
                finding -> {
                    assertThat(finding.kind()).isEqualTo(PolicyFinding.Kind.NOT_MONOTONE);
                    assertThat(finding.ruleIds()).containsExactly("some", "otherwise");
                    assertThat(finding.where()).isEmpty();
                    assertThat(finding.examples().get(0).after())
                            .contains(ActionCounts.significant(0).minor(20));
                    assertThat(finding.examples().get(0))
                            .hasToString("(0 significant, 19 minor) to (0 significant, 20 minor)");
                });
        refuses(
                ladder(rule("some", Condition.valueOf("minor = 3 or minor = 7 and significant < 3"), OUTCOME_2)),
                "ladder must be free of faults, found 2 faults:"
                        + " (1) not monotone: with one more significant action,"
                        + " Outcome 2 by \"some\" for (2 significant, 7 minor) becomes"
                        + " Outcome 1 by \"otherwise\" for (3 significant, 7 minor);"
                        + " (2) not monotone: with one more minor action,"
                        + " Outcome 2 by \"some\" for (0 significant, 3 minor) becomes"
                        + " Outcome 1 by \"otherwise\" for (0 significant, 4 minor)",
                finding -> assertThat(finding.examples()).hasSize(1));
    }

    @Test
    void putsTheRatingsInOrderWhereARuleAsksForThem() {
        Ladder<Condition, Outcome> ladder = ladder(rule("some", Condition.valueOf("amber >= 5"), OUTCOME_2));
        assertThat(LadderCheck.of(ladder).steps()).isEqualTo(Worsening.rated());
        refuses(
                ladder,
                "ladder must be free of faults, found not monotone: with an amber action become red,"
                        + " Outcome 2 by \"some\" for (0 significant, 5 minor (0 red, 5 amber, 0 green)) becomes"
                        + " Outcome 1 by \"otherwise\" for (0 significant, 5 minor (1 red, 4 amber, 0 green))",
                finding -> assertThat(finding.examples().get(0).step()).contains(Worsening.AMBER_TO_RED));
        assertThat(LadderCheck.of(ladder(rule("some", Condition.valueOf("red >= 1 or amber >= 5"), OUTCOME_2)))
                        .clean())
                .isTrue();
    }

    @Test
    void isRightAtTheGreatestNumbers() {
        int max = Integer.MAX_VALUE;
        assertThat(LadderCheck.of(ladder(rule("top", Condition.valueOf("minor >= 2147483647"), OUTCOME_2)))
                        .clean())
                .isTrue();
        assertThat(LadderCheck.of(ladder(rule("top", Condition.valueOf("total > 2147483647"), OUTCOME_2)))
                        .clean())
                .isTrue();
        assertThat(LadderCheck.of(ladder(rule("top", Condition.valueOf("red >= 2147483647 and minor > 2"), OUTCOME_2)))
                        .clean())
                .isTrue();
        assertThat(LadderCheck.of(ladder(rule("top", Condition.valueOf("minor > 2147483647"), OUTCOME_2)))
                        .findings())
                .extracting(PolicyFinding::kind)
                .containsExactly(PolicyFinding.Kind.UNREACHABLE_RULE);
        assertThat(LadderCheck.of(ladder(rule("top", Condition.valueOf("minor > 9 and total < 2147483647"), OUTCOME_2)))
                        .findings())
                .extracting(finding -> finding.examples().get(0).counts())
                .containsExactly(
                        ActionCounts.significant(0).minor(max - 1),
                        ActionCounts.significant(0).minor(max - 1));
    }

    @Test
    void saysWhereNoFullReviewIsEverNeeded() {
        assertThat(LadderCheck.of(ladder()).text()).endsWith("  full review: never needed");
        assertThat(LadderCheck.of(ladder()))
                .hasToString("1 rung: every case has one outcome, and none with more actions a better one");
        assertThat(LadderCheck.of(ladder(rule("none", Condition.valueOf("red > 3 and total < 3"), OUTCOME_3))))
                .hasToString(
                        "2 rungs: unreachable rule: \"none\" never holds: there is no case with red > 3 and total < 3");
    }

    @Test
    void refusesWhatIsTooLargeToCheck() {
        String text = "minor = 0";
        for (Count count : Arrays.asList(Count.SIGNIFICANT, Count.MINOR, Count.RED)) {
            for (int i = 1; i < 100; i++) {
                text += " or " + count.words() + " >= " + i;
            }
        }
        Ladder<Condition, Outcome> huge = ladder(rule("huge", Condition.valueOf(text), OUTCOME_2));
        assertThatThrownBy(() -> ScoringPolicy.published().withLadder(huge))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules must be few enough to be checked in 25000000 comparisons, found more");
        assertThatThrownBy(() -> LadderCheck.of(null)).hasMessage("ladder must be given, found nothing");
    }

    @Test
    @DisplayName("M22: what is wrong with a matrix is found as values too")
    void refusesAMatrixWithFindings() {
        assertThatThrownBy(
                        () -> BandingMatrix.published().with(ActionScore.PLUS_ONE, ComplianceScore.NOT_MET, Band.POOR))
                .isInstanceOfSatisfying(
                        PolicyRefusedException.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.kind()).isEqualTo(PolicyFinding.Kind.MATRIX_FALLS);
                                    assertThat(finding.scores())
                                            .containsExactly(
                                                    new ScorePair(ActionScore.ZERO, ComplianceScore.NOT_MET),
                                                    new ScorePair(ActionScore.PLUS_ONE, ComplianceScore.NOT_MET));
                                    assertThat(finding)
                                            .hasToString("matrix falls: Adequate for action 0 with compliance 0"
                                                    + " but Poor for action +1 with compliance 0");
                                }));
        assertThatThrownBy(() -> new BandingMatrix(Map.of()))
                .isInstanceOfSatisfying(PolicyRefusedException.class, refused -> {
                    assertThat(refused.findings()).hasSize(6);
                    assertThat(refused.findings().get(0))
                            .hasToString("hole in the matrix: no band for action -1 with compliance 0");
                });
    }

    @Test
    void keepsItsMessageWhenSerialized() throws IOException, ClassNotFoundException {
        PolicyFinding finding =
                RuleSetCheck.of(LiteralWording.firstStageAllOf()).findings().get(0);
        PolicyRefusedException refused = new PolicyRefusedException(
                List.of(new Fault("ladder", Optional.empty(), "good", "bad")), List.of(finding));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PolicyRefusedException read = (PolicyRefusedException) in.readObject();
            assertThat(read).hasMessage("ladder must be good, found bad");
            assertThat(read.findings()).isEmpty();
        }
        assertThat(refused.findings()).containsExactly(finding);
    }

    @Test
    void takesEveryStepOnlyWhereThereIsOne() {
        ActionCounts rated = new ActionCounts(0, 1, Optional.of(new RagCounts(0, 0, 1)));
        assertThat(Worsening.GREEN_TO_AMBER.applyTo(rated))
                .contains(new ActionCounts(0, 1, Optional.of(new RagCounts(0, 1, 0))));
        assertThat(Worsening.MINOR_TO_SIGNIFICANT.applyTo(rated))
                .contains(new ActionCounts(1, 0, Optional.of(new RagCounts(0, 0, 1))));
        assertThat(Worsening.ONE_MORE_SIGNIFICANT_AMBER.applyTo(rated))
                .contains(new ActionCounts(1, 1, Optional.of(new RagCounts(0, 1, 1))));
        assertThat(Worsening.AMBER_TO_RED.applyTo(rated)).isEmpty();
        assertThat(Worsening.ONE_MORE_MINOR.applyTo(rated)).isEmpty();
        assertThat(Worsening.ONE_MORE_MINOR_RED.applyTo(
                        ActionCounts.significant(0).minor(1)))
                .isEmpty();
        assertThat(Worsening.ONE_MORE_MINOR.applyTo(ActionCounts.significant(0).minor(Integer.MAX_VALUE)))
                .isEmpty();
        assertThat(Worsening.ONE_MORE_SIGNIFICANT.applyTo(
                        ActionCounts.significant(0).minor(Integer.MAX_VALUE)))
                .contains(ActionCounts.significant(1).minor(Integer.MAX_VALUE));
        assertThat(Worsening.values())
                .filteredOn(step -> !step.isBinding())
                .containsExactly(Worsening.MINOR_TO_SIGNIFICANT);
        assertThatThrownBy(() -> new PolicyFinding.Example(
                        ActionCounts.significant(1).minor(0), Optional.of(Worsening.MINOR_TO_SIGNIFICANT)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("step must be one that can be taken from 1 significant, 0 minor,"
                        + " found a minor action become significant");
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Ladder<Condition, Outcome> ladder(Rule<Condition, Outcome>... rules) {
        return new Ladder<>(List.of(rules), OUTCOME_1, List.of());
    }

    private static void refuses(
            Ladder<Condition, Outcome> ladder, String message, ThrowingConsumer<PolicyFinding> first) {
        assertThatThrownBy(() -> ScoringPolicy.published().withLadder(ladder))
                .isInstanceOf(IllegalArgumentException.class)
                .isInstanceOfSatisfying(PolicyRefusedException.class, refused -> {
                    assertThat(refused.findings())
                            .isEqualTo(LadderCheck.of(ladder).findings());
                    assertThat(refused.findings()).first().satisfies(first);
                })
                .hasMessage(message);
    }
}
