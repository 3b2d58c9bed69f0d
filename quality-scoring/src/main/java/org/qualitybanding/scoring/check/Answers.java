package org.qualitybanding.scoring.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.qualitybanding.scoring.ActionCounts;

/** What was answered in each cell of a partition, and which boxes the cells of an answer make up. */
final class Answers<K> {

    private static final int NO_CASE = -1;

    private final Partition partition;

    /** The different answers, each once. */
    private final List<K> given;

    /** For each cell the index of its answer. */
    private final int[] answers;

    Answers(Partition partition, Function<ActionCounts, K> question) {
        this.partition = partition;
        this.answers = new int[partition.cells()];
        Map<K, Integer> known = new LinkedHashMap<>();
        for (int cell = 0; cell < answers.length; cell++) {
            int[] parts = partition.parts(cell);
            CaseBox box = partition.box(parts, parts);
            answers[cell] = box.isFeasible()
                    ? known.computeIfAbsent(question.apply(box.smallest(partition.isRated())), unknown -> known.size())
                    : NO_CASE;
        }
        this.given = List.copyOf(known.keySet());
    }

    /** Returns the different answers, each once. */
    List<K> given() {
        return given;
    }

    /**
     * Returns where the answer was a wanted one, in boxes as wide as they can be, for the fewest bounds. Cells that hold no case
     * never stand in the way.
     */
    Region where(Predicate<K> wanted) {
        BitSet free = new BitSet(answers.length);
        BitSet open = new BitSet(answers.length);
        for (int cell = 0; cell < answers.length; cell++) {
            boolean isWanted = answers[cell] != NO_CASE && wanted.test(given.get(answers[cell]));
            open.set(cell, isWanted);
            free.set(cell, isWanted || answers[cell] == NO_CASE);
        }
        List<CaseBox> boxes = new ArrayList<>();
        for (int cell = open.nextSetBit(0); cell >= 0; cell = open.nextSetBit(cell)) {
            int[] first = partition.parts(cell);
            int[] last = first.clone();
            for (int axis = first.length - 1; axis >= 0; axis--) {
                widen(first, last, axis, free);
            }
            allOf(first, last, covered -> {
                open.clear(covered);
                free.set(covered, answers[covered] == NO_CASE);
                return true;
            });
            boxes.add(partition.box(first, last));
        }
        return new Region(boxes, partition.isRated());
    }

    private void widen(int[] first, int[] last, int axis, BitSet free) {
        while (last[axis] + 1 < partition.length(axis) && isFree(first, last, axis, last[axis] + 1, free)) {
            last[axis]++;
        }
        while (first[axis] > 0 && isFree(first, last, axis, first[axis] - 1, free)) {
            first[axis]--;
        }
    }

    private boolean isFree(int[] first, int[] last, int axis, int part, BitSet free) {
        int[] from = first.clone();
        int[] to = last.clone();
        from[axis] = part;
        to[axis] = part;
        return allOf(from, to, free::get);
    }

    /** Tells whether a test holds for all cells from some parts to others; it stops at the first for which it doesn't. */
    private boolean allOf(int[] first, int[] last, IntPredicate test) {
        int[] parts = first.clone();
        while (test.test(partition.cell(parts))) {
            int axis = parts.length - 1;
            while (axis >= 0 && parts[axis] == last[axis]) {
                parts[axis] = first[axis];
                axis--;
            }
            if (axis < 0) {
                return true;
            }
            parts[axis]++;
        }
        return false;
    }
}
