package org.qualitybanding.examples.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * Evidence for a red action, 7 days from the plan (clause M14), across Christmas and Easter, under each setting of reading
 * R24. Every date was counted by hand.
 */
class HolidayDeadlinesTest {

    @ParameterizedTest(name = "plan sent {0}: {1} as counted, {2} next, {3} previous, {4} in working days")
    @CsvSource({
        // Good Friday 3 April and Easter Monday 6 April 2026
        "2026-03-27, 2026-04-03, 2026-04-07, 2026-04-02, 2026-04-09",
        // Christmas Day is a Friday, the substitute for Boxing Day Monday 28 December 2026
        "2026-12-18, 2026-12-25, 2026-12-29, 2026-12-24, 2026-12-31",
        // Good Friday 26 March and Easter Monday 29 March 2027
        "2027-03-22, 2027-03-29, 2027-03-30, 2027-03-25, 2027-04-02",
        // substitutes for both days of Christmas on Monday 27 and Tuesday 28 December 2027
        "2027-12-20, 2027-12-27, 2027-12-29, 2027-12-24, 2027-12-31",
    })
    void evidenceForARedAction(
            LocalDate sentOn, LocalDate counted, LocalDate next, LocalDate previous, LocalDate working) {
        CountingRule calendarDays = CountingRule.calendarDays();
        assertThat(calendars()).allSatisfy(calendar -> {
            assertThat(due(sentOn, calendarDays, calendar)).isEqualTo(counted);
            assertThat(due(sentOn, calendarDays.withLastDay(LastDay.MOVES_TO_NEXT), calendar))
                    .isEqualTo(next);
            assertThat(due(sentOn, calendarDays.withLastDay(LastDay.MOVES_TO_PREVIOUS), calendar))
                    .isEqualTo(previous);
            assertThat(due(sentOn, CountingRule.workingDays(), calendar)).isEqualTo(working);
        });
    }

    @Test
    void aCountIntoAYearThatIsNotCoveredIsRefused() {
        assertThat(calendars())
                .allSatisfy(calendar -> assertThatThrownBy(
                                () -> due(LocalDate.of(2027, 12, 24), CountingRule.workingDays(), calendar))
                        .isInstanceOf(UncoveredDateException.class)
                        .hasMessageEndingWith("found 2028-01-01"));
    }

    private static Stream<WorkingDays> calendars() {
        return Stream.of(BankHolidayFile.englandAndWales(), JollydayBankHolidays.of("eng", 2019, 2027))
                .map(WorkingDays.mondayToFriday()::and);
    }

    private static LocalDate due(LocalDate sentOn, CountingRule rule, WorkingDays calendar) {
        return Timescales.published()
                .withCounting(rule)
                .evidenceDue(Rag.RED, sentOn, calendar)
                .dueOn();
    }
}
