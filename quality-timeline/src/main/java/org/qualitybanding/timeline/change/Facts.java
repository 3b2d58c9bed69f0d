package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one standing tells, each fact under its name. Two lists of facts differ where the values of a name do; the words of a fact
 * are built only then.
 */
final class Facts {

    /** The words for what is not there. */
    static final String NONE = "none";

    private final Map<Object, Fact> byName = new LinkedHashMap<>();

    /** A fact with the words that stand for it where another list has none of its name. */
    private record Fact(String subject, Object value, Supplier<String> words, String absent) {}

    Facts add(String subject, Object value, Supplier<String> words) {
        return add(subject, value, words, NONE);
    }

    Facts add(String subject, Object value, Supplier<String> words, String absent) {
        byName.put(subject, new Fact(subject, value, words, absent));
        return this;
    }

    Facts add(String subject, Object value) {
        return add(subject, value, value::toString);
    }

    Facts add(String subject, Optional<?> value) {
        return add(subject, value, () -> value.map(Object::toString).orElse(NONE));
    }

    /** Adds what is its own name: each is in a list of facts, or is not. */
    Facts addAll(String subject, List<?> notes) {
        for (Object note : notes) {
            byName.put(note, new Fact(subject, note, note::toString, NONE));
        }
        return this;
    }

    /** Tells what is different in other facts: what fell away, then the rest in their order. */
    List<Difference> differencesTo(Facts other) {
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        byName.forEach((name, was) -> {
            if (!other.byName.containsKey(name)) {
                differences.add(new Difference(was.subject, was.words.get(), was.absent));
            }
        });
        other.byName.forEach((name, is) -> {
            Fact was = byName.get(name);
            if (was == null) {
                differences.add(new Difference(is.subject, is.absent, is.words.get()));
            } else if (!was.value.equals(is.value)) {
                differences.add(new Difference(is.subject, was.words.get(), is.words.get()));
            }
        });
        return differences.build();
    }
}
