package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;

/** What is looked up is what the conditions say, asked one after the other (R1). */
class DecisionTableProperties {

    private static final int MAX = Integer.MAX_VALUE;

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("a table answers like the conditions, over and around every cut")
    void answersLikeTheConditions(@ForAll("small") Ladder<Condition, Outcome> ladder, @ForAll Random random) {
        assertThat(DecisionTable.of(ladder).isLaidOut()).isTrue();
        answersLikeTheConditionsAround(cuts(ladder), ladder, random);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("so does the flat form of a ladder whose table would be too large")
    void answersLikeTheConditionsInFlatForm(@ForAll("large") Ladder<Condition, Outcome> drawn, @ForAll Random random) {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>(drawn.worstFirst());
        rules.add(0, rule("far", "minor > 2147483647 or total > 2147483647 or red >= 10000", Outcome.OUTCOME_3));
        Ladder<Condition, Outcome> ladder = new Ladder<>(rules, drawn.otherwise(), List.of());
        assertThat(DecisionTable.of(ladder).isLaidOut()).isFalse();
        answersLikeTheConditionsAround(cuts(ladder), ladder, random);
    }

    private static void answersLikeTheConditionsAround(
            List<Integer> cuts, Ladder<Condition, Outcome> ladder, Random random) {
        DecisionTable<Outcome> table = DecisionTable.of(ladder);
        for (int i = 0; i < 500; i++) {
            ActionCounts counts = counts(cuts, random);
            int rung = ladder.firstThat(condition -> condition.holdsFor(counts));
            assertThat(table.rungFor(counts)).as("%s in %s", counts, ladder).isEqualTo(rung);
            assertThat(table.answerFor(counts)).isEqualTo(ladder.rung(rung).outcome());
        }
    }

    /** The numbers that the conditions compare with, their neighbours, and both ends. */
    private static List<Integer> cuts(Ladder<Condition, Outcome> ladder) {
        List<Integer> cuts = new ArrayList<>(List.of(0, 1));
        for (Rule<Condition, Outcome> rule : ladder.worstFirst()) {
            for (Comparison comparison : rule.condition().comparisons()) {
                cuts.add(Math.max(0, comparison.value() - 1));
                cuts.add(comparison.value());
                cuts.add(comparison.value() == MAX ? MAX : comparison.value() + 1);
            }
        }
        return cuts;
    }

    private static ActionCounts counts(List<Integer> cuts, Random random) {
        int significant = cuts.get(random.nextInt(cuts.size()));
        int minor = cuts.get(random.nextInt(cuts.size()));
        long total = (long) significant + minor;
        int red = (int) Math.min(total, cuts.get(random.nextInt(cuts.size())));
        int amber = (int) Math.min(total - red, cuts.get(random.nextInt(cuts.size())));
        long green = total - red - amber;
        if (green > MAX) {
            amber = (int) (green - MAX);
            green = MAX;
            red = (int) (total - amber - green);
        }
        return new ActionCounts(significant, minor, Optional.of(new RagCounts(red, amber, (int) green)));
    }

    @Example
    @Label("the published table is 3 by 36, and every case of it is in order")
    void layOutOfThePublishedLadder() {
        assertThat(DecisionTable.of(Ladder.published()).isLaidOut()).isTrue();
        for (int significant : new int[] {0, 1, 2, 3, 100, MAX}) {
            for (int minor : new int[] {0, 11, 12, 13, 33, 34, 35, 36, 1000, MAX}) {
                ActionCounts counts = ActionCounts.significant(significant).minor(minor);
                assertThat(DecisionTable.of(Ladder.published()).answerFor(counts))
                        .isEqualTo(
                                significant >= 2 || minor > 34
                                        ? Outcome.OUTCOME_3
                                        : significant == 1 || minor > 12 ? Outcome.OUTCOME_2 : Outcome.OUTCOME_1);
            }
        }
    }

    @Example
    @Label("a table is made once for a ladder, and equal ladders stay equal with one")
    void madeOnceAndNoPartOfTheLadder() {
        Ladder<Condition, Outcome> asked =
                ladder(rule("a", "minor > 3", Outcome.OUTCOME_2), otherwise(Outcome.OUTCOME_1));
        Ladder<Condition, Outcome> notAsked =
                ladder(rule("a", "minor > 3", Outcome.OUTCOME_2), otherwise(Outcome.OUTCOME_1));
        assertThat(DecisionTable.of(asked)).isSameAs(DecisionTable.of(asked));
        assertThat(asked).isEqualTo(notAsked).hasSameHashCodeAs(notAsked);
        assertThat(asked.worstFirst()).isEqualTo(List.copyOf(notAsked.worstFirst()));
        assertThatThrownBy(() -> DecisionTable.of(null)).hasMessage("ladder must be given, found nothing");
    }

    @Example
    @Label("a ladder of more rungs than a cell can name is asked in its flat form")
    void takesManyRungs() {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>();
        for (int i = 200; i > 0; i--) {
            rules.add(rule("r-" + i, "minor >= " + i, Outcome.OUTCOME_2));
        }
        DecisionTable<Outcome> table = DecisionTable.of(new Ladder<>(rules, Outcome.OUTCOME_1, List.of()));
        assertThat(table.isLaidOut()).isFalse();
        for (int minor = 0; minor <= 210; minor++) {
            assertThat(table.rungFor(ActionCounts.significant(0).minor(minor)))
                    .isEqualTo(minor >= 200 ? 0 : minor == 0 ? 200 : 200 - minor);
        }
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> small() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, 2);
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> large() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, MAX);
    }
}
