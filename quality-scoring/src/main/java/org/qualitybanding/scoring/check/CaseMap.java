package org.qualitybanding.scoring.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.qualitybanding.scoring.ActionCounts;

/**
 * What was answered in each cell of a grid, one case of it being asked, and which boxes the cells of an answer make up.
 */
final class CaseMap {

    private static final int NO_CASE = -1;

    private final CaseGrid grid;
    private final int[] answers;

    private CaseMap(CaseGrid grid, int[] answers) {
        this.grid = grid;
        this.answers = answers;
    }

    /** Asks the smallest case of each cell that has one; answers are numbers from 0. */
    static CaseMap of(CaseGrid grid, ToIntFunction<ActionCounts> question) {
        int[] answers = new int[grid.size()];
        for (int cell = 0; cell < answers.length; cell++) {
            int[] parts = grid.parts(cell);
            CaseBox box = grid.box(parts, parts);
            answers[cell] = box.isFeasible() ? question.applyAsInt(box.smallest(grid.isRated())) : NO_CASE;
        }
        return new CaseMap(grid, answers);
    }

    /** Returns the answers that were given somewhere. */
    BitSet answers() {
        BitSet given = new BitSet();
        Arrays.stream(answers).filter(answer -> answer != NO_CASE).forEach(given::set);
        return given;
    }

    /**
     * Returns where the answer was a wanted one: boxes that have no case in common, those with fewer actions first.
     * Each is as wide as it can be, for the fewest bounds; cells that hold no case never stand in the way.
     */
    List<CaseBox> boxes(IntPredicate wanted) {
        BitSet covered = new BitSet(answers.length);
        List<CaseBox> boxes = new ArrayList<>();
        for (int cell = 0; cell < answers.length; cell++) {
            if (answers[cell] != NO_CASE && wanted.test(answers[cell]) && !covered.get(cell)) {
                int[] first = grid.parts(cell);
                int[] last = first.clone();
                IntPredicate free =
                        other -> answers[other] == NO_CASE || (wanted.test(answers[other]) && !covered.get(other));
                for (int axis = grid.axes() - 1; axis >= 0; axis--) {
                    widen(first, last, axis, free);
                }
                all(first, last, covered);
                boxes.add(grid.box(first, last));
            }
        }
        boxes.sort(Comparator.comparingLong(CaseBox::leastTotal)
                .thenComparing(box -> box.smallest(grid.isRated()), SmallestCases.ORDER));
        return boxes;
    }

    private void widen(int[] first, int[] last, int axis, IntPredicate free) {
        while (last[axis] + 1 < grid.length(axis) && isFree(first, last, axis, last[axis] + 1, free)) {
            last[axis]++;
        }
        while (first[axis] > 0 && isFree(first, last, axis, first[axis] - 1, free)) {
            first[axis]--;
        }
    }

    private boolean isFree(int[] first, int[] last, int axis, int part, IntPredicate free) {
        int[] from = first.clone();
        int[] to = last.clone();
        from[axis] = part;
        to[axis] = part;
        int[] parts = from.clone();
        do {
            if (!free.test(grid.cell(parts))) {
                return false;
            }
        } while (advance(parts, from, to));
        return true;
    }

    private void all(int[] first, int[] last, BitSet covered) {
        int[] parts = first.clone();
        do {
            covered.set(grid.cell(parts));
        } while (advance(parts, first, last));
    }

    private static boolean advance(int[] parts, int[] first, int[] last) {
        for (int axis = parts.length - 1; axis >= 0; axis--) {
            if (parts[axis] < last[axis]) {
                parts[axis]++;
                return true;
            }
            parts[axis] = first[axis];
        }
        return false;
    }
}
