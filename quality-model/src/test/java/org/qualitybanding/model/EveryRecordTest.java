package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.fixtures.RecordConventions;
import org.qualitybanding.fixtures.Records;

/** What every record of this module promises, and, since people type facts in, more than other records do. */
class EveryRecordTest extends RecordConventions {

    EveryRecordTest() {
        super(EveryRecord.samples(), Action.class, Set.of("reason"));
    }

    @TestFactory
    @DisplayName("a record has a builder, or at most four components")
    Stream<DynamicTest> canBeMade() {
        return eachSample(sample -> assertThat(Arrays.stream(sample.getClass().getMethods())
                                .anyMatch(method -> method.getName().equals("builder"))
                        || sample.getClass().getRecordComponents().length <= 4)
                .isTrue());
    }

    @TestFactory
    @DisplayName("a list or an optional fact left out is empty, and no example has an empty list")
    Stream<DynamicTest> leftOutIsEmpty() {
        return eachComponent((sample, component) -> {
            Class<?> type = component.getType();
            if (type == List.class || type == Optional.class) {
                Object empty = type == List.class ? List.of() : Optional.empty();
                assertThat(Records.read(component, sample)).isNotEqualTo(List.of());
                assertThat(outcome(sample, component, null)).isEqualTo(outcome(sample, component, empty));
            }
        });
    }

    @TestFactory
    @DisplayName("a date that differs makes another record")
    Stream<DynamicTest> inequality() {
        return eachComponent((sample, component) -> {
            if (component.getType() == LocalDate.class && !(sample instanceof QualityReview)) {
                LocalDate earlier = ((LocalDate) Records.read(component, sample)).minusDays(1);
                assertThat(outcome(sample, component, earlier)).isNotEqualTo(sample);
            }
        });
    }

    private static Object outcome(Record sample, RecordComponent component, Object value) {
        Record[] made = new Record[1];
        Throwable refusal = catchThrowable(() -> made[0] = Records.with(sample, component.getName(), value));
        return refusal == null ? made[0] : refusal.getMessage();
    }
}
