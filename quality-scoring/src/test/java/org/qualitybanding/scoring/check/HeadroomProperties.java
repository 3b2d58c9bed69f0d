package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Operator;
import org.qualitybanding.scoring.rule.RuleArbitraries;

/** Headroom is tight: that many make the outcome worse, one fewer doesn't (R1). */
class HeadroomProperties {

    /** Further than any number that the random ladders compare with. */
    private static final int FAR = 12;

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Label("each kind of step agrees with walking there, one step after the other")
    void eachStepAgreesWithWalking(
            @ForAll("ladders") Ladder<Condition, Outcome> ladder, @ForAll("counts") ActionCounts counts) {
        Outcome now = DecisionTable.of(ladder).answerFor(counts);
        for (Headroom.Step step : new Headroom(counts, ladder).steps()) {
            ActionCounts asked = Worsening.rated().contains(step.kind()) ? counts : unrated(counts);
            Optional<Integer> walked = Optional.empty();
            Optional<ActionCounts> after = step.kind().applyTo(asked);
            for (int times = 1; times <= FAR && after.isPresent() && walked.isEmpty(); times++) {
                if (DecisionTable.of(ladder).answerFor(after.get()).isWorseThan(now)) {
                    walked = Optional.of(times);
                    assertThat(step.leadsTo()).contains(DecisionTable.of(ladder).answerFor(after.get()));
                }
                after = after.flatMap(step.kind()::applyTo);
            }
            assertThat(step.times()).as(step.toString()).isEqualTo(walked);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Label("the fewest additions agree with trying every mix of as many and of one fewer")
    void theFewestAdditionsAgreeWithTryingAll(
            @ForAll("ladders") Ladder<Condition, Outcome> ladder, @ForAll("counts") ActionCounts counts) {
        Headroom headroom = new Headroom(counts, ladder);
        if (headroom.fewest().isEmpty()) {
            assertThat(DecisionTable.of(ladder).answerFor(plus(counts, FAR, FAR, FAR, FAR, 0)))
                    .isEqualTo(headroom.outcome());
            return;
        }
        ActionCounts additions = headroom.fewest().get().actions();
        int total = Math.toIntExact(additions.total());
        int significant = additions.significant();
        RagCounts rag = additions.rag().orElse(new RagCounts(0, 0, total));
        ActionCounts worse = plus(counts, significant, total - significant, rag.red(), rag.amber(), rag.green());

        assertThat(DecisionTable.of(ladder).answerFor(worse))
                .isEqualTo(headroom.fewest().get().leadsTo())
                .matches(outcome -> outcome.isWorseThan(headroom.outcome()));
        assertThat(mixesOf(total - 1, counts)
                        .allMatch(mix -> DecisionTable.of(ladder).answerFor(mix) == headroom.outcome()))
                .isTrue();
    }

    /** The counts with so many more actions, however they are spread over the kinds. */
    private static Stream<ActionCounts> mixesOf(int more, ActionCounts counts) {
        return upTo(more)
                .flatMap(red -> upTo(more - red)
                        .flatMap(amber -> upTo(more)
                                .map(some -> plus(counts, some, more - some, red, amber, more - red - amber))));
    }

    private static Stream<Integer> upTo(int number) {
        return IntStream.rangeClosed(0, number).boxed();
    }

    private static ActionCounts plus(ActionCounts counts, int significant, int minor, int red, int amber, int green) {
        return new ActionCounts(
                counts.significant() + significant,
                counts.minor() + minor,
                counts.rag().map(rag -> new RagCounts(rag.red() + red, rag.amber() + amber, rag.green() + green)));
    }

    private static ActionCounts unrated(ActionCounts counts) {
        return ActionCounts.significant(counts.significant()).minor(counts.minor());
    }

    @Provide
    Arbitrary<ActionCounts> counts() {
        return RuleArbitraries.ratedCases(3);
    }

    /** Ladders in which more actions are never better: every comparison has a lower bound. */
    @Provide
    Arbitrary<Ladder<Condition, Outcome>> ladders() {
        return Arbitraries.of(RuleArbitraries.UNRATED, RuleArbitraries.RATED)
                .flatMap(
                        counts -> RuleArbitraries.conditions(counts, List.of(Operator.AT_LEAST, Operator.MORE_THAN), 4))
                .list()
                .ofSize(2)
                .map(conditions -> ladder(
                        rule("worst", conditions.get(0), Outcome.OUTCOME_3),
                        rule("middle", conditions.get(1), Outcome.OUTCOME_2),
                        otherwise(Outcome.OUTCOME_1)));
    }
}
