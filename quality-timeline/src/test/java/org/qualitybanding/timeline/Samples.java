package org.qualitybanding.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.DeadlineChangeGround;
import org.qualitybanding.timeline.CountingRule.FirstDay;
import org.qualitybanding.timeline.CountingRule.LastDay;
import org.qualitybanding.timeline.CountingRule.NonWorkingDays;

/** Values that the tests of this package share. */
final class Samples {

    /** A Friday, a week before Christmas Day. */
    static final LocalDate FRI_18_DEC_2026 = LocalDate.of(2026, 12, 18);

    private Samples() {}

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    static Timescale red() {
        return Timescales.published().evidenceRed();
    }

    static Timescale red(CountingRule rule, int days) {
        return red().withCounting(rule).withLength(Period.ofDays(days));
    }

    static CountingRule moving(LastDay lastDay) {
        return CountingRule.calendarDays().withLastDay(lastDay);
    }

    static List<CountingRule> everyRule() {
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

    static DeadlineChange extraDays(int days, String decidedOn) {
        return change(decidedOn).extraDays(days).build();
    }

    static DeadlineChange newDueOn(String dueOn, String decidedOn) {
        return change(decidedOn).newDueOn(date(dueOn)).build();
    }

    static Optional<WorkingDays> englandAndWales() {
        return Optional.of(EnglandAndWales.WORKING_DAYS);
    }

    private static DeadlineChange.Builder change(String decidedOn) {
        return DeadlineChange.builder()
                .decidedOn(date(decidedOn))
                .decidedBy("reviewer-7")
                .ground(DeadlineChangeGround.SITUATION_OF_PROVIDER)
                .reason("The manager is on leave.");
    }
}
