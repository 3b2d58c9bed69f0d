package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.that;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Rule;

/**
 * All cases, each of the six counts cut at the constants that some conditions compare it with. Conditions compare counts with
 * constants and nothing else, so each has one answer for all cases of a cell, and one case of a cell decides for all.
 *
 * <p>For example {@code significant >= 2 or minor > 34} cuts the significant actions into 0 to 1 and 2 upwards, the
 * minor ones into 0 to 34 and 35 upwards, and makes four cells.
 */
final class Partition {

    /** Some tenths of a second. Two thresholds for each of the six counts need a hundredth of it. */
    private static final long MOST_COMPARISONS = 25_000_000;

    private static final Count[] COUNTS = Count.values();

    private final List<Comparison> comparisons;
    private final boolean rated;

    /** For each count the first number of each of its parts. */
    private final long[][] starts;

    /** The cases that are cut: all, or those from which a step can be taken. */
    private final CaseBox whole;

    private Partition(List<Comparison> comparisons, long[][] starts, CaseBox whole) {
        this.comparisons = comparisons;
        this.starts = starts;
        this.whole = whole;
        boolean asksForRatings = false;
        for (Comparison comparison : comparisons) {
            asksForRatings |= comparison.count().needsRag();
        }
        this.rated = asksForRatings;
    }

    /**
     * Cuts all cases at the constants of rules.
     *
     * @throws InvalidValueException if that is too much to be asked
     */
    static Partition of(Iterable<? extends Rule<Condition, ?>> rules) {
        List<Comparison> comparisons = new ArrayList<>();
        rules.forEach(rule -> comparisons.addAll(rule.condition().comparisons()));
        Partition partition = new Partition(comparisons, starts(comparisons, step -> 0), CaseBox.whole());
        requireFew(partition.comparisons());
        return partition;
    }

    /**
     * Returns the cases from which a step can be taken, cut further so that every condition has one answer after the step as
     * well.
     */
    Partition refinedFor(Worsening step) {
        long[] least = new long[COUNTS.length];
        long[] most = new long[COUNTS.length];
        for (Count count : COUNTS) {
            int change = step.changeOf(count);
            least[CaseBox.axis(count)] = Math.max(0, -change);
            most[CaseBox.axis(count)] = CaseBox.most(count) - Math.max(0, change);
        }
        return new Partition(comparisons, starts(comparisons, step::changeOf), new CaseBox(least, most));
    }

    private static long[][] starts(List<Comparison> comparisons, ToIntFunction<Count> change) {
        long[][] starts = new long[COUNTS.length][];
        for (Count count : COUNTS) {
            NavigableSet<Long> cuts = new TreeSet<>(List.of(0L));
            for (Comparison comparison : comparisons) {
                if (comparison.count() == count) {
                    for (long cut : new long[] {comparison.least(), comparison.most() + 1}) {
                        if (cut > 0) {
                            cuts.add(cut);
                            cuts.add(cut - change.applyAsInt(count));
                        }
                    }
                }
            }
            starts[CaseBox.axis(count)] = cuts.subSet(0L, true, CaseBox.most(count), true).stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
        return starts;
    }

    /** Refuses to put together so many regions: for each cell that takes about as long as ten comparisons. */
    void requireFewRegions(long regions) {
        requireFew(10 * regions * cells());
    }

    /** Refuses what would take forever: the number of comparisons, one for each cell and comparison. */
    static void requireFew(long comparisons) {
        that(
                comparisons <= MOST_COMPARISONS,
                "rules",
                "few enough to be checked in " + MOST_COMPARISONS + " comparisons",
                "more");
    }

    /** Returns how many comparisons it takes to ask every cell, or some number beyond {@link #MOST_COMPARISONS}. */
    long comparisons() {
        long product = Math.max(1, comparisons.size());
        for (long[] parts : starts) {
            product = Math.min(MOST_COMPARISONS + 1, product * parts.length);
        }
        return product;
    }

    /** Tells whether a condition compares the number of red, amber or green actions. */
    boolean isRated() {
        return rated;
    }

    /** Asks the smallest case of each cell that has one. */
    <K> Answers<K> ask(Function<ActionCounts, K> question) {
        return new Answers<>(this, question);
    }

    /** Returns the cases for which the answer is yes. */
    Region where(Predicate<ActionCounts> question) {
        return ask(question::test).where(holds -> holds);
    }

    int cells() {
        int cells = 1;
        for (long[] parts : starts) {
            cells *= parts.length;
        }
        return cells;
    }

    /** Returns into how many parts a count is cut. */
    int length(int axis) {
        return starts[axis].length;
    }

    /** Returns the parts of each count that a cell lies in; the count that is named last changes fastest. */
    int[] parts(int cell) {
        int[] parts = new int[starts.length];
        int rest = cell;
        for (int axis = starts.length - 1; axis >= 0; axis--) {
            parts[axis] = rest % starts[axis].length;
            rest /= starts[axis].length;
        }
        return parts;
    }

    /** Returns the cell that lies in some parts of each count. */
    int cell(int[] parts) {
        int cell = 0;
        for (int axis = 0; axis < starts.length; axis++) {
            cell = cell * starts[axis].length + parts[axis];
        }
        return cell;
    }

    /** Returns the cases from the first to the last of some parts of each count. */
    CaseBox box(int[] first, int[] last) {
        long[] least = new long[starts.length];
        long[] most = new long[starts.length];
        for (int axis = 0; axis < starts.length; axis++) {
            int next = last[axis] + 1;
            least[axis] = starts[axis][first[axis]];
            most[axis] = next < starts[axis].length ? starts[axis][next] - 1 : Long.MAX_VALUE;
        }
        return new CaseBox(least, most).meet(whole);
    }
}
