package org.qualitybanding.scoring.check;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.qualitybanding.scoring.rule.Comparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;

/**
 * Cuts each of the six counts at the constants that conditions compare it with, so that every condition has one answer
 * for all cases of a cell. Conditions compare counts with constants and nothing else, so one case of each cell decides
 * for all.
 *
 * <p>For example {@code significant >= 2 or minor > 34} cuts the significant actions into 0 to 1 and 2 upwards, the
 * minor ones into 0 to 34 and 35 upwards, and makes four cells.
 *
 * <p>Cells are numbered, the count that is named last changing fastest.
 */
final class CaseGrid {

    private static final Count[] COUNTS = Count.values();

    private final List<Comparison> comparisons;
    private final long[][] starts;
    private final long[] lowest;
    private final long[] highest;
    private final boolean rated;

    private CaseGrid(List<Comparison> comparisons, long[][] starts, long[] lowest, long[] highest) {
        this.comparisons = comparisons;
        this.starts = starts;
        this.lowest = lowest;
        this.highest = highest;
        this.rated =
                comparisons.stream().anyMatch(comparison -> comparison.count().needsRag());
    }

    static CaseGrid of(Collection<Condition> conditions) {
        List<Comparison> comparisons = conditions.stream()
                .flatMap(condition -> condition.comparisons().stream())
                .toList();
        long[][] starts = new long[COUNTS.length][];
        long[] highest = new long[COUNTS.length];
        for (Count count : COUNTS) {
            starts[CaseBox.axis(count)] = starts(comparisons, count, 0);
            highest[CaseBox.axis(count)] = CaseBox.most(count);
        }
        return new CaseGrid(comparisons, starts, new long[COUNTS.length], highest);
    }

    /**
     * Returns the grid of the cases from which a step can be taken, cut further so that every condition has one answer
     * after the step as well.
     */
    CaseGrid refinedFor(Worsening step) {
        long[][] refined = starts.clone();
        long[] from = lowest.clone();
        long[] to = highest.clone();
        for (Count count : COUNTS) {
            int change = step.changeOf(count);
            if (change != 0) {
                int axis = CaseBox.axis(count);
                refined[axis] = starts(comparisons, count, change);
                from[axis] = Math.max(0, -change);
                to[axis] = highest[axis] - Math.max(0, change);
            }
        }
        return new CaseGrid(comparisons, refined, from, to);
    }

    private static long[] starts(List<Comparison> comparisons, Count count, int change) {
        NavigableSet<Long> starts = new TreeSet<>();
        LongConsumer cut = start -> {
            starts.add(start);
            starts.add(start - change);
        };
        for (Comparison comparison : comparisons) {
            if (comparison.count() == count) {
                addCuts(comparison, cut);
            }
        }
        starts.add(0L);
        return starts.subSet(0L, true, CaseBox.most(count), true).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static void addCuts(Comparison comparison, LongConsumer cut) {
        long value = comparison.value();
        switch (comparison.operator()) {
            case AT_LEAST, FEWER_THAN -> cut.accept(value);
            case MORE_THAN, AT_MOST -> cut.accept(value + 1);
            case EXACTLY -> {
                cut.accept(value);
                cut.accept(value + 1);
            }
        }
    }

    /** Tells whether a condition compares the number of red, amber or green actions. */
    boolean isRated() {
        return rated;
    }

    /** Returns the number of cells. A grid is asked for it only after its comparisons have been found to be few enough. */
    int size() {
        return Math.toIntExact(product(1));
    }

    /** Returns how many comparisons it takes to ask every cell, or {@link Long#MAX_VALUE} for more than that. */
    long comparisons() {
        return product(Math.max(1, comparisons.size()));
    }

    private long product(long factor) {
        long product = factor;
        for (long[] axis : starts) {
            product = product > Long.MAX_VALUE / axis.length ? Long.MAX_VALUE : product * axis.length;
        }
        return product;
    }

    int axes() {
        return starts.length;
    }

    /** Returns into how many parts a count is cut. */
    int length(int axis) {
        return starts[axis].length;
    }

    /** Returns the cases from the first to the last of some parts of each count. */
    CaseBox box(int[] first, int[] last) {
        long[] least = new long[starts.length];
        long[] most = new long[starts.length];
        for (int axis = 0; axis < starts.length; axis++) {
            long[] parts = starts[axis];
            int next = last[axis] + 1;
            least[axis] = Math.max(parts[first[axis]], lowest[axis]);
            most[axis] = Math.min(next < parts.length ? parts[next] - 1 : highest[axis], highest[axis]);
        }
        return new CaseBox(least, most);
    }

    /** Returns the parts of each count that a cell lies in. */
    int[] parts(int cell) {
        int[] parts = new int[starts.length];
        int rest = cell;
        for (int axis = starts.length - 1; axis >= 0; axis--) {
            parts[axis] = rest % starts[axis].length;
            rest /= starts[axis].length;
        }
        return parts;
    }

    /** Returns the number of the cell that lies in some parts of each count. */
    int cell(int[] parts) {
        int cell = 0;
        for (int axis = 0; axis < starts.length; axis++) {
            cell = cell * starts[axis].length + parts[axis];
        }
        return cell;
    }
}
