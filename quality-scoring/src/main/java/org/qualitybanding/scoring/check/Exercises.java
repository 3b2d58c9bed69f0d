package org.qualitybanding.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.check.LadderCoverage.Part;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** Finds every part of a ladder that a case can exercise. */
final class Exercises {

    private final Ladder<Condition, Outcome> ladder;
    private final DecisionTable<Outcome> table;
    private final Partition partition;
    private final ImmutableList.Builder<Exercise> found = ImmutableList.builder();

    private Exercises(Ladder<Condition, Outcome> ladder) {
        this.ladder = ladder;
        this.table = DecisionTable.of(ladder);
        this.partition = Partition.of(ladder.worstFirst());
    }

    /** Returns the parts, in the order of the ladder. */
    static List<Exercise> of(Ladder<Condition, Outcome> ladder) {
        Exercises exercises = new Exercises(ladder);
        for (int rung = 0; rung <= ladder.worstFirst().size(); rung++) {
            exercises.addRung(rung);
        }
        return exercises.found.build();
    }

    private void addRung(int rung) {
        add(Part.Kind.RUNG, ladder.rung(rung).id() + " decides", counts -> table.rungFor(counts) == rung, partition);
        if (ladder.rung(rung) instanceof Rule<Condition, Outcome> rule) {
            for (int index = 0; index < rule.condition().comparisons().size(); index++) {
                addComparison(rung, rule, index);
            }
        }
    }

    private void addComparison(int rung, Rule<Condition, Outcome> rule, int index) {
        Comparison comparison = rule.condition().comparisons().get(index);
        Condition always = rule.condition().replacing(index, comparison.count().atLeast(0));
        Condition never = rule.condition().replacing(index, comparison.count().fewerThan(0));
        Predicate<ActionCounts> tips =
                counts -> table.rungFor(counts) >= rung && always.holdsFor(counts) && !never.holdsFor(counts);
        String says = rule.id() + ": " + comparison + " tips the scales";
        for (boolean holds : new boolean[] {true, false}) {
            add(
                    Part.Kind.COMPARISON,
                    says + (holds ? " as it holds" : " as it does not hold"),
                    tips.and(counts -> comparison.holdsFor(counts) == holds),
                    partition);
        }
        for (int number : neighbours(comparison)) {
            add(
                    Part.Kind.NUMBER,
                    says + " at " + number,
                    tips.and(counts -> comparison.count().in(counts) == number),
                    Partition.of(cutAt(comparison.count().exactly(number))));
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

    private List<Rule<Condition, Outcome>> cutAt(Condition number) {
        List<Rule<Condition, Outcome>> rules = new ArrayList<>(ladder.worstFirst());
        rules.add(Rule.rule("cut", number, ladder.otherwise()));
        return rules;
    }

    /** Adds a part, unless no case can exercise it. */
    private void add(Part.Kind kind, String says, Predicate<ActionCounts> isDone, Partition cells) {
        Region region = cells.where(isDone);
        if (!region.isEmpty()) {
            found.add(new Exercise(kind, says, isDone, region.smallest().get(0)));
        }
    }
}
