package org.qualitybanding.timeline.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** How a deadline came about: in a sentence for people, and in steps with numbers that add up. */
final class DeadlineExplanation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DeadlineExplanation() {}

    static String sentence(Deadline deadline) {
        StringBuilder text = new StringBuilder(deadline.title())
                .append(" is due from ")
                .append(deadline.owner().words())
                .append(" on ")
                .append(day(deadline.dueOn()))
                .append(": ")
                .append(length(deadline))
                .append(' ')
                .append(day(deadline.originOn()))
                .append(", when ")
                .append(deadline.event().words())
                .append(PausedDaysWords.when(deadline.pausedDays(), DeadlineExplanation::day));
        NamedDays days = named(deadline, deadline.nonWorkingDays(), DeadlineExplanation::day);
        if (days.isSkipping()) {
            text.append(days.besides(deadline.countedTo()));
        }
        boolean moved = !deadline.movedTo().equals(deadline.countedTo());
        if (moved
                || deadline.specifiedDueOn().isPresent()
                || !deadline.changes().isEmpty()) {
            text.append(", counted to ").append(days.day(deadline.countedTo()));
        }
        if (moved) {
            text.append(" and moved to the ")
                    .append(direction(deadline.movedTo(), deadline.countedTo()))
                    .append(" working day, ")
                    .append(day(deadline.movedTo()))
                    .append(days.besides(deadline.countedTo()))
                    .append(PausedDaysWords.movedOver(deadline.pausedDays(), deadline.countedTo()));
        }
        deadline.specifiedDueOn().ifPresent(set -> {
            text.append("; set by the reviewer to ").append(day(set));
            text.append(deadline.hasReviewersDate() ? "" : ", " + beforeTheEvent(deadline));
        });
        deadline.changes().forEach(changed -> append(text, deadline, changed));
        return text.append('.').toString();
    }

    private static NamedDays named(Deadline deadline, List<NonWorkingDay> met, Function<LocalDate, String> written) {
        return new NamedDays(met, deadline.timescale().counting(), written);
    }

    private static void append(StringBuilder text, Deadline deadline, ChangedDate changed) {
        NamedDays days = named(deadline, changed.nonWorkingDays(), DeadlineExplanation::day);
        text.append("; ")
                .append(changed.change()
                        .extraDays()
                        .map(DeadlineExplanation::extra)
                        .orElse("another date"))
                .append(", decided by ")
                .append(changed.change().decidedBy())
                .append(" on ")
                .append(day(changed.change().decidedOn()))
                .append(" (")
                .append(Words.of(changed.change().ground()))
                .append(changed.retrospective() ? ", in retrospect" : "")
                .append("): ")
                .append(day(changed.newDueOn()));
        boolean moved = !changed.newDueOn().equals(changed.countedTo());
        if (moved) {
            text.append(", moved from ").append(days.day(changed.countedTo()));
        }
        if (moved || days.isSkipping()) {
            text.append(days.besides(changed.countedTo()));
        }
        text.append(PausedDaysWords.with(changed.pausedDays()));
        if (!deadline.counts(changed)) {
            text.append(", ").append(doesNotCount(deadline, changed));
        }
    }

    /** Why a change asks for the impossible (R36). */
    private static String doesNotCount(Deadline deadline, ChangedDate changed) {
        return changed.beforeItsDecision() ? "before it was decided, so it does not count" : beforeTheEvent(deadline);
    }

    private static String beforeTheEvent(Deadline deadline) {
        return "before " + deadline.event().words() + ", so it does not count";
    }

    private static String extra(int extraDays) {
        return Words.counted(Math.abs(extraDays), "day") + (extraDays > 0 ? " more" : " less");
    }

    static Explanation steps(Deadline deadline) {
        LocalDate dueOn = deadline.dueOn();
        Explanation.Builder explanation = Explanation.of(
                        "When is " + deadline.id() + " due from "
                                + deadline.owner().words() + "?",
                        dueOn.toString())
                .quantity("days after the event", DAYS.between(deadline.originOn(), dueOn));
        explanation.addAllClauses(deadline.clock().clauses());
        explanation.addSteps(counted(deadline));
        if (deadline.timescale().counting().lastDay() != LastDay.STAYS) {
            NamedDays days = named(deadline, deadline.nonWorkingDays(), LocalDate::toString);
            explanation.addSteps(
                    moved(deadline, deadline.countedTo(), deadline.movedTo(), days, deadline.pausedDays()));
        }
        deadline.specifiedDueOn().ifPresent(set -> explanation.addSteps(specified(deadline, set)));
        deadline.changes().forEach(changed -> explanation.addSteps(changed(deadline, changed)));
        return explanation.build();
    }

    private static Explanation counted(Deadline deadline) {
        CountingRule rule = deadline.timescale().counting();
        Explanation.Builder step = Explanation.of(
                        length(deadline) + " " + deadline.originOn() + ", when "
                                + deadline.event().words()
                                + PausedDaysWords.when(deadline.pausedDays(), LocalDate::toString),
                        deadline.countedTo().toString())
                .quantity("days", deadline.timescale().days());
        if (rule.firstDay() == FirstDay.COUNTED) {
            step.quantity("day of the event", -1);
        }
        NamedDays days = named(deadline, deadline.nonWorkingDays(), LocalDate::toString);
        if (days.isSkipping()) {
            step.quantity("non-working days skipped", deadline.nonWorkingDays().size());
            addSkipped(step, days, deadline.countedTo());
        }
        step.addClauses(PublishedModel.R23, PublishedModel.R24);
        long paused = PausedDaysWords.counted(deadline);
        if (paused > 0) {
            step.quantity("paused days", paused).addClauses(PublishedModel.R40);
        }
        return step.build();
    }

    private static void addSkipped(Explanation.Builder step, NamedDays days, LocalDate counted) {
        String skipped = days.all(counted);
        if (!skipped.isEmpty()) {
            step.addSteps(Explanation.of("Which holidays were skipped?", skipped)
                    .addClauses(PublishedModel.R24)
                    .build());
        }
    }

    private static Explanation moved(
            Deadline deadline, LocalDate counted, LocalDate moved, NamedDays days, PausedDays paused) {
        String answer;
        if (!days.include(counted)) {
            answer = "yes";
        } else if (moved.equals(counted)) {
            answer = "no" + days.name(counted) + ", and it stays: no working day since the event"
                    + (paused.areNone() ? "" : " or the pause");
        } else {
            answer = "no" + days.name(counted) + ", the " + direction(moved, counted) + " one is " + moved
                    + days.besides(counted)
                    + PausedDaysWords.movedOver(paused, counted);
        }
        return Explanation.of(
                        "Is " + counted + " a working day ("
                                + deadline.calendar().orElseThrow() + ")?",
                        answer)
                .quantity("days moved", DAYS.between(counted, moved))
                .addClauses(PublishedModel.R24)
                .build();
    }

    private static Explanation specified(Deadline deadline, LocalDate set) {
        boolean counts = deadline.hasReviewersDate();
        Explanation.Builder step = Explanation.of(
                        "Did the reviewer set a date?", "yes, " + set + (counts ? "" : ", " + beforeTheEvent(deadline)))
                .quantity("days changed", counts ? DAYS.between(deadline.movedTo(), set) : 0);
        step.addClauses(PublishedModel.R16);
        if (!counts) {
            step.addClauses(PublishedModel.R36);
        }
        return step.build();
    }

    private static Explanation changed(Deadline deadline, ChangedDate changed) {
        boolean counts = deadline.counts(changed);
        Explanation.Builder step = Explanation.of(
                "Changed on " + changed.change().decidedOn() + " by "
                        + changed.change().decidedBy() + ", "
                        + Words.of(changed.change().ground()),
                changed.newDueOn()
                        + (changed.retrospective() ? ", in retrospect" : "")
                        + PausedDaysWords.with(changed.pausedDays())
                        + (counts ? "" : ", " + doesNotCount(deadline, changed)));
        changed.change().extraDays().ifPresent(days -> step.quantity("extra days", days));
        step.quantity("days changed", counts ? DAYS.between(changed.oldDueOn(), changed.newDueOn()) : 0);
        step.addClauses(PublishedModel.M14, PublishedModel.R17);
        if (!counts) {
            step.addClauses(PublishedModel.R36);
        }
        if (changed.change().extraDays().isPresent()) {
            step.addClauses(PublishedModel.R32);
            if (!changed.pausedDays().areNone()) {
                step.addClauses(PublishedModel.R40);
            }
            NamedDays days = named(deadline, changed.nonWorkingDays(), LocalDate::toString);
            if (days.isSkipping()) {
                addSkipped(step, days, changed.countedTo());
            }
            if (deadline.timescale().counting().lastDay() != LastDay.STAYS) {
                step.addSteps(moved(deadline, changed.countedTo(), changed.newDueOn(), days, changed.pausedDays()));
            }
        }
        return step.build();
    }

    /** What was counted, such as {@code 7 working days and 11 paused days after}. */
    private static String length(Deadline deadline) {
        CountingRule rule = deadline.timescale().counting();
        String unit = rule.nonWorkingDays() == NonWorkingDays.SKIPPED ? "working day" : "day";
        return Words.counted(deadline.timescale().days(), unit)
                + PausedDaysWords.and(PausedDaysWords.counted(deadline))
                + (rule.firstDay() == FirstDay.COUNTED ? " from and including" : " after");
    }

    private static String direction(LocalDate moved, LocalDate counted) {
        return moved.isAfter(counted) ? "next" : "previous";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
