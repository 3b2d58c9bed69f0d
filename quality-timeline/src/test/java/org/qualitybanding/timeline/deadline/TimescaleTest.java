package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

class TimescaleTest {

    private static final WorkingDays REFUSES = WorkingDays.of("nobody's", DateRange.ofYears(1900, 1900), day -> true);

    private static final WorkingDays NEVER = WorkingDays.of("never", DateRange.ofYears(2026, 2028), day -> false);

    @Test
    void isAValue() {
        Timescale copy = new Timescale(Period.ofDays(7), CountingRule.calendarDays());
        assertThat(copy).isEqualTo(red()).hasSameHashCodeAs(red());
        assertThat(red().withLength(Period.ofDays(8))).isNotEqualTo(red());
        assertThat(red().withCounting(CountingRule.workingDays())).isNotEqualTo(red());
        assertThat(red().days()).isEqualTo(7);
        assertThat(red().counting()).isEqualTo(CountingRule.calendarDays());
    }

    @Test
    void printsItsRule() {
        assertThat(red()).hasToString("7 days, counted as calendar days from the day after the event");
        assertThat(red(CountingRule.workingDays(), 1))
                .hasToString("1 day, counted as working days from the day after the event");
    }

    @ParameterizedTest
    @DisplayName("a length is 1 to 3640 days, in weeks and days")
    @CsvSource({
        "P1M, 'length must be a period in weeks and days, without months or years, found P1M'",
        "P1Y, 'length must be a period in weeks and days, without months or years, found P1Y'",
        "P1Y-12M, 'length must be a period in weeks and days, without months or years, found P1Y-12M'",
        "P-1M7D, 'length must be a period in weeks and days, without months or years, found P-1M7D'",
        "P0D, 'length must be a period of 1 to 3640 days, found P0D'",
        "P-7D, 'length must be a period of 1 to 3640 days, found P-7D'",
        "P3641D, 'length must be a period of 1 to 3640 days, found P3641D'",
        "P2147483647D, 'length must be a period of 1 to 3640 days, found P2147483647D'",
    })
    void refusesOtherLengths(Period length, String message) {
        assertThatThrownBy(() -> red().withLength(length))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void takesTheShortestAndTheLongestLength() {
        assertThat(red().withLength(Period.ofDays(1)).days()).isEqualTo(1);
        assertThat(red().withLength(Period.ofWeeks(520)).days()).isEqualTo(3640);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> red().withLength(null)).hasMessage("length must be given, found nothing");
        assertThatThrownBy(() -> red().withCounting(null)).hasMessage("counting must be given, found nothing");
    }

    @Test
    @DisplayName("R24: a rule that needs a calendar refuses to count without one")
    void refusesToGuessTheWorkingDays() {
        assertThatThrownBy(() -> due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "workingDays must be a calendar, because evidence-red counts working days from the day after"
                                + " the event, found every day");
        assertThatThrownBy(() -> due(red().withCounting(moving(LastDay.MOVES_TO_NEXT)), FRI_18_DEC_2026))
                .hasMessage(
                        "workingDays must be a calendar, because evidence-red counts calendar days from the day after"
                                + " the event, the last day moves to the next working day, found every day");
        assertThat(due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026, WorkingDays.everyDayExcept())
                        .dueOn())
                .isEqualTo("2026-12-25");
    }

    @Test
    @DisplayName("R24: a rule that needs no calendar asks none")
    void asksNoCalendarWithoutNeed() {
        assertThat(due(red(), FRI_18_DEC_2026, REFUSES)).isEqualTo(due(red(), FRI_18_DEC_2026));
        assertThatThrownBy(() -> due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026, REFUSES))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 1900-01-01 to 1900-12-31, which nobody's covers, found 2026-12-19");
    }

    @Test
    void refusesACalendarInWhichNothingWorks() {
        Timescale skips = red().withCounting(CountingRule.workingDays());
        assertThatThrownBy(() -> due(skips, FRI_18_DEC_2026, NEVER))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("workingDays must be a calendar with a working day within 366 days of 2026-12-19,"
                        + " found none in never");
        Timescale moves = red().withCounting(moving(LastDay.MOVES_TO_NEXT));
        assertThatThrownBy(() -> due(moves, FRI_18_DEC_2026, NEVER))
                .hasMessage("workingDays must be a calendar with a working day within 366 days of 2026-12-26,"
                        + " found none in never");
        Timescale stays = red().withCounting(moving(LastDay.MOVES_TO_PREVIOUS));
        assertThat(due(stays, FRI_18_DEC_2026, NEVER).dueOn()).isEqualTo("2026-12-25");
        // the last day that is looked at is the 367th
        WorkingDays again = WorkingDays.of(
                "again", DateRange.ofYears(2026, 2028), day -> day.isAfter(FRI_18_DEC_2026.plusDays(366)));
        assertThatCode(() -> due(skips.withLength(Period.ofDays(1)), FRI_18_DEC_2026, again))
                .doesNotThrowAnyException();
    }
}
