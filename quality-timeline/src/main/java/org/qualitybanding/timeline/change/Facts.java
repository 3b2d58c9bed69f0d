package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qualitybanding.scoring.check.Difference;

/**
 * What one standing tells, each fact under its name. Two lists of facts differ where the values of a name do; the words of a fact
 * are built only then.
 */
final class Facts {

    private static final String NONE = "none";

    private final Map<Object, Fact> byName = new LinkedHashMap<>();

    /** A fact with the words that stand for it where another list has none of its name. */
    private record Fact(String subject, Object value, Supplier<String> words, String absent) {}

    void add(String subject, Object value, Supplier<String> words, String absent) {
        byName.put(subject, new Fact(subject, value, words, absent));
    }

    void add(String subject, Object value, Supplier<String> words) {
        add(subject, value, words, NONE);
    }

    void add(String subject, Object value) {
        add(subject, value, value::toString);
    }

    void add(String subject, Optional<?> value) {
        add(subject, value, () -> value.map(Object::toString).orElse(NONE));
    }

    /** Adds what is its own name: several are about one subject, and each is there or is not. */
    void addNote(String subject, Object note) {
        byName.put(note, new Fact(subject, note, note::toString, NONE));
    }

    Facts addAll(Facts more) {
        byName.putAll(more.byName);
        return this;
    }

    List<StandingLine> lines() {
        ImmutableList.Builder<StandingLine> lines = ImmutableList.builder();
        byName.values().forEach(fact -> lines.add(new StandingLine(fact.subject, fact.words.get())));
        return lines.build();
    }

    /** Tells what is different in other facts: what fell away, then the rest in their order. */
    List<Difference<String, String>> differencesTo(Facts other) {
        ImmutableList.Builder<Difference<String, String>> differences = ImmutableList.builder();
        byName.forEach((name, was) -> {
            if (!other.byName.containsKey(name)) {
                differences.add(new Difference<>(was.subject, was.words.get(), was.absent));
            }
        });
        other.byName.forEach((name, is) -> {
            Fact was = byName.get(name);
            if (was == null) {
                differences.add(new Difference<>(is.subject, is.absent, is.words.get()));
            } else if (!was.value.equals(is.value)) {
                differences.add(new Difference<>(is.subject, was.words.get(), is.words.get()));
            }
        });
        return differences.build();
    }

    /** A line for each difference, such as {@code stage: the plan is being worked on -> closed}. */
    static String text(List<Difference<String, String>> differences) {
        return differences.stream()
                .map(difference -> difference.about() + ": " + difference.first() + " -> " + difference.second())
                .collect(Collectors.joining("\n"));
    }
}
