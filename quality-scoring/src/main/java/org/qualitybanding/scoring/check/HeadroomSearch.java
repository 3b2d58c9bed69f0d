package org.qualitybanding.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.OutcomeLadder;
import org.qualitybanding.scoring.rule.OutcomeRule;

/**
 * Finds where an outcome becomes worse without walking there: along a step of one kind, an answer can change only where a count
 * that the step changes reaches or leaves a number that some rule compares it with.
 */
final class HeadroomSearch {

    private final OutcomeLadder ladder;
    private final List<Condition> conditions;
    private final CaseGrid grid;
    private final ActionCounts counts;
    private final Outcome outcome;

    HeadroomSearch(OutcomeLadder ladder, ActionCounts counts) {
        this.ladder = ladder;
        this.conditions =
                ladder.worstFirst().stream().map(OutcomeRule::condition).toList();
        this.grid = new CheckSize().add(CaseGrid.of(conditions));
        this.outcome = ladder.outcomeOf(counts);
        this.counts = grid.isRated()
                ? counts
                : ActionCounts.significant(counts.significant()).minor(counts.minor());
    }

    Outcome outcome() {
        return outcome;
    }

    List<HeadroomStep> steps() {
        return (grid.isRated() ? Worsening.rated() : Worsening.unrated())
                .stream().map(this::first).collect(ImmutableList.toImmutableList());
    }

    private HeadroomStep first(Worsening step) {
        for (int times : turningPoints(step)) {
            Optional<Outcome> after = step.applyTo(counts, times).map(ladder::outcomeOf);
            if (after.filter(this::isWorse).isPresent()) {
                return new HeadroomStep(step, Optional.of(times), after);
            }
        }
        return new HeadroomStep(step, Optional.empty(), Optional.empty());
    }

    private NavigableSet<Integer> turningPoints(Worsening step) {
        NavigableSet<Integer> turningPoints = new TreeSet<>();
        for (Condition condition : conditions) {
            for (Comparison comparison : condition.comparisons()) {
                int change = step.changeOf(comparison.count());
                if (change != 0) {
                    long reached =
                            change * (comparison.value() - comparison.count().in(counts));
                    addTurningPoint(reached, turningPoints);
                    addTurningPoint(reached + 1, turningPoints);
                }
            }
        }
        return turningPoints;
    }

    private static void addTurningPoint(long times, NavigableSet<Integer> turningPoints) {
        if (times >= 1 && times <= Integer.MAX_VALUE) {
            turningPoints.add((int) times);
        }
    }

    Optional<FewestAdditions> fewest() {
        CaseMap worsened = CaseMap.of(grid, asked -> ladder.outcomeOf(asked).isWorseThan(outcome) ? 1 : 0);
        return worsened.boxes(answer -> answer == 1).stream()
                .map(box -> box.from(counts))
                .filter(CaseBox::isFeasible)
                .map(box -> box.smallest(grid.isRated()))
                .min(SmallestCases.ORDER)
                .map(worse -> new FewestAdditions(additionsTo(worse), ladder.outcomeOf(worse)));
    }

    private ActionCounts additionsTo(ActionCounts worse) {
        return new ActionCounts(
                worse.significant() - counts.significant(),
                worse.minor() - counts.minor(),
                worse.rag().map(rag -> {
                    RagCounts before = counts.rag().orElseThrow();
                    return new RagCounts(
                            rag.red() - before.red(), rag.amber() - before.amber(), rag.green() - before.green());
                }));
    }

    private boolean isWorse(Outcome other) {
        return other.isWorseThan(outcome);
    }
}
