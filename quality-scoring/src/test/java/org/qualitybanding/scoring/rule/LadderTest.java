package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class LadderTest {

    private static final Ladder<Condition, Outcome> LADDER = Ladder.published();

    @Test
    @DisplayName("M10, M11, M12, R1 to R4: every case of 0 to 5 significant and 0 to 60 minor actions")
    void decidesEveryCaseLikeTheTableWrittenByHand() {
        assertThat(PublishedOutcomes.cases()).hasSize(366).allSatisfy(expected -> {
            ActionCounts counts =
                    ActionCounts.significant(expected.significant()).minor(expected.minor());
            assertThat(DecisionTable.of(LADDER).answerFor(counts)).isEqualTo(expected.outcome());
            assertThat(new OutcomeDecision(LADDER, counts).outcome()).isEqualTo(expected.outcome());
            assertThat(new OutcomeDecision(LADDER, counts).score()).isEqualTo(expected.score());
            assertThat(ScoringPolicy.published().outcomeOf(counts)).isEqualTo(expected.outcome());
        });
    }

    @Test
    @DisplayName("M8, R4: the gate asks the same ladder, in every case")
    void needsAFullReviewExactlyWhenNotOutcome1() {
        assertThat(PublishedOutcomes.cases())
                .allSatisfy(expected -> assertThat(ScoringPolicy.published()
                                .fullReviewNeeded(ActionCounts.significant(expected.significant())
                                        .minor(expected.minor())))
                        .isEqualTo(expected.significant() >= 1 || expected.minor() >= 13));
    }

    @Test
    @DisplayName("R11: no actions at all is Outcome 1, +1")
    void takesNoActionsForOutcome1() {
        OutcomeDecision decision = new OutcomeDecision(LADDER, ActionCounts.none());
        assertThat(decision.outcome()).isEqualTo(OUTCOME_1);
        assertThat(decision.ruleId()).isEmpty();
        assertThat(decision.score()).isEqualTo(ActionScore.PLUS_ONE);
    }

    @ParameterizedTest
    @DisplayName("R2, R3: a bound decided exactly where the other reading leads elsewhere")
    @CsvSource({
        "0, 12, R2",
        "0, 34, R3",
        "1, 34, R3",
        "0, 11, ''",
        "0, 13, ''",
        "0, 33, ''",
        "0, 35, ''",
        "1, 12, ''",
        "1, 33, ''",
        "1, 35, ''",
        "2, 12, ''",
        "2, 34, ''",
        "0, 0, ''"
    })
    void namesTheReadingThatDecided(int significant, int minor, String reading) {
        assertThat(new OutcomeDecision(
                                LADDER, ActionCounts.significant(significant).minor(minor))
                        .readingsThatDecided())
                .extracting(deciding -> deciding.clause().id())
                .isEqualTo(reading.isEmpty() ? List.of() : List.of(reading));
    }

    @Test
    @DisplayName("R2, R3: in no other case of the whole table does a reading decide")
    void namesAReadingInThreeCasesOnly() {
        assertThat(PublishedOutcomes.cases()
                        .filter(each -> !new OutcomeDecision(
                                        LADDER,
                                        ActionCounts.significant(each.significant())
                                                .minor(each.minor()))
                                .readingsThatDecided()
                                .isEmpty())
                        .map(each -> each.significant() + " and " + each.minor()))
                .containsExactly("0 and 12", "0 and 34", "1 and 34");
    }

    @Test
    @DisplayName("M11, M12: where a minor action turns out significant, the document itself raises one score")
    void knowsTheOneCaseWhereAWorseActionScoresBetter() {
        assertThat(PublishedOutcomes.cases()
                        .filter(each -> each.significant() < 5 && each.minor() > 0)
                        .filter(each -> each.outcome()
                                .isWorseThan(DecisionTable.of(LADDER)
                                        .answerFor(ActionCounts.significant(each.significant() + 1)
                                                .minor(each.minor() - 1))))
                        .map(each -> each.significant() + " and " + each.minor()))
                .containsExactly("0 and 35");
    }

    @Test
    void explainsEachRuleItAsked() {
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(1).minor(34))
                        .explanation()
                        .text())
                .isEqualTo("""
                        Outcome: Outcome 2 (significant = 1, minor = 34) [M11, M8, R1, R4]
                          Outcome 3 if significant >= 2 or minor > 34: no (significant = 1, minor = 34) [M12, R1, R3]
                          Outcome 2 if significant >= 1 or minor > 12: yes (significant = 1, minor = 34) [M11, M8, R1, R4, R2]
                          Exactly 34 minor: Outcome 2 by R3, read the other way it would be Outcome 3 (minor = 34) [R3]""");
        assertThat(new OutcomeDecision(LADDER, ActionCounts.none())
                        .explanation()
                        .text())
                .isEqualTo("""
                        Outcome: Outcome 1 (significant = 0, minor = 0, red = 0, amber = 0, green = 0) [M10, R1]
                          Outcome 3 if significant >= 2 or minor > 34: no (significant = 0, minor = 0) [M12, R1, R3]
                          Outcome 2 if significant >= 1 or minor > 12: no (significant = 0, minor = 0) [M11, M8, R1, R4, R2]
                          Otherwise Outcome 1: yes [M10, R1]""");
    }

    @Test
    void stopsAskingAtTheRuleThatDecides() {
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(2).minor(0))
                        .explanation()
                        .steps())
                .hasSize(1);
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(2).minor(0)).ruleId())
                .contains("outcome-3");
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(1).minor(0)).ruleId())
                .contains("outcome-2");
    }

    @Test
    @DisplayName("R2 the other way: a ladder may count exactly 12 as adverse")
    void takesTheOtherReadingAsARuleOfItsOwn() {
        Rule<Condition, Outcome> strict = rule("strict", minor().atLeast(12), OUTCOME_2)
                .withBoundaryReadings(new BoundaryReading(Count.MINOR, 12, PublishedModel.R2));
        Ladder<Condition, Outcome> ladder = new Ladder<>(List.of(strict), OUTCOME_1, List.of());
        OutcomeDecision decision =
                new OutcomeDecision(ladder, ActionCounts.significant(0).minor(12));
        assertThat(decision.outcome()).isEqualTo(OUTCOME_2);
        assertThat(decision.readingsThatDecided())
                .extracting(BoundaryReading::count)
                .containsExactly(Count.MINOR);
    }

    @Test
    void namesAReadingOfTwoRulesOnce() {
        BoundaryReading reading = new BoundaryReading(Count.MINOR, 12, PublishedModel.R2);
        Ladder<Condition, Outcome> ladder = new Ladder<>(
                List.of(
                        rule("a", minor().moreThan(12).and(significant().atLeast(1)), OUTCOME_3)
                                .withBoundaryReadings(reading),
                        rule("b", minor().moreThan(12), OUTCOME_2).withBoundaryReadings(reading)),
                OUTCOME_1,
                List.of());
        OutcomeDecision decision =
                new OutcomeDecision(ladder, ActionCounts.significant(1).minor(12));
        assertThat(decision.readingsThatDecided()).containsExactly(reading);
        assertThat(decision.explanation().text())
                .endsWith("Outcome 1 by R2, read the other way it would be Outcome 3" + " (minor = 12) [R2]");
    }

    @ParameterizedTest
    @DisplayName("a ladder that asks for red refuses counts without RAG ratings, whichever rule would decide")
    @ValueSource(ints = {0, 2})
    void refusesUnknownRatings(int significant) {
        Ladder<Condition, Outcome> ladder = new Ladder<>(
                List.of(rule("a", significant().atLeast(2), OUTCOME_3), rule("b", red().atLeast(1), OUTCOME_2)),
                OUTCOME_1,
                List.of());
        ActionCounts unknown = ActionCounts.significant(significant).minor(3);
        String message = "rag must be given, because a rule asks for red, found nothing";
        assertThatThrownBy(() -> DecisionTable.of(ladder).answerFor(unknown))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new OutcomeDecision(ladder, unknown))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(DecisionTable.of(ladder).answerFor(new ActionCounts(0, 1, Optional.of(new RagCounts(1, 0, 0)))))
                .isEqualTo(OUTCOME_2);
    }

    @Test
    void refusesRulesOutOfOrder() {
        Rule<Condition, Outcome> worse = rule("worse", significant().atLeast(2), OUTCOME_3);
        Rule<Condition, Outcome> better = rule("better", significant().atLeast(1), OUTCOME_2);
        assertThatThrownBy(() -> new Ladder<>(List.of(better, worse), OUTCOME_1, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("worstFirst[1].outcome must be no worse than Outcome 2 of \"better\" before it,"
                        + " found Outcome 3");
        assertThatThrownBy(() -> new Ladder<>(List.of(better), OUTCOME_3, List.of()))
                .hasMessage("otherwise must be no worse than Outcome 2 of \"better\" before it, found Outcome 3");
        assertThatThrownBy(() -> new Ladder<>(List.of(worse, worse), OUTCOME_1, List.of()))
                .hasMessage("worstFirst[1].id must be a different id from those before it, found \"worse\"");
        assertThat(answer(ladder(otherwise(OUTCOME_2)), ActionCounts.none())).isEqualTo(OUTCOME_2);
    }

    @Test
    @DisplayName("a ladder is given whole: one that lacks its last rung, or has it elsewhere, is refused")
    void refusesALadderThatIsNotWhole() {
        Rule<Condition, Outcome> poor = rule("poor", "significant >= 2 or minor > 34", OUTCOME_3);
        assertThat(ladder(poor, otherwise(OUTCOME_1)))
                .isEqualTo(new Ladder<>(List.of(poor), OUTCOME_1, List.of()))
                .hasToString("poor: Outcome 3 if significant >= 2 or minor > 34; otherwise Outcome 1");
        assertThatThrownBy(() -> ladder(poor))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rungs must be closed by what follows otherwise, found 1 rule");
        assertThatThrownBy(() -> Ladder.<Condition, Outcome>ladder())
                .hasMessage("rungs must be closed by what follows otherwise, found 0 rules");
        assertThatThrownBy(() -> ladder(otherwise(OUTCOME_1), poor))
                .hasMessage("rungs[0] must be a rule, because others follow, found otherwise Outcome 1");
        assertThatThrownBy(() -> ladder(poor, null)).hasMessage("rungs[1] must be given, found nothing");
        assertThatThrownBy(() -> otherwise(null)).hasMessage("otherwise must be given, found nothing");
    }

    @Test
    void refusesMissingCounts() {
        assertThatThrownBy(() -> DecisionTable.of(LADDER).answerFor(null))
                .hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> new OutcomeDecision(LADDER, null)).hasMessage("counts must be given, found nothing");
    }

    @Test
    void keepsItsRules() {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>(LADDER.worstFirst());
        Ladder<Condition, Outcome> ladder = new Ladder<>(rules, OUTCOME_1, LADDER.otherwiseClauses());
        rules.clear();
        assertThat(ladder).isEqualTo(LADDER).hasSameHashCodeAs(LADDER);
        assertThat(new Ladder<>(LADDER.worstFirst(), OUTCOME_2, LADDER.otherwiseClauses()))
                .isNotEqualTo(LADDER);
    }

    @Test
    void readsLikeASentence() {
        assertThat(LADDER)
                .hasToString("outcome-3: Outcome 3 if significant >= 2 or minor > 34;"
                        + " outcome-2: Outcome 2 if significant >= 1 or minor > 12; otherwise Outcome 1");
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(1).minor(4)))
                .hasToString("Outcome 2 by rule outcome-2 for 1 significant, 4 minor");
        assertThat(new OutcomeDecision(LADDER, ActionCounts.significant(0).minor(4)))
                .hasToString("Outcome 1 as no rule holds for 0 significant, 4 minor");
    }

    @Test
    void refusesABoundaryReadingThatIsAboutNothing() {
        assertThatThrownBy(() -> rule("a", significant().atLeast(2).or(minor().moreThan(13)), OUTCOME_3)
                        .withBoundaryReadings(new BoundaryReading(Count.MINOR, 12, PublishedModel.R2)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("boundaryReadings[0] must be about a bound of significant >= 2 or minor > 13,"
                        + " found exactly 12 minor (R2)");
        assertThatThrownBy(() -> rule("a", minor().exactly(12), OUTCOME_3)
                        .withBoundaryReadings(new BoundaryReading(Count.MINOR, 12, PublishedModel.R2)))
                .hasMessage("boundaryReadings[0] must be about a bound of minor = 12, found exactly 12 minor (R2)");
        Rule<Condition, Outcome> published = LADDER.worstFirst().get(0);
        assertThat(published.withBoundaryReadings(published.boundaryReadings().get(0)))
                .isEqualTo(published);
        assertThatThrownBy(() -> published.withBoundaryReadings(
                        published.boundaryReadings().get(0), new BoundaryReading(Count.MINOR, 34, PublishedModel.R2)))
                .hasMessage("boundaryReadings[1] must be about another bound than exactly 34 minor (R3),"
                        + " found exactly 34 minor (R2)");
    }

    private static Outcome answer(Ladder<Condition, Outcome> ladder, ActionCounts counts) {
        return DecisionTable.of(ladder).answerFor(counts);
    }
}
