package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Samples.date;
import static org.qualitybanding.timeline.standing.Samples.due;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.calendar.EnglandAndWales;
import org.qualitybanding.timeline.standing.Samples;

/** Dates worked out by hand. */
class FixedDatesTest {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @DisplayName("R23, R24, R25: calendar days, whole ones, the day of the event excluded, the last day stays")
    @CsvSource({
        "2026-12-18, 7, 2026-12-25",
        "2026-12-18, 10, 2026-12-28",
        "2026-12-18, 14, 2027-01-01",
        "2026-12-18, 21, 2027-01-08",
        "2026-12-18, 28, 2027-01-15",
        "2026-12-18, 42, 2027-01-29",
        "2027-03-22, 7, 2027-03-29",
        "2027-03-22, 42, 2027-05-03",
        "2019-05-21, 7, 2019-05-28",
        // leap day, year end, and over both changes of the clock (28 March and 31 October 2027)
        "2024-02-22, 7, 2024-02-29",
        "2024-02-29, 1, 2024-03-01",
        "2023-02-22, 7, 2023-03-01",
        "2023-02-28, 1, 2023-03-01",
        "2026-12-31, 1, 2027-01-01",
        "2027-03-27, 1, 2027-03-28",
        "2027-03-27, 7, 2027-04-03",
        "2027-10-30, 1, 2027-10-31",
        "2027-10-30, 7, 2027-11-06",
    })
    void countsCalendarDays(LocalDate event, int days, LocalDate dueOn) {
        Timescale timescale = Samples.red().withLength(Period.ofDays(days));
        assertThat(due(timescale, event).dueOn()).isEqualTo(dueOn);
        assertThat(due(timescale, event, EnglandAndWales.WORKING_DAYS)).isEqualTo(due(timescale, event));
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @DisplayName("R24: working days, over bank holidays that tables often miss")
    @CsvSource({
        "2020-05-07, 1, 2020-05-11", // Friday 8 May 2020, moved
        "2020-04-30, 2, 2020-05-04", // and Monday 4 May 2020 was an ordinary working day
        "2022-06-01, 1, 2022-06-06", // 2 and 3 June 2022
        "2022-09-16, 1, 2022-09-20", // 19 September 2022
        "2023-05-05, 1, 2023-05-09", // 8 May 2023
        "2026-12-18, 7, 2026-12-31",
        "2021-12-24, 1, 2021-12-29",
        "2022-12-23, 1, 2022-12-28",
    })
    void countsWorkingDays(LocalDate event, int days, LocalDate dueOn) {
        Timescale timescale = Samples.red(CountingRule.workingDays(), days);
        assertThat(due(timescale, event, EnglandAndWales.WORKING_DAYS).dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "a last day of {0} moves to {1} or to {2}")
    @DisplayName("R24: a last day that is not a working day moves to the next or the previous one")
    @CsvSource({
        "2026-12-25, 2026-12-29, 2026-12-24",
        "2027-03-28, 2027-03-30, 2027-03-25",
        "2020-05-08, 2020-05-11, 2020-05-07",
        "2022-06-02, 2022-06-06, 2022-06-01",
        "2022-06-03, 2022-06-06, 2022-06-01",
        "2022-09-19, 2022-09-20, 2022-09-16",
        "2023-05-08, 2023-05-09, 2023-05-05",
        "2024-02-29, 2024-02-29, 2024-02-29",
    })
    void movesTheLastDay(LocalDate lastDay, LocalDate next, LocalDate previous) {
        LocalDate event = lastDay.minusDays(7);
        assertThat(due(
                                Samples.red().withCounting(Samples.moving(CountingRule.LastDay.MOVES_TO_NEXT)),
                                event,
                                EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo(next);
        assertThat(due(
                                Samples.red().withCounting(Samples.moving(CountingRule.LastDay.MOVES_TO_PREVIOUS)),
                                event,
                                EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo(previous);
    }

    @Test
    @DisplayName("R23: the day of the event can count as day one")
    void countsTheDayOfTheEvent() {
        CountingRule rule = CountingRule.calendarDays().withFirstDay(CountingRule.FirstDay.COUNTED);
        assertThat(due(Samples.red(rule, 7), date("2026-12-18")).dueOn()).isEqualTo("2026-12-24");
        assertThat(due(Samples.red(rule, 1), date("2026-12-18")).dueOn()).isEqualTo("2026-12-18");
    }

    @Test
    @DisplayName("R23, R24: a day of the event that is not a working day is never day one of a count of working days")
    void countsWorkingDaysFromAWeekend() {
        CountingRule rule = CountingRule.workingDays().withFirstDay(CountingRule.FirstDay.COUNTED);
        Timescale oneDay = Samples.red(rule, 1);
        // Saturday 2026-12-19 to Monday, Monday to the same Monday
        assertThat(due(oneDay, date("2026-12-19"), EnglandAndWales.WORKING_DAYS).dueOn())
                .isEqualTo("2026-12-21");
        assertThat(due(oneDay, date("2026-12-21"), EnglandAndWales.WORKING_DAYS).dueOn())
                .isEqualTo("2026-12-21");
    }

    @Test
    @DisplayName("R24: the previous working day is never before the event")
    void neverMovesToBeforeTheEvent() {
        Timescale oneDay = Samples.red(Samples.moving(CountingRule.LastDay.MOVES_TO_PREVIOUS), 1);
        // Friday + 1 = Saturday, back to the day of the event; Saturday + 1 = Sunday, and no working day since
        assertThat(due(oneDay, date("2026-12-11"), EnglandAndWales.WORKING_DAYS).dueOn())
                .isEqualTo("2026-12-11");
        assertThat(due(oneDay, date("2026-12-12"), EnglandAndWales.WORKING_DAYS).dueOn())
                .isEqualTo("2026-12-13");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("M14, R26: evidence for a plan sent on 18 December 2026")
    @CsvSource({"RED, 2026-12-25", "AMBER, 2027-01-15", "GREEN, 2027-01-29"})
    void givesEvidenceItsTime(Rag rag, LocalDate dueOn) {
        Timescales published = Timescales.published();
        assertThat(published.evidenceDue(rag, Samples.FRI_18_DEC_2026).dueOn()).isEqualTo(dueOn);
        assertThat(published
                        .evidenceDue(rag, Samples.FRI_18_DEC_2026, EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo(dueOn);
    }
}
