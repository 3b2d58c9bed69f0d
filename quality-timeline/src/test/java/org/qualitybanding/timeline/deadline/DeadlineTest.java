package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.calendar.EnglandAndWales.WORKING_DAYS;
import static org.qualitybanding.timeline.calendar.WorkingDays.everyDay;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.date;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.standing.Samples;

class DeadlineTest {

    private static final Clock EVIDENCE = Clock.EVIDENCE_RED;

    private final Deadline plain = due(red(), FRI_18_DEC_2026);

    private final Deadline moved =
            due(red().withCounting(moving(LastDay.MOVES_TO_NEXT)), FRI_18_DEC_2026, WORKING_DAYS);

    @Test
    @DisplayName("R23: due today is not overdue")
    void isInTimeOnItsLastDay() {
        assertThat(plain.isOverdue(date("2026-12-24"))).isFalse();
        assertThat(plain.isOverdue(date("2026-12-25"))).isFalse();
        assertThat(plain.isOverdue(date("2026-12-26"))).isTrue();
        assertThat(plain.daysLeft(date("2026-12-18"))).isEqualTo(7);
        assertThat(plain.daysLeft(date("2026-12-25"))).isZero();
        assertThat(plain.daysLeft(date("2026-12-27"))).isEqualTo(-2);
        assertThat(plain.daysLeft(LocalDate.MIN)).isEqualTo(plain.dueOn().toEpochDay() - LocalDate.MIN.toEpochDay());
        assertThat(plain.daysLeft(LocalDate.MAX)).isNegative();
        assertThat(plain.owner()).isEqualTo(Party.PROVIDER);
    }

    @Test
    @DisplayName("R24: a count of calendar days keeps the event and the count")
    void keepsHowItWasCounted() {
        assertThat(plain.clock()).isEqualTo(Clock.EVIDENCE_RED);
        assertThat(plain.counted().interval()).isEmpty();
        assertThat(plain.counted().timescale()).isEqualTo(red());
        assertThat(plain.counted().event()).isEqualTo(OriginEvent.PLAN_SENT);
        assertThat(plain.counted().originOn()).isEqualTo("2026-12-18");
        assertThat(plain.counted().calendar()).isEmpty();
        assertThat(plain.counted().nonWorkingDays()).isEmpty();
        assertThat(plain.counted().countedTo()).isEqualTo("2026-12-25");
        assertThat(plain.counted().movedTo()).isEqualTo("2026-12-25");
        assertThat(plain.specifiedDueOn()).isEmpty();
        assertThat(plain.changes()).isEmpty();
        assertThat(plain.changedInRetrospect()).isFalse();
    }

    @Test
    @DisplayName("R24: a moved last day keeps the date before, the date after, and the days in between")
    void keepsHowItWasMoved() {
        assertThat(moved.counted().countedTo()).isEqualTo("2026-12-25");
        assertThat(moved.counted().movedTo()).isEqualTo("2026-12-29");
        assertThat(moved.dueOn()).isEqualTo("2026-12-29");
        assertThat(moved.counted().calendar()).contains("Saturday and Sunday off, England and Wales bank holidays");
        assertThat(moved.counted().nonWorkingDays())
                .extracting(NonWorkingDay::date)
                .containsExactly(date("2026-12-25"), date("2026-12-26"), date("2026-12-27"), date("2026-12-28"));
    }

