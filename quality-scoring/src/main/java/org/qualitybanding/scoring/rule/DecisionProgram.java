package org.qualitybanding.scoring.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Conditions in the flat form in which they are asked: one step for each comparison, with the step that follows where it holds
 * and the one that follows where it doesn't. A step below 0 is an end, the complement of the rung that decides.
 */
final class DecisionProgram {

    private Count[] counts = new Count[16];
    private long[] least = new long[16];
    private long[] most = new long[16];
    private int[] where = new int[16];
    private int[] whereNot = new int[16];
    private int size;
    private final int start;

    /** Writes down the question which of the conditions is the first to hold; the last rung takes what none does. */
    DecisionProgram(List<Condition> conditions) {
        int next = ~conditions.size();
        for (int rung = conditions.size() - 1; rung >= 0; rung--) {
            next = conditions.get(rung).addTo(this, ~rung, next);
        }
        start = next;
    }

    /** Adds a step that asks a comparison, and returns it. */
    int add(Comparison comparison, int next, int nextIfNot) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
            least = Arrays.copyOf(least, 2 * size);
            most = Arrays.copyOf(most, 2 * size);
            where = Arrays.copyOf(where, 2 * size);
            whereNot = Arrays.copyOf(whereNot, 2 * size);
        }
        counts[size] = comparison.count();
        least[size] = comparison.least();
        most[size] = comparison.most();
        where[size] = next;
        whereNot[size] = nextIfNot;
        return size++;
    }

    /** Returns how many comparisons there are. */
    int size() {
        return size;
    }

    /** Returns the index of the first condition that holds. */
    int rung(int significant, int minor, int red, int amber, int green, long total) {
        int step = start;
        while (step >= 0) {
            long number = switch (counts[step]) {
                case SIGNIFICANT -> significant;
                case MINOR -> minor;
                case RED -> red;
                case AMBER -> amber;
                case GREEN -> green;
                case TOTAL -> total;
            };
            step = least[step] <= number && number <= most[step] ? where[step] : whereNot[step];
        }
        return ~step;
    }
}
