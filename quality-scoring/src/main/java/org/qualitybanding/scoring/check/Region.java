package org.qualitybanding.scoring.check;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Condition;

/** Some cases, in boxes that have none in common, those with fewer actions first. */
final class Region {

    /** How many cases are shown: more than a person would read. */
    private static final int MOST_SHOWN = 10;

    /** The fewest actions first, then the fewest significant, red and amber ones. */
    static final Comparator<ActionCounts> SMALLEST_FIRST = Comparator.comparingLong(ActionCounts::total)
            .thenComparing(ActionCounts::significant)
            .thenComparing(counts -> counts.rag().map(RagCounts::red).orElse(0))
            .thenComparing(counts -> counts.rag().map(RagCounts::amber).orElse(0));

    private final List<CaseBox> boxes;
    private final boolean rated;

    Region(List<CaseBox> boxes, boolean rated) {
        this.boxes = ImmutableList.sortedCopyOf(comparing(box -> box.smallest(rated), SMALLEST_FIRST), boxes);
        this.rated = rated;
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    List<CaseBox> boxes() {
        return boxes;
    }

    /** Returns the conditions that hold in the region and nowhere else, no two of them for one case. */
    List<Condition> where() {
        return boxes.stream().map(CaseBox::condition).toList();
    }

    /**
     * Returns the smallest cases: those of which no count can be lowered without leaving the region. The case with the fewest
     * actions is always among them.
     *
     * <p>Of the cases in one box that differ only in how the same number of actions is spread, one stands for all: that
     * with the fewest significant, then the fewest red, then the fewest amber ones. Where that one is not among the
     * smallest, because some other box has a smaller case, the box has none.
     */
    List<ActionCounts> smallest() {
        List<ActionCounts> smallest = new ArrayList<>();
        for (int i = 0; i < boxes.size() && smallest.size() < MOST_SHOWN; i++) {
            ActionCounts candidate = boxes.get(i).smallest(rated);
            CaseBox within = CaseBox.upTo(candidate);
            if (boxes.subList(0, i).stream().noneMatch(box -> box.meet(within).isFeasible())) {
                smallest.add(candidate);
            }
        }
        return smallest;
    }

    /** Returns all cases where they are few, and nothing otherwise. */
    List<ActionCounts> ifFew() {
        List<ActionCounts> cases = new ArrayList<>();
        for (CaseBox box : boxes) {
            cases.addAll(box.cases(rated, MOST_SHOWN + 1 - cases.size()));
            if (cases.size() > MOST_SHOWN) {
                return List.of();
            }
        }
        cases.sort(SMALLEST_FIRST);
        return cases;
    }
}
