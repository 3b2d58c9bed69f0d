package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;

import java.util.Optional;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A number of points from which on a rule holds, counted over all intelligence or over the recent part of it.
 *
 * <pre>{@code
 * PointsThreshold.pointsAtLeast(24);                // points >= 24
 * PointsThreshold.pointsAtLeast(24).withinDays(30); // points within 30 days >= 24
 * }</pre>
 *
 * @param atLeast the fewest points that reach the threshold, 1 or more
 * @param withinDays the greatest age in days of the items whose points are counted, 0 or more; all items if left out
 */
public record PointsThreshold(Integer atLeast, Optional<Integer> withinDays) {

    /**
     * Creates a threshold.
     *
     * @throws InvalidValueException if the points are missing, or a number is out of bounds
     */
    public PointsThreshold {
        Require.atLeast("atLeast", 1, given("atLeast", atLeast));
        withinDays = optional(withinDays);
        withinDays.ifPresent(days -> Require.atLeast("withinDays", 0, days));
    }

    /**
     * Returns the threshold over all intelligence.
     *
     * @param points the fewest points that reach it, 1 or more
     * @return the threshold
     * @throws InvalidValueException if the points are fewer than 1
     */
    public static PointsThreshold pointsAtLeast(int points) {
        return new PointsThreshold(points, Optional.empty());
    }

    /**
     * Returns this threshold over recent items only.
     *
     * @param days the greatest age in days of an item that is counted, 0 or more
     * @return the threshold
     * @throws InvalidValueException if the days are negative
     */
    public PointsThreshold withinDays(int days) {
        return new PointsThreshold(atLeast, Optional.of(days));
    }

    /** Returns the points that this threshold is compared with. */
    long pointsOf(WeighedIntelligence intelligence) {
        return withinDays.map(days -> intelligence.pointsWithin(days)).orElseGet(intelligence::points);
    }

    boolean isReachedBy(WeighedIntelligence intelligence) {
        return pointsOf(intelligence) >= atLeast;
    }

    /** Tells whether whatever reaches this threshold reaches the other one too. */
    boolean implies(PointsThreshold other) {
        boolean noMoreDays =
                other.withinDays.isEmpty() || (withinDays.isPresent() && withinDays.get() <= other.withinDays.get());
        return atLeast >= other.atLeast && noMoreDays;
    }

    /** Returns what reaches the threshold as a part of a sentence. */
    Phrase phrase(String name) {
        Phrase points = Phrase.count("points", "points", atLeast);
        return withinDays.isPresent()
                ? Phrase.text(name, "limit.recent-points", points, Phrase.count("days", "days", withinDays.get()))
                : Phrase.text(name, "limit.points", points);
    }

    /** Returns the name of the points that are counted, such as {@code points within 30 days}. */
    String counted() {
        return "points"
                + withinDays
                        .map(days -> " within " + days + (days == 1 ? " day" : " days"))
                        .orElse("");
    }

    /** Returns the threshold, such as {@code points >= 24} or {@code points within 30 days >= 24}. */
    @Override
    public String toString() {
        return counted() + " >= " + atLeast;
    }
}
