package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;

/**
 * The days on which a clock does not run (the setting of reading R40). None of them counts towards a last day, and none is one.
 *
 * <p>A plan was sent on 6 March 2026, and the provider was paused from 10 to 20 March. The 28 days for an amber action would have
 * ended on 3 April; 11 of the days up to then do not count, so they end on 14 April:
 *
 * <pre>{@code
 * PausedDays paused = PausedDays.of(List.of(new DateRange(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20))));
 * Timescales.published()
 *     .due(Clock.EVIDENCE_AMBER, OriginEvent.PLAN_SENT, LocalDate.of(2026, 3, 6), WorkingDays.everyDay(), paused)
 *     .dueOn(); // 2026-04-14
 * }</pre>
 *
 * <p>Those of the pauses in a review are told by {@link Timescales#pausedDays}.
 *
 * @param ranges the paused days, in order and with a day that is not paused between one range and the next
 */
public record PausedDays(List<DateRange> ranges) {

    private static final PausedDays NONE = new PausedDays(ImmutableList.of());

    /**
     * Creates the paused days.
     *
     * @throws InvalidValueException if a range is missing, or does not begin two days after the one before ended, or later
     */
    public PausedDays {
        ranges = list("ranges", ranges);
        for (int i = 1; i < ranges.size(); i++) {
            DateRange before = ranges.get(i - 1);
            if (isJoined(before, ranges.get(i))) {
                throw new InvalidValueException(
                        "ranges[" + i + "]",
                        "after " + before + ", with a day between",
                        ranges.get(i).toString());
            }
        }
    }

    private static boolean isJoined(DateRange before, DateRange next) {
        return before.lastDay().equals(LocalDate.MAX)
                || !next.firstDay().isAfter(before.lastDay().plusDays(1));
    }

    /**
     * Returns no paused days, as in the published model.
     *
     * @return no days
     */
    public static PausedDays none() {
        return NONE;
    }

    /** Returns the given days, none where they were left out, as in what was written down before anybody paused. */
    static PausedDays orNone(@Nullable PausedDays given) {
        return given == null ? NONE : given;
    }

    /**
     * Puts paused days together. A day that is in several ranges is paused once.
     *
     * @param ranges the days, in any order
     * @return the days that are in one of them at least
     * @throws InvalidValueException if a range is missing
     */
    public static PausedDays of(List<DateRange> ranges) {
        List<DateRange> inOrder = new ArrayList<>(list("ranges", given("ranges", ranges)));
        inOrder.sort(Comparator.comparing(DateRange::firstDay));
        List<DateRange> joined = new ArrayList<>();
        for (DateRange next : inOrder) {
            int last = joined.size() - 1;
            if (last >= 0 && isJoined(joined.get(last), next)) {
                DateRange before = joined.get(last);
                LocalDate lastDay = before.lastDay().isAfter(next.lastDay()) ? before.lastDay() : next.lastDay();
                joined.set(last, new DateRange(before.firstDay(), lastDay));
            } else {
                joined.add(next);
            }
        }
        return joined.isEmpty() ? NONE : new PausedDays(joined);
    }

    /** The days of pauses, by what is known on a date: one that still goes on is known to last until then, itself included. */
    static PausedDays known(List<Pause> pauses, LocalDate date) {
        List<DateRange> ranges = new ArrayList<>();
        for (Pause pause : pauses) {
            if (!pause.pausedOn().isAfter(date)) {
                Optional<LocalDate> resumedOn = pause.asKnownOn(date).resumedOn();
                if (resumedOn.isEmpty()) {
                    ranges.add(new DateRange(pause.pausedOn(), date));
                } else if (resumedOn.get().isAfter(pause.pausedOn())) {
                    ranges.add(new DateRange(pause.pausedOn(), resumedOn.get().minusDays(1)));
                }
            }
        }
        return of(ranges);
    }

    /**
     * Returns how many days are paused.
     *
     * @return 0 or more
     */
    public long count() {
        long days = 0;
        for (DateRange range : ranges) {
            days += ChronoUnit.DAYS.between(range.firstDay(), range.lastDay()) + 1;
        }
        return days;
    }

    /**
     * Tells whether a day is paused.
     *
     * @param date the day
     * @return true from the first to the last day of a range, both included
     * @throws InvalidValueException if the day is missing
     */
    public boolean include(LocalDate date) {
        return rangeOf(date).isPresent();
    }

    /** The range that a day is in. */
    Optional<DateRange> rangeOf(LocalDate date) {
        for (DateRange range : ranges) {
            if (range.contains(date)) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** Tells whether no day is paused. */
    boolean areNone() {
        return ranges.isEmpty();
    }

    /** Those after a day. */
    PausedDays after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? NONE : within(day.plusDays(1), LocalDate.MAX);
    }

    /** Those from a first to a last day, both included. */
    PausedDays within(LocalDate first, LocalDate last) {
        if (ranges.isEmpty() || last.isBefore(first)) {
            return NONE;
        }
        DateRange asked = new DateRange(first, last);
        List<DateRange> found = new ArrayList<>();
        for (DateRange range : ranges) {
            range.intersection(asked).ifPresent(found::add);
        }
        return found.isEmpty() ? NONE : new PausedDays(found);
    }

    /** Returns number and days, such as {@code 11 paused days, 2026-03-10 to 2026-03-20}, or {@code no paused days}. */
    @Override
    public String toString() {
        return ranges.isEmpty() ? "no paused days" : Words.counted(count(), "paused day") + ", " + Words.few(texts());
    }

    private List<String> texts() {
        return ranges.stream().map(DateRange::toString).toList();
    }
}
