package org.qualitybanding.timeline.receipt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qualitybanding.model.QualityReview;

/** Every review that differs from another in a single fact: a date by a day, a grade, an id, a fact left out. */
final class SingleFacts {

    private static final Set<String> FREE_TEXT =
            Set.of("departureReason", "description", "feedback", "notes", "reason");

    private SingleFacts() {}

    /** A review with another value of a component, in which one fact is another. */
    record Changed(QualityReview whole, RecordComponent component, Object value) {

        String place() {
            return component.getName();
        }

        /** Empty where the facts do not fit together. */
        Optional<QualityReview> review() {
            return with(whole, component, value).map(QualityReview.class::cast);
        }

        @Override
        public String toString() {
            return place() + " of " + whole;
        }
    }

    static List<Changed> of(QualityReview review) {
        List<Changed> changed = new ArrayList<>();
        for (RecordComponent component : QualityReview.class.getRecordComponents()) {
            others(read(component, review), other -> changed.add(new Changed(review, component, other)));
        }
        return changed;
    }

    private static void others(RecordComponent component, Record whole, Consumer<Record> to) {
        if (!FREE_TEXT.contains(component.getName())) {
            others(
                    read(component, whole),
                    other -> with(whole, component, other).ifPresent(to));
        }
    }

    private static void others(Object value, Consumer<Object> to) {
        if (value instanceof LocalDate date) {
            to.accept(date.plusDays(1));
            to.accept(date.minusDays(1));
        } else if (value instanceof Enum<?> constant) {
            List<?> constants = List.of(constant.getDeclaringClass().getEnumConstants());
            to.accept(constants.get((constants.indexOf(constant) + 1) % constants.size()));
        } else if (value instanceof String text) {
            to.accept(text + "x");
        } else if (value instanceof Integer number) {
            to.accept(number + 1);
        } else if (value instanceof Boolean yes) {
            to.accept(!yes);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            to.accept(Optional.empty());
            others(optional.get(), other -> to.accept(Optional.of(other)));
        } else if (value instanceof List<?> list) {
            ofList(list, to);
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                others(component, part, to::accept);
            }
        }
    }

    private static void ofList(List<?> list, Consumer<Object> to) {
        for (int index = 0; index < list.size(); index++) {
            int at = index;
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(at);
            to.accept(fewer);
            others(list.get(at), other -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(at, other);
                to.accept(changed);
            });
        }
    }

    private static Object read(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the record hides a component", e);
        }
    }

    /** Empty where the facts would not fit together. */
    private static Optional<Record> with(Record whole, RecordComponent changed, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.equals(changed) ? value : read(component, whole))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(
                    (Record) whole.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the record hides a component", e);
        }
    }
}
