package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;
import org.qualitybanding.timeline.standing.Samples;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE) // the generators are dense enough
@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
@Label("R40, setting: a last day among paused days")
class PausedDaysProperties {

    private static final LocalDate EVENT = LocalDate.of(2026, 3, 6);

    /** Up to four pauses within 100 days around the event, which may overlap. */
    @Provide
    Arbitrary<List<DateRange>> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 80),
                        Arbitraries.integers().between(1, 20))
                .as((after, days) -> new DateRange(EVENT.plusDays(after), EVENT.plusDays(after + days - 1)))
                .list()
                .ofMaxSize(4);
    }

    private static Deadline due(CountingRule rule, int days, WorkingDays calendar, List<DateRange> pauses) {
        return Timescales.published()
                .with(Clock.EVIDENCE_RED, Samples.red(rule, days))
                .due(Clock.EVIDENCE_RED, OriginEvent.PLAN_SENT, EVENT, calendar, PausedDays.of(pauses));
    }

    private static Deadline changed(
            Deadline due, List<DeadlineChange> changes, WorkingDays calendar, List<DateRange> pauses) {
        Deadline changed = due;
        for (DeadlineChange change : changes) {
            changed = changed.changedBy(change, calendar, PausedDays.of(pauses));
        }
        return changed;
    }

    @Property
    @Label("as many days that count as the length, and never on a paused day")
    void countsDaysThatAreNotPaused(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("pauses") List<DateRange> pauses) {
        Deadline due = due(rule, days, calendar, pauses);
        LocalDate first = rule.firstDay() == FirstDay.COUNTED ? EVENT : EVENT.plusDays(1);
        assertThat(first.datesUntil(due.counted().countedTo().plusDays(1))
                        .filter(day -> pauses.stream().noneMatch(pause -> pause.contains(day)))
                        .filter(day -> rule.nonWorkingDays() == NonWorkingDays.COUNTED || calendar.isWorkingDay(day)))
                .hasSize(days);
        assertThat(pauses).noneMatch(pause -> pause.contains(due.dueOn()));
        assertThat(due.counted().nonWorkingDays())
                .noneMatch(met -> pauses.stream().anyMatch(pause -> pause.contains(met.date())));
    }

    @Property
    @Label("another pause never makes it earlier, whichever way last days move and whatever a person granted")
    void moreIsNeverEarlier(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("pauses") List<DateRange> pauses,
            @ForAll("pauses") List<DateRange> more,
            @ForAll @IntRange(min = -10, max = 60) int specifiedAfter,
            @ForAll boolean specified,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 30) Integer> extra) {
        List<DateRange> both = new ArrayList<>(pauses);
        both.addAll(more);
        Optional<LocalDate> own = specified ? Optional.of(EVENT.plusDays(specifiedAfter)) : Optional.empty();
        List<DeadlineChange> changes = extra.stream()
                .map(granted -> Samples.extraDays(granted, EVENT.toString()))
                .toList();
        assertThat(dueOn(due(rule, days, calendar, both), own, changes, calendar, both))
                .isAfterOrEqualTo(dueOn(due(rule, days, calendar, pauses), own, changes, calendar, pauses));
    }

    private static LocalDate dueOn(
            Deadline due,
            Optional<LocalDate> own,
            List<DeadlineChange> changes,
            WorkingDays calendar,
            List<DateRange> pauses) {
        return changed(own.map(due::withReviewersDate).orElse(due), changes, calendar, pauses)
                .dueOn();
    }

    @Property
    @Label("R32: days added and taken away again lead back, pauses or not")
    void addsAndCountsBack(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("pauses") List<DateRange> pauses) {
        Deadline due = due(rule, 7, calendar, pauses);
        String decidedOn = EVENT.toString();
        List<DeadlineChange> thereAndBack =
                List.of(Samples.extraDays(days, decidedOn), Samples.extraDays(-days, decidedOn));
        Deadline back = changed(due, thereAndBack, calendar, pauses);
        assertThat(back.changes().get(1).countedTo()).isEqualTo(due.counted().countedTo());
        assertThat(back.dueOn()).isEqualTo(due.dueOn());
    }

    @Property
    @Label("R16, R17: the numbers of the explanation lead from the event to the date in force")
    void theExplanationAddsUp(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll("pauses") List<DateRange> pauses,
            @ForAll Optional<LocalDate> specified,
            @ForAll @Size(max = 4) List<DeadlineChange> changes) {
        Deadline counted = due(rule, days, calendar, pauses);
        Deadline due = changed(specified.map(counted::withReviewersDate).orElse(counted), changes, calendar, pauses);
        Explanation explanation = due.explanation();
        long sum = explanation.steps().stream()
                .flatMap(step -> step.quantities().stream())
                .filter(quantity -> !quantity.name().equals("extra days"))
                .mapToLong(quantity -> quantity.value())
                .sum();
        assertThat(EVENT.plusDays(sum)).isEqualTo(due.dueOn());
        assertThat(due.counted().pausedDays().count())
                .isEqualTo(EVENT.datesUntil(last(due))
                        .filter(day -> !day.equals(EVENT) || rule.firstDay() == FirstDay.COUNTED)
                        .filter(day -> pauses.stream().anyMatch(pause -> pause.contains(day)))
                        .count());
    }

    /** The day after the last that was counted or moved over. */
    private static LocalDate last(Deadline due) {
        LocalDate last = due.counted().countedTo().isAfter(due.counted().movedTo())
                ? due.counted().countedTo()
                : due.counted().movedTo();
        return last.plusDays(1);
    }

    @Property
    @Label("without pauses the deadline is the same in every part")
    void noneChangeNothing(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 4) List<DeadlineChange> changes) {
        Deadline without = Samples.changed(Samples.due(Samples.red(rule, days), EVENT, calendar), changes, calendar);
        assertThat(changed(due(rule, days, calendar, List.of()), changes, calendar, List.of()))
                .isEqualTo(without)
                .extracting(Deadline::sentence)
                .isEqualTo(without.sentence());
    }
}
