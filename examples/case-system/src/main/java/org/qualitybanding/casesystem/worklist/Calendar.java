package org.qualitybanding.casesystem.worklist;

import java.time.Duration;
import org.qualitybanding.examples.calendarfeed.FeedText;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.timeline.worklist.Worklist;

/** The last days of a worklist, to import into a calendar. */
final class Calendar {

    /** At nine in the morning of the day before. */
    private static final Duration ALARM = Duration.ofHours(15);

    private Calendar() {}

    static String of(Worklist worklist) {
        return FeedText.write(CalendarFeed.of(worklist), ALARM);
    }
}
