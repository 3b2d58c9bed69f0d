package org.qualitybanding.timeline.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.refusal.InvalidValueException;

@DisplayName("R24: working days")
class WorkingDaysTest {

    private static final DateRange YEAR_2026 = DateRange.ofYears(2026, 2026);

    private static final LocalDate CHRISTMAS = date("2026-12-25");

    private final WorkingDays holidays = WorkingDays.holidays("our holidays", YEAR_2026, List.of(CHRISTMAS));

    @Test
    void aPlainWeekRestsOnSaturdayAndSunday() {
        WorkingDays week = WorkingDays.mondayToFriday();
        assertThat(date("2026-12-21").datesUntil(date("2026-12-28")).map(week::isWorkingDay))
                .containsExactly(true, true, true, true, true, false, false);
        assertThat(week.range()).isEqualTo(DateRange.always());
        assertThat(week).hasToString("Saturday and Sunday off");
        assertThat(week).isEqualTo(WorkingDays.everyDayExcept(DayOfWeek.SUNDAY, SATURDAY));
        assertThat(week.isWorkingDay(LocalDate.MAX)).isTrue(); // a Friday
        assertThat(week.isWorkingDay(LocalDate.MIN)).isTrue(); // a Monday
    }

    @Test
    void theDaysOffAreTheTeamsChoice() {
        WorkingDays week = WorkingDays.everyDayExcept(FRIDAY);
        assertThat(week.isWorkingDay(date("2026-12-18"))).isFalse();
        assertThat(week.isWorkingDay(date("2026-12-19"))).isTrue();
        assertThat(week).hasToString("Friday off");
        assertThat(WorkingDays.everyDayExcept().isWorkingDay(date("2026-12-19")))
                .isTrue();
        assertThat(WorkingDays.everyDayExcept()).hasToString("no weekly day off");
    }