    @Test
    @DisplayName("R24: a count of working days keeps those it skipped, in order")
    void keepsWhatItSkipped() {
        Deadline skipped = due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026, WORKING_DAYS);
        assertThat(skipped.dueOn()).isEqualTo("2026-12-31");
        assertThat(skipped.counted().nonWorkingDays())
                .extracting(NonWorkingDay::date)
                .containsExactly(
                        date("2026-12-19"),
                        date("2026-12-20"),
                        date("2026-12-25"),
                        date("2026-12-26"),
                        date("2026-12-27"),
                        date("2026-12-28"));
    }

    @Test
    void isAValue() {
        assertThat(due(red(), FRI_18_DEC_2026)).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(moved).isNotEqualTo(plain);
        assertThat(plain.withReviewersDate(date("2026-12-25"))).isNotEqualTo(plain);
        List<NonWorkingDay> days = new ArrayList<>(List.of(new NonWorkingDay(date("2026-12-25"), Optional.empty())));
        List<ChangedDate> changes = new ArrayList<>(
                plain.changedBy(Samples.extraDays(7, "2026-12-20"), everyDay()).changes());
        Deadline kept = new Deadline(
                new CountedDate(
                        EVIDENCE,
                        Optional.empty(),
                        red(),
                        plain.counted().event(),
                        plain.counted().originOn(),
                        Optional.empty(),
                        days,
                        null,
                        plain.counted().countedTo(),
                        plain.counted().movedTo()),
                Optional.empty(),
                changes);
        days.clear();
        changes.clear();
        assertThat(kept.counted().nonWorkingDays()).hasSize(1);
        assertThat(kept.changes()).hasSize(1);
        assertThatThrownBy(() -> kept.changes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kept.counted().nonWorkingDays().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsBackFromItsComponents() {
        CountedDate counted = plain.counted();
        assertThat(new Deadline(
                        new CountedDate(
                                EVIDENCE,
                                null,
                                counted.timescale(),
                                counted.event(),
                                counted.originOn(),
                                null,
                                null,
                                null,
                                counted.countedTo(),
                                counted.movedTo()),
                        null,
                        null))
                .isEqualTo(plain);
    }

    @Test
    void printsTheDateInForce() {
        assertThat(plain).hasToString("evidence-red due from the provider on 2026-12-25");
        assertThat(moved).hasToString("evidence-red due from the provider on 2026-12-29 (counted to 2026-12-25)");
        assertThat(plain.withReviewersDate(date("2026-12-22")))
                .hasToString("evidence-red due from the provider on 2026-12-22 (counted to 2026-12-25)");
        assertThat(plain.counted()).hasToString("evidence-red counted to 2026-12-25");
        assertThat(moved.counted()).hasToString("evidence-red counted to 2026-12-25, moved to 2026-12-29");
    }

    @Test
    void refusesDatesThatDoNotFollow() {
        assertThatThrownBy(() -> counted(OriginEvent.VISIT_ENDED, Optional.empty(), "2026-12-25", "2026-12-25"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event must be one of [PLAN_SENT, PLAN_RECEIVED], found VISIT_ENDED");
        assertThatThrownBy(() -> counted(OriginEvent.PLAN_SENT, Optional.of("ours"), "2026-12-25", "2026-12-25"))
                .hasMessage("calendar must be given exactly where evidence-red needs one, found ours");
        assertThatThrownBy(() -> counted(OriginEvent.PLAN_SENT, Optional.empty(), "2026-12-25", "2026-12-29"))
                .hasMessage("movedTo must be a date that follows from 2026-12-25 where the last day stays,"
                        + " found 2026-12-29");
        CountedDate counted = moved.counted();
        assertThatThrownBy(() -> new CountedDate(
                        EVIDENCE,
                        Optional.empty(),
                        counted.timescale(),
                        counted.event(),
                        counted.originOn(),
                        counted.calendar(),
                        counted.nonWorkingDays(),
                        null,
                        counted.countedTo(),
                        date("2026-12-24")))
                .hasMessage("movedTo must be a date that follows from 2026-12-25 where the last day moves to next,"
                        + " found 2026-12-24");
        assertThatThrownBy(() -> new CountedDate(
                        EVIDENCE,
                        Optional.empty(),
                        counted.timescale(),
                        counted.event(),
                        counted.originOn(),
                        Optional.empty(),
                        counted.nonWorkingDays(),
                        null,
                        counted.countedTo(),
                        counted.movedTo()))
                .hasMessage("calendar must be given exactly where evidence-red needs one, found nothing");
        List<ChangedDate> elsewhere =
                plain.changedBy(Samples.extraDays(7, "2026-12-20"), everyDay()).changes();
        assertThatThrownBy(() -> new Deadline(plain.counted(), Optional.of(date("2026-12-22")), elsewhere))
                .hasMessage("changes[0].oldDueOn must be 2026-12-22, the date in force before the change,"
                        + " found 2026-12-25");
    }

    @Test
    @DisplayName("R29: only reviews of the plan have intervals")
    void refusesAnIntervalOfAnotherClock() {
        Deadline review =
                Timescales.published().reviewsDue(FRI_18_DEC_2026, everyDay()).get(0);
        assertThat(review.counted().interval()).contains(1);
        assertThatThrownBy(() -> withInterval(plain, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("interval must be left out for evidence-red, found 1");
        assertThatThrownBy(() -> withInterval(review, 0)).hasMessage("interval must be 1 or more, found 0");
        assertThat(withInterval(review, 2)).hasToString("plan-review-2 due from the quality team on 2026-12-25");
    }

    private static Deadline withInterval(Deadline due, int interval) {
        CountedDate counted = due.counted();
        return new Deadline(
                new CountedDate(
                        counted.clock(),
                        Optional.of(interval),
                        counted.timescale(),
                        counted.event(),
                        counted.originOn(),
                        counted.calendar(),
                        counted.nonWorkingDays(),
                        counted.pausedDays(),
                        counted.countedTo(),
                        counted.movedTo()),
                due.specifiedDueOn(),
                due.changes());
    }

    private static CountedDate counted(OriginEvent event, Optional<String> calendar, String countedTo, String movedTo) {
        return new CountedDate(
                EVIDENCE,
                Optional.empty(),
                red(),
                event,
                FRI_18_DEC_2026,
                calendar,
                List.of(),
                null,
                date(countedTo),
                date(movedTo));
    }

    @Test
    void refusesWhatIsMissing() {
        OriginEvent sent = OriginEvent.PLAN_SENT;
        LocalDate day = FRI_18_DEC_2026;
        assertThatThrownBy(() -> new Deadline(null, null, null)).hasMessage("counted must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(null, null, red(), sent, day, null, null, null, day, day))
                .hasMessage("clock must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(EVIDENCE, null, null, sent, day, null, null, null, day, day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("timescale must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(EVIDENCE, null, red(), null, day, null, null, null, day, day))
                .hasMessage("event must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(EVIDENCE, null, red(), sent, null, null, null, null, day, day))
                .hasMessage("originOn must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(EVIDENCE, null, red(), sent, day, null, null, null, null, day))
                .hasMessage("countedTo must be given, found nothing");
        assertThatThrownBy(() -> new CountedDate(EVIDENCE, null, red(), sent, day, null, null, null, day, null))
                .hasMessage("movedTo must be given, found nothing");
        assertThatThrownBy(() -> plain.daysLeft(null)).hasMessage("on must be given, found nothing");
        assertThatThrownBy(() -> plain.isOverdue(null)).hasMessage("on must be given, found nothing");
        assertThatThrownBy(() -> plain.withReviewersDate(null)).hasMessage("dueOn must be given, found nothing");
        assertThatThrownBy(() -> plain.changedBy(null, everyDay())).hasMessage("change must be given, found nothing");
        assertThatThrownBy(() -> plain.changedBy(Samples.extraDays(1, "2026-12-20"), null))
                .hasMessage("workingDays must be given, found nothing");
    }
}
