package org.qualitybanding.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

class DateRangeTest {

    private final DateRange years = DateRange.ofYears(2019, 2027);

    @Test
    void includesItsFirstAndLastDay() {
        assertThat(years).isEqualTo(new DateRange(date("2019-01-01"), date("2027-12-31")));
        assertThat(years.contains(date("2018-12-31"))).isFalse();
        assertThat(years.contains(date("2019-01-01"))).isTrue();
        assertThat(years.contains(date("2027-12-31"))).isTrue();
        assertThat(years.contains(date("2028-01-01"))).isFalse();
    }

    @Test
    void alwaysHasEveryDate() {
        assertThat(DateRange.always().contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.always().contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void sharesDaysWithAnother() {
        assertThat(years.intersection(DateRange.ofYears(2026, 2030))).contains(DateRange.ofYears(2026, 2027));
        assertThat(DateRange.ofYears(2026, 2030).intersection(years)).contains(DateRange.ofYears(2026, 2027));
        assertThat(years.intersection(DateRange.always())).contains(years);
        assertThat(years.intersection(DateRange.ofYears(2028, 2030))).isEmpty();
        DateRange lastDay = new DateRange(date("2027-12-31"), date("2028-01-31"));
        assertThat(years.intersection(lastDay)).contains(new DateRange(date("2027-12-31"), date("2027-12-31")));
    }

    @Test
    void printsBothDays() {
        assertThat(years).hasToString("2019-01-01 to 2027-12-31");
        assertThat(DateRange.always()).hasToString("all dates");
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new DateRange(null, LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("firstDay must be given, found nothing");
        assertThatThrownBy(() -> new DateRange(LocalDate.MIN, null)).hasMessage("lastDay must be given, found nothing");
        assertThatThrownBy(() -> new DateRange(date("2026-01-02"), date("2026-01-01")))
                .hasMessage("lastDay must be on or after firstDay 2026-01-02, found 2026-01-01");
        assertThatThrownBy(() -> DateRange.ofYears(2027, 2019))
                .hasMessage("lastDay must be on or after firstDay 2027-01-01, found 2019-12-31");
        assertThatThrownBy(() -> DateRange.ofYears(1_000_000_000, 2019))
                .hasMessage("firstYear must be a year from -999999999 to 999999999, found 1000000000");
        assertThatThrownBy(() -> DateRange.ofYears(2019, -1_000_000_000))
                .hasMessage("lastYear must be a year from -999999999 to 999999999, found -1000000000");
        assertThatThrownBy(() -> years.contains(null)).hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> years.intersection(null)).hasMessage("other must be given, found nothing");
    }
}
