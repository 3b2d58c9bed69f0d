package org.qualitybanding.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What tells one calendar from another: all of it, and in a range. */
class CalendarDigestTest {

    private static final DateRange YEAR_2026 = DateRange.ofYears(2026, 2026);
    private static final DateRange YEAR_2027 = DateRange.ofYears(2027, 2027);
    private static final LocalDate EASTER_MONDAY = date("2027-03-29");

    private static WorkingDays named(DateRange range, Map<LocalDate, String> holidays) {
        return WorkingDays.mondayToFriday().and(WorkingDays.holidays("bank holidays", range, holidays));
    }

    private final WorkingDays ours = named(YEAR_2027, Map.of(EASTER_MONDAY, "Easter Monday"));

    @Test
    void canonicalTextLineByLine() {
        assertThat(ours.and(WorkingDays.closures("closures", List.of(date("2027-12-29"))))
                        .canonicalText())
                .isEqualTo("""
                        working days, form 1
                        daysOff[0].source = "Saturday and Sunday off"
                        daysOff[0].weekdays[0] = SATURDAY
                        daysOff[0].weekdays[1] = SUNDAY
                        daysOff[1].source = "bank holidays"
                        daysOff[1].range.firstDay = 2027-01-01
                        daysOff[1].range.lastDay = 2027-12-31
                        daysOff[1].holidays.2027-03-29 = "Easter Monday"
                        daysOff[2].source = "closures"
                        daysOff[2].dates[0] = 2027-12-29
                        """);
        assertThat(WorkingDays.everyDay().canonicalText()).isEqualTo("working days, form 1\n");
    }

    @Test
    @DisplayName("the digest of a plain week; it never changes by itself")
    void literalDigest() {
        assertThat(WorkingDays.mondayToFriday().digest())
                .isEqualTo("c8342670eec643a027ff535b04428341879be34ed22c086931ca56fc261a6982");
    }

    @Test
    @DisplayName("two calendars of one source name with different holidays have different digests")
    void everyChangeCounts() {
        assertThat(Stream.of(
                                ours,
                                WorkingDays.everyDay(),
                                WorkingDays.mondayToFriday(),
                                named(YEAR_2027, Map.of()),
                                named(YEAR_2027, Map.of(EASTER_MONDAY, "Easter")),
                                named(YEAR_2027, Map.of(EASTER_MONDAY.plusDays(1), "Easter Monday")),
                                named(DateRange.ofYears(2026, 2027), Map.of(EASTER_MONDAY, "Easter Monday")),
                                ours.and(WorkingDays.closures("closures", List.of())),
                                WorkingDays.mondayToFriday()
                                        .and(WorkingDays.holidays("bank holidays", YEAR_2027, List.of(EASTER_MONDAY))))
                        .map(WorkingDays::digest))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("a calendar that is prolonged by a year keeps the digest of the years before")
    void prolonged() {
        WorkingDays until2026 = named(YEAR_2026, Map.of(date("2026-12-25"), "Christmas Day"));
        WorkingDays until2027 = named(
                DateRange.ofYears(2026, 2027),
                Map.of(date("2026-12-25"), "Christmas Day", EASTER_MONDAY, "Easter Monday"));
        DateRange asked = new DateRange(date("2026-12-18"), date("2026-12-31"));
        assertThat(until2027.digest()).isNotEqualTo(until2026.digest());
        assertThat(until2027.digest(YEAR_2026)).isEqualTo(until2026.digest(YEAR_2026));
        assertThat(until2027.digest(asked)).isEqualTo(until2026.digest(asked));
        DateRange oneMore = new DateRange(date("2026-12-18"), date("2027-01-01"));
        assertThat(until2027.digest(oneMore)).isNotEqualTo(until2026.digest(oneMore));
        assertThat(until2027.digest(YEAR_2026)).isNotEqualTo(until2027.digest(YEAR_2027));
    }

    @Test
    @DisplayName("in a range it is the answers that count, and the names of the sources")
    void answersAlike() {
        WorkingDays week = WorkingDays.mondayToFriday();
        // a closure on a Saturday changes the calendar, and no answer
        WorkingDays saturday = new WorkingDays(List.of(new DaysOff(
                "Saturday and Sunday off", null, week.daysOff().get(0).weekdays(), null, Set.of(date("2027-03-27")))));
        assertThat(saturday.digest()).isNotEqualTo(week.digest());
        assertThat(saturday.digest(YEAR_2027)).isEqualTo(week.digest(YEAR_2027));
        WorkingDays elsewhere =
                week.and(WorkingDays.holidays("another source", YEAR_2027, Map.of(EASTER_MONDAY, "Easter Monday")));
        assertThat(elsewhere.digest(YEAR_2027)).isNotEqualTo(ours.digest(YEAR_2027));
        assertThat(named(YEAR_2027, Map.of(EASTER_MONDAY, "Easter")).digest(YEAR_2027))
                .isNotEqualTo(ours.digest(YEAR_2027));
    }

    @Test
    void aRangeThatIsNotCoveredAtAllHasADigestToo() {
        DateRange never = DateRange.ofYears(2030, 2030);
        assertThat(ours.digest(never))
                .isEqualTo(named(YEAR_2027, Map.of()).digest(never))
                .isNotEqualTo(ours.digest(YEAR_2027));
    }

    @Test
    void refusesARangeThatTakesTooLong() {
        assertThatThrownBy(() -> ours.digest(DateRange.always()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("range must be 200 years at most, each day of which is asked about, found all dates");
        assertThatThrownBy(() -> ours.digest(null)).hasMessage("range must be given, found nothing");
    }
}
