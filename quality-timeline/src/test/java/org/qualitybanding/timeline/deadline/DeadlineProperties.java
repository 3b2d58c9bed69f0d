package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.qualitybanding.timeline.standing.Samples.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.standing.Samples;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE) // the generators are dense enough
@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
class DeadlineProperties {

    @Property
    @Label("R23, R24: a deadline never moves earlier when the event moves later")
    void isMonotoneInTheOrigin(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 30) int later) {
        Timescale timescale = Samples.red(rule, days);
        assertThat(due(timescale, event.plusDays(later), calendar).dueOn())
                .isAfterOrEqualTo(due(timescale, event, calendar).dueOn());
    }

    @Property
    @Label("R23, R24: a deadline never moves earlier when the length grows")
    void isMonotoneInTheLength(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 30) int longer) {
        assertThat(due(Samples.red(rule, days + longer), event, calendar).dueOn())
                .isAfterOrEqualTo(due(Samples.red(rule, days), event, calendar).dueOn());
    }

    @Property
    @Label("R24: moving never crosses the wrong way, and stops at the first working day")
    void movesTheRightWay(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Deadline due = due(Samples.red(rule, days), event, calendar);
        LocalDate counted = due.counted().countedTo();
        LocalDate moved = due.counted().movedTo();
        switch (rule.lastDay()) {
            case STAYS -> assertThat(moved).isEqualTo(counted);
            case MOVES_TO_NEXT -> {
                assertThat(moved).isAfterOrEqualTo(counted);
                assertThat(calendar.isWorkingDay(moved)).isTrue();
                assertThat(counted.datesUntil(moved)).noneMatch(calendar::isWorkingDay);
            }
            case MOVES_TO_PREVIOUS -> {
                assertThat(moved).isBetween(event, counted);
                if (calendar.isWorkingDay(moved)) {
                    assertThat(moved.plusDays(1).datesUntil(counted.plusDays(1)))
                            .noneMatch(calendar::isWorkingDay);
                } else {
                    assertThat(moved).isEqualTo(counted);
                    assertThat(event.datesUntil(counted.plusDays(1))).noneMatch(calendar::isWorkingDay);
                }
            }
        }
        assertThat(due.counted().nonWorkingDays())
                .extracting(NonWorkingDay::date)
                .isSorted()
                .doesNotHaveDuplicates()
                .noneMatch(calendar::isWorkingDay);
    }

    @Property
    @Label("R24: a count of working days holds as many of them as it says")
    void countsAsManyWorkingDays(
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll FirstDay firstDay,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        CountingRule rule = CountingRule.workingDays().withFirstDay(firstDay);
        LocalDate dueOn = due(Samples.red(rule, days), event, calendar).dueOn();
        LocalDate first = firstDay == FirstDay.COUNTED ? event : event.plusDays(1);
        assertThat(first.datesUntil(dueOn.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
        assertThat(calendar.isWorkingDay(dueOn)).isTrue();
    }

    @Property
    @Label("R24: another day off never makes a deadline earlier, unless last days move back")
    void moreDaysOffAreNeverEarlier(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll Set<LocalDate> more,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        Assume.that(rule.lastDay() != LastDay.MOVES_TO_PREVIOUS);
        Timescale timescale = Samples.red(rule, days);
        WorkingDays both = calendar.and(WorkingDays.closures("more", more));
        assertThat(due(timescale, event, both).dueOn())
                .isAfterOrEqualTo(due(timescale, event, calendar).dueOn());
    }

    @Property
    @Label("R32: days added and taken away again lead back to the date before any moving")
    void addsAndCountsBack(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Deadline due = due(Samples.red(rule, 7), event, calendar);
        String decidedOn = event.toString();
        Deadline back = Samples.changed(
                due, List.of(Samples.extraDays(days, decidedOn), Samples.extraDays(-days, decidedOn)), calendar);
        assertThat(back.changes().get(1).countedTo()).isEqualTo(due.counted().countedTo());
        assertThat(back.dueOn()).isEqualTo(due.dueOn());
    }

    @Property
    @Label("R16, R17: the numbers of the explanation lead from the event to the date in force")
    void theExplanationAddsUp(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll Optional<LocalDate> specified,
            @ForAll @Size(max = 4) List<DeadlineChange> changes) {
        Deadline counted = due(Samples.red(rule, days), event, calendar);
        Deadline due = Samples.changed(specified.map(counted::withReviewersDate).orElse(counted), changes, calendar);
        Explanation explanation = due.explanation();
        long sum = explanation.steps().stream()
                .flatMap(step -> step.quantities().stream())
                .filter(quantity -> !quantity.name().equals("extra days"))
                .mapToLong(quantity -> quantity.value())
                .sum();
        assertThat(event.plusDays(sum)).isEqualTo(due.dueOn());
        assertThat(explanation.quantity("days after the event")).hasValue(sum);
        assertThat(due.changes()).hasSameSizeAs(changes);
    }

    @Property
    @Label("R17: each change starts from the date in force before it, and is retrospective when decided after that")
    void changesFollowOneAnother(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @Size(max = 6) List<DeadlineChange> changes) {
        Deadline due = due(Samples.red(rule, 28), event, calendar);
        LocalDate inForce = due.dueOn();
        for (DeadlineChange change : changes) {
            due = due.changedBy(change, calendar);
            ChangedDate applied = due.changes().get(due.changes().size() - 1);
            assertThat(applied.oldDueOn()).isEqualTo(inForce);
            assertThat(applied.retrospective()).isEqualTo(change.decidedOn().isAfter(inForce));
            change.newDueOn().ifPresent(set -> assertThat(applied.newDueOn()).isEqualTo(set));
            inForce = due.dueOn();
        }
    }

    @Property
    @Label("R36: no date in force is before the event, nor before the decision that made it")
    void asksNothingImpossible(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll Optional<LocalDate> specified,
            @ForAll @Size(max = 6) List<DeadlineChange> changes) {
        Deadline counted = due(Samples.red(rule, 28), event, calendar);
        Deadline due = specified.map(counted::withReviewersDate).orElse(counted);
        assertThat(due.dueOn()).isAfterOrEqualTo(event);
        for (DeadlineChange change : changes) {
            LocalDate before = due.dueOn();
            due = due.changedBy(change, calendar);
            assertThat(due.dueOn()).isAfterOrEqualTo(event);
            if (!due.dueOn().equals(before)) {
                assertThat(due.dueOn()).isAfterOrEqualTo(change.decidedOn());
            }
        }
    }

    @Property
    @Label("R35: in time is by the date in force on the day, or by a longer one granted later")
    void inTimeByTheDateOfTheDay(
            @ForAll CountingRule rule,
            @ForAll WorkingDays calendar,
            @ForAll LocalDate event,
            @ForAll @IntRange(max = 60) int sentAfter,
            @ForAll @Size(max = 6) List<@IntRange(min = -20, max = 60) Integer> decidedAfter,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(min = -20, max = 60) Integer> dueAfter) {
        LocalDate sentOn = event.plusDays(sentAfter);
        Deadline due = due(Samples.red(rule, 14), event, calendar);
        List<Integer> inOrder = decidedAfter.stream().sorted().toList();
        LocalDate latest = due.dueOn(); // in force on the day of sending, and from then on the longest
        for (int i = 0; i < inOrder.size(); i++) {
            LocalDate decidedOn = event.plusDays(inOrder.get(i));
            LocalDate newDueOn = event.plusDays(dueAfter.get(i));
            due = due.changedBy(Samples.newDueOn(newDueOn.toString(), decidedOn.toString()), calendar);
            boolean possible = !newDueOn.isBefore(decidedOn) && !newDueOn.isBefore(event);
            if (possible && (!decidedOn.isAfter(sentOn) || newDueOn.isAfter(latest))) {
                latest = newDueOn;
            }
        }
        assertThat(due.isLate(sentOn)).isEqualTo(sentOn.isAfter(latest));
    }

    @Property
    @Label("on any date there is: works, or refuses with the library's own exception")
    void worksOrRefusesOnAnyDate(
            @ForAll CountingRule rule,
            @ForAll("anyDate") LocalDate event,
            @ForAll @IntRange(min = 1, max = 3640) int days,
            @ForAll @IntRange(min = -3640, max = -1) int less) {
        Timescale timescale = Samples.red().withCounting(rule).withLength(Period.ofDays(days));
        try {
            Deadline due = due(timescale, event, WorkingDays.mondayToFriday())
                    .changedBy(Samples.extraDays(less, "2026-12-21"), WorkingDays.mondayToFriday());
            assertThatCode(due::sentence).doesNotThrowAnyException();
            assertThatCode(due::explanation).doesNotThrowAnyException();
        } catch (InvalidValueException refused) {
            assertThat(refused.field()).isEqualTo("originOn");
        }
    }

    @Provide
    Arbitrary<LocalDate> anyDate() {
        long first = LocalDate.MIN.toEpochDay();
        long last = LocalDate.MAX.toEpochDay();
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.longs().between(first, first + 4000),
                        Arbitraries.longs().between(last - 4000, last))
                .map(LocalDate::ofEpochDay);
    }
}
