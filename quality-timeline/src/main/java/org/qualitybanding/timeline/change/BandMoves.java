package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;

/**
 * How many reviews a change of policy takes from which band to which, on a date. It holds counts and no ids, so that it is as large for
 * a million reviews as for ten.
 *
 * <pre>{@code
 * moves.count(List.of(Band.ADEQUATE), List.of(Band.POOR)); // 14
 * moves.text();
 * // Adequate, as before: 5120
 * // Adequate, then Poor by rule outcome-2, then outcome-3: 14
 * }</pre>
 *
 * @param date the day asked about
 * @param counts for each move, and for each band that stays, how many reviews there are, the lowest bands first
 * @param refused how many reviews one of the policies refused, or were opened later
 */
public record BandMoves(LocalDate date, Map<BandMove, Long> counts, Long refused) {

    /**
     * Creates the counts; {@link PolicyPlan#over} counts.
     *
     * @throws InvalidValueException if a component is missing
     */
    public BandMoves {
        date = Require.given("date", date);
        counts = ImmutableSortedMap.copyOf(Require.given("counts", counts), BandMove.LOWEST_FIRST);
        refused = Require.given("refused", refused);
    }

    /**
     * Returns a cell of the matrix from band to band.
     *
     * @param before the bands that can come out under the policy before, the lowest first
     * @param after those that can under the policy after
     * @return how many reviews have both, whatever makes the difference
     */
    public long count(List<Band> before, List<Band> after) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().before().equals(before)
                        && each.getKey().after().equals(after))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns how many reviews were asked, those that were refused left out.
     *
     * @return the number, 0 or more
     */
    public long reviews() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns how many of them move.
     *
     * @return the number, 0 or more
     */
    public long moved() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().moves())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns the counts for a person to read.
     *
     * @return a line for each move and each band that stays, and one for reviews that were refused, where there are any
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        counts.forEach((move, count) -> text.add(move + ": " + count));
        if (refused > 0) {
            text.add("refused: " + refused);
        }
        return text.toString();
    }

    /** Returns how many move, such as {@code 14 of 5134 reviews move on 2026-04-20}. */
    @Override
    public String toString() {
        return moved() + " of " + Words.counted(reviews(), "review") + " move on " + date;
    }
}
