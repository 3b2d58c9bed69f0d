package org.qualitybanding.timeline.change;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;

/**
 * From which band to which a change of policy takes reviews, and by what: {@code Adequate, then Poor by rule outcome-2, then
 * outcome-3}. Where a band is not certain yet, it is the bands that can still come out.
 *
 * @param before the bands that can come out under the policy before, the lowest first
 * @param after those that can under the policy after
 * @param by what makes the difference: the rule that decides, the clocks that end on other days, or a setting; nothing where the bands
 *     are the same
 */
public record BandMove(List<Band> before, List<Band> after, List<String> by) {

    /** By the bands before, the lowest first, then by those after, then by what makes the difference. */
    static final Comparator<BandMove> LOWEST_FIRST = Comparator.<BandMove, Band>comparing(move -> first(move.before))
            .thenComparing(move -> last(move.before))
            .thenComparing(move -> first(move.after))
            .thenComparing(move -> last(move.after))
            .thenComparing(BandMove::toString);

    /**
     * Creates a move.
     *
     * @throws InvalidValueException if no band can come out under one of the policies
     */
    public BandMove {
        before = Require.list("before", before);
        after = Require.list("after", after);
        by = Require.list("by", by);
        Require.that(!before.isEmpty(), "before", "1 or more bands", 0);
        Require.that(!after.isEmpty(), "after", "1 or more bands", 0);
    }

    private static Band first(List<Band> bands) {
        return bands.get(0);
    }

    private static Band last(List<Band> bands) {
        return bands.get(bands.size() - 1);
    }

    /**
     * Tells whether other bands can come out.
     *
     * @return false where they are the same under both policies
     */
    public boolean moves() {
        return !before.equals(after);
    }

    /** Returns bands in words, such as {@code Poor or Adequate}. */
    static String words(List<Band> bands) {
        return bands.stream().map(Band::words).collect(joining(" or "));
    }

    /** Returns the bands and what makes the difference, such as {@code Good, then Adequate by clock evidence-red}. */
    @Override
    public String toString() {
        return words(before)
                + (moves() ? ", then " + words(after) : ", as before")
                + (by.isEmpty() ? "" : " by " + String.join(" and by ", by));
    }
}
