package org.qualitybanding.casesystem.form;

import java.util.List;
import java.util.Optional;

/**
 * One question of a form.
 *
 * @param name the name it is sent by: that of the component which the answer becomes, so that a refusal finds its way back
 * @param label the question, as people read it
 * @param hint what helps to answer it; empty where nothing need be said
 * @param kind how it is answered
 * @param choices the answers to choose from; none where it is typed
 * @param proposed what stands there before anybody answered
 * @param optional whether it may be left unanswered; what the library asks for all the same, it refuses
 */
public record Field(
        String name,
        String label,
        Optional<String> hint,
        Kind kind,
        List<Choice> choices,
        List<String> proposed,
        boolean optional) {

    /** How a question is answered. */
    public enum Kind {
        /** A day. */
        DAY,
        /** A line of text. */
        LINE,
        /** Several lines of text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** One of a few choices, all of them seen at once. */
        ONE_OF,
        /** One of many choices. */
        ONE_OF_MANY,
        /** Any of the choices. */
        SOME_OF
    }

    private static Field of(String name, String label, Kind kind, List<Choice> choices) {
        return new Field(name, label, Optional.empty(), kind, choices, List.of(), false);
    }

    public static Field day(String name, String label) {
        return of(name, label, Kind.DAY, List.of());
    }

    public static Field line(String name, String label) {
        return of(name, label, Kind.LINE, List.of());
    }

    public static Field text(String name, String label) {
        return of(name, label, Kind.TEXT, List.of());
    }

    public static Field number(String name, String label) {
        return of(name, label, Kind.NUMBER, List.of());
    }

    public static Field oneOf(String name, String label, List<Choice> choices) {
        return of(name, label, Kind.ONE_OF, choices);
    }

    public static Field oneOfMany(String name, String label, List<Choice> choices) {
        return of(name, label, Kind.ONE_OF_MANY, choices);
    }

    public static Field someOf(String name, String label, List<Choice> choices) {
        return of(name, label, Kind.SOME_OF, choices);
    }

    /** The same question with a hint. */
    public Field hint(String words) {
        return new Field(name, label, Optional.of(words), kind, choices, proposed, optional);
    }

    /** The same question with an answer that is proposed. */
    public Field proposing(String... values) {
        return new Field(name, label, hint, kind, choices, List.of(values), optional);
    }

    /** The same question, which may be left unanswered. */
    public Field orNothing() {
        return new Field(name, label, hint, kind, choices, proposed, true);
    }

    /** Whether it is a group of choices, each with a label of its own. */
    public boolean isGroup() {
        return kind == Kind.ONE_OF || kind == Kind.SOME_OF;
    }

    /** The id of the element that a link from the summary of what is wrong leads to. */
    public String elementId() {
        return isGroup() && !choices.isEmpty() ? name + "-0" : name;
    }
}
