package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.standing.Samples;

@DisplayName("R40, setting: paused days don't count, whichever way days are counted")
class PausedDaysTest {

    private static final LocalDate FRIDAY = march(6);

    private static PausedDays paused(LocalDate... days) {
        return PausedDays.of(
                Arrays.stream(days).map(day -> new DateRange(day, day)).toList());
    }

    private static PausedDays from(LocalDate first, LocalDate last) {
        return PausedDays.of(List.of(new DateRange(first, last)));
    }

    private static Deadline red(CountingRule rule, int days, PausedDays paused) {
        return Timescales.published()
                .with(Clock.EVIDENCE_RED, new Timescale(Period.ofDays(days), rule))
                .due(Clock.EVIDENCE_RED, OriginEvent.PLAN_SENT, FRIDAY, WorkingDays.mondayToFriday(), paused);
    }

    @Test
    @DisplayName("6 March and 28 days is 3 April; with 11 paused days from 10 to 20 March, 14 April")
    void calendarDays() {
        Deadline due = red(CountingRule.calendarDays(), 28, from(march(10), march(20)));

        assertThat(due.dueOn()).isEqualTo(april(14));
        assertThat(due.counted().pausedDays()).isEqualTo(from(march(10), march(20)));
        assertThat(due.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Tuesday 14 April 2026: 28 days and 11"
                        + " paused days after Friday 6 March 2026, when the plan was sent, paused from Tuesday 10"
                        + " March 2026 to Friday 20 March 2026.");
        assertThat(due.explanation().text()).isEqualTo("""
                When is evidence-red due from the provider?: 2026-04-14 (days after the event = 39) [M14, R26]
                  28 days and 11 paused days after 2026-03-06, when the plan was sent, paused from 2026-03-10 to \
                2026-03-20: 2026-04-14 (days = 28, paused days = 11) [R23, R24, R40]""");
    }

    @Test
    void onlyWhatIsBetweenTheEventAndTheLastDay() {
        assertThat(red(CountingRule.calendarDays(), 7, from(march(1), march(6))).dueOn())
                .isEqualTo(march(13));
        assertThat(red(CountingRule.calendarDays(), 7, from(march(14), march(20)))
                        .dueOn())
                .isEqualTo(march(13));
        Deadline both = red(CountingRule.calendarDays(), 7, from(march(1), march(7)));
        assertThat(both.dueOn()).isEqualTo(march(14));
        assertThat(both.counted().pausedDays()).isEqualTo(paused(march(7)));
        assertThat(both.sentence()).contains("7 days and 1 paused day after", ", paused on Saturday 7 March 2026.");
    }

    @Test
    @DisplayName("a pause that begins on the last day leaves one day to come, and one after it nothing")
    void onTheLastDayItself() {
        assertThat(red(CountingRule.calendarDays(), 7, from(march(13), march(15)))
                        .dueOn())
                .isEqualTo(march(16));
    }

    @Test
    void twoPausesAreToldOneAfterTheOther() {
        PausedDays two = PausedDays.of(List.of(new DateRange(march(11), march(11)), new DateRange(march(7), march(8))));

        assertThat(red(CountingRule.calendarDays(), 7, two).sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Monday 16 March 2026: 7 days and 3"
                        + " paused days after Friday 6 March 2026, when the plan was sent, paused from Saturday 7"
                        + " March 2026 to Sunday 8 March 2026 and on Wednesday 11 March 2026.");
    }

    @Test
    @DisplayName("where the day of the event is day one, it is so unless it is paused")
    void fromAndIncludingTheEvent() {
        CountingRule including = CountingRule.calendarDays().withFirstDay(FirstDay.COUNTED);

        assertThat(red(including, 7, PausedDays.none()).dueOn()).isEqualTo(march(12));
        Deadline due = red(including, 7, paused(march(6)));
        assertThat(due.dueOn()).isEqualTo(march(13));
        assertThat(due.counted().pausedDays()).isEqualTo(paused(march(6)));
        assertThat(due.sentence())
                .contains("7 days and 1 paused day from and including Friday 6 March 2026, when the plan was sent,"
                        + " paused on Friday 6 March 2026.");
    }

