package org.qualitybanding.scoring.check;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A part of a ladder, which cases exercise it, and the smallest one that does.
 *
 * @param kind what the part is
 * @param says what a case has to do
 * @param done tells whether a case does
 * @param smallest the case with the fewest actions that does
 */
record Exercise(LadderCoverage.Part.Kind kind, String says, Predicate<ActionCounts> done, ActionCounts smallest) {

    boolean isDoneBy(ActionCounts counts) {
        return done.test(counts);
    }

    /** Returns cases that exercise all of some parts, the smallest first, none of which could be left out. */
    static List<ActionCounts> fewCasesFor(List<Exercise> parts) {
        Map<ActionCounts, List<Exercise>> cases = new LinkedHashMap<>();
        for (Exercise part : parts) {
            cases.putIfAbsent(
                    part.smallest(),
                    parts.stream()
                            .filter(each -> each.isDoneBy(part.smallest()))
                            .toList());
        }
        List<ActionCounts> few = new ArrayList<>(cases.keySet());
        few.sort(Region.SMALLEST_FIRST);
        for (ActionCounts each : Lists.reverse(List.copyOf(few))) {
            List<ActionCounts> others =
                    few.stream().filter(other -> !other.equals(each)).toList();
            if (parts.stream().allMatch(part -> others.stream().anyMatch(part::isDoneBy))) {
                few.remove(each);
            }
        }
        return List.copyOf(few);
    }
}
