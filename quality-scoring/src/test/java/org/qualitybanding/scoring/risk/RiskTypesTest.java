package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What every record of the package promises: equality, refusal of null, copies of lists, a sentence as its text. */
class RiskTypesTest {

    static Stream<Record> samples() {
        RiskPolicy policy = RiskPolicy.libraryDefault();
        RiskAssessment assessment =
                Intelligence.assessed(Intelligence.item("I-1", 10, IntelligenceItem.Concern.HIGH, Domain.AUDITS));
        return Stream.of(
                policy,
                policy.concernWeights(),
                policy.ageBands().get(0),
                policy.needLadder(),
                policy.needLadder().worstFirst().get(0),
                policy.needLadder().worstFirst().get(0).condition(),
                assessment,
                assessment.items().get(0),
                assessment.rating(),
                assessment.suggestion(),
                assessment.suggestion().domains().get(0),
                DomainChoice.of(SampleReviews.opened(Intelligence.ON).build(), policy));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isEqualToItsCopy(Record sample) throws ReflectiveOperationException {
        Object copy = constructor(sample).newInstance(components(sample));
        assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
        assertThat(sample).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesNullOrTakesItForNothing(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            if (!type.isPrimitive() && type != Optional.class && type != List.class) {
                Object[] values = components(sample);
                values[i] = null;
                assertThatThrownBy(() -> constructor(sample).newInstance(values))
                        .cause()
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(components[i].getName() + " must be given, found nothing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void copiesListsAndRefusesHolesInThem(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                Object[] values = components(sample);
                List<Object> given = new ArrayList<>((List<?>) values[i]);
                values[i] = given;
                Object copy = constructor(sample).newInstance(values);
                given.clear();
                assertThat(copy).isEqualTo(sample);
                List<?> kept = (List<?>) components[i].getAccessor().invoke(copy);
                assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);

                values[i] = Collections.singletonList(null);
                assertThatThrownBy(() -> constructor(sample).newInstance(values))
                        .cause()
                        .hasMessage(components[i].getName() + "[0] must be given, found nothing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsLikeASentence(Record sample) {
        assertThat(sample.toString())
                .isNotBlank()
                .doesNotContain("Optional", "[", "\n", sample.getClass().getSimpleName() + "[");
    }

    private static Constructor<?> constructor(Record sample) throws NoSuchMethodException {
        return sample.getClass()
                .getDeclaredConstructor(Arrays.stream(sample.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private static Object[] components(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(sample);
        }
        return values;
    }
}
