package org.qualitybanding.scoring.rule;

import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;

/** Random conditions and ladders, and all cases of a small world to hold them against. */
public final class RuleArbitraries {

    public static final List<Count> UNRATED = List.of(Count.SIGNIFICANT, Count.MINOR, Count.TOTAL);
    public static final List<Count> RATED = List.of(Count.values());

    private RuleArbitraries() {}

    /** With every operator. */
    public static Arbitrary<Condition> conditions(List<Count> counts, int greatest) {
        return conditions(counts, List.of(Operator.values()), greatest);
    }

    public static Arbitrary<Condition> conditions(List<Count> counts, List<Operator> operators, int greatest) {
        Arbitrary<Condition> comparison = Combinators.combine(
                        Arbitraries.of(counts),
                        Arbitraries.of(operators),
                        Arbitraries.integers().between(0, greatest))
                .as(Comparison::new);
        return Arbitraries.recursive(
                () -> comparison,
                inner -> Combinators.combine(
                                inner, comparison, Arbitraries.of(true, false), Arbitraries.of(true, false))
                        .as((deep, flat, or, first) -> {
                            Condition left = first ? deep : flat;
                            Condition right = first ? flat : deep;
                            return or ? left.or(right) : left.and(right);
                        }),
                0,
                4);
    }

    public static Arbitrary<Ladder<Condition, Outcome>> ladders(List<Count> counts, int greatest) {
        return ladders(conditions(counts, greatest));
    }

    public static Arbitrary<Ladder<Condition, Outcome>> ladders(Arbitrary<Condition> conditions) {
        return Combinators.combine(
                        conditions.list().ofMinSize(0).ofMaxSize(3),
                        Arbitraries.of(Outcome.class).list().ofSize(4))
                .as((asked, outcomes) -> {
                    List<Outcome> worstFirst =
                            outcomes.stream().sorted(Comparator.reverseOrder()).toList();
                    List<Rule<Condition, Outcome>> rules = new ArrayList<>();
                    for (int i = 0; i < asked.size(); i++) {
                        rules.add(rule("rule-" + i, asked.get(i), worstFirst.get(i)));
                    }
                    return new Ladder<>(rules, worstFirst.get(3), List.of());
                });
    }

    public static Arbitrary<List<Rule<Condition, String>>> ruleSets(Arbitrary<Condition> conditions) {
        return conditions.list().ofMinSize(0).ofMaxSize(3).map(asked -> {
            List<Rule<Condition, String>> rules = new ArrayList<>();
            for (Condition condition : asked) {
                rules.add(rule("rule-" + rules.size(), condition, "result " + rules.size()));
            }
            return rules;
        });
    }

    /** Cases with up to that many actions of each colour, and some of them significant. */
    public static Arbitrary<ActionCounts> ratedCases(int most) {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, most);
        return Combinators.combine(count, count, count, count).as((red, amber, green, some) -> {
            int total = red + amber + green;
            int significant = Math.min(some, total);
            return new ActionCounts(significant, total - significant, Optional.of(new RagCounts(red, amber, green)));
        });
    }

    /** Every case with no more actions than that, rated in every way or not at all. */
    public static List<ActionCounts> world(boolean rated, int most) {
        List<ActionCounts> world = new ArrayList<>();
        for (int total = 0; total <= most; total++) {
            for (int significant = 0; significant <= total; significant++) {
                int minor = total - significant;
                if (!rated) {
                    world.add(ActionCounts.significant(significant).minor(minor));
                }
                for (int red = 0; rated && red <= total; red++) {
                    for (int amber = 0; amber <= total - red; amber++) {
                        RagCounts rag = new RagCounts(red, amber, total - red - amber);
                        world.add(new ActionCounts(significant, minor, Optional.of(rag)));
                    }
                }
            }
        }
        return world;
    }

    /** Tells whether a case is another than the given one and has no more actions of any kind. */
    public static boolean isSmaller(ActionCounts smaller, ActionCounts counts) {
        return !smaller.equals(counts)
                && smaller.significant() <= counts.significant()
                && smaller.minor() <= counts.minor()
                && (smaller.rag().isEmpty()
                        || (smaller.rag().get().red() <= counts.rag().get().red()
                                && smaller.rag().get().amber()
                                        <= counts.rag().get().amber()
                                && smaller.rag().get().green()
                                        <= counts.rag().get().green()));
    }

    public static boolean isRated(Ladder<Condition, Outcome> ladder) {
        return isRated(ladder.worstFirst().stream().map(Rule::condition).toList());
    }

    public static boolean isRated(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.comparisons().stream())
                .anyMatch(comparison -> comparison.count().needsRag());
    }
}
