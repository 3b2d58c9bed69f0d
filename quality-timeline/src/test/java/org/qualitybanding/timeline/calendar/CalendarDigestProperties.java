package org.qualitybanding.timeline.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The digest of a range is that of the answers in it: a day is worked, off under a name, off without one, or not covered. */
@PropertyDefaults(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
class CalendarDigestProperties {

    /** A Friday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 25);

    /** Few holidays around a few days, so that many calendars answer alike. */
    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<Set<Integer>> offsets =
                Arbitraries.integers().between(0, 9).set().ofMaxSize(2);
        Arbitrary<String> names = Arbitraries.of("Christmas Day", "Boxing Day");
        Arbitrary<Integer> covered = Arbitraries.of(9, 9, 5);
        return Combinators.combine(offsets, offsets, names, covered)
                .as((named, unnamed, name, last) -> WorkingDays.mondayToFriday()
                        .and(new WorkingDays(List.of(new DaysOff(
                                "holidays",
                                Optional.of(new DateRange(FIRST, FIRST.plusDays(last))),
                                Set.of(),
                                named.stream()
                                        .filter(days -> days <= last)
                                        .collect(toMap(days -> FIRST.plusDays(days), days -> name)),
                                Set.copyOf(unnamed.stream()
                                        .filter(days -> days <= last)
                                        .map(FIRST::plusDays)
                                        .toList()))))));
    }

    @Property
    @Label("R24: one digest of a range exactly where both answer alike for each day of it")
    void exactlyWhereTheyAnswerAlike(
            @ForAll("calendars") WorkingDays one,
            @ForAll("calendars") WorkingDays other,
            @ForAll @IntRange(max = 9) int from,
            @ForAll @IntRange(max = 3) int days) {
        DateRange range = new DateRange(FIRST.plusDays(from), FIRST.plusDays(from + days));
        assertThat(one.digest(range).equals(other.digest(range)))
                .isEqualTo(answers(one, range).equals(answers(other, range)));
    }

    @Property
    @Label("one digest of all exactly where two calendars are equal")
    void exactlyWhereTheyAreEqual(@ForAll("calendars") WorkingDays one, @ForAll("calendars") WorkingDays other) {
        assertThat(one.digest().equals(other.digest())).isEqualTo(one.equals(other));
    }

    private static List<String> answers(WorkingDays calendar, DateRange range) {
        return range.firstDay()
                .datesUntil(range.lastDay().plusDays(1))
                .map(day -> answer(calendar, day))
                .toList();
    }

    private static String answer(WorkingDays calendar, LocalDate day) {
        if (!calendar.range().contains(day)) {
            return "not covered";
        }
        return calendar.isWorkingDay(day) ? "worked" : calendar.nameOf(day).orElse("off");
    }
}
