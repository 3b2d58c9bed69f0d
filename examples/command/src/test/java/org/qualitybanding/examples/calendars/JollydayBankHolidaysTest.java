package org.qualitybanding.examples.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;

class JollydayBankHolidaysTest {

    @Test
    void answersForTheYearsAskedForAndNoOthers() {
        WorkingDays welsh = JollydayBankHolidays.of("wls", 2026, 2027);
        assertThat(welsh.isWorkingDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(welsh.isWorkingDay(LocalDate.of(2026, 4, 7))).isTrue();
        assertThat(welsh.toString()).contains("jollyday, United Kingdom, wls");
        assertThatThrownBy(() -> welsh.isWorkingDay(LocalDate.of(2025, 12, 25)))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2026-01-01 to 2027-12-31, which jollyday, United Kingdom, wls covers,"
                        + " found 2025-12-25");
    }

    @Test
    void aHolidayIsOffUnderItsName() {
        WorkingDays english = JollydayBankHolidays.of("eng", 2019, 2027);
        assertThat(english.nameOf(LocalDate.of(2027, 3, 29))).contains("Easter Monday");
        assertThat(english.nameOf(LocalDate.of(2022, 6, 3))).contains("Queen's Platinum Jubilee");
        assertThat(english.nameOf(LocalDate.of(2023, 5, 8))).contains("King's Coronation");
        assertThat(english.nameOf(LocalDate.of(2027, 3, 30))).isEmpty();
    }

    @Test
    void aPartThatJollydayDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> JollydayBankHolidays.of("england", 2026, 2027))
                .hasMessage("part must be one of eng, nir, sct, wls, found \"england\"");
    }
}
