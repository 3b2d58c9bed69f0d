package org.qualitybanding.model.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The checks that the constructors of the three modules share, with one grammar of message.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class Require {

    /** An id is short enough for a log line, and has nothing in it that could be a sentence about a person. */
    private static final int LONGEST_ID = 100;

    private static final CharMatcher NOT_IN_AN_ID = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.forPredicate(character -> Character.getType(character) == Character.FORMAT))
            .precomputed();

    private Require() {}

    /** Returns the value, refusing null: {@code rag must be given, found nothing}. */
    public static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(field, "given", "nothing");
        }
        return value;
    }

    /** Returns the value, or empty where a mapper left out an optional fact. */
    public static <T> Optional<T> optional(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** Returns the text, refusing null and blank. The text itself never shows in the message. */
    public static String text(String field, @Nullable String value) {
        String text = given(field, value);
        if (text.isBlank()) {
            throw new InvalidValueException(field, "a text that is not blank", text.length() + " characters");
        }
        return text;
    }

    /** Returns the free text where there is one, refusing a blank one. */
    public static Optional<String> optionalText(String field, @Nullable Optional<String> value) {
        Optional<String> text = optional(value);
        text.ifPresent(given -> text(field, given));
        return text;
    }

    /**
     * Returns the id, refusing null, white space, control characters and more than 100 characters. A bad id may be free
     * text in the wrong field, so the message tells its length and not its content.
     */
    public static String id(String field, @Nullable String value) {
        String id = given(field, value);
        if (id.isEmpty() || id.length() > LONGEST_ID || NOT_IN_AN_ID.matchesAnyOf(id)) {
            throw new InvalidValueException(
                    field, "an id of 1 to 100 characters without white space", id.length() + " characters");
        }
        return id;
    }

    /** Returns the ids as an immutable list in the given order, refusing a bad one and one that comes twice. */
    public static ImmutableList<String> ids(String field, @Nullable Collection<String> values) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (String value : nullToEmpty(values)) {
            String place = field + "[" + index + "]";
            String id = id(place, value);
            that(seen.add(id), place, "a different id from those before it", quoted(id));
            ids.add(id);
            index++;
        }
        return ids.build();
    }

    /** Returns an immutable copy of the list; a list left out is empty, an element left out is refused. */
    public static <T> ImmutableList<T> list(String field, @Nullable Collection<? extends T> values) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        int index = 0;
        for (T value : nullToEmpty(values)) {
            list.add(given(field + "[" + index + "]", value));
            index++;
        }
        return list.build();
    }

    /**
     * Returns an immutable copy of the list in order of date; those of one day stay in the given order.
     */
    public static <T> ImmutableList<T> chronological(
            String field, @Nullable Collection<? extends T> values, Function<T, LocalDate> date) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(date), Require.<T>list(field, values));
    }

    /**
     * Returns an immutable copy of the list in order of date, and those of one day in an order of their own, so that the
     * given order makes no difference at all.
     */
    public static <T> ImmutableList<T> chronological(
            String field,
            @Nullable Collection<? extends T> values,
            Function<T, LocalDate> date,
            Comparator<T> sameDay) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(date).thenComparing(sameDay), Require.<T>list(field, values));
    }

    /** Refuses a list in which an id comes twice. */
    public static <T> void distinctIds(String field, List<T> values, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            String current = id.apply(values.get(index));
            that(
                    seen.add(current),
                    field + "[" + index + "].id",
                    "a different id from those before it",
                    quoted(current));
        }
    }

    /** Returns the number, refusing one below the least. */
    public static int atLeast(String field, int least, int value) {
        if (value < least) {
            throw new InvalidValueException(field, least + " or more", Integer.toString(value));
        }
        return value;
    }

    /** Refuses a date before another: {@code judgedOn must be on or after submittedOn 2026-03-02, found 2026-03-01}. */
    public static LocalDate onOrAfter(String field, LocalDate value, String earlierField, LocalDate earlier) {
        if (value.isBefore(earlier)) {
            throw new InvalidValueException(field, "on or after " + earlierField + " " + earlier, value.toString());
        }
        return value;
    }

    /** Refuses whatever the condition does not hold for. */
    public static void that(boolean condition, String field, String expected, Object found) {
        if (!condition) {
            throw new InvalidValueException(field, expected, found.toString());
        }
    }

    /** Returns the text between quotation marks, the way ids stand in messages. */
    public static String quoted(String text) {
        return '"' + text + '"';
    }

    private static <T> Collection<? extends T> nullToEmpty(@Nullable Collection<? extends T> values) {
        return values == null ? List.of() : values;
    }
}
