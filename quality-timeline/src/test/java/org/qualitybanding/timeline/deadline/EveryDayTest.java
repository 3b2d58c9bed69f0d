package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Samples.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.timeline.calendar.EnglandAndWales;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.standing.Samples;

/** Every day of nine years as the day of the event, against a second calculation. */
@DisplayName("R23, R24: every day of 2019 to 2027, under every counting rule")
class EveryDayTest {

    private static final int[] LENGTHS = {1, 7, 10, 14, 21, 28, 42};

    static Stream<CountingRule> rules() {
        return Samples.everyRule().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void comesOutAsInTheSlowCount(CountingRule rule) {
        List<Timescale> timescales =
                IntStream.of(LENGTHS).mapToObj(days -> Samples.red(rule, days)).toList();
        EnglandAndWales.RANGE
                .firstDay()
                .datesUntil(EnglandAndWales.RANGE.lastDay().plusDays(1))
                .forEach(event -> {
                    SlowCount slow = new SlowCount(event, rule, 42);
                    for (Timescale timescale : timescales) {
                        Optional<LocalDate> expected = slow.lastDay(timescale.days());
                        Optional<LocalDate> dueOn = dueOn(timescale, event);
                        if (!dueOn.equals(expected)) {
                            assertThat(dueOn)
                                    .as("%s, from %s", timescale, event)
                                    .isEqualTo(expected);
                        }
                    }
                });
    }

    /** Empty where the calendar refused, because it would have had to know a day after 2027. */
    private static Optional<LocalDate> dueOn(Timescale timescale, LocalDate event) {
        try {
            return Optional.of(
                    due(timescale, event, EnglandAndWales.WORKING_DAYS).dueOn());
        } catch (UncoveredDateException refused) {
            assertThat(refused.date()).isAfter("2027-12-31");
            return Optional.empty();
        }
    }
}
