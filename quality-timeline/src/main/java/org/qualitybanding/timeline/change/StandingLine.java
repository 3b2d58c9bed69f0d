package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * One thing that a standing tells, under its name: what is compared, and what is kept of a standing for later.
 *
 * <pre>{@code
 * StandingLine.of(standing).get(0);   // stage: the plan is being worked on
 * }</pre>
 *
 * @param name what it is, such as {@code banding} or {@code action A-1}; several advisories have one name
 * @param words how it stands, without free text
 */
public record StandingLine(String name, String words) {

    /**
     * Creates a line; {@link #of} makes those of a standing.
     *
     * @throws InvalidValueException if a part is missing or blank
     */
    public StandingLine {
        Checks check = new Checks();
        name = check.text("name", name);
        words = check.text("words", words);
        check.done();
    }

    /**
     * Tells all of a standing, without the reasons: stage, scores and band, then each action, its grade and every
     * attempt to meet it, each duty, each task, each advisory and each fact that may prompt a step. Two standings that tell anything
     * different have different lines.
     *
     * @param standing the standing
     * @return the lines, always in this order
     * @throws InvalidValueException if the standing is missing
     */
    public static List<StandingLine> of(ReviewStanding standing) {
        return StandingFacts.all(Require.given("standing", standing)).lines();
    }

    /**
     * Tells what is different between some lines and others.
     *
     * @param first some lines
     * @param second others
     * @return a difference for each name of which the words differ, in the order of the first and then of the second; {@code none}
     *     stands for a line that is not there
     * @throws InvalidValueException if a list is missing
     */
    public static List<Difference<String, String>> differences(List<StandingLine> first, List<StandingLine> second) {
        Map<String, List<String>> before = byName(Require.given("first", first));
        Map<String, List<String>> after = byName(Require.given("second", second));
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        ImmutableList.Builder<Difference<String, String>> differences = ImmutableList.builder();
        for (String name : names) {
            List<String> gone = without(before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of()));
            List<String> come = without(after.getOrDefault(name, List.of()), before.getOrDefault(name, List.of()));
            for (int index = 0; index < Math.max(gone.size(), come.size()); index++) {
                differences.add(new Difference<>(name, wordsAt(index, gone), wordsAt(index, come)));
            }
        }
        return differences.build();
    }

    private static Map<String, List<String>> byName(List<StandingLine> lines) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (StandingLine line : lines) {
            byName.computeIfAbsent(line.name, none -> new ArrayList<>()).add(line.words);
        }
        return byName;
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest;
    }

    private static String wordsAt(int index, List<String> words) {
        return index < words.size() ? words.get(index) : "none";
    }

    /** Returns name and words, such as {@code banding: Adequate, final}. */
    @Override
    public String toString() {
        return name + ": " + words;
    }
}
