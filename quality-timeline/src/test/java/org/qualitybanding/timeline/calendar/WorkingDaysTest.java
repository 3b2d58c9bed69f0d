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
    void everyDayHasNoDayOff() {
        WorkingDays always = WorkingDays.everyDay();
        assertThat(always.isWorkingDay(date("2026-12-19"))).isTrue(); // a Saturday
        assertThat(always.isWorkingDay(LocalDate.MIN)).isTrue();
        assertThat(always.range()).isEqualTo(DateRange.always());
        assertThat(always.source()).isEqualTo("every day");
        assertThat(always).hasToString("every day").isNotEqualTo(WorkingDays.everyDayExcept());
        assertThat(always.and(holidays)).isEqualTo(holidays).isEqualTo(holidays.and(always));
    }

    @Test
    void aLambdaIsEnough() {
        WorkingDays rota = WorkingDays.of("our rota", YEAR_2026, day -> day.getDayOfWeek() != FRIDAY);
        assertThat(rota.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(rota.isWorkingDay(date("2026-12-24"))).isTrue();
        assertThat(rota.source()).isEqualTo("our rota");
        assertThat(rota).hasToString("our rota (52 days off, 2026-01-01 to 2026-12-31)");
        assertThat(rota.and(holidays).isWorkingDay(date("2026-12-24"))).isTrue();
        assertThatThrownBy(() -> rota.isWorkingDay(date("2027-01-01")))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2026-01-01 to 2026-12-31, which our rota covers, found 2027-01-01");
    }

    @Test
    void aLambdaIsAskedAboutEachDayOfItsRangeOnceAndAboutNoOther() {
        List<LocalDate> asked = new ArrayList<>();
        WorkingDays rota = WorkingDays.of("our rota", YEAR_2026, asked::add);
        assertThat(rota.isWorkingDay(CHRISTMAS)).isTrue();
        assertThat(asked)
                .isEqualTo(date("2026-01-01").datesUntil(date("2027-01-01")).toList());
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
                .isEqualTo(WorkingDays.mondayToFriday().and(holidays.and(closures)))
                .hasSameHashCodeAs(WorkingDays.mondayToFriday().and(holidays).and(closures))
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
        List<DaysOff> sources = new ArrayList<>(kept.daysOff());
        WorkingDays union = new WorkingDays(sources);
        days.clear();
        sources.clear();
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
                .hasMessage("weekdays must be days that leave a working day in the week, found all 7");
        assertThatThrownBy(() -> WorkingDays.everyDayExcept((DayOfWeek[]) null))
                .hasMessage("daysOff must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.everyDayExcept(FRIDAY, null))
                .hasMessage("daysOff[1] must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays(" ", YEAR_2026, List.of()))
                .hasMessage("source must be a name of 1 to 100 characters on one line, not blank, found 1 characters");
        assertThatThrownBy(() -> WorkingDays.holidays(null, YEAR_2026, List.of()))
                .hasMessage("source must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", null, List.of()))
                .hasMessage("range must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, (List<LocalDate>) null))
                .hasMessage("holidays must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, Arrays.asList(CHRISTMAS, null)))
                .hasMessage("holidays[1] must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2026, List.of(CHRISTMAS, date("2027-01-01"))))
                .hasMessage("dates[1] must be in 2026-01-01 to 2026-12-31, found 2027-01-01");
        assertThatThrownBy(() -> WorkingDays.closures("ours", null))
                .hasMessage("closures must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("", YEAR_2026, day -> true))
                .hasMessage("source must be a name of 1 to 100 characters on one line, not blank, found 0 characters");
        assertThatThrownBy(() -> WorkingDays.of("ours", null, day -> true))
                .hasMessage("range must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("ours", YEAR_2026, null))
                .hasMessage("isWorkingDay must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.of("ours", DateRange.ofYears(1900, 2100), day -> true))
                .hasMessage("range must be 200 years at most, each day of which is asked about,"
                        + " found 1900-01-01 to 2100-12-31");
        assertThatThrownBy(() -> WorkingDays.of("ours", DateRange.always(), day -> true))
                .hasMessage("range must be 200 years at most, each day of which is asked about, found all dates");
        assertThatThrownBy(() -> new WorkingDays(Arrays.asList((DaysOff) null)))
                .hasMessage("daysOff[0] must be given, found nothing");
        assertThatThrownBy(() -> holidays.and(null)).hasMessage("other must be given, found nothing");
        assertThatThrownBy(
                        () -> holidays.and(WorkingDays.holidays("next year", DateRange.ofYears(2027, 2027), List.of())))
                .hasMessage("daysOff must be of sources with a date that all of them cover,"
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
