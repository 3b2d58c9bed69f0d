package org.qualitybanding.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;

/**
 * The smallest cases of some boxes: those of which no count can be lowered without leaving the boxes. The case with the
 * fewest actions is always among them.
 *
 * <p>Of the cases in one box that differ only in how the same number of actions is spread, one stands for all: that
 * with the fewest significant, then the fewest red, then the fewest amber ones. Where that one is not among the
 * smallest, because some other box has a smaller case, the box has none.
 */
final class SmallestCases {

    /** How many are shown: more than a person would read. */
    static final int MOST = 10;

    /** The fewest actions first, then the fewest significant, red and amber ones. */
    static final Comparator<ActionCounts> ORDER = Comparator.comparingLong(ActionCounts::total)
            .thenComparingInt(ActionCounts::significant)
            .thenComparingInt(counts -> counts.rag().map(RagCounts::red).orElse(0))
            .thenComparingInt(counts -> counts.rag().map(RagCounts::amber).orElse(0));

    private SmallestCases() {}

    /** Returns the smallest cases of boxes that are in the order of their smallest cases, the first few. */
    static List<ActionCounts> of(List<CaseBox> boxes, boolean rated) {
        List<ActionCounts> smallest = new ArrayList<>();
        for (int i = 0; i < boxes.size() && smallest.size() < MOST; i++) {
            ActionCounts candidate = boxes.get(i).smallest(rated);
            if (boxes.subList(0, i).stream().noneMatch(box -> box.hasCaseWithin(candidate))) {
                smallest.add(candidate);
            }
        }
        return ImmutableList.copyOf(smallest);
    }

    /** Returns all cases of the boxes where they are few, and nothing otherwise. */
    static List<ActionCounts> ifFew(List<CaseBox> boxes, boolean rated) {
        List<ActionCounts> cases = new ArrayList<>();
        for (CaseBox box : boxes) {
            cases.addAll(box.cases(rated, MOST + 1 - cases.size()));
            if (cases.size() > MOST) {
                return ImmutableList.of();
            }
        }
        cases.sort(ORDER);
        return ImmutableList.copyOf(cases);
    }
}
