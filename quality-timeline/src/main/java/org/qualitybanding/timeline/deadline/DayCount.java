package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/**
 * One count of days by a rule, which keeps the non-working days that it met. A rule that needs no calendar asks none, and no
 * calendar is asked about a paused day.
 */
final class DayCount {

    /** No calendar of a team that is still there has a whole year off. */
    private static final int LONGEST_RUN_OFF = 366;

    private final Clock clock;
    private final Optional<Integer> interval;
    private final CountingRule rule;
    private final LocalDate originOn;
    private final WorkingDays workingDays;
    private final PausedDays pausedDays;
    private final SortedSet<LocalDate> met;

    DayCount(
            Clock clock,
            Optional<Integer> interval,
            CountingRule rule,
            LocalDate originOn,
            WorkingDays workingDays,
            PausedDays pausedDays) {
        this.clock = clock;
        this.interval = interval;
        this.rule = rule;
        this.originOn = given("originOn", originOn);
        this.workingDays = given("workingDays", workingDays);
        this.pausedDays = given("pausedDays", pausedDays);
        this.met = rule.needsWorkingDays() ? new TreeSet<>() : ImmutableSortedSet.of();
        if (rule.needsWorkingDays() && workingDays.equals(WorkingDays.everyDay())) {
            throw new InvalidValueException(
                    "workingDays", "a calendar, because " + id() + " counts " + rule, workingDays.toString());
        }
    }

    /** Counts on from a date that was counted, by the same rule. */
    static DayCount again(CountedDate counted, WorkingDays workingDays, PausedDays pausedDays) {
        return new DayCount(
                counted.clock(),
                counted.interval(),
                counted.timescale().counting(),
                counted.originOn(),
                workingDays,
                pausedDays);
    }

    /** Counts a length, of which the day of the event is day one or day nought. */
    LocalDate countFromOrigin(int length) {
        boolean firstDayCounts =
                rule.firstDay() == FirstDay.COUNTED && !pausedDays.include(originOn) && (!skips() || works(originOn));
        return count(originOn, firstDayCounts ? length - 1 : length);
    }

    /**
     * Counts days after a date, or before it where the number is negative. A paused day does not count (the setting of reading
     * R40), whether it works or not.
     */
    LocalDate count(LocalDate from, int days) {
        if (!skips() && pausedDays.areNone()) {
            return step(from, days);
        }
        LocalDate date = from;
        int direction = Integer.signum(days);
        for (int left = Math.abs(days); left > 0; left--) {
            date = nextDayThatCounts(step(date, direction), direction);
        }
        return date;
    }

    private LocalDate nextDayThatCounts(LocalDate from, int direction) {
        return skips() ? nextWorkingDay(from, direction) : pastThePause(from, direction);
    }

    /**
     * Moves a last day by the rule. To the previous working day it moves only as far as the event, and never over a paused day: what
     * a pause gave is not taken away by a weekend.
     */
    LocalDate move(LocalDate date) {
        return move(date, originOn);
    }

    /** Moves a last day by the rule, to the previous working day no further than to the event and to another day, whichever is later. */
    LocalDate move(LocalDate date, LocalDate noFurtherThan) {
        LocalDate earliest = noFurtherThan.isAfter(originOn) ? noFurtherThan : originOn;
        if (rule.lastDay() == LastDay.STAYS || works(date)) {
            return date;
        }
        if (rule.lastDay() == LastDay.MOVES_TO_NEXT) {
            return nextWorkingDay(step(date, 1), 1);
        }
        for (LocalDate day = date; day.isAfter(earliest); ) {
            day = step(day, -1);
            if (pausedDays.include(day)) {
                return date;
            }
            if (works(day)) {
                return day;
            }
        }
        return date;
    }

    /** The next day that works and is not paused, a pause being no part of the run of days off. */
    private LocalDate nextWorkingDay(LocalDate from, int direction) {
        LocalDate date = pastThePause(from, direction);
        for (int off = 0; !works(date); off++) {
            if (off == LONGEST_RUN_OFF) {
                throw new NoLastDayException(
                        "workingDays",
                        "a calendar with a working day within " + LONGEST_RUN_OFF + " days of " + from,
                        "none in " + workingDays.source(),
                        Optional.of(date));
            }
            date = pastThePause(step(date, direction), direction);
        }
        return date;
    }

    /** The day itself, or the first after or before the pause that it is in. */
    private LocalDate pastThePause(LocalDate day, int direction) {
        Optional<DateRange> pause = pausedDays.rangeOf(day);
        if (pause.isEmpty()) {
            return day;
        }
        return direction > 0 ? step(pause.get().lastDay(), 1) : step(pause.get().firstDay(), -1);
    }

    /** Returns the non-working days that were met since the count began, in order, each with its name where it has one. */
    ImmutableList<NonWorkingDay> nonWorkingDays() {
        if (met.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<NonWorkingDay> days = ImmutableList.builder();
        for (LocalDate date : met) {
            days.add(new NonWorkingDay(date, workingDays.nameOf(date)));
        }
        return days.build();
    }

    /** Returns the name of the calendar, where the rule needs one. */
    Optional<String> calendar() {
        return rule.needsWorkingDays() ? Optional.of(workingDays.source()) : Optional.empty();
    }

    /** Returns the paused days from a first day to the last one that was counted or moved to, both included. */
    PausedDays pausedDays(LocalDate first, LocalDate countedTo, LocalDate movedTo) {
        return pausedDays.within(first, movedTo.isAfter(countedTo) ? movedTo : countedTo);
    }

    private String id() {
        return CountedDate.id(clock, interval);
    }

    private boolean skips() {
        return rule.nonWorkingDays() == NonWorkingDays.SKIPPED;
    }

    private boolean works(LocalDate date) {
        boolean works = workingDays.isWorkingDay(date);
        if (!works) {
            met.add(date);
        }
        return works;
    }

    private LocalDate step(LocalDate date, int days) {
        try {
            return date.plusDays(days);
        } catch (DateTimeException e) {
            throw new NoLastDayException(
                    "originOn",
                    "a date from which " + id() + " stays within the dates there are",
                    originOn.toString(),
                    Optional.empty());
        }
    }
}
