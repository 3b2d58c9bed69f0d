package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.calendar.EnglandAndWales.NAMED;
import static org.qualitybanding.timeline.calendar.EnglandAndWales.WORKING_DAYS;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.date;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.extraDays;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.standing.Samples;

@DisplayName("R24, R32: a moved or skipped day names its holiday")
class NamedDaysTest {

    private static Deadline moved(LastDay lastDay, String sentOn, WorkingDays calendar) {
        return due(red().withCounting(moving(lastDay)), date(sentOn), calendar);
    }

    @Test
    @DisplayName("22 March 2027 + 7 is Easter Monday")
    void movedFromEasterMonday() {
        Deadline due = moved(LastDay.MOVES_TO_NEXT, "2027-03-22", NAMED);
        assertThat(due.counted().nonWorkingDays())
                .containsExactly(new NonWorkingDay(date("2027-03-29"), Optional.of("Easter Monday")));
        assertThat(due.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Tuesday 30 March 2027:"
                        + " 7 days after Monday 22 March 2027, when the plan was sent,"
                        + " counted to Monday 29 March 2027 (Easter Monday) and moved to the next working day,"
                        + " Tuesday 30 March 2027.");
        assertThat(due.explanation().text()).isEqualTo("""
                When is evidence-red due from the provider?: 2027-03-30 (days after the event = 8) [M14, R26]
                  7 days after 2027-03-22, when the plan was sent: 2027-03-29 (days = 7) [R23, R24]
                  Is 2027-03-29 a working day (Saturday and Sunday off, England and Wales bank holidays)?: \
                no (Easter Monday), the next one is 2027-03-30 (days moved = 1) [R24]""");
    }

    @Test
    @DisplayName(
            "18 December 2026 + 7 is Christmas Day, and the way on leads past a weekend and Boxing Day's substitute")
    void movedPastAnother() {
        Deadline due = moved(LastDay.MOVES_TO_NEXT, "2026-12-18", NAMED);
        assertThat(due.sentence())
                .endsWith(" counted to Friday 25 December 2026 (Christmas Day) and moved to the next working day,"
                        + " Tuesday 29 December 2026, past Monday 28 December 2026 (Boxing Day).");
        assertThat(due.explanation().text())
                .endsWith("no (Christmas Day), the next one is 2026-12-29, past 2026-12-28 (Boxing Day)"
                        + " (days moved = 4) [R24]");
        assertThat(moved(LastDay.MOVES_TO_PREVIOUS, "2026-12-18", NAMED).sentence())
                .endsWith(" counted to Friday 25 December 2026 (Christmas Day) and moved to the previous working day,"
                        + " Thursday 24 December 2026.");
    }

    @Test
    @DisplayName("18 December 2026 + 7 working days skips both days of Christmas")
    void skipped() {
        Deadline due = due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026, NAMED);
        assertThat(due.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Thursday 31 December 2026:"
                        + " 7 working days after Friday 18 December 2026, when the plan was sent, skipping"
                        + " Friday 25 December 2026 (Christmas Day) and Monday 28 December 2026 (Boxing Day).");
        assertThat(due.explanation().text()).isEqualTo("""
                When is evidence-red due from the provider?: 2026-12-31 (days after the event = 13) [M14, R26]
                  7 working days after 2026-12-18, when the plan was sent: 2026-12-31 \
                (days = 7, non-working days skipped = 6) [R23, R24]
                    Which holidays were skipped?: 2026-12-25 (Christmas Day) and 2026-12-28 (Boxing Day) [R24]""");
        assertThat(due.withReviewersDate(date("2026-12-30")).sentence())
                .endsWith(" and Monday 28 December 2026 (Boxing Day), counted to Thursday 31 December 2026;"
                        + " set by the reviewer to Wednesday 30 December 2026.");
    }

    @Test
    void threeOfThem() {
        Deadline due = due(red(CountingRule.workingDays(), 10), FRI_18_DEC_2026, NAMED);
        assertThat(due.sentence())
                .endsWith(", skipping Friday 25 December 2026 (Christmas Day),"
                        + " Monday 28 December 2026 (Boxing Day) and Friday 1 January 2027 (New Year’s Day).");
    }

    @Test
    void inAChange() {
        Deadline due = due(red().withCounting(moving(LastDay.MOVES_TO_NEXT)), date("2027-03-19"), NAMED)
                .changedBy(extraDays(3, "2027-03-22"), NAMED);
        assertThat(due.sentence())
                .endsWith(", counted to Friday 26 March 2027 (Good Friday) and moved to the next working day,"
                        + " Tuesday 30 March 2027, past Monday 29 March 2027 (Easter Monday);"
                        + " 3 days more, decided by reviewer-7 on Monday 22 March 2027 (situation of provider):"
                        + " Tuesday 30 March 2027, moved from Monday 29 March 2027 (Easter Monday).");
        assertThat(due.explanation().text())
                .endsWith("no (Easter Monday), the next one is 2027-03-30 (days moved = 1) [R24]");
        Deadline skipping = due(red().withCounting(CountingRule.workingDays()), date("2027-03-16"), NAMED)
                .changedBy(extraDays(2, "2027-03-22"), NAMED);
        assertThat(skipping.sentence())
                .endsWith(", counted to Thursday 25 March 2027;"
                        + " 2 days more, decided by reviewer-7 on Monday 22 March 2027 (situation of provider):"
                        + " Wednesday 31 March 2027, skipping Friday 26 March 2027 (Good Friday) and"
                        + " Monday 29 March 2027 (Easter Monday).");
        assertThat(skipping.explanation().text())
                .endsWith("    Which holidays were skipped?: 2027-03-26 (Good Friday) and 2027-03-29 (Easter Monday)"
                        + " [R24]");
    }

    @Test
    @DisplayName("a holiday that has nowhere to go is named where it stays")
    void stays() {
        WorkingDays closed = NAMED.and(
                WorkingDays.holidays("closures", DateRange.always(), Map.of(date("2027-12-24"), "Stocktaking")));
        Deadline due = due(red(moving(LastDay.MOVES_TO_PREVIOUS), 3), date("2027-12-24"), closed);
        assertThat(due.dueOn()).isEqualTo("2027-12-27");
        assertThat(due.sentence()).endsWith("3 days after Friday 24 December 2027, when the plan was sent.");
        assertThat(due.explanation().text())
                .endsWith("?: no (Christmas Day), and it stays: no working day since the event (days moved = 0) [R24]");
        assertThat(due.changedBy(extraDays(1, "2027-12-24"), closed).sentence())
                .endsWith("(situation of provider): Tuesday 28 December 2027.");
    }

    @Test
    @DisplayName("names change no date")
    void namesChangeNoDate() {
        for (CountingRule rule : Samples.everyRule()) {
            date("2019-01-01")
                    .datesUntil(date("2027-11-01"))
                    .forEach(sentOn -> assertThat(
                                    due(red().withCounting(rule), sentOn, NAMED).dueOn())
                            .isEqualTo(due(red().withCounting(rule), sentOn, WORKING_DAYS)
                                    .dueOn()));
        }
    }
}
