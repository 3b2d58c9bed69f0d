package org.qualitybanding.timeline.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** A deadline for people. */
final class DeadlineWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DeadlineWords() {}

    static String sentence(Deadline deadline) {
        StringBuilder text = new StringBuilder(deadline.timescale().title())
                .append(" is due from ")
                .append(deadline.owner().words())
                .append(" on ")
                .append(day(deadline.dueOn()))
                .append(": ")
                .append(length(deadline.timescale()))
                .append(' ')
                .append(day(deadline.originOn()))
                .append(", when ")
                .append(deadline.event().words());
        boolean moved = !deadline.movedTo().equals(deadline.countedTo());
        if (moved
                || deadline.specifiedDueOn().isPresent()
                || !deadline.changes().isEmpty()) {
            text.append(", counted to ").append(day(deadline.countedTo()));
        }
        if (moved) {
            text.append(" and moved to the ")
                    .append(direction(deadline.movedTo(), deadline.countedTo()))
                    .append(" working day, ")
                    .append(day(deadline.movedTo()));
        }
        deadline.specifiedDueOn()
                .ifPresent(set -> text.append("; set by the reviewer to ").append(day(set)));
        deadline.changes().forEach(change -> append(text, change));
        return text.append('.').toString();
    }

    private static void append(StringBuilder text, AppliedChange applied) {
        text.append("; ")
                .append(applied.change().extraDays().map(DeadlineWords::extra).orElse("another date"))
                .append(", decided by ")
                .append(applied.decidedBy())
                .append(" on ")
                .append(day(applied.decidedOn()))
                .append(" (")
                .append(ground(applied.ground()))
                .append(applied.isRetrospective() ? ", in retrospect" : "")
                .append("): ")
                .append(day(applied.newDueOn()));
        if (!applied.newDueOn().equals(applied.countedTo())) {
            text.append(", moved from ").append(day(applied.countedTo()));
        }
    }

    private static String extra(int extraDays) {
        return days(Math.abs(extraDays)) + (extraDays > 0 ? " more" : " less");
    }

    /** What was counted, such as {@code 7 working days after}. */
    static String length(Timescale timescale) {
        CountingRule rule = timescale.counting();
        int days = timescale.days();
        return (rule.nonWorkingDays() == NonWorkingDays.SKIPPED
                        ? days + (days == 1 ? " working day" : " working days")
                        : days(days))
                + (rule.firstDay() == FirstDay.COUNTED ? " from and including" : " after");
    }

    static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    static String direction(LocalDate moved, LocalDate counted) {
        return moved.isAfter(counted) ? "next" : "previous";
    }

    static String rule(LastDay rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String ground(DeadlineChange.Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
