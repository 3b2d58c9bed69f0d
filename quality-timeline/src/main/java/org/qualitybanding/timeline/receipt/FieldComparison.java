package org.qualitybanding.timeline.receipt;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Components;
import org.qualitybanding.model.internal.FreeText;
import org.qualitybanding.scoring.check.Difference;

/**
 * Two records of one type, field by field. A place is written as {@code actions[A-1].regradings[0].rag}: what has an id stands under
 * it, so that one action more does not make all of them different. What people wrote is told to differ, and never shown.
 */
final class FieldComparison {

    private static final String NOTHING = "nothing";

    private final ImmutableList.Builder<Difference<String, String>> differences = ImmutableList.builder();

    private FieldComparison() {}

    /** Tells which fields differ, but for the components that are compared otherwise. */
    static List<Difference<String, String>> of(Record first, Record second, Set<String> leftOut) {
        FieldComparison comparison = new FieldComparison();
        for (RecordComponent component : first.getClass().getRecordComponents()) {
            if (!leftOut.contains(component.getName())) {
                comparison.compare("", component, first, second);
            }
        }
        return comparison.differences.build();
    }

    private void compare(String prefix, RecordComponent component, Record first, Record second) {
        String place = prefix + component.getName();
        Object one = Components.valueOf(component, first);
        Object other = Components.valueOf(component, second);
        if (one.equals(other)) {
            return;
        }
        if (FreeText.isIn(component)) {
            differences.add(new Difference<>(place, text(one, "a text"), text(other, "another text")));
        } else {
            compare(place, one, other);
        }
    }

    private static String text(Object written, String words) {
        return written.equals(Optional.empty()) ? NOTHING : words;
    }

    private void compare(String place, Object one, Object other) {
        if (one.equals(other)) {
            return;
        }
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            compareOptional(place, first, second);
        } else if (one instanceof Record first && other instanceof Record second) {
            for (RecordComponent component : first.getClass().getRecordComponents()) {
                compare(place + ".", component, first, second);
            }
        } else if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            compareByKey(place + ".", "", first, second);
        } else if (isOfRecords(one) && isOfRecords(other)) {
            compareRecords(place, (Collection<?>) one, (Collection<?>) other);
        } else {
            differences.add(new Difference<>(place, words(one), words(other)));
        }
    }

    private void compareOptional(String place, Optional<?> one, Optional<?> other) {
        if (one.isPresent() && other.isPresent()) {
            compare(place, one.get(), other.get());
        } else {
            differences.add(new Difference<>(place, words(one), words(other)));
        }
    }

    private static boolean isOfRecords(Object value) {
        return value instanceof Collection<?> collection && collection.stream().allMatch(Record.class::isInstance);
    }

    private void compareRecords(String place, Collection<?> one, Collection<?> other) {
        Map<Object, Object> first = byKey(one);
        Map<Object, Object> second = byKey(other);
        if (first.equals(second)) {
            differences.add(
                    new Difference<>(place, "in the order " + first.keySet(), "in the order " + second.keySet()));
        } else {
            compareByKey(place + "[", "]", first, second);
        }
    }

    private void compareByKey(String before, String after, Map<?, ?> one, Map<?, ?> other) {
        Set<Object> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (Object key : keys) {
            String place = before + key + after;
            Object first = one.get(key);
            Object second = other.get(key);
            if (first == null || second == null) {
                differences.add(new Difference<>(place, words(first), words(second)));
            } else {
                compare(place, first, second);
            }
        }
    }

    /** By id where each of them has one, by place otherwise. */
    private static Map<Object, Object> byKey(Collection<?> records) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        int index = 0;
        for (Object each : records) {
            byKey.put(idOf((Record) each).orElse(Integer.toString(index)), each);
            index++;
        }
        return byKey;
    }

    private static Optional<String> idOf(Record fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals("id")) {
                return Optional.of(Components.valueOf(component, fact).toString());
            }
        }
        return Optional.empty();
    }

    private static String words(@Nullable Object value) {
        if (value == null || value.equals(Optional.empty())) {
            return NOTHING;
        } else if (value instanceof Optional<?> optional) {
            return optional.get().toString();
        } else if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? NOTHING
                    : values.stream().map(Object::toString).collect(joining(", "));
        }
        return value.toString();
    }
}
