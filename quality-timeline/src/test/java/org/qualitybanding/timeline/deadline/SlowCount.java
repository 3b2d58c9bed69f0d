package org.qualitybanding.timeline.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.timeline.calendar.EnglandAndWales;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/**
 * The second calculation: it lays out the days that count, one by one, and picks from them. It shares nothing with the first
 * but the table of bank holidays.
 */
public final class SlowCount {

    private static final Set<LocalDate> HOLIDAYS = new HashSet<>(EnglandAndWales.BANK_HOLIDAYS);

    private static final LocalDate END_OF_TABLE = LocalDate.of(2027, 12, 31);

    private final LocalDate event;
    private final CountingRule rule;
    private final List<LocalDate> days = new ArrayList<>();

    /** Lays out the days that count from an event, as many as asked for or as the table of holidays knows. */
    SlowCount(LocalDate event, CountingRule rule, int most) {
        this.event = event;
        this.rule = rule;
        LocalDate day = rule.firstDay() == FirstDay.COUNTED ? event : event.plusDays(1);
        while (days.size() < most && (rule.nonWorkingDays() == NonWorkingDays.COUNTED || isKnown(day))) {
            if (rule.nonWorkingDays() == NonWorkingDays.COUNTED || isWorkingDay(day)) {
                days.add(day);
            }
            day = day.plusDays(1);
        }
    }

    /** Returns the last day, or empty where one would have to know a day after 2027. */
    Optional<LocalDate> lastDay(int length) {
        if (length > days.size()) {
            return Optional.empty();
        }
        LocalDate last = days.get(length - 1);
        if (rule.lastDay() == LastDay.STAYS) {
            return Optional.of(last);
        }
        if (!isKnown(last)) {
            return Optional.empty();
        }
        if (rule.lastDay() == LastDay.MOVES_TO_NEXT) {
            return Stream.iterate(last, SlowCount::isKnown, day -> day.plusDays(1))
                    .filter(SlowCount::isWorkingDay)
                    .findFirst();
        }
        return Stream.iterate(last, day -> !day.isBefore(event), day -> day.minusDays(1))
                .filter(SlowCount::isWorkingDay)
                .findFirst()
                .or(() -> Optional.of(last));
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isAfter(END_OF_TABLE);
    }

    private static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !HOLIDAYS.contains(day);
    }
}
