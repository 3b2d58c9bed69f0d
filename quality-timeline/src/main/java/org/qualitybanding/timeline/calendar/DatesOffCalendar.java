package org.qualitybanding.timeline.calendar;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.text;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.qualitybanding.model.internal.Words;

/** Listed days off, and the range in which the list is complete. */
record DatesOffCalendar(String source, DateRange range, Set<LocalDate> daysOff) implements WorkingDays {

    static DatesOffCalendar of(String kind, String source, DateRange range, Collection<LocalDate> daysOff) {
        text("source", source);
        given("range", range);
        ImmutableList<LocalDate> days = list(kind, given(kind, daysOff));
        for (int i = 0; i < days.size(); i++) {
            that(range.contains(days.get(i)), kind + "[" + i + "]", "in " + range, days.get(i));
        }
        return new DatesOffCalendar(source, range, ImmutableSet.copyOf(days));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        if (!range.contains(date)) {
            throw new UncoveredDateException(source, date, range);
        }
        return !daysOff.contains(date);
    }

    @Override
    public String toString() {
        return source + " (" + Words.counted(daysOff.size(), "day") + " off, " + range + ")";
    }
}
