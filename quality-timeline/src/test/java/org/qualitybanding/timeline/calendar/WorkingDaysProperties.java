package org.qualitybanding.timeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.qualitybanding.timeline.deadline.TimeArbitraries;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE) // the generators are dense enough
@Domain(TimeArbitraries.class)
@Domain(DomainContext.Global.class)
class WorkingDaysProperties {

    @Property
    @Label("R24: the union of calendars is the conjunction of their working days")
    void aUnionIsAConjunction(@ForAll @Size(min = 1, max = 4) List<WorkingDays> calendars, @ForAll LocalDate date) {
        WorkingDays union = calendars.stream().reduce(WorkingDays.everyDay(), WorkingDays::and);
        date.datesUntil(date.plusDays(30))
                .forEach(day -> assertThat(union.isWorkingDay(day))
                        .isEqualTo(calendars.stream().allMatch(calendar -> calendar.isWorkingDay(day))));
    }

    @Property
    void theOrderOfAUnionDoesNotMatter(@ForAll WorkingDays one, @ForAll WorkingDays other, @ForAll LocalDate date) {
        date.datesUntil(date.plusDays(30))
                .forEach(day -> assertThat(one.and(other).isWorkingDay(day))
                        .isEqualTo(other.and(one).isWorkingDay(day)));
    }

    @Property
    void aUnionWithItselfChangesNothing(@ForAll WorkingDays calendar, @ForAll LocalDate date) {
        date.datesUntil(date.plusDays(30))
                .forEach(day ->
                        assertThat(calendar.and(calendar).isWorkingDay(day)).isEqualTo(calendar.isWorkingDay(day)));
    }
}
