package org.qualitybanding.timeline.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
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
        CountedDate counted = deadline.counted();
        StringBuilder text = new StringBuilder(counted.title())
                .append(" is due from ")
                .append(deadline.owner().words())
                .append(" on ")
                .append(day(deadline.dueOn()))
                .append(": ")
                .append(length(counted))
                .append(' ')
                .append(day(counted.originOn()))
                .append(", when ")
                .append(counted.event().words())
                .append(PausedDaysWords.when(counted.pausedDays(), DeadlineExplanation::day));
        NamedDays days = named(counted, counted.nonWorkingDays(), DeadlineExplanation::day);
        if (days.isSkipping()) {
            text.append(days.besides(counted.countedTo()));
        }
        boolean moved = !counted.movedTo().equals(counted.countedTo());
        if (moved
                || deadline.specifiedDueOn().isPresent()
                || !deadline.changes().isEmpty()) {
            text.append(", counted to ").append(days.day(counted.countedTo()));
        }
        if (moved) {
            text.append(" and moved to the ")
                    .append(direction(counted.movedTo(), counted.countedTo()))
                    .append(" working day, ")
                    .append(day(counted.movedTo()))
                    .append(days.besides(counted.countedTo()))
                    .append(PausedDaysWords.movedOver(counted.pausedDays(), counted.countedTo()));
        }
        deadline.specifiedDueOn().ifPresent(set -> {
            text.append("; set by the reviewer to ").append(day(set));
            text.append(deadline.hasReviewersDate() ? "" : ", " + beforeTheEvent(deadline.counted()));
        });
        deadline.changes().forEach(changed -> append(text, deadline, changed));
        return text.append('.').toString();
    }

    private static NamedDays named(CountedDate counted, List<NonWorkingDay> met, Function<LocalDate, String> written) {
        return new NamedDays(met, counted.timescale().counting(), written);
    }

    private static void append(StringBuilder text, Deadline deadline, ChangedDate changed) {
        NamedDays days = named(deadline.counted(), changed.nonWorkingDays(), DeadlineExplanation::day);
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
        return changed.beforeItsDecision()
                ? "before it was decided, so it does not count"
                : beforeTheEvent(deadline.counted());
    }

    private static String beforeTheEvent(CountedDate counted) {
        return "before " + counted.event().words() + ", so it does not count";
    }

    private static String extra(int extraDays) {
        return Words.counted(Math.abs(extraDays), "day") + (extraDays > 0 ? " more" : " less");
    }

    static Explanation steps(Deadline deadline) {
        CountedDate counted = deadline.counted();
        LocalDate dueOn = deadline.dueOn();
        Explanation.Builder explanation = Explanation.of(
                        Reason.LAST_DAY,
                        "When is " + counted.id() + " due from "
                                + deadline.owner().words() + "?",
                        dueOn.toString())
                .quantity("days after the event", DAYS.between(counted.originOn(), dueOn))
                .addParts(what(counted), Phrase.date("date", dueOn));
        explanation.addAllClauses(deadline.clock().clauses());
        explanation.addSteps(counted(counted));
        if (counted.timescale().counting().lastDay() != LastDay.STAYS) {
            NamedDays days = named(counted, counted.nonWorkingDays(), LocalDate::toString);
            explanation.addSteps(moved(counted, counted.countedTo(), counted.movedTo(), days, counted.pausedDays()));
        }
        deadline.specifiedDueOn().ifPresent(set -> explanation.addSteps(specified(deadline, set)));
        deadline.changes().forEach(changed -> explanation.addSteps(changed(deadline, changed)));
        return explanation.build();
    }

    private static Phrase what(CountedDate counted) {
        return counted.interval().isPresent()
                ? Phrase.text(
                        "what",
                        "clock.review-plan",
                        Phrase.number("number", counted.interval().get()))
                : Phrase.word("what", "clock", counted.clock());
    }

    private static Explanation counted(CountedDate counted) {
        CountingRule rule = counted.timescale().counting();
        long paused = PausedDaysWords.counted(counted);
        Explanation.Builder step = Explanation.of(
                        paused > 0 ? Reason.LAST_DAY_COUNTED_WITH_PAUSES : Reason.LAST_DAY_COUNTED,
                        length(counted) + " " + counted.originOn() + ", when "
                                + counted.event().words()
                                + PausedDaysWords.when(counted.pausedDays(), LocalDate::toString),
                        counted.countedTo().toString())
                .quantity("days", counted.timescale().days())
                .addParts(
                        Phrase.count(
                                "length",
                                rule.nonWorkingDays() == NonWorkingDays.SKIPPED ? "working-days" : "days",
                                counted.timescale().days()),
                        Phrase.word("from", "first-day", rule.firstDay()),
                        Phrase.date("origin", counted.originOn()),
                        Phrase.word("event", "event", counted.event()),
                        Phrase.date("date", counted.countedTo()));
        if (rule.firstDay() == FirstDay.COUNTED) {
            step.quantity("day of the event", -1);
        }
        NamedDays days = named(counted, counted.nonWorkingDays(), LocalDate::toString);
        if (days.isSkipping()) {
            step.quantity("non-working days skipped", counted.nonWorkingDays().size());
            addSkipped(step, days, counted.countedTo());
        }
        step.addClauses(PublishedModel.R23, PublishedModel.R24);
        if (paused > 0) {
            step.quantity("paused days", paused)
                    .addParts(
                            Phrase.count("paused", "paused-days", paused),
                            PausedDaysWords.stretches("pauses", counted.pausedDays()))
                    .addClauses(PublishedModel.R40);
        }
        return step.build();
    }

    private static void addSkipped(Explanation.Builder step, NamedDays days, LocalDate counted) {
        String skipped = days.all(counted);
        if (!skipped.isEmpty()) {
            step.addSteps(Explanation.of(Reason.HOLIDAYS_SKIPPED, "Which holidays were skipped?", skipped)
                    .addParts(days.phrase("holidays", counted))
                    .addClauses(PublishedModel.R24)
                    .build());
        }
    }

    private static Explanation moved(
            CountedDate asked, LocalDate counted, LocalDate moved, NamedDays days, PausedDays paused) {
        Reason reason = Reason.LAST_DAY_MOVED;
        String answer;
        if (!days.include(counted)) {
            reason = Reason.LAST_DAY_WORKING;
            answer = "yes";
        } else if (moved.equals(counted)) {
            reason = Reason.LAST_DAY_NOT_MOVED;
            answer = "no" + days.name(counted) + ", and it stays: no working day since the event"
                    + (paused.areNone() ? "" : " or the pause");
        } else {
            answer = "no" + days.name(counted) + ", the " + direction(moved, counted) + " one is " + moved
                    + days.besides(counted)
                    + PausedDaysWords.movedOver(paused, counted);
        }
        return Explanation.of(
                        reason,
                        "Is " + counted + " a working day (" + asked.calendar().orElseThrow() + ")?",
                        answer)
                .quantity("days moved", DAYS.between(counted, moved))
                .addParts(
                        Phrase.date("counted", counted),
                        Phrase.name("calendar", asked.calendar().orElseThrow()),
                        Phrase.date("date", moved))
                .addClauses(PublishedModel.R24)
                .build();
    }

    private static Explanation specified(Deadline deadline, LocalDate set) {
        boolean counts = deadline.hasReviewersDate();
        Explanation.Builder step = Explanation.of(
                        counts ? Reason.LAST_DAY_SET : Reason.LAST_DAY_SET_IMPOSSIBLE,
                        "Did the reviewer set a date?",
                        "yes, " + set + (counts ? "" : ", " + beforeTheEvent(deadline.counted())))
                .quantity(
                        "days changed", counts ? DAYS.between(deadline.counted().movedTo(), set) : 0);
        step.addParts(
                Phrase.date("date", set),
                Phrase.word("event", "event", deadline.counted().event()));
        step.addClauses(PublishedModel.R16);
        if (!counts) {
            step.addClauses(PublishedModel.R36);
        }
        return step.build();
    }

    private static Explanation changed(Deadline deadline, ChangedDate changed) {
        boolean counts = deadline.counts(changed);
        Explanation.Builder step = Explanation.of(
                reason(deadline, changed),
                "Changed on " + changed.change().decidedOn() + " by "
                        + changed.change().decidedBy() + ", "
                        + Words.of(changed.change().ground()),
                changed.newDueOn()
                        + (changed.retrospective() ? ", in retrospect" : "")
                        + PausedDaysWords.with(changed.pausedDays())
                        + (counts ? "" : ", " + doesNotCount(deadline, changed)));
        changed.change().extraDays().ifPresent(days -> step.quantity("extra days", days));
        step.addParts(
                Phrase.date("old", changed.oldDueOn()),
                Phrase.date("date", changed.newDueOn()),
                Phrase.date("decided", changed.change().decidedOn()),
                Phrase.name("by", changed.change().decidedBy()),
                Phrase.word("ground", "ground", changed.change().ground()),
                Phrase.word("event", "event", deadline.counted().event()));
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
            NamedDays days = named(deadline.counted(), changed.nonWorkingDays(), LocalDate::toString);
            if (days.isSkipping()) {
                addSkipped(step, days, changed.countedTo());
            }
            if (deadline.counted().timescale().counting().lastDay() != LastDay.STAYS) {
                step.addSteps(
                        moved(deadline.counted(), changed.countedTo(), changed.newDueOn(), days, changed.pausedDays()));
            }
        }
        return step.build();
    }

    private static Reason reason(Deadline deadline, ChangedDate changed) {
        if (deadline.counts(changed)) {
            return changed.retrospective() ? Reason.LAST_DAY_CHANGED_IN_RETROSPECT : Reason.LAST_DAY_CHANGED;
        }
        return changed.beforeItsDecision()
                ? Reason.LAST_DAY_CHANGED_BEFORE_DECISION
                : Reason.LAST_DAY_CHANGED_BEFORE_EVENT;
    }

    /** What was counted, such as {@code 7 working days and 11 paused days after}. */
    private static String length(CountedDate counted) {
        CountingRule rule = counted.timescale().counting();
        String unit = rule.nonWorkingDays() == NonWorkingDays.SKIPPED ? "working day" : "day";
        return Words.counted(counted.timescale().days(), unit)
                + PausedDaysWords.and(PausedDaysWords.counted(counted))
                + (rule.firstDay() == FirstDay.COUNTED ? " from and including" : " after");
    }

    private static String direction(LocalDate moved, LocalDate counted) {
        return moved.isAfter(counted) ? "next" : "previous";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
