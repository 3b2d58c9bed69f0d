package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** One count of days by the rule of a timescale, which keeps the non-working days that it met. */
final class DayCount {

    /** No calendar of a team that is still there has a whole year off. */
    private static final int LONGEST_RUN_OFF = 366;

    private final Timescale timescale;
    private final LocalDate originOn;
    private final @Nullable WorkingDays workingDays;
    private final TreeSet<LocalDate> met = new TreeSet<>();

    private DayCount(Timescale timescale, LocalDate originOn, @Nullable WorkingDays workingDays) {
        this.timescale = timescale;
        this.originOn = originOn;
        this.workingDays = workingDays;
    }

    static DayCount by(Timescale timescale, LocalDate originOn, Optional<? extends WorkingDays> workingDays) {
        CountingRule rule = timescale.counting();
        if (!rule.needsWorkingDays()) {
            return new DayCount(timescale, originOn, null);
        }
        if (workingDays.isEmpty()) {
            throw new InvalidValueException(
                    "workingDays", "given, because " + timescale.id() + " counts " + rule, "nothing");
        }
        return new DayCount(timescale, originOn, workingDays.get());
    }

    /** Counts the length of the timescale, of which the day of the event is day one or day nought. */
    LocalDate countFromOrigin() {
        boolean countsTheFirst = timescale.counting().firstDay() == FirstDay.COUNTED;
        int days = timescale.days();
        if (countsTheFirst && (!skips() || works(originOn))) {
            days--;
        }
        return count(originOn, days);
    }

    /** Counts days after a date, or before it where the number is negative. */
    LocalDate count(LocalDate from, int days) {
        if (!skips()) {
            return step(from, days);
        }
        LocalDate date = from;
        int direction = Integer.signum(days);
        for (int left = Math.abs(days); left > 0; left--) {
            date = nextWorkingDay(step(date, direction), direction);
        }
        return date;
    }

    /** Moves a last day by the rule. To the previous working day it moves only as far as the event. */
    LocalDate move(LocalDate date) {
        LastDay rule = timescale.counting().lastDay();
        if (rule == LastDay.STAYS || works(date)) {
            return date;
        }
        if (rule == LastDay.MOVES_TO_NEXT) {
            return nextWorkingDay(step(date, 1), 1);
        }
        for (LocalDate day = date; day.isAfter(originOn); ) {
            day = step(day, -1);
            if (works(day)) {
                return day;
            }
        }
        return date;
    }

    /** Returns the non-working days that were met since the count began, in order. */
    ImmutableList<LocalDate> nonWorkingDays() {
        return ImmutableList.copyOf(met);
    }

    Optional<String> calendar() {
        return Optional.ofNullable(workingDays).map(WorkingDays::source);
    }

    private boolean skips() {
        return timescale.counting().nonWorkingDays() == NonWorkingDays.SKIPPED;
    }

    private LocalDate nextWorkingDay(LocalDate from, int direction) {
        LocalDate date = from;
        for (int off = 0; !works(date); off++) {
            if (off == LONGEST_RUN_OFF) {
                throw new InvalidValueException(
                        "workingDays",
                        "a calendar with a working day within " + LONGEST_RUN_OFF + " days of " + from,
                        "none in " + calendar().orElseThrow());
            }
            date = step(date, direction);
        }
        return date;
    }

    private boolean works(LocalDate date) {
        boolean works = given("workingDays", workingDays).isWorkingDay(date);
        if (!works) {
            met.add(date);
        }
        return works;
    }

    private LocalDate step(LocalDate date, int days) {
        try {
            return date.plusDays(days);
        } catch (DateTimeException e) {
            throw new InvalidValueException(
                    "originOn",
                    "a date from which " + timescale.id() + " stays within the dates there are",
                    originOn.toString());
        }
    }
}
