package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.calendar.EnglandAndWales.WORKING_DAYS;
import static org.qualitybanding.timeline.calendar.WorkingDays.everyDay;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.changed;
import static org.qualitybanding.timeline.standing.Samples.date;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.extraDays;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.newDueOn;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

class DeadlineChangesTest {

    private final Deadline plain = due(red(), FRI_18_DEC_2026); // to 2026-12-25

    private final Timescale movesNext = red().withCounting(moving(LastDay.MOVES_TO_NEXT));

    @Test
    @DisplayName("R16: the reviewer's own date wins and stays, working day or not")
    void takesTheReviewersOwnDate() {
        Deadline set = plain.withReviewersDate(date("2026-12-27"));
        assertThat(set.dueOn()).isEqualTo("2026-12-27"); // a Sunday
        assertThat(set.specifiedDueOn()).contains(date("2026-12-27"));
        assertThat(set.counted().countedTo()).isEqualTo("2026-12-25");
        assertThat(set.counted().movedTo()).isEqualTo("2026-12-25");
        Deadline onASunday = due(movesNext, FRI_18_DEC_2026, WORKING_DAYS).withReviewersDate(date("2026-12-27"));
        assertThat(onASunday.dueOn()).isEqualTo("2026-12-27");
        assertThat(onASunday.counted().movedTo()).isEqualTo("2026-12-29");
        assertThat(plain.withReviewersDate(FRI_18_DEC_2026).dueOn()).isEqualTo("2026-12-18"); // the day of the event
        assertThatThrownBy(() ->
                        plain.changedBy(extraDays(1, "2026-12-20"), everyDay()).withReviewersDate(date("2026-12-27")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("changes must be none when the reviewer's own date is set, found 1");
    }

    @Test
    @DisplayName("M14, R17: a change keeps the old date, the new one, who, when and on which ground")
    void keepsEveryChange() {
        Deadline changed = plain.changedBy(extraDays(14, "2026-12-21"), everyDay());
        assertThat(changed.dueOn()).isEqualTo("2027-01-08");
        ChangedDate change = changed.changes().get(0);
        assertThat(change.oldDueOn()).isEqualTo("2026-12-25");
        assertThat(change.newDueOn()).isEqualTo("2027-01-08");
        assertThat(change.countedTo()).isEqualTo("2027-01-08");
        assertThat(change.nonWorkingDays()).isEmpty();
        assertThat(change.change().decidedOn()).isEqualTo("2026-12-21");
        assertThat(change.change().decidedBy()).isEqualTo("reviewer-7");
        assertThat(change.change().ground()).isEqualTo(DeadlineChange.Ground.SITUATION_OF_PROVIDER);
        assertThat(change.change()).isEqualTo(extraDays(14, "2026-12-21"));
        assertThat(change.retrospective()).isFalse();
        assertThat(plain.dueOn()).isEqualTo("2026-12-25");
    }

    @Test
    @DisplayName("R17: a change may shorten")
    void shortens() {
        assertThat(plain.changedBy(extraDays(-2, "2026-12-21"), everyDay()).dueOn())
                .isEqualTo("2026-12-23");
        assertThat(plain.changedBy(newDueOn("2026-12-22", "2026-12-21"), everyDay())
                        .dueOn())
                .isEqualTo("2026-12-22");
        assertThat(plain.changedBy(newDueOn("2026-12-21", "2026-12-21"), everyDay())
                        .dueOn())
                .isEqualTo("2026-12-21"); // the day of the decision
    }

    @Test
    @DisplayName(
            "R36: a change to before its own decision, or before the event, stays on the record and does not count")
    void asksNothingImpossible() {
        Deadline beforeItsDecision = plain.changedBy(newDueOn("2026-12-20", "2026-12-21"), everyDay());
        Deadline beforeTheEvent = plain.changedBy(newDueOn("2026-12-17", "2026-12-16"), everyDay());
        Deadline tenDaysLess = plain.changedBy(extraDays(-10, "2026-12-10"), everyDay()); // to 15 December
        Deadline own = plain.withReviewersDate(date("2026-12-17"));

        for (Deadline impossible : List.of(beforeItsDecision, beforeTheEvent, tenDaysLess, own)) {
            assertThat(impossible.dueOn()).isEqualTo("2026-12-25");
            assertThat(impossible.askedTheImpossible()).isTrue();
        }
        assertThat(beforeItsDecision.changes()).hasSize(1).noneMatch(beforeItsDecision::counts);
        assertThat(beforeItsDecision.changes().get(0).beforeItsDecision()).isTrue();
        assertThat(beforeTheEvent.changes().get(0).beforeItsDecision()).isFalse();
        assertThat(own.specifiedDueOn()).contains(date("2026-12-17"));
        assertThat(own.hasReviewersDate()).isFalse();
        assertThat(plain.askedTheImpossible()).isFalse();
        assertThat(plain.withReviewersDate(FRI_18_DEC_2026).askedTheImpossible())
                .isFalse();
    }

    @Test
    @DisplayName(
            "R32, R36: to the previous working day a changed date moves no further than to the day of the decision")
    void movesBackNoFurtherThanTheDecision() {
        // from Friday 6 March 2026 to Friday 13 March
        Deadline friday = due(red().withCounting(moving(LastDay.MOVES_TO_PREVIOUS)), date("2026-03-06"), WORKING_DAYS);
        Deadline decidedOnSaturday = friday.changedBy(extraDays(2, "2026-03-14"), WORKING_DAYS);
        Deadline decidedOnFriday = friday.changedBy(extraDays(2, "2026-03-13"), WORKING_DAYS);
        Deadline decidedBeforeTheEvent = friday.changedBy(extraDays(-6, "2026-03-05"), WORKING_DAYS);

        assertThat(decidedOnSaturday.dueOn()).as("a Sunday").isEqualTo("2026-03-15");
        assertThat(decidedOnSaturday.askedTheImpossible()).isFalse();
        assertThat(decidedOnFriday.dueOn())
                .as("from Sunday to the day of the decision")
                .isEqualTo("2026-03-13");
        assertThat(decidedOnFriday.askedTheImpossible()).isFalse();
        assertThat(decidedBeforeTheEvent.dueOn())
                .as("from Saturday to the event")
                .isEqualTo("2026-03-06");
        assertThat(friday.changedBy(extraDays(9, "2026-03-14"), WORKING_DAYS).dueOn())
                .as("from Sunday to a Friday after the decision")
                .isEqualTo("2026-03-20");
    }

    @Test
    @DisplayName(
            "R17, R36: the change after one that does not count starts from the date in force, and its days from there")
    void goesOnFromTheDateInForce() {
        Deadline twice =
                changed(plain, List.of(newDueOn("2026-12-19", "2026-12-20"), extraDays(2, "2026-12-21")), everyDay());

        assertThat(twice.changes().get(1).oldDueOn()).isEqualTo("2026-12-25");
        assertThat(twice.dueOn()).isEqualTo("2026-12-27");
        assertThat(plain.withReviewersDate(date("2026-12-17"))
                        .changedBy(extraDays(2, "2026-12-21"), everyDay())
                        .dueOn())
                .isEqualTo("2026-12-27");
    }

    @Test
    @DisplayName("R17, R36: a change that does not count changed nothing in retrospect")
    void isNotRetrospectiveWithoutEffect() {
        assertThat(plain.changedBy(newDueOn("2026-12-26", "2026-12-28"), everyDay())
                        .changedInRetrospect())
                .isFalse();
    }

    @Test
    @DisplayName("R35: what was done in time stays in time when the date is shortened afterwards")
    void neverReachesBack() {
        Deadline shortened = plain.changedBy(newDueOn("2026-12-22", "2026-12-21"), everyDay());
        Deadline tooShort = plain.changedBy(newDueOn("2026-12-20", "2026-12-22"), everyDay());
        Deadline granted = plain.changedBy(newDueOn("2026-12-28", "2026-12-27"), everyDay());

        assertThat(shortened.isLate(date("2026-12-22"))).isFalse();
        assertThat(shortened.isLate(date("2026-12-23"))).isTrue();
        assertThat(tooShort.isLate(date("2026-12-21"))).isFalse();
        assertThat(plain.isLate(date("2026-12-26"))).isTrue();
        assertThat(granted.isLate(date("2026-12-26"))).isFalse();
    }

    @Test
    @DisplayName("R17: a change decided after the old date is retrospective, and counts")
    void flagsTheRetrospective() {
        Deadline onTheDay = plain.changedBy(extraDays(7, "2026-12-25"), everyDay());
        Deadline dayAfter = plain.changedBy(extraDays(7, "2026-12-26"), everyDay());
        assertThat(onTheDay.changedInRetrospect()).isFalse();
        assertThat(dayAfter.changedInRetrospect()).isTrue();
        assertThat(dayAfter.changes()).extracting(ChangedDate::retrospective).containsExactly(true);
        assertThat(dayAfter.dueOn()).isEqualTo(onTheDay.dueOn()).isEqualTo("2027-01-01");
        // the second is measured against the date that the first made
        Deadline twice = changed(plain, List.of(extraDays(7, "2026-12-25"), extraDays(7, "2027-01-01")), everyDay());
        assertThat(twice.changedInRetrospect()).isFalse();
        assertThat(twice.dueOn()).isEqualTo("2027-01-08");
    }

    @Test
    @DisplayName("R32: extra days are counted from the date before any moving, and moved by the same rule")
    void countsFromTheUnmovedDate() {
        Deadline saturday = due(movesNext, date("2026-12-19"), WORKING_DAYS);
        assertThat(saturday.counted().countedTo()).isEqualTo("2026-12-26");
        assertThat(saturday.dueOn()).isEqualTo("2026-12-29");
        Deadline once = saturday.changedBy(extraDays(7, "2026-12-21"), WORKING_DAYS);
        ChangedDate first = once.changes().get(0);
        assertThat(first.oldDueOn()).isEqualTo("2026-12-29");
        assertThat(first.countedTo()).isEqualTo("2027-01-02");
        assertThat(first.newDueOn()).isEqualTo("2027-01-04");
        assertThat(first.nonWorkingDays())
                .extracting(NonWorkingDay::date)
                .containsExactly(date("2027-01-02"), date("2027-01-03"));
        // and again from the Saturday, not from the Monday
        Deadline twice = once.changedBy(extraDays(7, "2026-12-22"), WORKING_DAYS);
        assertThat(twice.changes().get(1).countedTo()).isEqualTo("2027-01-09");
        assertThat(twice.dueOn()).isEqualTo("2027-01-11");
    }

    @Test
    @DisplayName("R16, R32: a date set by a person stays as it stands, and is where extra days are counted from")
    void countsFromADateSetByAPerson() {
        Deadline set = due(movesNext, FRI_18_DEC_2026, WORKING_DAYS)
                .changedBy(newDueOn("2027-01-02", "2026-12-21"), WORKING_DAYS);
        assertThat(set.dueOn()).isEqualTo("2027-01-02"); // a Saturday
        assertThat(set.changedBy(extraDays(1, "2026-12-22"), WORKING_DAYS).dueOn())
                .isEqualTo("2027-01-04");
        Deadline own = due(movesNext, FRI_18_DEC_2026, WORKING_DAYS).withReviewersDate(date("2027-01-02"));
        assertThat(own.changedBy(extraDays(7, "2026-12-22"), WORKING_DAYS).dueOn())
                .isEqualTo("2027-01-11");
    }

    @Test
    @DisplayName("R24, R32: where working days are counted, extra days are working days, forwards and back")
    void countsExtraWorkingDays() {
        Deadline due = due(red().withCounting(CountingRule.workingDays()), FRI_18_DEC_2026, WORKING_DAYS);
        assertThat(due.dueOn()).isEqualTo("2026-12-31");
        assertThat(due.changedBy(extraDays(1, "2026-12-21"), WORKING_DAYS).dueOn())
                .isEqualTo("2027-01-04");
        assertThat(due.changedBy(extraDays(-3, "2026-12-21"), WORKING_DAYS).dueOn())
                .isEqualTo("2026-12-24");
        assertThat(due.changedBy(extraDays(-3, "2026-12-21"), WORKING_DAYS)
                        .changes()
                        .get(0)
                        .nonWorkingDays())
                .extracting(NonWorkingDay::date)
                .containsExactly(date("2026-12-25"), date("2026-12-26"), date("2026-12-27"), date("2026-12-28"));
    }

    @Test
    @DisplayName("R24: extra days by a rule that needs a calendar refuse without one; a date needs none")
    void asksForACalendarWhereItNeedsOne() {
        Deadline due = due(movesNext, FRI_18_DEC_2026, WORKING_DAYS);
        assertThat(due.changedBy(newDueOn("2027-01-02", "2026-12-21"), everyDay())
                        .dueOn())
                .isEqualTo("2027-01-02");
        assertThatThrownBy(() -> due.changedBy(extraDays(7, "2026-12-21"), everyDay()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "workingDays must be a calendar, because evidence-red counts calendar days from the day after the"
                                + " event, the last day moves to the next working day, found every day");
        assertThatThrownBy(() -> due.changedBy(extraDays(366, "2026-12-21"), WORKING_DAYS)
                        .changedBy(extraDays(366, "2026-12-21"), WORKING_DAYS))
                .isInstanceOf(UncoveredDateException.class)
                .hasMessage("date must be in 2019-01-01 to 2027-12-31, which England and Wales bank holidays covers,"
                        + " found 2028-12-26");
    }

    @Test
    void refusesExtraDaysBeyondTenYears() {
        assertThat(plain.changedBy(extraDays(3640, "2026-12-21"), everyDay()).dueOn())
                .isEqualTo(date("2026-12-25").plusDays(3640));
        for (int days : new int[] {3641, -3641, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> plain.changedBy(extraDays(days, "2026-12-21"), everyDay()))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("extraDays must be -3640 to 3640, found " + days);
        }
    }

    @Test
    void isAValueThatShowsNoReason() {
        ChangedDate change = plain.changedBy(extraDays(14, "2026-12-21"), everyDay())
                .changes()
                .get(0);
        ChangedDate again = plain.changedBy(extraDays(14, "2026-12-21"), everyDay())
                .changes()
                .get(0);
        assertThat(change).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(change)
                .hasToString("2026-12-25 changed to 2027-01-08 by decision of 2026-12-21, situation of provider");
        assertThat(plain.changedBy(newDueOn("2027-01-08", "2026-12-28"), everyDay())
                        .changes())
                .hasToString("[2026-12-25 changed to 2027-01-08 by decision of 2026-12-28, situation of provider, in"
                        + " retrospect]");
    }

    @Test
    void refusesAChangeThatDoesNotFollow() {
        LocalDate day = FRI_18_DEC_2026;
        assertThatThrownBy(() -> new ChangedDate(null, day, null, null, day, day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("change must be given, found nothing");
        assertThatThrownBy(() -> new ChangedDate(extraDays(1, "2026-12-21"), null, null, null, day, day))
                .hasMessage("oldDueOn must be given, found nothing");
        assertThatThrownBy(() -> new ChangedDate(extraDays(1, "2026-12-21"), day, null, null, null, day))
                .hasMessage("countedTo must be given, found nothing");
        assertThatThrownBy(() -> new ChangedDate(extraDays(1, "2026-12-21"), day, null, null, day, null))
                .hasMessage("newDueOn must be given, found nothing");
        LocalDate set = date("2026-12-22");
        assertThatThrownBy(() -> new ChangedDate(newDueOn("2026-12-22", "2026-12-21"), day, null, null, set, day))
                .hasMessage("newDueOn must be 2026-12-22, the date of the change, found 2026-12-18");
        assertThatThrownBy(() -> new ChangedDate(newDueOn("2026-12-22", "2026-12-21"), day, null, null, day, set))
                .hasMessage("countedTo must be 2026-12-22, the date of the change, found 2026-12-18");
    }
}