    @Test
    void holidaysAreOffAndWeekendsAreNotTheirs() {
        assertThat(holidays.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(holidays.isWorkingDay(date("2026-12-24"))).isTrue();
        assertThat(holidays.isWorkingDay(date("2026-12-26"))).isTrue(); // a Saturday
        assertThat(holidays.source()).isEqualTo("our holidays");
        assertThat(holidays.range()).isEqualTo(YEAR_2026);
        assertThat(holidays).hasToString("our holidays (1 day off, 2026-01-01 to 2026-12-31)");
    }

    @Test
    void holidaysAreNotKnownOutsideTheirRange() {
        assertThatThrownBy(() -> holidays.isWorkingDay(date("2027-01-01")))
                .isInstanceOfSatisfying(UncoveredDateException.class, refused -> {
                    assertThat(refused.calendar()).isEqualTo("our holidays");
                    assertThat(refused.date()).isEqualTo("2027-01-01");
                    assertThat(refused.range()).isEqualTo(YEAR_2026);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date must be in 2026-01-01 to 2026-12-31, which our holidays covers, found 2027-01-01");
        assertThatThrownBy(() -> holidays.isWorkingDay(date("2025-12-31")))
                .hasMessage("date must be in 2026-01-01 to 2026-12-31, which our holidays covers, found 2025-12-31");
    }

    @Test
    void closuresAreCompleteForAllDates() {
        WorkingDays closures =
                WorkingDays.closures("town hall closures", List.of(date("2026-12-29"), date("2026-12-30")));
        assertThat(closures.isWorkingDay(date("2026-12-29"))).isFalse();
        assertThat(closures.isWorkingDay(date("2027-12-29"))).isTrue();
        assertThat(closures.range()).isEqualTo(DateRange.always());
        assertThat(closures).hasToString("town hall closures (2 days off, all dates)");
    }

    @Test
    void aLambdaIsEnough() {
        WorkingDays plain = day -> day.getDayOfWeek() != FRIDAY;
        assertThat(plain.source()).isEqualTo("a calendar without a name");
        assertThat(plain.range()).isEqualTo(DateRange.always());
        assertThat(plain.and(holidays).isWorkingDay(date("2026-12-24"))).isTrue();

        WorkingDays named = WorkingDays.of("our rota", YEAR_2026, plain);
        assertThat(named.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(named.isWorkingDay(date("2026-12-24"))).isTrue();
        assertThat(named).hasToString("our rota (2026-01-01 to 2026-12-31)");
        assertThatThrownBy(() -> named.isWorkingDay(date("2027-01-01")))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2026-01-01 to 2026-12-31, which our rota covers, found 2027-01-01");
    }

    @Test
    void aLambdaIsNeverAskedOutsideItsRange() {
        WorkingDays named = WorkingDays.of("our rota", YEAR_2026, day -> {
            throw new AssertionError("asked about " + day);
        });
        assertThatThrownBy(() -> named.isWorkingDay(date("2027-01-01"))).isInstanceOf(UncoveredDateException.class);
    }

    @Test
    void aDayWorksOnlyWhereItWorksInAll() {
        WorkingDays closures = WorkingDays.closures("closures", List.of(date("2026-12-29")));
        WorkingDays all = WorkingDays.mondayToFriday().and(holidays).and(closures);
        assertThat(date("2026-12-24").datesUntil(date("2026-12-31")).map(all::isWorkingDay))
                .containsExactly(true, false, false, false, true, false, true);
        assertThat(all.range()).isEqualTo(YEAR_2026);
        assertThat(all.source()).isEqualTo("Saturday and Sunday off, our holidays, closures");
        assertThat(all)
                .hasToString("Saturday and Sunday off, our holidays (1 day off, 2026-01-01 to 2026-12-31),"
                        + " closures (1 day off, all dates)")
                .isEqualTo(WorkingDays.allOf(List.of(WorkingDays.mondayToFriday(), holidays.and(closures))))
                .hasSameHashCodeAs(WorkingDays.allOf(List.of(WorkingDays.mondayToFriday(), holidays, closures)))
                .isNotEqualTo(WorkingDays.mondayToFriday().and(holidays));
    }

    @Test
    void aUnionRefusesASaturdayOutsideItsRangeToo() {
        WorkingDays all = WorkingDays.mondayToFriday().and(holidays);
        assertThatThrownBy(() -> all.isWorkingDay(date("2027-01-02")))
                .hasMessage("date must be in 2026-01-01 to 2026-12-31, which our holidays covers, found 2027-01-02");
    }

    @Test
    void whatWasPassedInCanChange() {
        List<LocalDate> days = new ArrayList<>(List.of(CHRISTMAS));
        WorkingDays kept = WorkingDays.holidays("our holidays", YEAR_2026, days);
        List<WorkingDays> calendars = new ArrayList<>(List.of(kept));
        WorkingDays union = WorkingDays.allOf(calendars);
        days.clear();
        calendars.clear();
        assertThat(kept.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(kept).isEqualTo(holidays).hasSameHashCodeAs(holidays);
        assertThat(union.isWorkingDay(CHRISTMAS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"})
    void theTableHasTheHolidaysThatTablesOftenMiss(LocalDate holiday) {
        assertThat(EnglandAndWales.WORKING_DAYS.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2022-05-31"})
    void theTableHasNoneFromWhichAHolidayWasMoved(LocalDate workingDay) {
        assertThat(EnglandAndWales.WORKING_DAYS.isWorkingDay(workingDay)).isTrue();
    }

    @Test
    void refusesWhatIsNoCalendar() {
        assertThatThrownBy(() -> WorkingDays.everyDayExcept(DayOfWeek.values()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("daysOff must be days that leave a working day in the week, found all 7");
        assertThatThrownBy(() -> WorkingDays.everyDayExcept((DayOfWeek[]) null))
                .hasMessage("daysOff must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.everyDayExcept(FRIDAY, null))
                .hasMessage("daysOff[1] must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays(" ", YEAR_2026, List.of()))
                .hasMessage("source must be a text that is not blank, found 1 characters");
        assertThatThrownBy(() -> WorkingDays.holidays(null, YEAR_2026, List.of()))
                .hasMessage("source must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", null, List.of()))
                .hasMessage("range must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, null))
                .hasMessage("holidays must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, Arrays.asList(CHRISTMAS, null)))
                .hasMessage("holidays[1] must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, List.of(CHRISTMAS, date("2027-01-01"))))
                .hasMessage("holidays[1] must be in 2026-01-01 to 2026-12-31, found 2027-01-01");
        assertThatThrownBy(() -> WorkingDays.closures("ours", null))
                .hasMessage("closures must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("", YEAR_2026, day -> true))
                .hasMessage("source must be a text that is not blank, found 0 characters");
        assertThatThrownBy(() -> WorkingDays.of("ours", null, day -> true))
                .hasMessage("range must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("ours", YEAR_2026, null))
                .hasMessage("question must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.allOf(List.of()))
                .hasMessage("calendars must be one calendar or more, found none");
        assertThatThrownBy(() -> WorkingDays.allOf(null)).hasMessage("calendars must be given, found nothing");
        assertThatThrownBy(() -> holidays.and(null)).hasMessage("calendars[1] must be given, found nothing");
        assertThatThrownBy(
                        () -> holidays.and(WorkingDays.holidays("next year", DateRange.ofYears(2027, 2027), List.of())))
                .hasMessage("calendars must be calendars with a date that all of them cover,"
                        + " found 2026-01-01 to 2026-12-31 and 2027-01-01 to 2027-12-31");
    }

    @Test
    void refusesToAnswerForNoDate() {
        assertThatThrownBy(() -> WorkingDays.mondayToFriday().isWorkingDay(null))
                .hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> holidays.isWorkingDay(null)).hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("ours", YEAR_2026, day -> true).isWorkingDay(null))
                .hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> holidays.and(holidays).isWorkingDay(null))
                .hasMessage("date must be given, found nothing");
    }
}
