package org.qualitybanding.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/**
 * A part of a ladder, which cases exercise it, and the smallest one that does.
 *
 * @param kind what the part is
 * @param says what a case has to do
 * @param done tells whether a case does
 * @param smallest the case with the fewest actions that does
 */
record Exercise(LadderCoverage.Part.Kind kind, String says, Predicate<ActionCounts> done, ActionCounts smallest) {

    boolean isDoneBy(ActionCounts counts) {
        return done.test(counts);
    }

    /** Returns every part of a ladder that a case can exercise, in its order. */
    static List<Exercise> allOf(Ladder<Condition, Outcome> ladder) {
        List<Exercise> all = new ArrayList<>();
        for (int rung = 0; rung <= ladder.worstFirst().size(); rung++) {
            int wanted = rung;
            String id = ladder.rung(rung).id();
            DecisionTable<Outcome> table = DecisionTable.of(ladder);
            add(
                    all,
                    LadderCoverage.Part.Kind.RUNG,
                    id + " decides",
                    counts -> table.rungFor(counts) == wanted,
                    Partition.of(ladder.worstFirst()));
            if (ladder.rung(rung) instanceof Rule<Condition, Outcome> rule) {
                for (int i = 0; i < rule.condition().comparisons().size(); i++) {
                    addComparison(all, ladder, rung, rule, i);
                }
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static void addComparison(
            List<Exercise> all, Ladder<Condition, Outcome> ladder, int rung, Rule<Condition, Outcome> rule, int index) {
        Comparison comparison = rule.condition().comparisons().get(index);
        DecisionTable<Outcome> table = DecisionTable.of(ladder);
        Condition always = rule.condition().replacing(index, comparison.count().atLeast(0));
        Condition never = rule.condition().replacing(index, comparison.count().fewerThan(0));
        Predicate<ActionCounts> tips =
                counts -> table.rungFor(counts) >= rung && always.holdsFor(counts) && !never.holdsFor(counts);
        String says = rule.id() + ": " + comparison + " tips the scales";
        for (boolean holds : new boolean[] {true, false}) {
            add(
                    all,
                    LadderCoverage.Part.Kind.COMPARISON,
                    says + (holds ? " as it holds" : " as it does not hold"),
                    tips.and(counts -> comparison.holdsFor(counts) == holds),
                    Partition.of(ladder.worstFirst()));
        }
        for (int number : neighbours(comparison)) {
            add(
                    all,
                    LadderCoverage.Part.Kind.NUMBER,
                    says + " at " + number,
                    tips.and(counts -> comparison.count().in(counts) == number),
                    Partition.of(cutAt(ladder, comparison.count().exactly(number))));
        }
    }

    /** Returns the numbers next to a bound, on both sides of where the comparison begins or ceases to hold. */
    private static List<Integer> neighbours(Comparison comparison) {
        List<Integer> numbers = new ArrayList<>();
        for (long number = comparison.value() - 1L; number <= comparison.value() + 1L; number++) {
            boolean holds = holdsAt(number, comparison);
            boolean changes = number > 0 && holdsAt(number - 1, comparison) != holds;
            if (number >= 0 && number <= Integer.MAX_VALUE && (changes || holdsAt(number + 1, comparison) != holds)) {
                numbers.add((int) number);
            }
        }
        return numbers;
    }

    private static boolean holdsAt(long number, Comparison comparison) {
        return comparison.least() <= number && number <= comparison.most();
    }

    private static List<Rule<Condition, Outcome>> cutAt(Ladder<Condition, Outcome> ladder, Condition number) {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>(ladder.worstFirst());
        rules.add(Rule.rule("cut", number, ladder.otherwise()));
        return rules;
    }

    /** Adds a part, unless no case can exercise it. */
    private static void add(
            List<Exercise> all,
            LadderCoverage.Part.Kind kind,
            String says,
            Predicate<ActionCounts> isDone,
            Partition partition) {
        Region region = partition.where(isDone);
        if (!region.isEmpty()) {
            all.add(new Exercise(kind, says, isDone, region.smallest().get(0)));
        }
    }

    /** Returns cases that exercise all of some parts, the smallest first, none of which could be left out. */
    static List<ActionCounts> fewCasesFor(List<Exercise> parts) {
        Map<ActionCounts, List<Exercise>> cases = new LinkedHashMap<>();
        for (Exercise part : parts) {
            cases.putIfAbsent(
                    part.smallest(),
                    parts.stream()
                            .filter(each -> each.isDoneBy(part.smallest()))
                            .toList());
        }
        List<ActionCounts> few = new ArrayList<>(cases.keySet());
        few.sort(Region.SMALLEST_FIRST);
        for (ActionCounts each : Lists.reverse(List.copyOf(few))) {
            List<ActionCounts> others =
                    few.stream().filter(other -> !other.equals(each)).toList();
            if (parts.stream().allMatch(part -> others.stream().anyMatch(part::isDoneBy))) {
                few.remove(each);
            }
        }
        return List.copyOf(few);
    }
}
