package org.qualitybanding.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.exchange.calendar.GovUkDivision;
import org.qualitybanding.exchange.standing.SampleViews;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.RecordConventions;

/** What every record of this module promises. */
class EveryRecordTest extends RecordConventions {

    EveryRecordTest() {
        super(
                Stream.of(
                        SampleViews.view(),
                        CalendarFeed.of(SampleViews.standing()),
                        new GovUkDivision(
                                "wales",
                                List.of(new GovUkDivision.BankHoliday(
                                        "Good Friday",
                                        LocalDate.of(2026, 4, 3),
                                        Optional.of("Substitute day"),
                                        Optional.of(true))))),
                StandingView.class,
                Set.of());
    }
}
