package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What every record of the package promises, whatever it records. */
class EveryRecordTest {

    @Test
    @DisplayName("each public record has an example here")
    void examplesAreComplete() {
        assertThat(EveryRecord.samples().map(Object::getClass).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EveryRecord.types());
    }

    @TestFactory
    @DisplayName("a record has a builder, or at most four components")
    Stream<DynamicTest> canBeMade() {
        return eachSample(
                sample -> assertThat(hasBuilder(sample) || sample.getClass().getRecordComponents().length <= 4)
                        .isTrue());
    }

    @TestFactory
    @DisplayName("null is refused by name; a list or an optional fact left out is empty")
    Stream<DynamicTest> nullIsRefused() {
        return eachComponent((sample, component) -> {
            Class<?> type = component.getType();
            if (type == List.class || type == Optional.class) {
                Object empty = type == List.class ? List.of() : Optional.empty();
                assertThat(outcome(() -> EveryRecord.with(sample, component.getName(), null)))
                        .isEqualTo(outcome(() -> EveryRecord.with(sample, component.getName(), empty)));
            } else if (!type.isPrimitive()) {
                assertThatThrownBy(() -> EveryRecord.with(sample, component.getName(), null))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(component.getName() + of(sample, component) + " must be given, found nothing");
            }
        });
    }

    @TestFactory
    @DisplayName("an element left out of a list is refused by its place")
    Stream<DynamicTest> nullElementIsRefused() {
        return eachComponent((sample, component) -> {
            if (component.getType() == List.class) {
                List<Object> withNull = new ArrayList<>((List<?>) EveryRecord.read(component, sample));
                int size = withNull.size();
                withNull.add(null);
                assertThatThrownBy(() -> EveryRecord.with(sample, component.getName(), withNull))
                        .hasMessage(component.getName() + "[" + size + "]" + of(sample, component)
                                + " must be given, found nothing");
            }
        });
    }

    @TestFactory
    @DisplayName("changing a list that was passed in changes nothing, and a returned list refuses change")
    Stream<DynamicTest> listsAreImmutable() {
        return eachComponent((sample, component) -> {
            if (component.getType() == List.class) {
                List<Object> passed = new ArrayList<>((List<?>) EveryRecord.read(component, sample));
                Record made = EveryRecord.with(sample, component.getName(), passed);
                passed.clear();
                List<?> returned = (List<?>) EveryRecord.read(component, made);
                assertThat(made).isEqualTo(sample);
                assertThat(returned).isNotEmpty();
                assertThatThrownBy(returned::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        });
    }

    @TestFactory
    @DisplayName("records with equal components are equal, and their hash codes too; another one is not")
    Stream<DynamicTest> equality() {
        return eachSample(sample -> {
            Record twin = EveryRecord.with(sample, "", null);
            assertThat(twin).isNotSameAs(sample).isEqualTo(sample).hasSameHashCodeAs(sample);
            EveryRecord.samples()
                    .filter(other -> other.getClass() != sample.getClass())
                    .forEach(other -> assertThat(sample).isNotEqualTo(other));
        });
    }

    @TestFactory
    @DisplayName("a date that differs makes another record")
    Stream<DynamicTest> inequality() {
        return eachComponent((sample, component) -> {
            if (component.getType() == LocalDate.class && !(sample instanceof QualityReview)) {
                LocalDate earlier = ((LocalDate) EveryRecord.read(component, sample)).minusDays(1);
                assertThat(outcome(() -> EveryRecord.with(sample, component.getName(), earlier)))
                        .isNotEqualTo(sample);
            }
        });
    }

    @TestFactory
    @DisplayName("a builder filled from a record builds an equal one; an empty one names what it misses")
    Stream<DynamicTest> builders() {
        return eachSample(sample -> {
            if (hasBuilder(sample)) {
                Object builder = call(sample.getClass(), "builder", null);
                Object filled = call(builder.getClass(), "from", builder, sample);
                assertThat(call(filled.getClass(), "build", filled)).isEqualTo(sample);

                Object empty = call(sample.getClass(), "builder", null);
                assertThat(faults(() -> call(empty.getClass(), "build", empty))).containsAll(missing(sample));
            }
        });
    }

    @TestFactory
    @DisplayName("toString is one line that says more than the components' names, and shows no Optional")
    Stream<DynamicTest> sentences() {
        return eachSample(sample -> assertThat(sample.toString())
                .isNotBlank()
                .doesNotContain("Optional", "\n", sample.getClass().getSimpleName() + "["));
    }

    /** What is wrong with what is built; nothing where it is a record of which everything may be left out. */
    private static List<Fault> faults(ThrowingCallable build) {
        Throwable refusal = catchThrowable(build);
        return refusal == null ? List.of() : ((InvalidValueException) refusal).faults();
    }

    private static List<Fault> missing(Record sample) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .filter(component -> component.getType() != List.class && component.getType() != Optional.class)
                .map(component -> new Fault(component.getName(), Optional.empty(), "given", "nothing"))
                .toList();
    }

    /** How a message names the record: by its id, where it has one and that is not what is wrong. */
    private static String of(Record sample, RecordComponent component) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .filter(id -> id.getName().equals("id") && id.getType() == String.class)
                .filter(id -> !component.getName().equals("id"))
                .map(id -> " of \"" + EveryRecord.read(id, sample) + "\"")
                .findFirst()
                .orElse("");
    }

    private static boolean hasBuilder(Record sample) {
        return Arrays.stream(sample.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
    }

    private static Object outcome(Callable<Record> construction) {
        Record[] made = new Record[1];
        Throwable refusal = catchThrowable(() -> made[0] = construction.call());
        return refusal == null ? made[0] : refusal.getMessage();
    }

    private static Object call(Class<?> type, String name, Object target, Object... arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            method.setAccessible(true); // inherited from a generated builder of another package
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    private static Stream<DynamicTest> eachSample(Consumer<Record> check) {
        return EveryRecord.samples()
                .map(sample -> dynamicTest(sample.getClass().getSimpleName(), () -> check.accept(sample)));
    }

    private static Stream<DynamicTest> eachComponent(BiConsumer<Record, RecordComponent> check) {
        return EveryRecord.samples()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .map(component -> dynamicTest(
                                sample.getClass().getSimpleName() + "." + component.getName(),
                                () -> check.accept(sample, component))));
    }
}
