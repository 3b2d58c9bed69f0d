package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.LadderComparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.RuleArbitraries;

class PolicyComparisonProperties {

    private static final Comparator<ActionCounts> SMALLEST_FIRST = Comparator.comparingLong(ActionCounts::total)
            .thenComparingInt(ActionCounts::significant)
            .thenComparingInt(counts -> counts.rag().map(RagCounts::red).orElse(0))
            .thenComparingInt(counts -> counts.rag().map(RagCounts::amber).orElse(0));

    private static final List<ActionCounts> UNRATED = RuleArbitraries.world(false, 16);
    private static final List<ActionCounts> RATED = RuleArbitraries.world(true, 10);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("M8, M10 to M12: two ladders differ exactly where brute force says, as said")
    void agreesWithBruteForce(
            @ForAll("unrated") Ladder<Condition, Outcome> first, @ForAll("unrated") Ladder<Condition, Outcome> second) {
        agrees(first, second);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Label("M8, M10 to M12: the same where rules ask for RAG ratings")
    void agreesWithBruteForceOverRatings(
            @ForAll("rated") Ladder<Condition, Outcome> first, @ForAll("rated") Ladder<Condition, Outcome> second) {
        agrees(first, second);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("a policy never differs from itself under another name")
    void neverDiffersFromItself(@ForAll("unrated") Ladder<Condition, Outcome> ladder) {
        if (LadderCheck.of(ladder).clean()) {
            ScoringPolicy policy = ScoringPolicy.published().withLadder(ladder);
            assertThat(PolicyComparison.of(policy, policy.withId("another")).equalInEffect())
                    .isTrue();
        }
        assertThat(LadderComparison.of(ladder, ladder).equalInEffect()).isTrue();
    }

    private static void agrees(Ladder<Condition, Outcome> first, Ladder<Condition, Outcome> second) {
        LadderComparison comparison = LadderComparison.of(first, second);
        verify(comparison, comparison.outcomes(), outcome -> outcome);
        verify(comparison, comparison.gate(), Outcome::needsFullReview);
    }

    private static <R> void verify(
            LadderComparison comparison,
            List<Difference<Difference.Cases, R>> differences,
            Function<Outcome, R> answer) {
        List<ActionCounts> world =
                RuleArbitraries.isRated(comparison.first()) || RuleArbitraries.isRated(comparison.second())
                        ? RATED
                        : UNRATED;
        assertThat(world)
                .filteredOn(counts -> {
                    R one = answer.apply(DecisionTable.of(comparison.first()).answerFor(counts));
                    R other = answer.apply(DecisionTable.of(comparison.second()).answerFor(counts));
                    List<Difference<Difference.Cases, R>> about = differences.stream()
                            .filter(difference -> difference.about().where().holdsFor(counts))
                            .toList();
                    return about.size() != (one.equals(other) ? 0 : 1)
                            || about.stream()
                                    .anyMatch(difference -> !difference.first().equals(one)
                                            || !difference.second().equals(other));
                })
                .isEmpty();
        assertThat(differences)
                .allSatisfy(difference -> assertThat(world.stream()
                                .filter(difference.about().where()::holdsFor)
                                .min(SMALLEST_FIRST))
                        .contains(difference.about().smallest()));
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> unrated() {
        return RuleArbitraries.ladders(RuleArbitraries.UNRATED, 6);
    }

    @Provide
    Arbitrary<Ladder<Condition, Outcome>> rated() {
        return RuleArbitraries.ladders(RuleArbitraries.RATED, 2);
    }
}