    @Test
    @DisplayName(
            "7 working days from Friday 6 March end on the 17th; a pause over the weekend from the 13th takes one of them")
    void workingDays() {
        assertThat(red(CountingRule.workingDays(), 7, PausedDays.none()).dueOn())
                .isEqualTo(march(17));
        assertThat(red(CountingRule.workingDays(), 7, from(march(10), march(11)))
                        .dueOn())
                .isEqualTo(march(19));
        Deadline due = red(CountingRule.workingDays(), 7, from(march(13), march(15)));
        assertThat(due.dueOn()).isEqualTo(march(18));
        assertThat(due.explanation().steps().get(0).text())
                .contains("7 working days and 3 paused days after")
                .contains("(days = 7, non-working days skipped = 2, paused days = 3)");
    }

    @Test
    @DisplayName("a last day that is counted to a Saturday moves past a pause as it does past a Sunday")
    void movedToTheNextWorkingDay() {
        CountingRule next = Samples.moving(LastDay.MOVES_TO_NEXT);

        assertThat(red(next, 8, PausedDays.none()).dueOn()).isEqualTo(march(16));
        Deadline due = red(next, 8, from(march(16), march(17)));
        assertThat(due.counted().countedTo()).isEqualTo(march(14));
        assertThat(due.dueOn()).isEqualTo(march(18));
        assertThat(due.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Wednesday 18 March 2026: 8 days after"
                        + " Friday 6 March 2026, when the plan was sent, paused from Monday 16 March 2026 to Tuesday"
                        + " 17 March 2026, counted to Saturday 14 March 2026 and moved to the next working day,"
                        + " Wednesday 18 March 2026, past 2 paused days.");
        assertThat(due.explanation().steps().get(1).text())
                .isEqualTo("Is 2026-03-14 a working day (Saturday and Sunday off)?: no, the next one is 2026-03-18,"
                        + " past 2 paused days (days moved = 4) [R24]");
    }

    @Test
    @DisplayName("and back to the Friday before, unless that was paused: what a pause gave, a weekend does not take")
    void movedToThePreviousWorkingDay() {
        CountingRule previous = Samples.moving(LastDay.MOVES_TO_PREVIOUS);

        assertThat(red(previous, 8, PausedDays.none()).dueOn()).isEqualTo(march(13));
        assertThat(red(previous, 8, paused(march(12))).dueOn()).isEqualTo(march(13));
        Deadline due = red(previous, 8, paused(march(13)));
        assertThat(due.dueOn()).isEqualTo(march(15));
        assertThat(due.explanation().steps().get(1).text())
                .isEqualTo("Is 2026-03-15 a working day (Saturday and Sunday off)?: no, and it stays: no working day"
                        + " since the event or the pause (days moved = 0) [R24]");
    }

    @Test
    @DisplayName("R16, R17: a person's date stands as it is, and more days add up, without paused ones")
    void setAndChanged() {
        PausedDays paused = from(march(10), march(11));
        Deadline due = red(CountingRule.calendarDays(), 7, paused);

        assertThat(due.dueOn()).isEqualTo(march(15));
        assertThat(due.withReviewersDate(march(11)).dueOn()).isEqualTo(march(11));
        assertThat(changed(due, Samples.newDueOn("2026-03-11", "2026-03-09"), paused)
                        .dueOn())
                .isEqualTo(march(11));
        PausedDays later =
                PausedDays.of(List.of(new DateRange(march(10), march(11)), new DateRange(march(17), march(19))));
        Deadline more = changed(due, Samples.extraDays(3, "2026-03-09"), later);
        assertThat(more.dueOn()).isEqualTo(march(21));
        assertThat(more.changes().get(0).pausedDays()).isEqualTo(from(march(17), march(19)));
        assertThat(more.sentence())
                .endsWith(
                        "; 3 days more, decided by reviewer-7 on Monday 9 March 2026 (situation of provider): Saturday"
                                + " 21 March 2026, with 3 paused days.");
        assertThat(more.explanation().steps().get(1).text())
                .isEqualTo("Changed on 2026-03-09 by reviewer-7, situation of provider: 2026-03-21, with 3 paused days"
                        + " (extra days = 3, days changed = 6) [M14, R17, R32, R40]");
    }

