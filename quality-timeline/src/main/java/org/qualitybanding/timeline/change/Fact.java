package org.qualitybanding.timeline.change;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A fact that a standing tells. Two are different where their values are; their words are built only then.
 *
 * @param subject what it is about
 * @param value what is the case
 * @param words the same in words
 * @param absent what stands for the fact where a standing doesn't tell it
 */
record Fact(String subject, Object value, Supplier<String> words, String absent) {

    private static final String NONE = "none";

    static void add(Map<Object, Fact> facts, String subject, Object value, Supplier<String> words) {
        facts.put(subject, new Fact(subject, value, words, NONE));
    }

    static void add(Map<Object, Fact> facts, String subject, Optional<?> value) {
        add(facts, subject, value, () -> value.map(Object::toString).orElse(NONE));
    }

    /** One of several facts with the same subject, each of which is there or is not. */
    static void addNote(Map<Object, Fact> facts, String subject, Object note) {
        facts.put(note, new Fact(subject, note, note::toString, NONE));
    }
}
