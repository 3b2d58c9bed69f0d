package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.calendar.WorkingDays.everyDay;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.everyRule;
import static org.qualitybanding.timeline.standing.Samples.extraDays;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

@DisplayName("the first and the last date there are")
class DeadlineExtremesTest {

    private static final String REFUSAL =
            "originOn must be a date from which evidence-red stays within the dates there are, found ";

    private final WorkingDays week = WorkingDays.mondayToFriday();

    @Test
    void countsUpToTheLastDate() {
        Deadline last = due(red(), LocalDate.MAX.minusDays(7));
        assertThat(last.dueOn()).isEqualTo(LocalDate.MAX);
        assertThat(last.isOverdue(LocalDate.MAX)).isFalse();
        assertThat(last.daysLeft(LocalDate.MIN)).isEqualTo(days());
        assertThat(last.sentence()).contains("on Friday 31 December +999999999: 7 days after");
    }

    private static long days() {
        return LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay();
    }

    @Test
    void refusesToCountBeyondIt() {
        for (CountingRule rule : everyRule()) {
            assertThatThrownBy(() -> due(red(rule, 7), LocalDate.MAX, week))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(REFUSAL + "+999999999-12-31");
        }
        assertThatThrownBy(() -> due(red(), LocalDate.MAX.minusDays(6))).hasMessage(REFUSAL + "+999999999-12-25");
    }

    @Test
    void refusesToMoveBeyondIt() {
        WorkingDays neverOnFridays = WorkingDays.everyDayExcept(LocalDate.MAX.getDayOfWeek());
        assertThatThrownBy(() -> due(red(moving(LastDay.MOVES_TO_NEXT), 7), LocalDate.MAX.minusDays(7), neverOnFridays))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(REFUSAL + "+999999999-12-24");
        assertThat(due(red(moving(LastDay.MOVES_TO_PREVIOUS), 7), LocalDate.MAX.minusDays(7), neverOnFridays)
                        .dueOn())
                .isEqualTo(LocalDate.MAX.minusDays(1));
    }

    @Test
    void countsFromTheFirstDate() {
        for (CountingRule rule : everyRule()) {
            Deadline first = due(red(rule, 7), LocalDate.MIN, week);
            assertThat(first.dueOn()).isBetween(LocalDate.MIN.plusDays(4), LocalDate.MIN.plusDays(9));
        }
        WorkingDays never =
                WorkingDays.of("never", new DateRange(LocalDate.MIN, LocalDate.MIN.plusDays(6)), day -> false);
        Deadline sunday = due(red(moving(LastDay.MOVES_TO_PREVIOUS), 6), LocalDate.MIN, never);
        assertThat(sunday.dueOn()).isEqualTo(LocalDate.MIN.plusDays(6));
    }

    @Test
    @DisplayName("R17, R32: a change leads out of the dates no more than a count does")
    void refusesAChangeThatLeadsOut() {
        for (CountingRule rule : everyRule()) {
            Deadline first = due(red(rule, 7), LocalDate.MIN, week);
            assertThatThrownBy(() -> first.changedBy(extraDays(-30, "2026-12-21"), week))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(REFUSAL + "-999999999-01-01");
        }
        Deadline last = due(red(), LocalDate.MAX.minusDays(7));
        assertThatThrownBy(() -> last.changedBy(extraDays(1, "2026-12-21"), everyDay()))
                .hasMessage(REFUSAL + "+999999999-12-24");
        assertThat(due(red(), LocalDate.MIN).withReviewersDate(LocalDate.MIN).daysLeft(LocalDate.MAX))
                .isEqualTo(-days());
    }

    @Test
    void explainsThemToo() {
        Deadline farthest = due(red(), LocalDate.MIN).withReviewersDate(LocalDate.MAX);
        assertThat(farthest.explanation().quantity("days after the event")).hasValue(days());
        assertThat(due(red(), LocalDate.MIN).sentence()).contains("7 days after Monday 1 January -999999999");
    }
}
