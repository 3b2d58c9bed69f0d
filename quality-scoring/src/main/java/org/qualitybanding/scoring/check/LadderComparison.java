package org.qualitybanding.scoring.check;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.Ladder;

/**
 * Where two ladders decide differently: exactly which counts, without looking at any review. It is the first question
 * when a threshold changes, or when two teams read the same text differently:
 *
 * <pre>{@code
 * Ladder<Condition, Outcome> other = ladder(
 *         rule("outcome-3", "significant >= 2 or minor > 34", OUTCOME_3),
 *         rule("outcome-2", "significant >= 1 or minor >= 12", OUTCOME_2),
 *         otherwise(OUTCOME_1));
 *
 * LadderComparison.of(Ladder.published(), other).outcomes();
 * // [significant = 0 and minor = 12; smallest (0 significant, 12 minor): Outcome 1, then Outcome 2]
 * }</pre>
 *
 * <p>It is worked out like the check of a ladder, from one case of each kind that the constants of both ladders tell
 * apart, and so it is exact.
 *
 * @param first the first ladder
 * @param second the second ladder
 * @param outcomes where the outcomes differ; no case is in two of these
 * @param gate where the answers of the full-review gate differ, if asked of counts in the initial domains: whether a full review
 *     is needed; no case is in two of these
 */
public record LadderComparison(
        Ladder<Condition, Outcome> first,
        Ladder<Condition, Outcome> second,
        List<Difference<Difference.Cases, Outcome>> outcomes,
        List<Difference<Difference.Cases, Boolean>> gate) {

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
    public static LadderComparison of(Ladder<Condition, Outcome> first, Ladder<Condition, Outcome> second) {
        given("first", first);
        given("second", second);
        return new LadderComparison(
                first,
                second,
                differences(first, second, Function.identity()),
                differences(first, second, Outcome::needsFullReview));
    }

    private static <A> List<Difference<Difference.Cases, A>> differences(
            Ladder<Condition, Outcome> first, Ladder<Condition, Outcome> second, Function<Outcome, A> answer) {
        Partition partition = Partition.of(Iterables.concat(first.worstFirst(), second.worstFirst()));
        Answers<List<A>> answers = partition.ask(counts -> List.of(
                answer.apply(DecisionTable.of(first).answerFor(counts)),
                answer.apply(DecisionTable.of(second).answerFor(counts))));
        List<Difference<Difference.Cases, A>> differences = new ArrayList<>();
        for (List<A> pair : answers.given()) {
            if (!pair.get(0).equals(pair.get(1))) {
                for (CaseBox box : answers.where(pair::equals).boxes()) {
                    Difference.Cases cases = new Difference.Cases(box.condition(), box.smallest(partition.isRated()));
                    differences.add(new Difference<>(cases, pair.get(0), pair.get(1)));
                }
            }
        }
        differences.sort(Comparator.comparing(difference -> difference.about().smallest(), Region.SMALLEST_FIRST));
        return ImmutableList.copyOf(differences);
    }

    /**
     * Tells whether the ladders decide the same for all counts whose RAG ratings are known.
     *
     * @return true if there is no difference
     */
    public boolean equalInEffect() {
        return outcomes.isEmpty();
    }

    /**
     * Returns the differences for a person to read.
     *
     * @return a line for each region of counts, or one that says there is none
     */
    public String text() {
        return lines("outcome", outcomes, Outcome::words) + "\n" + lines("gate", gate, FullReviewGate::words);
    }

    private static <A> String lines(
            String what, List<Difference<Difference.Cases, A>> differences, Function<A, String> words) {
        return differences.isEmpty()
                ? what + ": no difference"
                : differences.stream()
                        .map(difference -> what + ": " + words.apply(difference.first()) + ", then "
                                + words.apply(difference.second()) + " for " + difference.about())
                        .collect(joining("\n"));
    }

    /** Returns how many regions differ, such as {@code 1 region of counts with different outcomes, 1 with different answers of the gate}. */
    @Override
    public String toString() {
        return Words.counted(outcomes.size(), "region") + " of counts with different outcomes, " + gate.size()
                + " with different answers of the gate";
    }
}
