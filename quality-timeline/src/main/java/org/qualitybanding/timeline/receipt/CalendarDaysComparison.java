package org.qualitybanding.timeline.receipt;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** The calendars of two policies, day by day, as far as an answer looked at them: {@code 2027-03-29: off (Easter Monday) -> worked}. */
final class CalendarDaysComparison {

    private final ImmutableList.Builder<Difference<String, String>> differences = ImmutableList.builder();
    private final DateRange range;

    private CalendarDaysComparison(DateRange range) {
        this.range = range;
    }

    static DateRange range(AnswerIdentity.CalendarDays days) {
        return new DateRange(days.firstDay(), days.lastDay());
    }

    static List<Difference<String, String>> of(QualityPolicy first, QualityPolicy second, DateRange range) {
        CalendarDaysComparison comparison = new CalendarDaysComparison(range);
        comparison.compare("", first.workingDays(), second.workingDays());
        Set<Clock> own = new LinkedHashSet<>(first.ownWorkingDays().keySet());
        own.addAll(second.ownWorkingDays().keySet());
        for (Clock clock : own) {
            comparison.compare(" of " + clock.id(), first.workingDays(clock), second.workingDays(clock));
        }
        return comparison.differences.build();
    }

    private void compare(String whose, WorkingDays first, WorkingDays second) {
        if (first.equals(second)) {
            return;
        }
        if (!first.source().equals(second.source())) {
            differences.add(new Difference<>("source" + whose, first.source(), second.source()));
        }
        long last = range.lastDay().toEpochDay();
        for (long epochDay = range.firstDay().toEpochDay(); epochDay <= last; epochDay++) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            String one = words(day, first);
            String other = words(day, second);
            if (!one.equals(other)) {
                differences.add(new Difference<>(day + whose, one, other));
            }
        }
    }

    private static String words(LocalDate day, WorkingDays calendar) {
        if (!calendar.range().contains(day)) {
            return "not covered";
        } else if (calendar.isWorkingDay(day)) {
            return "worked";
        }
        return "off" + calendar.nameOf(day).map(name -> " (" + name + ")").orElse("");
    }
}
