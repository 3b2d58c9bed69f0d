package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.timeline.calendar.EnglandAndWales;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;
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
        return Timescales.published().evidenceRed();
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

    public static Optional<WorkingDays> englandAndWales() {
        return Optional.of(EnglandAndWales.WORKING_DAYS);
    }

    private static DeadlineChange.Builder change(String decidedOn) {
        return DeadlineChange.builder()
                .decidedOn(date(decidedOn))
                .decidedBy("reviewer-7")
                .ground(DeadlineChange.Ground.SITUATION_OF_PROVIDER)
                .reason("The manager is on leave.");
    }
}
