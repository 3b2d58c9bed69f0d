package org.qualitybanding.timeline.calendar;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Several calendars, in each of which a working day has to work. */
record UnionCalendar(List<WorkingDays> calendars, DateRange range) implements WorkingDays {

    static UnionCalendar of(List<? extends WorkingDays> calendars) {
        ImmutableList.Builder<WorkingDays> flat = ImmutableList.builder();
        DateRange shared = DateRange.always();
        for (WorkingDays calendar : list("calendars", given("calendars", calendars))) {
            if (calendar instanceof UnionCalendar union) {
                flat.addAll(union.calendars);
            } else {
                flat.add(calendar);
            }
            DateRange sharedSoFar = shared;
            shared = sharedSoFar
                    .intersection(calendar.range())
                    .orElseThrow(() -> new InvalidValueException(
                            "calendars",
                            "calendars with a date that all of them cover",
                            sharedSoFar + " and " + calendar.range()));
        }
        ImmutableList<WorkingDays> all = flat.build();
        that(!all.isEmpty(), "calendars", "one calendar or more", "none");
        return new UnionCalendar(all, shared);
    }

    /** Looks at the range first, so that a Saturday outside it is refused the same as a Monday. */
    @Override
    public boolean isWorkingDay(LocalDate date) {
        if (!range.contains(date)) {
            WorkingDays uncovering = calendars.stream()
                    .filter(calendar -> !calendar.range().contains(date))
                    .findFirst()
                    .orElse(this);
            throw new UncoveredDateException(uncovering.source(), date, uncovering.range());
        }
        for (WorkingDays calendar : calendars) {
            if (!calendar.isWorkingDay(date)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String source() {
        return calendars.stream().map(WorkingDays::source).collect(joining(", "));
    }

    @Override
    public String toString() {
        return calendars.stream().map(WorkingDays::toString).collect(joining(", "));
    }
}
