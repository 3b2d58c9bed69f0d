package org.qualitybanding.examples.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.exchange.calendar.GovUkBankHolidays;
import org.qualitybanding.exchange.calendar.GovUkDivision;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;

/** The GOV.UK file and jollyday, day by day. Where they differ, the difference is named here: date, source and holiday. */
class TwoSourcesTest {

    @ParameterizedTest
    @CsvSource({
        "england-and-wales, eng, 2027",
        "england-and-wales, wls, 2027",
        "scotland, sct, 2025",
        "northern-ireland, nir, 2025"
    })
    void theyDifferOnNoDayFrom2019On(String division, String part, int lastYear) {
        assertThat(differences(BankHolidayFile.read(), division, part, lastYear))
                .isEmpty();
    }

    @Test
    void aDifferenceIsToldByDateSourceAndHoliday() {
        String withoutJubilee = BankHolidayFile.text()
                .replaceFirst("\\{\"title\": \"Platinum Jubilee bank holiday\"[^}]*},", "")
                .replaceFirst("2023-05-08", "2023-05-09");
        assertThat(differences(BankHolidayFile.read(withoutJubilee), "england-and-wales", "eng", 2027))
                .containsExactly(
                        "2022-06-03 only in jollyday: Queen's Platinum Jubilee",
                        "2023-05-08 only in jollyday: King's Coronation",
                        "2023-05-09 only in the GOV.UK file: Bank holiday for the coronation of King Charles III");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, 2020-05-04, early May moved to the 75th anniversary of VE Day",
        "2022-06-02, 2022-05-30, spring moved to the Platinum Jubilee",
        "2022-06-03, 2022-06-06, the Platinum Jubilee",
        "2022-09-19, 2022-09-20, the State Funeral of Queen Elizabeth II",
        "2023-05-08, 2023-05-15, the coronation of King Charles III"
    })
    void daysThatTablesOftenMissAreRightInBoth(LocalDate holiday, LocalDate worked, String what) {
        assertThat(List.of(BankHolidayFile.englandAndWales(), JollydayBankHolidays.of("eng", 2019, 2027)))
                .allSatisfy(source -> {
                    assertThat(source.isWorkingDay(holiday)).as(what).isFalse();
                    assertThat(source.isWorkingDay(worked)).as(what).isTrue();
                });
    }

    private static List<String> differences(GovUkBankHolidays file, String division, String part, int lastYear) {
        WorkingDays govUk = file.workingDays(division);
        WorkingDays jollyday = JollydayBankHolidays.of(part, 2019, lastYear);
        assertThat(govUk.range()).isEqualTo(DateRange.ofYears(2019, lastYear)).isEqualTo(jollyday.range());
        return days(govUk.range())
                .filter(day -> govUk.isWorkingDay(day) != jollyday.isWorkingDay(day))
                .map(day -> govUk.isWorkingDay(day)
                        ? day + " only in jollyday: " + inJollyday(part, day)
                        : day + " only in the GOV.UK file: " + inFile(file, division, day))
                .toList();
    }

    private static Stream<LocalDate> days(DateRange range) {
        return range.firstDay().datesUntil(range.lastDay().plusDays(1));
    }

    private static String inFile(GovUkBankHolidays file, String division, LocalDate day) {
        return file.holidays(division).stream()
                .filter(holiday -> holiday.date().equals(day))
                .map(GovUkDivision.BankHoliday::title)
                .collect(Collectors.joining(" and "));
    }

    private static String inJollyday(String part, LocalDate day) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(day, day, part)
                .stream()
                .map(Holiday::getDescription)
                .collect(Collectors.joining(" and "));
    }
}
