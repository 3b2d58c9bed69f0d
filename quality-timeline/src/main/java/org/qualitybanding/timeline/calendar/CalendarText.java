package org.qualitybanding.timeline.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Require;

/** What a calendar says of each day of a range, as a text that digests are taken of. */
final class CalendarText {

    /** Two centuries: longer than any list of holidays, and asked about in a moment. */
    private static final long LONGEST_RANGE = 73_049;

    private CalendarText() {}

    /** Refuses a range that is too long for each of its days to be asked about. */
    static void requireShort(DateRange range) {
        long days = range.lastDay().toEpochDay() - range.firstDay().toEpochDay();
        Require.that(days <= LONGEST_RANGE, "range", "200 years at most, each day of which is asked about", range);
    }

    /**
     * The sources, what is covered of the range, and each day off with its name. How a day came to be off, by the weekend or a
     * holiday that falls on one, does not change what is said of it.
     */
    static String of(WorkingDays calendar, DateRange range) {
        requireShort(range);
        CanonicalText text = new CanonicalText("working days in a range, form 1")
                .add("range", range)
                .add("sources", calendar.daysOff().stream().map(DaysOff::source).toList());
        Optional<DateRange> covered = calendar.range().intersection(range);
        text.add("covered", covered);
        if (covered.isPresent()) {
            addDaysOff(text, calendar, covered.get());
        }
        return text.toString();
    }

    private static void addDaysOff(CanonicalText text, WorkingDays calendar, DateRange covered) {
        long last = covered.lastDay().toEpochDay();
        for (long day = covered.firstDay().toEpochDay(); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (!calendar.isWorkingDay(date)) {
                text.add("off." + date, calendar.nameOf(date).orElse(""));
            }
        }
    }
}
