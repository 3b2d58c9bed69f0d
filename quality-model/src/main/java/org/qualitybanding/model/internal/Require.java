package org.qualitybanding.model.internal;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The {@link Checks} for one value at a time, such as the argument of a method: each refuses at once.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class Require {

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
        Checks check = new Checks();
        String text = check.text(field, value);
        check.done();
        return text;
    }

    /** Returns the id, refusing what is none. A bad id may be free text, so the message tells its length only. */
    public static String id(String field, @Nullable String value) {
        Checks check = new Checks();
        String id = check.id(field, value);
        check.done();
        return id;
    }

    /** Returns the ids as an immutable list in the given order, refusing a bad one and one that comes twice. */
    public static List<String> ids(String field, @Nullable Collection<String> values) {
        Checks check = new Checks();
        List<String> ids = check.ids(field, values);
        check.done();
        return ids;
    }

    /** Returns an immutable copy of the list; a list left out is empty, an element left out is refused. */
    public static <T> List<T> list(String field, @Nullable Collection<? extends T> values) {
        @Nullable List<T> complete = Checks.complete(values);
        if (complete != null) {
            return complete;
        }
        Checks check = new Checks();
        List<T> list = check.list(field, values);
        check.done();
        return list;
    }

    /** Returns the list in an order: the list itself where it is immutable and in order; an element left out is refused. */
    public static <T> List<T> inOrder(
            String field, @Nullable Collection<? extends T> values, Comparator<? super T> order) {
        List<T> list = list(field, values);
        return Comparators.isInOrder(list, order) ? list : ImmutableList.sortedCopyOf(order, list);
    }

    /** Refuses a list in which an id comes twice. */
    public static <T> void distinctIds(String field, List<T> values, Function<T, String> idOf) {
        Checks check = new Checks();
        check.distinctIds(field, values, idOf);
        check.done();
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

    /**
     * Refuses whatever the condition does not hold for. Where a text has to be put together for it, throw the refusal yourself: a
     * text costs more than most checks.
     */
    public static void that(boolean condition, String field, String expected, Object found) {
        if (!condition) {
            throw new InvalidValueException(field, expected, found.toString());
        }
    }

    /** Returns the text between quotation marks, the way ids stand in messages. */
    public static String quoted(String text) {
        return '"' + text + '"';
    }
}
