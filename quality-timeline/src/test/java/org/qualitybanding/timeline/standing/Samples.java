package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;

/** Values that the tests of this package share. */
public final class Samples {

    /** A Friday, a week before Christmas Day. */
    public static final LocalDate FRI_18_DEC_2026 = LocalDate.of(2026, 12, 18);

    private Samples() {}

    public static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    public static Timescale red() {
        return Timescales.published().timescale(Clock.EVIDENCE_RED);
    }

    public static Timescale red(CountingRule rule, int days) {
        return red().withCounting(rule).withLength(Period.ofDays(days));
    }

    public static CountingRule moving(LastDay lastDay) {
        return CountingRule.calendarDays().withLastDay(lastDay);
    }

    public static List<CountingRule> everyRule() {
        List<CountingRule> rules = new ArrayList<>();
        for (FirstDay first : FirstDay.values()) {
            for (NonWorkingDays nonWorking : NonWorkingDays.values()) {
                for (LastDay last : LastDay.values()) {
                    rules.add(new CountingRule(first, nonWorking, last));
                }
            }
        }
        return rules;
    }

    public static DeadlineChange extraDays(int days, String decidedOn) {
        return change(decidedOn).extraDays(days).build();
    }

    public static DeadlineChange newDueOn(String dueOn, String decidedOn) {
        return change(decidedOn).newDueOn(date(dueOn)).build();
    }

    /** The deadline of evidence for a red action, by another timescale. */
    public static Deadline due(Timescale red, LocalDate planSentOn, WorkingDays workingDays) {
        return Timescales.published().with(Clock.EVIDENCE_RED, red).evidenceDue(Rag.RED, planSentOn, workingDays);
    }

    public static Deadline due(Timescale red, LocalDate planSentOn) {
        return due(red, planSentOn, WorkingDays.everyDay());
    }

    public static Deadline changed(Deadline deadline, List<DeadlineChange> changes, WorkingDays workingDays) {
        Deadline changed = deadline;
        for (DeadlineChange change : changes) {
            changed = changed.changedBy(change, workingDays);
        }
        return changed;
    }

    private static DeadlineChange.Builder change(String decidedOn) {
        return DeadlineChange.builder()
                .decidedOn(date(decidedOn))
                .decidedBy("reviewer-7")
                .ground(DeadlineChange.Ground.SITUATION_OF_PROVIDER)
                .reason("The manager is on leave.");
    }
}
