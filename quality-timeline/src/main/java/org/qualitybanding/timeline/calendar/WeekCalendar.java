package org.qualitybanding.timeline.calendar;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The same days off in every week. */
record WeekCalendar(Set<DayOfWeek> daysOff) implements WorkingDays {

    static WeekCalendar of(DayOfWeek... daysOff) {
        ImmutableSet<DayOfWeek> days = Sets.immutableEnumSet(list("daysOff", Arrays.asList(given("daysOff", daysOff))));
        that(
                days.size() < DayOfWeek.values().length,
                "daysOff",
                "days that leave a working day in the week",
                "all " + days.size());
        return new WeekCalendar(days);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return !daysOff.contains(given("date", date).getDayOfWeek());
    }

    @Override
    public String source() {
        return daysOff.isEmpty()
                ? "no weekly day off"
                : daysOff.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(joining(" and ", "", " off"));
    }

    @Override
    public String toString() {
        return source();
    }
}