    @Test
    @DisplayName("days that are taken away are taken from the run: what is left of it may not meet the pause at all")
    void shortened() {
        PausedDays paused = from(march(10), march(11));
        Deadline due = red(CountingRule.calendarDays(), 7, paused);

        assertThat(changed(due, Samples.extraDays(-3, "2026-03-06"), paused).dueOn())
                .isEqualTo(march(12));
        assertThat(changed(due, Samples.extraDays(-4, "2026-03-06"), paused).dueOn())
                .isEqualTo(march(9));
    }

    @Test
    @DisplayName("and from a date that a person set, whatever was paused before it: none of that is in it")
    void countedFromAPersonsDate() {
        PausedDays paused = from(march(10), march(13));
        Deadline set = red(CountingRule.calendarDays(), 7, paused).withReviewersDate(march(12));

        assertThat(changed(set, Samples.extraDays(-4, "2026-03-06"), paused).dueOn())
                .isEqualTo(march(8));
        assertThat(changed(set, Samples.extraDays(2, "2026-03-06"), paused).dueOn())
                .isEqualTo(march(15));
        Deadline changed = changed(set, Samples.newDueOn("2026-03-13", "2026-03-06"), paused);
        assertThat(changed(changed, Samples.extraDays(1, "2026-03-06"), paused).dueOn())
                .isEqualTo(march(14));
    }

    private static Deadline changed(Deadline due, DeadlineChange change, PausedDays pausedDays) {
        return due.changedBy(change, WorkingDays.everyDay(), pausedDays);
    }

    @Test
    @DisplayName("R40: whose pause lengthens whose clocks, by the setting")
    void whose() {
        Pause ofProvider =
                SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, march(10)).withResumedOn(march(12));
        Pause ofBoth = SampleFacts.pause("PA-2", Pause.Clocks.BOTH, march(17)).withResumedOn(march(18));
        List<Pause> pauses = List.of(ofProvider, ofBoth);
        PausedDays all = paused(march(10), march(11), march(17));
        Timescales published = Timescales.published();
        Timescales lengthenProvider = published.withPausesLengthening(Pause.Clocks.PROVIDER);
        Timescales lengthenBoth = published.withPausesLengthening(Pause.Clocks.BOTH);

