package org.qualitybanding.scoring.check;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.GateAnswer;
import org.qualitybanding.scoring.rule.OutcomeLadder;
import org.qualitybanding.scoring.rule.OutcomeRule;

/**
 * Where two ladders decide differently: exactly which counts, without looking at any review. It is the first question
 * when a threshold changes, or when two teams read the same text differently:
 *
 * <pre>{@code
 * OutcomeLadder other = OutcomeLadder.published().withOtherwise(OUTCOME_1).withWorstFirst(
 *         rule("outcome-3", significant().atLeast(2).or(minor().moreThan(34)), OUTCOME_3),
 *         rule("outcome-2", significant().atLeast(1).or(minor().atLeast(12)), OUTCOME_2));
 *
 * LadderComparison.of(OutcomeLadder.published(), other).outcomes();
 * // [OUTCOME_1, then OUTCOME_2 for significant = 0 and minor = 12; smallest (0 significant, 12 minor)]
 * }</pre>
 *
 * <p>It is worked out like the check of a ladder, from one case of each kind that the constants of both ladders tell
 * apart, and so it is exact.
 *
 * @param first the first ladder
 * @param second the second ladder
 * @param outcomes where the outcomes differ; no case is in two of these
 * @param gate where the answers of the full-review gate differ, if asked of counts in the initial domains; no case is
 *     in two of these
 */
public record LadderComparison(
        OutcomeLadder first,
        OutcomeLadder second,
        List<Difference<Outcome>> outcomes,
        List<Difference<GateAnswer>> gate) {

    /**
     * Creates the result of a comparison; {@link #of} does the comparing.
     *
     * @throws InvalidValueException if a part is missing
     */
    public LadderComparison {
        given("first", first);
        given("second", second);
        outcomes = list("outcomes", outcomes);
        gate = list("gate", gate);
    }

    /**
     * Compares two ladders.
     *
     * @param first a ladder
     * @param second the other
     * @return where they decide differently
     * @throws InvalidValueException if a ladder is missing, or the rules of both compare counts with so many different
     *     numbers that comparing them would take more than 25,000,000 comparisons
     */
    public static LadderComparison of(OutcomeLadder first, OutcomeLadder second) {
        CaseGrid grid = new CheckSize()
                .add(CaseGrid.of(Stream.of(given("first", first), given("second", second))
                        .flatMap(ladder -> ladder.worstFirst().stream())
                        .map(OutcomeRule::condition)
                        .toList()));
        return new LadderComparison(
                first,
                second,
                differences(grid, first, second, Outcome.values(), Function.identity()),
                differences(grid, first, second, GateAnswer.values(), GateAnswer::of));
    }

    private static <R extends Enum<R>> List<Difference<R>> differences(
            CaseGrid grid, OutcomeLadder first, OutcomeLadder second, R[] answers, Function<Outcome, R> answer) {
        List<R> known = Arrays.asList(answers);
        CaseMap map = CaseMap.of(
                grid,
                counts -> known.indexOf(answer.apply(first.outcomeAt(first.rungFor(counts)))) * answers.length
                        + known.indexOf(answer.apply(second.outcomeAt(second.rungFor(counts)))));
        List<Difference<R>> differences = new ArrayList<>();
        for (R one : answers) {
            for (R other : answers) {
                if (one != other) {
                    int pair = known.indexOf(one) * answers.length + known.indexOf(other);
                    for (CaseBox box : map.boxes(given -> given == pair)) {
                        differences.add(new Difference<>(box.condition(), box.smallest(grid.isRated()), one, other));
                    }
                }
            }
        }
        differences.sort(Comparator.comparing(Difference::smallest, SmallestCases.ORDER));
        return ImmutableList.copyOf(differences);
    }

    /**
     * Tells whether the ladders decide the same for all counts whose RAG ratings are known.
     *
     * @return true if there is no difference
     */
    public boolean isEmpty() {
        return outcomes.isEmpty();
    }

    /**
     * Returns the differences for a person to read.
     *
     * @return a line for each region of counts, or one that says there is none
     */
    public String text() {
        return lines("outcome", outcomes, Outcome::words) + lines("gate", gate, GateAnswer::words);
    }

    private static <R> String lines(String what, List<Difference<R>> differences, Function<R, String> label) {
        return differences.isEmpty()
                ? what + ": no difference\n"
                : differences.stream()
                        .map(difference -> what + ": " + label.apply(difference.first()) + ", then "
                                + label.apply(difference.second()) + " for " + difference.where() + "; smallest ("
                                + difference.smallest() + ")\n")
                        .collect(joining());
    }

    /** Returns how many regions differ, such as {@code 2 regions with different outcomes, 1 of the gate}. */
    @Override
    public String toString() {
        return Words.counted(outcomes.size(), "region") + " of counts with different outcomes, " + gate.size()
                + " with different answers of the gate";
    }
}
