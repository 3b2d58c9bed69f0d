package org.qualitybanding.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.refusal.InvalidValueException;

@DisplayName("R24: days off have names")
class HolidaysTest {

    private static final DateRange YEAR_2027 = DateRange.ofYears(2027, 2027);

    private static final LocalDate EASTER_MONDAY = date("2027-03-29");

    private final WorkingDays easter =
            WorkingDays.holidays("bank holidays", YEAR_2027, Map.of(EASTER_MONDAY, "Easter Monday"));

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, Early May bank holiday (VE day)",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee bank holiday",
        "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "2023-05-08, Bank holiday for the coronation of King Charles III",
        "2026-12-25, Christmas Day",
        "2026-12-28, Boxing Day",
        "2027-03-29, Easter Monday",
        "2027-05-03, Early May bank holiday"
    })
    void aHolidayIsOffUnderItsName(LocalDate holiday, String name) {
        assertThat(EnglandAndWales.NAMED.isWorkingDay(holiday)).isFalse();
        assertThat(EnglandAndWales.NAMED.nameOf(holiday)).contains(name);
    }

    @Test
    void everyNamedHolidayIsOneOfTheTable() {
        assertThat(EnglandAndWales.RANGE
                        .firstDay()
                        .datesUntil(EnglandAndWales.RANGE.lastDay().plusDays(1)))
                .allSatisfy(day -> {
                    assertThat(EnglandAndWales.NAMED.isWorkingDay(day))
                            .isEqualTo(EnglandAndWales.WORKING_DAYS.isWorkingDay(day));
                    assertThat(EnglandAndWales.NAMED.nameOf(day).isPresent())
                            .isEqualTo(EnglandAndWales.BANK_HOLIDAYS.contains(day));
                });
    }

    @Test
    void whatHasNoNameHasNone() {
        WorkingDays ours = WorkingDays.mondayToFriday()
                .and(easter)
                .and(WorkingDays.closures("town hall closures", List.of(date("2027-12-29"))));
        assertThat(ours.nameOf(date("2027-12-29"))).isEmpty();
        assertThat(ours.nameOf(date("2027-03-28"))).isEmpty(); // a Sunday
        assertThat(ours.nameOf(date("2027-03-30"))).isEmpty(); // worked
        assertThat(ours.nameOf(EASTER_MONDAY)).contains("Easter Monday");
    }

    @Test
    @DisplayName("two sources name a day each, and say the same once")
    void twoNamesOfADay() {
        WorkingDays stocktaking =
                WorkingDays.holidays("closures", DateRange.always(), Map.of(EASTER_MONDAY, "Stocktaking"));
        assertThat(easter.and(stocktaking).nameOf(EASTER_MONDAY)).contains("Easter Monday and Stocktaking");
        assertThat(stocktaking.and(easter).nameOf(EASTER_MONDAY)).contains("Stocktaking and Easter Monday");
        assertThat(easter.and(easter).nameOf(EASTER_MONDAY)).contains("Easter Monday");
    }

    @Test
    void aNameIsNotKnownOutsideTheRange() {
        assertThatThrownBy(() -> easter.nameOf(date("2028-04-17")))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2027-01-01 to 2027-12-31, which bank holidays covers, found 2028-04-17");
        assertThatThrownBy(() -> easter.nameOf(null)).hasMessage("date must be given, found nothing");
    }

    @Test
    void daysOffAreKeptInOrderAndOnce() {
        Map<LocalDate, String> holidays = new HashMap<>();
        holidays.put(date("2027-12-27"), "Christmas Day");
        holidays.put(EASTER_MONDAY, "Easter Monday");
        DaysOff days = new DaysOff(
                "ours",
                Optional.of(YEAR_2027),
                Set.of(),
                holidays,
                Set.of(date("2027-12-29"), EASTER_MONDAY, date("2027-04-01")));
        holidays.clear();
        assertThat(days.holidays()).containsOnlyKeys(EASTER_MONDAY, date("2027-12-27"));
        assertThat(new ArrayList<>(days.holidays().keySet())).containsExactly(EASTER_MONDAY, date("2027-12-27"));
        assertThat(days.dates()).containsExactly(date("2027-04-01"), date("2027-12-29"));
        assertThat(days).hasToString("ours (4 days off, 2027-01-01 to 2027-12-31)");
        assertThatThrownBy(() -> days.holidays().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Easter\nMonday", "Easter\u202eMonday", "Easter\u2028Monday", "Easter\u0007"})
    void aNameIsOneLineThatPeopleCanRead(String name) {
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2027, Map.of(EASTER_MONDAY, name)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("holidays.2027-03-29 must be a name of 1 to 100 characters on one line, not blank, found "
                        + name.length() + " characters");
    }

    @Test
    void aNameOf100CharactersIsTheLongest() {
        String longest = "é".repeat(100);
        assertThat(WorkingDays.holidays(longest, YEAR_2027, Map.of(EASTER_MONDAY, longest))
                        .nameOf(EASTER_MONDAY))
                .contains(longest);
        assertThatThrownBy(() -> WorkingDays.holidays(longest + "é", YEAR_2027, Map.of()))
                .hasMessage(
                        "source must be a name of 1 to 100 characters on one line, not blank, found 101 characters");
    }

    @Test
    @DisplayName("everything that is wrong is told at once")
    void refusesWhatAreNoHolidays() {
        Map<LocalDate, String> holidays = new HashMap<>();
        holidays.put(EASTER_MONDAY, null);
        holidays.put(date("2028-01-03"), "New Year’s Day");
        holidays.put(null, "Easter");
        assertThatThrownBy(() ->
                        new DaysOff("ours", Optional.of(YEAR_2027), Set.of(), holidays, Set.of(date("2026-12-25"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("4 faults: ")
                .hasMessageContaining("holidays.2027-03-29 must be given, found nothing")
                .hasMessageContaining("holidays.2028-01-03 must be in 2027-01-01 to 2027-12-31, found 2028-01-03")
                .hasMessageContaining("holidays must be names by date, found a name without a date")
                .hasMessageContaining("dates[0] must be in 2027-01-01 to 2027-12-31, found 2026-12-25");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", YEAR_2027, (Map<LocalDate, String>) null))
                .hasMessage("holidays must be given, found nothing");
        assertThatThrownBy(() -> WorkingDays.holidays("ours", null, Map.of()))
                .hasMessage("range must be given, found nothing");
        assertThatThrownBy(() -> new DaysOff("ours", null, Set.of(DayOfWeek.values()), null, null))
                .hasMessage("weekdays must be days that leave a working day in the week, found all 7");
    }

    @Test
    void aMapperMayLeaveOutWhatThereIsNoneOf() {
        assertThat(new DaysOff("ours", null, null, null, null))
                .isEqualTo(new DaysOff("ours", Optional.empty(), Set.of(), Map.of(), Set.of()))
                .hasToString("ours");
    }

    @Test
    void aDayThatACountMetTellsItsName() {
        assertThat(new NonWorkingDay(EASTER_MONDAY, Optional.of("Easter Monday")))
                .hasToString("2027-03-29 (Easter Monday)");
        assertThat(new NonWorkingDay(EASTER_MONDAY, null))
                .isEqualTo(new NonWorkingDay(EASTER_MONDAY, Optional.empty()))
                .hasToString("2027-03-29");
        assertThatThrownBy(() -> new NonWorkingDay(null, Optional.of(" ")))
                .hasMessage(
                        "2 faults: (1) date must be given, found nothing; (2) name must be a text that is not blank,"
                                + " found 1 characters");
    }
}
