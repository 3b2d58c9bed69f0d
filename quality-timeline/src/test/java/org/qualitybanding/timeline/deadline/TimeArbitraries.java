package org.qualitybanding.timeline.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

/** What the properties of this package are tried on: dates of a few years, any rule, and calendars full of days off. */
public class TimeArbitraries extends DomainContextBase {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2027;

    /** Starts the generators; jqwik calls it. */
    public TimeArbitraries() {}

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates()
                .between(Year.of(FIRST_YEAR).atDay(1), Year.of(LAST_YEAR).atDay(365));
    }

    @Provide
    Arbitrary<CountingRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(FirstDay.class),
                        Arbitraries.of(NonWorkingDays.class),
                        Arbitraries.of(LastDay.class))
                .as(CountingRule::new);
    }

    /** Up to six days a week off, up to a hundred closures, of which many come one after the other. */
    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<WorkingDays> weeks = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofMaxSize(6)
                .map(days -> WorkingDays.everyDayExcept(days.toArray(DayOfWeek[]::new)));
        Arbitrary<WorkingDays> closures = Combinators.combine(
                        dates(), Arbitraries.integers().between(1, 20))
                .as((first, days) -> first.datesUntil(first.plusDays(days)).toList())
                .list()
                .ofMaxSize(5)
                .map(runs -> WorkingDays.closures(
                        "closures", runs.stream().flatMap(run -> run.stream()).toList()));
        return Combinators.combine(weeks, closures).as(WorkingDays::and);
    }

    @Provide
    Arbitrary<DeadlineChange> changes() {
        Arbitrary<DeadlineChange> extra = Combinators.combine(
                        dates(),
                        Arbitraries.integers().between(-60, 60).filter(days -> days != 0),
                        Arbitraries.of(DeadlineChange.Ground.class))
                .as((decidedOn, days, ground) ->
                        change(decidedOn, ground).extraDays(days).build());
        Arbitrary<DeadlineChange> set = Combinators.combine(
                        dates(), dates(), Arbitraries.of(DeadlineChange.Ground.class))
                .as((decidedOn, dueOn, ground) ->
                        change(decidedOn, ground).newDueOn(dueOn).build());
        return Arbitraries.oneOf(extra, set);
    }

    private static DeadlineChange.Builder change(LocalDate decidedOn, DeadlineChange.Ground ground) {
        return DeadlineChange.builder()
                .decidedOn(decidedOn)
                .decidedBy("reviewer-7")
                .ground(ground)
                .reason("A reason that nobody reads.");
    }
}
