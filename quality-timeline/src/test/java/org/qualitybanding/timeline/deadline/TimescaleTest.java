package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

class TimescaleTest {

    private static final WorkingDays REFUSES = WorkingDays.of("nobody's", DateRange.ofYears(1900, 1900), day -> true);

    @Test
    void isAValue() {
        Timescale copy = red().toBuilder().build();
        assertThat(copy).isEqualTo(red()).hasSameHashCodeAs(red());
        assertThat(red().withId("ours")).isNotEqualTo(red());
        assertThat(red().days()).isEqualTo(7);
        assertThat(red().origin()).isEqualTo(OriginEvent.PLAN_SENT);
        assertThat(red().counting()).isEqualTo(CountingRule.calendarDays());
    }

    @Test
    void printsItsRule() {
        assertThat(red())
                .hasToString("evidence-red: due from the provider within 7 days of when the plan was sent,"
                        + " counted as calendar days from the day after the event");
        assertThat(Timescales.published().remoteResponse().withLength(Period.ofDays(1)))
                .hasToString(
                        "remote-response: due from the quality team within 1 day of when the upload was completed or"
                                + " the upload was due, counted as calendar days from the day after the event");
    }

    @Test
    void keepsCopies() {
        List<OriginEvent> origins = new ArrayList<>(List.of(OriginEvent.PLAN_SENT));
        List<Clause> clauses = new ArrayList<>(List.of(PublishedModel.M14));
        Timescale kept = new Timescale(
                "ours", "Ours", origins, Period.ofWeeks(1), CountingRule.calendarDays(), Party.PROVIDER, clauses);
        origins.clear();
        clauses.clear();
        assertThat(kept.origins()).containsExactly(OriginEvent.PLAN_SENT);
        assertThat(kept.clauses()).containsExactly(PublishedModel.M14);
        assertThatThrownBy(() -> kept.origins().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(new Timescale("ours", "Ours", kept.origins(), kept.length(), kept.counting(), kept.owner(), null)
                        .clauses())
                .isEmpty();
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
        assertThatThrownBy(() -> red().withId("evidence red"))
                .hasMessage("id must be an id of 1 to 100 characters without white space, found 12 characters");
        assertThatThrownBy(() -> red().withTitle(" "))
                .hasMessage("title must be a text that is not blank, found 1 characters");
        assertThatThrownBy(() -> red().withOrigins(List.of()))
                .hasMessage("origins must be one event or more, found none");
        assertThatThrownBy(() -> red().withOrigins(OriginEvent.PLAN_SENT, OriginEvent.PLAN_SENT))
                .hasMessage("origins must be events each named once, found [PLAN_SENT, PLAN_SENT]");
        Timescale red = red();
        List<OriginEvent> sent = red.origins();
        CountingRule rule = red.counting();
        assertThatThrownBy(() -> new Timescale(null, "T", sent, red.length(), rule, red.owner(), List.of()))
                .hasMessage("id must be given, found nothing");
        assertThatThrownBy(() -> new Timescale("t", null, sent, red.length(), rule, red.owner(), List.of()))
                .hasMessage("title must be given, found nothing");
        assertThatThrownBy(() -> new Timescale("t", "T", null, red.length(), rule, red.owner(), List.of()))
                .hasMessage("origins must be one event or more, found none");
        assertThatThrownBy(() -> new Timescale("t", "T", sent, null, rule, red.owner(), List.of()))
                .hasMessage("length must be given, found nothing");
        assertThatThrownBy(() -> new Timescale("t", "T", sent, red.length(), null, red.owner(), List.of()))
                .hasMessage("counting must be given, found nothing");
        assertThatThrownBy(() -> new Timescale("t", "T", sent, red.length(), rule, null, List.of()))
                .hasMessage("owner must be given, found nothing");
        assertThatThrownBy(() -> Timescale.builder().id("t").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("title, length, owner must be given, found nothing");
    }

    @Test
    @DisplayName("R24: a rule that needs a calendar refuses to count without one")
    void refusesToGuessTheWorkingDays() {
        assertThatThrownBy(() -> red().withCounting(CountingRule.workingDays()).dueFrom(FRI_18_DEC_2026))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("workingDays must be given, because evidence-red counts working days from the day after the"
                        + " event, found nothing");
        assertThatThrownBy(
                        () -> red().withCounting(moving(LastDay.MOVES_TO_NEXT)).dueFrom(FRI_18_DEC_2026))
                .hasMessage(
                        "workingDays must be given, because evidence-red counts calendar days from the day after the"
                                + " event, the last day moves to the next working day, found nothing");
    }

    @Test
    @DisplayName("R24: a rule that needs no calendar asks none")
    void asksNoCalendarWithoutNeed() {
        assertThat(red().dueFrom(FRI_18_DEC_2026, REFUSES)).isEqualTo(red().dueFrom(FRI_18_DEC_2026));
        assertThatThrownBy(() -> red().withCounting(CountingRule.workingDays()).dueFrom(FRI_18_DEC_2026, REFUSES))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 1900-01-01 to 1900-12-31, which nobody's covers, found 2026-12-19");
    }

    @Test
    void refusesACalendarInWhichNothingWorks() {
        Timescale skips = red().withCounting(CountingRule.workingDays());
        assertThatThrownBy(() -> skips.dueFrom(FRI_18_DEC_2026, day -> false))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("workingDays must be a calendar with a working day within 366 days of 2026-12-19,"
                        + " found none in a calendar without a name");
        Timescale moves = red().withCounting(moving(LastDay.MOVES_TO_NEXT));
        assertThatThrownBy(() -> moves.dueFrom(FRI_18_DEC_2026, day -> false))
                .hasMessage("workingDays must be a calendar with a working day within 366 days of 2026-12-26,"
                        + " found none in a calendar without a name");
        Timescale stays = red().withCounting(moving(LastDay.MOVES_TO_PREVIOUS));
        assertThat(stays.dueFrom(FRI_18_DEC_2026, day -> false).dueOn()).isEqualTo("2026-12-25");
        // the last day that is looked at is the 367th
        assertThatCode(() -> skips.withLength(Period.ofDays(1))
                        .dueFrom(FRI_18_DEC_2026, day -> day.isAfter(FRI_18_DEC_2026.plusDays(366))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R27, R28, R30: an event that stands in for the usual one")
    void runsFromAnyOfItsEvents() {
        Timescale response = Timescales.published().remoteResponse();
        Deadline fromUpload = response.dueFrom(FRI_18_DEC_2026);
        Deadline fromDueDate = response.dueFrom(OriginEvent.UPLOAD_DUE, FRI_18_DEC_2026, Optional.empty());
        assertThat(fromUpload.event()).isEqualTo(OriginEvent.UPLOAD_COMPLETED);
        assertThat(fromDueDate.event()).isEqualTo(OriginEvent.UPLOAD_DUE);
        assertThat(fromDueDate.dueOn()).isEqualTo(fromUpload.dueOn()).isEqualTo("2027-01-01");
        assertThat(fromDueDate).isNotEqualTo(fromUpload);
        assertThatThrownBy(() -> response.dueFrom(OriginEvent.PLAN_SENT, FRI_18_DEC_2026, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event must be one of [UPLOAD_COMPLETED, UPLOAD_DUE], found PLAN_SENT");
    }

    @Test
    void refusesToCountFromNothing() {
        assertThatThrownBy(() -> red().dueFrom(null)).hasMessage("originOn must be given, found nothing");
        assertThatThrownBy(() -> red().dueFrom(FRI_18_DEC_2026, null))
                .hasMessage("workingDays must be given, found nothing");
        assertThatThrownBy(() -> red().dueFrom(null, FRI_18_DEC_2026, Optional.empty()))
                .hasMessage("event must be given, found nothing");
        assertThatThrownBy(() -> red().dueFrom(OriginEvent.PLAN_SENT, FRI_18_DEC_2026, null))
                .hasMessage("workingDays must be given, found nothing");
    }
}
