package org.qualitybanding.timeline.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** The steps of a deadline, with numbers that add up. */
final class DeadlineExplanation {

    private DeadlineExplanation() {}

    static Explanation of(Deadline deadline) {
        Timescale timescale = deadline.timescale();
        LocalDate dueOn = deadline.dueOn();
        Explanation.Builder explanation = Explanation.of(
                        "When is " + timescale.id() + " due from "
                                + timescale.owner().words() + "?",
                        dueOn.toString())
                .quantity("days after the event", DAYS.between(deadline.originOn(), dueOn));
        explanation.addAllClauses(timescale.clauses());
        explanation.addSteps(counted(deadline));
        if (timescale.counting().lastDay() != LastDay.STAYS) {
            explanation.addSteps(moved(deadline, deadline.countedTo(), deadline.movedTo(), deadline.nonWorkingDays()));
        }
        deadline.specifiedDueOn().ifPresent(set -> explanation.addSteps(specified(deadline, set)));
        deadline.changes().forEach(change -> explanation.addSteps(changed(deadline, change)));
        return explanation.build();
    }

    private static Explanation counted(Deadline deadline) {
        CountingRule rule = deadline.timescale().counting();
        Explanation.Builder step = Explanation.of(
                        DeadlineWords.length(deadline.timescale()) + " " + deadline.originOn() + ", when "
                                + deadline.event().words(),
                        deadline.countedTo().toString())
                .quantity("days", deadline.timescale().days());
        if (rule.firstDay() == FirstDay.COUNTED) {
            step.quantity("day of the event", -1);
        }
        if (rule.nonWorkingDays() == NonWorkingDays.SKIPPED) {
            step.quantity("non-working days skipped", deadline.nonWorkingDays().size());
        }
        step.addClauses(PublishedModel.R23, PublishedModel.R24);
        return step.build();
    }

    private static Explanation moved(
            Deadline deadline, LocalDate counted, LocalDate moved, List<LocalDate> nonWorkingDays) {
        String answer;
        if (!nonWorkingDays.contains(counted)) {
            answer = "yes";
        } else if (moved.equals(counted)) {
            answer = "no, and it stays: no working day since the event";
        } else {
            answer = "no, the " + DeadlineWords.direction(moved, counted) + " one is " + moved;
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
        Explanation.Builder step = Explanation.of("Did the reviewer set a date?", "yes, " + set)
                .quantity("days changed", DAYS.between(deadline.movedTo(), set));
        step.addClauses(PublishedModel.R16);
        return step.build();
    }

    private static Explanation changed(Deadline deadline, AppliedChange applied) {
        Explanation.Builder step = Explanation.of(
                "Changed on " + applied.decidedOn() + " by " + applied.decidedBy() + ", "
                        + DeadlineWords.ground(applied.ground()),
                applied.newDueOn() + (applied.isRetrospective() ? ", in retrospect" : ""));
        applied.change().extraDays().ifPresent(days -> step.quantity("extra days", days));
        step.quantity("days changed", DAYS.between(applied.oldDueOn(), applied.newDueOn()));
        step.addClauses(PublishedModel.M14, PublishedModel.R17);
        if (applied.change().extraDays().isPresent()) {
            step.addClauses(PublishedModel.R32);
            if (deadline.timescale().counting().lastDay() != LastDay.STAYS) {
                step.addSteps(moved(deadline, applied.countedTo(), applied.newDueOn(), applied.nonWorkingDays()));
            }
        }
        return step.build();
    }
}
