package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.qualitybanding.fixtures.Allocation;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;

class ConditionTextProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("a condition read from its own text is the same condition, with the same text")
    void roundTrips(@ForAll("conditions") Condition condition) {
        Condition read = Condition.valueOf(condition.toString());
        assertThat(read).isEqualTo(condition).hasSameHashCodeAs(condition).hasToString(condition.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("no part of an and is an and, no part of an or is an or")
    void hasOneForm(@ForAll("conditions") Condition condition) {
        assertThat(isFlat(condition)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("whatever the text, it is read or refused with a column inside it or just behind it")
    void neverFailsInAnotherWay(@ForAll("texts") String text) {
        try {
            assertThat(Condition.valueOf(text)).isNotNull();
        } catch (ConditionSyntaxException refused) {
            assertThat(refused.column()).isBetween(1, text.length() + 1);
        }
    }

    /** An object takes 16 bytes; the asking for bytes itself takes some thousand, once. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("asking a condition or a ladder allocates nothing")
    void allocatesNothing(@ForAll("conditions") Condition condition) {
        Ladder<Condition, Outcome> ladder =
                ladder(rule("any", condition, Outcome.OUTCOME_2), otherwise(Outcome.OUTCOME_1));
        ActionCounts counts = new ActionCounts(3, 4, Optional.of(new RagCounts(1, 2, 4)));
        int times = 20_000;
        ask(condition, ladder, counts, times);
        long before = Allocation.ofThisThread();
        int held = ask(condition, ladder, counts, times);
        assertThat(Allocation.ofThisThread() - before).isLessThan(8L * times);
        assertThat(held).isIn(0, 2 * times);
    }

    private static int ask(Condition condition, Ladder<Condition, Outcome> ladder, ActionCounts counts, int times) {
        int held = 0;
        for (int i = 0; i < times; i++) {
            held += condition.holdsFor(counts) ? 1 : 0;
            held += DecisionTable.of(ladder).answerFor(counts) == Outcome.OUTCOME_2 ? 1 : 0;
        }
        return held;
    }

    private static boolean isFlat(Condition condition) {
        return !(condition instanceof Joined joined)
                || joined.parts().stream()
                        .allMatch(part ->
                                isFlat(part) && !(part instanceof Joined inner && inner.isAny() == joined.isAny()));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> comparison = Combinators.combine(
                        Arbitraries.of(Count.class),
                        Arbitraries.of(Operator.class),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().greaterOrEqual(0)))
                .as(Comparison::new);
        Arbitrary<Condition> conditions = comparison;
        for (int level = 0; level < 3; level++) {
            Arbitrary<Condition> inner = conditions;
            conditions = Arbitraries.oneOf(
                    comparison,
                    inner.list().ofMinSize(2).ofMaxSize(3).map(Condition::anyOf),
                    inner.list().ofMinSize(2).ofMaxSize(3).map(Condition::allOf));
        }
        return conditions;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.oneOf(
                Arbitraries.of(
                        "minor", "red", "total", ">", ">=", "=", "3", "0", "and", "or", "(", ")", " ", "<", "34"),
                Arbitraries.strings().ofMaxLength(3));
        return Combinators.combine(word.list().ofMaxSize(12), Arbitraries.of("", " "))
                .as((List<String> words, String between) -> String.join(between, words));
    }
}
