package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.everyRule;
import static org.qualitybanding.timeline.standing.Samples.extraDays;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.red;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

@DisplayName("the first and the last date there are")
class DeadlineExtremesTest {

    private static final String REFUSAL =
            "originOn must be a date from which evidence-red stays within the dates there are, found ";

    private final WorkingDays week = WorkingDays.mondayToFriday();

    @Test
    void countsUpToTheLastDate() {
        Deadline last = red().dueFrom(LocalDate.MAX.minusDays(7));
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
            assertThatThrownBy(() -> red(rule, 7).dueFrom(LocalDate.MAX, week))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(REFUSAL + "+999999999-12-31");
        }
        assertThatThrownBy(() -> red().dueFrom(LocalDate.MAX.minusDays(6))).hasMessage(REFUSAL + "+999999999-12-25");
    }

    @Test
    void refusesToMoveBeyondIt() {
        WorkingDays neverOnFridays = WorkingDays.everyDayExcept(LocalDate.MAX.getDayOfWeek());
        assertThatThrownBy(
                        () -> red(moving(LastDay.MOVES_TO_NEXT), 7).dueFrom(LocalDate.MAX.minusDays(7), neverOnFridays))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(REFUSAL + "+999999999-12-24");
        assertThat(red(moving(LastDay.MOVES_TO_PREVIOUS), 7)
                        .dueFrom(LocalDate.MAX.minusDays(7), neverOnFridays)
                        .dueOn())
                .isEqualTo(LocalDate.MAX.minusDays(1));
    }

    @Test
    void countsFromTheFirstDate() {
        for (CountingRule rule : everyRule()) {
            Deadline first = red(rule, 7).dueFrom(LocalDate.MIN, week);
            assertThat(first.dueOn()).isBetween(LocalDate.MIN.plusDays(4), LocalDate.MIN.plusDays(9));
        }
        Deadline sunday = red(moving(LastDay.MOVES_TO_PREVIOUS), 6).dueFrom(LocalDate.MIN, day -> false);
        assertThat(sunday.dueOn()).isEqualTo(LocalDate.MIN.plusDays(6));
    }

    @Test
    @DisplayName("R17, R32: a change leads out of the dates no more than a count does")
    void refusesAChangeThatLeadsOut() {
        for (CountingRule rule : everyRule()) {
            Deadline first = red(rule, 7).dueFrom(LocalDate.MIN, week);
            assertThatThrownBy(() -> first.changedBy(extraDays(-30, "2026-12-21"), week))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(REFUSAL + "-999999999-01-01");
        }
        Deadline last = red().dueFrom(LocalDate.MAX.minusDays(7));
        assertThatThrownBy(() -> last.changedBy(extraDays(1, "2026-12-21"))).hasMessage(REFUSAL + "+999999999-12-24");
        assertThat(last.setByReviewer(LocalDate.MIN).daysLeft(LocalDate.MAX)).isEqualTo(-days());
    }

    @Test
    void explainsThemToo() {
        Deadline farthest = red().dueFrom(LocalDate.MIN).setByReviewer(LocalDate.MAX);
        assertThat(farthest.explanation().quantity("days after the event")).hasValue(days());
        assertThat(red().dueFrom(OriginEvent.PLAN_SENT, LocalDate.MIN, Optional.empty())
                        .sentence())
                .contains("7 days after Monday 1 January -999999999");
    }
}
