package org.qualitybanding.timeline.calendar;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.text;

import java.time.LocalDate;

/** Somebody else's answer, under a name and within a range. */
record NamedCalendar(String source, DateRange range, WorkingDays question) implements WorkingDays {

    NamedCalendar {
        text("source", source);
        given("range", range);
        given("question", question);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        if (!range.contains(date)) {
            throw new UncoveredDateException(source, date, range);
        }
        return question.isWorkingDay(date);
    }

    @Override
    public String toString() {
        return source + " (" + range + ")";
    }
}
