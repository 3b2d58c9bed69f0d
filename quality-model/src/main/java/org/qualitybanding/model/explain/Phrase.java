package org.qualitybanding.model.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A part of what an explanation or an advisory says, apart from any language: a date, a number, a name that is said as it is, or the
 * code of a text with parts of its own.
 *
 * <pre>{@code
 * Phrase.date("sent", LocalDate.of(2026, 3, 6));               // sent = 2026-03-06
 * Phrase.word("band", "band", Band.POOR);                      // band = band.poor
 * Phrase.count("counted", "minor", 4);                         // counted = minor (count = 4)
 * Phrase.anyOf("bands", List.of(poor, adequate));              // bands = any of (…)
 * }</pre>
 *
 * <p>A set of texts says the rest: what stands under {@code band.poor}, how dates are written, and how the items of a list are joined.
 * What people wrote about an action, a piece of evidence or a mitigation is never part of a phrase.
 *
 * @param name what the phrase is in the sentence, the placeholder in its text; not blank
 * @param kind what sort of value it is
 * @param value the date as {@code 2026-03-06}, the number, the name, or the code of the text; of a list its name again
 * @param parts the parts of a text, by their names, or the items of a list, in order; none of a date, a number or a name
 */
public record Phrase(String name, Kind kind, String value, List<Phrase> parts) {

    /** No sentence is put together of more levels. */
    private static final int DEEPEST = 20;

    /**
     * Creates a phrase.
     *
     * @throws InvalidValueException if a part is missing or blank, the value is none of its kind, or the phrase is more than 20 levels
     *     deep
     */
    public Phrase {
        Checks check = new Checks();
        name = check.text("name", name);
        kind = check.given("kind", kind);
        value = check.text("value", value);
        parts = check.list("parts", parts);
        if (check.clean()) {
            if (!kind.canBe(value)) {
                check.fault("value", "a " + kind.words, value.length() + " characters");
            }
            if (kind.isSingle() && !parts.isEmpty()) {
                check.fault("parts", "left out of a " + kind.words, parts.size());
            }
            if (isDeeperThan(DEEPEST - 1, parts)) {
                check.fault("parts", "at most " + (DEEPEST - 1) + " levels deep", "more");
            }
        }
        check.done();
    }

    private static boolean isDeeperThan(int levels, List<Phrase> parts) {
        for (Phrase part : parts) {
            if (levels == 0 || isDeeperThan(levels - 1, part.parts)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a date. */
    public static Phrase date(String name, LocalDate date) {
        return new Phrase(name, Kind.DATE, date.toString(), List.of());
    }

    /** Gives a number. */
    public static Phrase number(String name, long number) {
        return new Phrase(name, Kind.NUMBER, Long.toString(number), List.of());
    }

    /** Gives an id, or the name of a domain, a calendar or a holiday, which is said as it is. */
    public static Phrase name(String name, String value) {
        return new Phrase(name, Kind.NAME, value, List.of());
    }

    /** Gives the code of a text, with the parts that fill its placeholders. */
    public static Phrase text(String name, String code, Phrase... parts) {
        return new Phrase(name, Kind.TEXT, code, Arrays.asList(parts));
    }

    /** Gives how many of something there are, by the code of a text that counts it, such as {@code days}. */
    public static Phrase count(String name, String code, long count) {
        return text(name, code, number("count", count));
    }

    /** Gives a constant by the text that stands for it in a group, such as {@code band.poor}. */
    public static Phrase word(String name, String group, Enum<?> constant) {
        return text(name, code(group, constant));
    }

    /** Returns the code of a constant's text in a group, such as {@code stage.plan-under-way}. */
    public static String code(String group, Enum<?> constant) {
        return group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Gives a list of which each holds, said with "and". */
    public static Phrase allOf(String name, List<Phrase> items) {
        return new Phrase(name, Kind.ALL_OF, name, items);
    }

    /** Gives a list of which one holds, said with "or". */
    public static Phrase anyOf(String name, List<Phrase> items) {
        return new Phrase(name, Kind.ANY_OF, name, items);
    }

    /** Gives a list of things that each are a small sentence, one after the other. */
    public static Phrase inTurn(String name, List<Phrase> items) {
        return new Phrase(name, Kind.IN_TURN, name, items);
    }

    /** Returns name and value, such as {@code sent = 2026-03-06} or {@code counted = minor (count = 4)}. */
    @Override
    public String toString() {
        String said = kind == Kind.ALL_OF || kind == Kind.ANY_OF || kind == Kind.IN_TURN ? kind.words : value;
        return name + " = " + said
                + (parts.isEmpty()
                        ? ""
                        : " " + parts.toString().replace('[', '(').replace(']', ')'));
    }

    /** What sort of value a {@link Phrase} is. */
    public enum Kind {
        /** A date. */
        DATE("date"),
        /** A whole number. */
        NUMBER("whole number"),
        /** An id or a name, said as it is. */
        NAME("name"),
        /** A text by its code. */
        TEXT("code of a text"),
        /** A list of which each item holds. */
        ALL_OF("all of"),
        /** A list of which one item holds. */
        ANY_OF("any of"),
        /** A list told item after item. */
        IN_TURN("in turn");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean isSingle() {
            return this == DATE || this == NUMBER || this == NAME;
        }

        boolean canBe(String value) {
            return switch (this) {
                case DATE -> isDate(value);
                case NUMBER -> value.matches("-?[0-9]{1,19}");
                case TEXT -> value.matches("[a-zA-Z0-9.-]+");
                case NAME, ALL_OF, ANY_OF, IN_TURN -> true;
            };
        }

        private static boolean isDate(String value) {
            try {
                return LocalDate.parse(value).toString().equals(value);
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