        for (Party owner : Party.values()) {
            assertThat(published.pausedDays(owner, pauses, april(1))).isEqualTo(PausedDays.none());
        }
        assertThat(lengthenProvider.pausedDays(Party.PROVIDER, pauses, april(1)))
                .isEqualTo(all);
        assertThat(lengthenProvider.pausedDays(Party.QUALITY_TEAM, pauses, april(1)))
                .isEqualTo(PausedDays.none());
        assertThat(lengthenBoth.pausedDays(Party.PROVIDER, pauses, april(1))).isEqualTo(all);
        assertThat(lengthenBoth.pausedDays(Party.QUALITY_TEAM, pauses, april(1)))
                .isEqualTo(paused(march(17)));
    }

    @Test
    @DisplayName("R40: as known on a date, a pause that goes on has lasted until that date")
    void asKnownOnADate() {
        Timescales ours = Timescales.published().withPausesLengthening(Pause.Clocks.BOTH);
        Pause open = SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, march(10));
        Pause over = open.withResumedOn(march(13));
        Pause none = open.withResumedOn(march(10));

        for (Pause pause : List.of(open, over)) {
            assertThat(known(ours, pause, march(9))).isEqualTo(PausedDays.none());
            assertThat(known(ours, pause, march(10))).isEqualTo(paused(march(10)));
            assertThat(known(ours, pause, march(12))).isEqualTo(from(march(10), march(12)));
        }
        assertThat(known(ours, open, march(13))).isEqualTo(from(march(10), march(13)));
        assertThat(known(ours, over, march(13))).isEqualTo(from(march(10), march(12)));
        assertThat(known(ours, over, LocalDate.MAX)).isEqualTo(from(march(10), march(12)));
        assertThat(known(ours, none, march(13))).isEqualTo(PausedDays.none());
    }

    private static PausedDays known(Timescales timescales, Pause pause, LocalDate date) {
        return timescales.pausedDays(Party.PROVIDER, List.of(pause), date);
    }

    @Test
    @DisplayName("days that two pauses share are paused once, and pauses that meet are one")
    void areAUnion() {
        PausedDays union = PausedDays.of(List.of(
                new DateRange(march(14), march(20)),
                new DateRange(march(10), march(15)),
                new DateRange(march(11), march(12)),
                new DateRange(march(21), march(22))));

        assertThat(union).isEqualTo(from(march(10), march(22)));
        assertThat(union.count()).isEqualTo(13);
        assertThat(union.include(march(9))).isFalse();
        assertThat(union.include(march(10))).isTrue();
        assertThat(union.include(march(22))).isTrue();
        assertThat(union.include(march(23))).isFalse();
        assertThat(PausedDays.of(List.of(DateRange.always(), new DateRange(march(1), march(2)))))
                .isEqualTo(PausedDays.of(List.of(DateRange.always())));
        assertThat(PausedDays.of(List.of())).isSameAs(PausedDays.none());
    }

    @Test
    void readLikeASentence() {
        assertThat(PausedDays.none()).hasToString("no paused days");
        assertThat(paused(march(10))).hasToString("1 paused day, 2026-03-10 to 2026-03-10");
        assertThat(PausedDays.of(List.of(new DateRange(march(10), march(11)), new DateRange(march(17), march(19)))))
                .hasToString("5 paused days, 2026-03-10 to 2026-03-11, 2026-03-17 to 2026-03-19");
    }

    @Test
    void refuseWhatIsMissingOrOutOfOrder() {
        DateRange first = new DateRange(march(10), march(11));
        refused(() -> PausedDays.of(null), "ranges must be given, found nothing");
        refused(() -> new PausedDays(Arrays.asList(first, null)), "ranges[1] must be given, found nothing");
        refused(
                () -> new PausedDays(List.of(first, new DateRange(march(12), march(12)))),
                "ranges[1] must be after 2026-03-10 to 2026-03-11, with a day between, found 2026-03-12 to 2026-03-12");
        refused(() -> paused(march(10)).include(null), "date must be given, found nothing");
        Timescales ours = Timescales.published().withPausesLengthening(Pause.Clocks.BOTH);
        refused(() -> ours.pausedDays(null, List.of(), march(1)), "owner must be given, found nothing");
        refused(() -> ours.pausedDays(Party.PROVIDER, List.of(), null), "date must be given, found nothing");
        refused(() -> Timescales.published().withPausesLengthening(null), "whose must be given, found nothing");
        refused(() -> red(CountingRule.calendarDays(), 7, null), "pausedDays must be given, found nothing");
        Deadline due = red(CountingRule.calendarDays(), 7, PausedDays.none());
        refused(
                () -> changed(due, Samples.extraDays(1, "2026-03-09"), null),
                "pausedDays must be given, found nothing");
        assertThat(new PausedDays(null)).isEqualTo(PausedDays.none());
    }

    @Test
    void aDeadlineKeepsThoseOfItsRunAlone() {
        Deadline due = red(CountingRule.calendarDays(), 7, from(march(10), march(11)));
        assertThat(with(due, due.counted().pausedDays())).isEqualTo(due);
        refused(
                () -> with(due, from(march(10), march(16))),
                "pausedDays must be days from 2026-03-06 to 2026-03-15, found 7 paused days, 2026-03-10 to 2026-03-16");
    }

    private static Deadline with(Deadline due, PausedDays paused) {
        CountedDate counted = due.counted();
        return new Deadline(
                new CountedDate(
                        counted.clock(),
                        counted.interval(),
                        counted.timescale(),
                        counted.event(),
                        counted.originOn(),
                        counted.calendar(),
                        counted.nonWorkingDays(),
                        paused,
                        counted.countedTo(),
                        counted.movedTo()),
                due.specifiedDueOn(),
                due.changes());
    }

    @Test
    @DisplayName("on the last dates there are: refused with the library's own exception, or told")
    void onTheLastDateThereIs() {
        PausedDays always = PausedDays.of(List.of(DateRange.always()));
        refused(
                () -> red(CountingRule.calendarDays(), 7, always),
                "originOn must be a date from which evidence-red stays within the dates there are, found 2026-03-06");
        refused(
                () -> red(CountingRule.workingDays(), 7, always),
                "originOn must be a date from which evidence-red stays within the dates there are, found 2026-03-06");
        assertThat(always.after(LocalDate.MAX)).isEqualTo(PausedDays.none());
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
