package org.qualitybanding.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class GovUkBankHolidaysTest {

    @Test
    void readsTheDivisionsAndTheirHolidays() {
        GovUkBankHolidays file = BankHolidayFile.read();
        assertThat(file.divisions()).containsExactly("england-and-wales", "scotland", "northern-ireland");
        assertThat(file.holidays("england-and-wales"))
                .hasSize(75)
                .extracting(GovUkDivision.BankHoliday::toString)
                .startsWith("2019-01-01 New Year’s Day")
                .endsWith("2027-12-28 Boxing Day");
        assertThat(file.toString())
                .isEqualTo("GOV.UK bank holidays: 75 of england-and-wales, 66 of scotland, 73 of northern-ireland");
        assertThat(file.holidays("scotland").get(1).toString()).isEqualTo("2019-01-02 2nd January");
    }

    @Test
    void eachDivisionIsACalendarOfItsOwnYears() {
        WorkingDays english = BankHolidayFile.englandAndWales();
        WorkingDays scottish = BankHolidayFile.read().workingDays("scotland");
        LocalDate easterMonday2025 = LocalDate.of(2025, 4, 21);
        assertThat(english.isWorkingDay(easterMonday2025)).isFalse();
        assertThat(scottish.isWorkingDay(easterMonday2025)).isTrue();
        assertThat(english.range()).isEqualTo(DateRange.ofYears(2019, 2027));
        assertThat(scottish.range()).isEqualTo(DateRange.ofYears(2019, 2025));
        assertThat(english.source()).isEqualTo("GOV.UK bank holidays, england-and-wales");
        assertThat(english.isWorkingDay(LocalDate.of(2026, 12, 26)))
                .as("a Saturday is not its business")
                .isTrue();
        assertThatThrownBy(() -> english.isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2019-01-01 to 2027-12-31, which GOV.UK bank holidays, england-and-wales"
                        + " covers, found 2028-01-03");
    }

    @Test
    void aHolidayIsOffUnderItsTitle() {
        WorkingDays english = BankHolidayFile.englandAndWales();
        assertThat(english.nameOf(LocalDate.of(2022, 9, 19)))
                .contains("Bank Holiday for the State Funeral of Queen Elizabeth II");
        assertThat(english.nameOf(LocalDate.of(2027, 3, 29))).contains("Easter Monday");
        assertThat(english.nameOf(LocalDate.of(2027, 3, 30))).isEmpty();
        String twice = BankHolidayFile.text()
                .replaceFirst(
                        "Early May bank holiday\", \"date\": \"2027-05-03",
                        "Spring bank holiday\", \"date\": \"2027-05-31");
        assertThat(BankHolidayFile.read(twice).workingDays("england-and-wales").nameOf(LocalDate.of(2027, 5, 31)))
                .contains("Spring bank holiday and Spring bank holiday");
    }

    @ParameterizedTest(name = "without {0} the years {1} to {2} are covered")
    @CsvSource({
        "2019-01-01, 2020, 2027, the list begins within a year",
        "2027-12-28, 2019, 2026, the list ends before Boxing Day",
        "2027-08-30, 2019, 2026, a holiday is missing in the last year",
    })
    void aYearThatIsNotCompleteIsNotCoveredAtAll(String missing, int firstYear, int lastYear) {
        WorkingDays calendar = BankHolidayFile.read(without(missing)).workingDays("england-and-wales");
        assertThat(calendar.range()).isEqualTo(DateRange.ofYears(firstYear, lastYear));
    }

    @Test
    void aHoleBetweenCompleteYearsIsRefused() {
        assertThatThrownBy(() -> BankHolidayFile.read(without("2024-08-26")).workingDays("england-and-wales"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("england-and-wales.events must be the bank holidays of every year from 2019 to 2027,"
                        + " found only 7 of 2024");
    }

    @Test
    void aFileWithoutACompleteYearIsRefused() {
        String easterOnly = oneEvent("{\"title\": \"Good Friday\", \"date\": \"2026-04-03\"}");
        assertThatThrownBy(() -> BankHolidayFile.read(easterOnly).workingDays("wales"))
                .hasMessage("wales.events must be the bank holidays of a whole year or more, found 1 events");
    }

    @Test
    void anUnknownDivisionListsTheKnownOnes() {
        assertThatThrownBy(() -> BankHolidayFile.read().workingDays("england"))
                .hasMessage("division must be one of england-and-wales, scotland, northern-ireland, found \"england\"");
    }

    @Test
    void whatHoldsNothingIsRefused() {
        assertThatThrownBy(() -> GovUkBankHolidays.of(Map.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("file must be 1 or more divisions, found 0");
        assertThatThrownBy(() -> GovUkBankHolidays.of(null)).hasMessage("file must be given, found nothing");
        assertThatThrownBy(() -> GovUkBankHolidays.of(Collections.singletonMap("wales", null)))
                .hasMessage("wales must be given, found nothing");
        assertThatThrownBy(() -> new GovUkDivision("wales", List.of()))
                .hasMessage("events must be 1 or more bank holidays, found 0");
    }

    @Test
    void aFieldThatGovUkAddsIsNoMatterToAMapperThatPassesOverIt() {
        String more = oneEvent("{\"title\": \"Good Friday\", \"date\": \"2026-04-03\", \"region\": \"all\"}");
        Map<String, GovUkDivision> file =
                JsonMapper.shared().readValue(more, new TypeReference<Map<String, GovUkDivision>>() {});
        assertThat(file.get("wales")).hasToString("wales: 1 bank holiday");
        assertThat(GovUkBankHolidays.of(file).holidays("wales"))
                .containsExactly(new GovUkDivision.BankHoliday(
                        "Good Friday", LocalDate.of(2026, 4, 3), Optional.empty(), Optional.empty()));
    }

    /** The file without the event of a date, as if it had never been listed. */
    private static String without(String date) {
        return BankHolidayFile.text()
                .replaceFirst(" *\\{[^{}]*\"" + date + "\"[^{}]*}(,\n|(?=\n))", "")
                .replaceFirst("},\n+(\\s*])", "}\n$1");
    }

    private static String oneEvent(String event) {
        return "{\"wales\": {\"division\": \"wales\", \"events\": [" + event + "]}}";
    }
}
