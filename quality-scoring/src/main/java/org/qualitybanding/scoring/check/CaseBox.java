package org.qualitybanding.scoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;

/**
 * All cases whose six counts lie each between two bounds, both included: for example those with 2 or more significant
 * and 0 to 12 minor actions.
 *
 * <p>Every action is either significant or minor, and has one of three RAG ratings. So a total can be had in the box
 * exactly if it lies within the sums of the bounds for significant and minor, within those for red, amber and green,
 * and within the bounds for the total; and every total between can be had, for each of these is a range of whole
 * numbers without a gap.
 */
final class CaseBox {

    private static final Count[] COUNTS = Count.values();

    private final long[] least;
    private final long[] most;

    CaseBox(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    /** Returns all cases. */
    static CaseBox whole() {
        long[] most = new long[COUNTS.length];
        for (Count count : COUNTS) {
            most[axis(count)] = most(count);
        }
        return new CaseBox(new long[COUNTS.length], most);
    }

    /** Returns the cases of which no count is higher than in the given one. */
    static CaseBox upTo(ActionCounts counts) {
        CaseBox box = whole();
        for (Count count : COUNTS) {
            if (isKnown(count, counts)) {
                box.most[axis(count)] = count.in(counts);
            }
        }
        return box;
    }

    /** Returns the cases of which no count is lower than in the given one. */
    static CaseBox from(ActionCounts counts) {
        CaseBox box = whole();
        for (Count count : COUNTS) {
            if (isKnown(count, counts)) {
                box.least[axis(count)] = count.in(counts);
            }
        }
        return box;
    }

    /**
     * Returns the cases that steps of one kind lead to, any number of them. Where the kind leaves open how an action is rated,
     * each may be rated another way.
     */
    static CaseBox along(Worsening step, ActionCounts counts) {
        CaseBox box = from(counts);
        for (Count count : COUNTS) {
            int axis = axis(count);
            int change = step.changeOf(count);
            if (change < 0) {
                box.most[axis] = box.least[axis];
                box.least[axis] = 0;
            } else if (change == 0 && isKnown(count, counts) && !(count.needsRag() && step.leavesRatingOpen())) {
                box.most[axis] = box.least[axis];
            }
        }
        return box;
    }

    private static boolean isKnown(Count count, ActionCounts counts) {
        return !count.needsRag() || counts.rag().isPresent();
    }

    /** Returns where the bounds of a count stand: an index that is never kept or shown. */
    @SuppressWarnings("EnumOrdinal")
    static int axis(Count count) {
        return count.ordinal();
    }

    /** Returns the greatest number that a count can be: its field is an {@code int}, and the total that of two. */
    static long most(Count count) {
        return count == Count.TOTAL ? 2L * Integer.MAX_VALUE : Integer.MAX_VALUE;
    }

    private long least(Count count) {
        return least[axis(count)];
    }

    private long greatest(Count count) {
        return most[axis(count)];
    }

    /** Returns the cases that are in both boxes. */
    CaseBox meet(CaseBox other) {
        CaseBox both = new CaseBox(least.clone(), most.clone());
        for (int axis = 0; axis < least.length; axis++) {
            both.least[axis] = Math.max(least[axis], other.least[axis]);
            both.most[axis] = Math.min(most[axis], other.most[axis]);
        }
        return both;
    }

    boolean isFeasible() {
        for (int axis = 0; axis < least.length; axis++) {
            if (least[axis] > most[axis]) {
                return false;
            }
        }
        return leastTotal() <= mostTotal();
    }

    private long leastTotal() {
        return Math.max(
                least(Count.TOTAL),
                Math.max(
                        least(Count.SIGNIFICANT) + least(Count.MINOR),
                        least(Count.RED) + least(Count.AMBER) + least(Count.GREEN)));
    }

    private long mostTotal() {
        return Math.min(
                greatest(Count.TOTAL),
                Math.min(
                        greatest(Count.SIGNIFICANT) + greatest(Count.MINOR),
                        greatest(Count.RED) + greatest(Count.AMBER) + greatest(Count.GREEN)));
    }

    /**
     * Returns the case with the fewest actions, among those the one with the fewest significant, then the fewest red,
     * then the fewest amber ones. The box must be feasible.
     */
    ActionCounts smallest(boolean rated) {
        return cases(rated, 1).get(0);
    }

    /** Returns the cases of the box, the smaller totals first, but no more than some. */
    List<ActionCounts> cases(boolean rated, int limit) {
        List<ActionCounts> cases = new ArrayList<>();
        for (long total = leastTotal(); total <= mostTotal() && cases.size() < limit; total++) {
            long significant = Math.max(least(Count.SIGNIFICANT), total - greatest(Count.MINOR));
            long last = Math.min(greatest(Count.SIGNIFICANT), total - least(Count.MINOR));
            for (; significant <= last && cases.size() < limit; significant++) {
                if (rated) {
                    addRated((int) significant, (int) (total - significant), cases, limit);
                } else {
                    cases.add(ActionCounts.significant((int) significant).minor((int) (total - significant)));
                }
            }
        }
        return cases;
    }

    private void addRated(int significant, int minor, List<ActionCounts> cases, int limit) {
        long total = (long) significant + minor;
        long red = Math.max(least(Count.RED), total - greatest(Count.AMBER) - greatest(Count.GREEN));
        long lastRed = Math.min(greatest(Count.RED), total - least(Count.AMBER) - least(Count.GREEN));
        for (; red <= lastRed && cases.size() < limit; red++) {
            long amber = Math.max(least(Count.AMBER), total - red - greatest(Count.GREEN));
            long lastAmber = Math.min(greatest(Count.AMBER), total - red - least(Count.GREEN));
            for (; amber <= lastAmber && cases.size() < limit; amber++) {
                RagCounts rag = new RagCounts((int) red, (int) amber, (int) (total - red - amber));
                cases.add(new ActionCounts(significant, minor, Optional.of(rag)));
            }
        }
    }

    /** Returns the condition that holds in the box and nowhere else. */
    Condition condition() {
        List<Condition> bounds = new ArrayList<>();
        for (Count count : COUNTS) {
            long from = least(count);
            long to = greatest(count);
            if (from == to) {
                bounds.add(count.exactly((int) from));
                continue;
            }
            if (from > Integer.MAX_VALUE) {
                bounds.add(count.moreThan((int) (from - 1)));
            } else if (from > 0) {
                bounds.add(count.atLeast((int) from));
            }
            if (to < most(count)) {
                bounds.add(count.atMost((int) to));
            }
        }
        return switch (bounds.size()) {
            case 0 -> Count.TOTAL.atLeast(0);
            case 1 -> bounds.get(0);
            default -> Condition.allOf(bounds);
        };
    }
}
