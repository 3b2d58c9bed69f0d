package org.qualitybanding.model.internal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a record asks of its components. Each question notes a fault and goes on, so that one refusal tells everything that is
 * wrong; {@link #done()} refuses:
 *
 * <pre>{@code
 * Checks check = new Checks();
 * id = check.recordId(id);
 * takenOn = check.given("takenOn", takenOn);
 * endedOn = Require.optional(endedOn);
 * check.onOrAfter("endedOn", endedOn, "takenOn", takenOn);
 * check.done();
 * }</pre>
 *
 * <p>It also is a place: {@link #at} goes to an element of a list, and what is asked there is told of that element, by its index
 * and its id. No text is made while nothing is wrong.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class Checks {

    /** An id is short enough for a log line, and has nothing in it that could be a sentence about a person. */
    private static final int LONGEST_ID = 100;

    private static final String DIFFERENT_ID = "a different id from those before it";

    private final @Nullable Checks around;
    private final String list;
    private final int index;
    private @Nullable String recordId;
    private @Nullable List<Fault> faults;

    /** Starts the checks of a record. */
    public Checks() {
        this(null, "", 0, null);
    }

    private Checks(@Nullable Checks around, String list, int index, @Nullable String recordId) {
        this.around = around;
        this.list = list;
        this.index = index;
        this.recordId = recordId;
    }

    /** Goes to an element of a list; where it has no id of its own, faults are told of the record that it belongs to. */
    public Checks at(String list, int index, @Nullable String elementId) {
        return new Checks(this, list, index, elementId == null ? recordId : elementId);
    }

    /** Notes what is wrong with a field, or, where it has no name, with the element that the checks are at. */
    public void fault(String field, String expected, Object found) {
        String place = field;
        Checks record = this;
        while (record.around != null) {
            place = record.list + "[" + record.index + "]" + (place.isEmpty() ? "" : ".") + place;
            record = record.around;
        }
        if (record.faults == null) {
            record.faults = new ArrayList<>();
        }
        record.faults.add(new Fault(place, Optional.ofNullable(recordId), expected, found.toString()));
    }

    /** Tells whether nothing is wrong so far with the record that was started with. */
    public boolean clean() {
        return faults == null;
    }

    /** Returns what is wrong so far, for a refusal that tells more. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /** Refuses the record where something is wrong with it. */
    public void done() {
        if (faults != null) {
            throw new InvalidValueException(faults);
        }
    }

    /** Asks for a value. Where there is none, null comes back, and {@link #done()} refuses before anybody reads it. */
    @SuppressWarnings("NullAway")
    public <T> T given(String field, @Nullable T value) {
        if (value == null) {
            fault(field, "given", "nothing");
        }
        return value;
    }

    /** Asks for the id that the record is known by. From here on its faults name it. */
    public String recordId(@Nullable String value) {
        String id = id("id", value);
        recordId = isId(id) ? id : null;
        return id;
    }

    /**
     * Asks for an id of 1 to 100 characters without white space or control characters. A bad one may be free text in the wrong
     * field, so its length is told and not its content.
     */
    public String id(String field, @Nullable String value) {
        if (value != null && !isId(value)) {
            fault(
                    field,
                    "an id of 1 to " + LONGEST_ID + " characters without white space",
                    value.length() + " characters");
        }
        return given(field, value);
    }

    private static boolean isId(@Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > LONGEST_ID) {
            return false;
        }
        for (int index = 0; index < value.length(); index++) {
            char letter = value.charAt(index);
            if (Character.isSpaceChar(letter)
                    || Character.isISOControl(letter)
                    || Character.getType(letter) == Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    /**
     * Asks for the name of a thing, which stands in sentences: 1 to 100 characters that are not all white space, on one line and
     * without control or formatting characters. A bad one is told by its length alone.
     */
    public String name(String field, @Nullable String value) {
        if (value != null && !isName(value)) {
            fault(
                    field,
                    "a name of 1 to " + LONGEST_ID + " characters on one line, not blank",
                    value.length() + " characters");
        }
        return given(field, value);
    }

    private static boolean isName(String value) {
        if (value.isBlank() || value.length() > LONGEST_ID) {
            return false;
        }
        for (int index = 0; index < value.length(); index++) {
            char letter = value.charAt(index);
            int type = Character.getType(letter);
            if (Character.isISOControl(letter)
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                return false;
            }
        }
        return true;
    }

    /** Asks for a text that is not blank. The text itself is never told. */
    public String text(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            fault(field, "a text that is not blank", value.length() + " characters");
        }
        return given(field, value);
    }

    /** Asks for a free text, where there is one, that is not blank. */
    public Optional<String> optionalText(String field, @Nullable Optional<String> value) {
        Optional<String> text = Require.optional(value);
        if (text.isPresent()) {
            text(field, text.get());
        }
        return text;
    }

    /** Asks for a list of which nothing is missing: an immutable copy, or the list itself where it is one; empty where left out. */
    public <T> List<T> list(String field, @Nullable Collection<? extends T> values) {
        @Nullable List<T> complete = complete(values);
        return complete == null ? withoutMissing(field, given(field, values)) : complete;
    }

    /** The list as {@link #list} returns it; null where an element is missing. */
    static <T> @Nullable List<T> complete(@Nullable Collection<? extends T> values) {
        if (values == null || values.isEmpty()) {
            return List.of();
        }
        if (!isOfTheJdk(values) && values instanceof ImmutableList) { // of which nothing is missing
            return ImmutableList.copyOf(values);
        }
        return isAnyMissing(values) ? null : List.copyOf(values);
    }

    /** Whoever hands in lists of the JDK alone, as the first decision of a process does, waits for no class of Guava. */
    private static boolean isOfTheJdk(Collection<?> values) {
        return values.getClass().getModule() == Object.class.getModule();
    }

    private static boolean isAnyMissing(Collection<?> values) {
        if (values instanceof List<?> list && values instanceof RandomAccess) {
            for (int index = 0; index < list.size(); index++) {
                if (list.get(index) == null) {
                    return true;
                }
            }
            return false;
        }
        for (Object value : values) {
            if (value == null) {
                return true;
            }
        }
        return false;
    }

    private <T> List<T> withoutMissing(String field, Collection<? extends T> values) {
        List<T> given = new ArrayList<>();
        int index = 0;
        for (T value : values) {
            if (value == null) {
                at(field, index, null).given("", null);
            } else {
                given.add(value);
            }
            index++;
        }
        return List.copyOf(given);
    }

    /** Asks for ids, each of them good and there once; none where they are left out. */
    public List<String> ids(String field, @Nullable Collection<String> values) {
        List<String> ids = list(field, values);
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < ids.size(); index++) {
            String id = ids.get(index);
            if (!isId(id)) {
                at(field, index, null).id("", id);
            } else if (!seen.add(id)) {
                at(field, index, null).fault("", DIFFERENT_ID, Require.quoted(id));
            }
        }
        return ids;
    }

    /** Asks that each id is among those that are known. */
    public void among(String field, List<String> ids, Set<String> known, String expected) {
        for (int index = 0; index < ids.size(); index++) {
            if (!known.contains(ids.get(index))) {
                at(field, index, null).fault("", expected, Require.quoted(ids.get(index)));
            }
        }
    }

    /** Asks that no two of a list have the same id. */
    public <T> void distinctIds(String field, List<T> values, Function<T, String> idOf) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            String id = idOf.apply(values.get(index));
            if (!seen.add(id)) {
                at(field, index, id).fault("id", DIFFERENT_ID, Require.quoted(id));
            }
        }
    }

    /** Asks that a date is not before another, where both are given. */
    public void onOrAfter(String field, @Nullable LocalDate value, String earlierField, @Nullable LocalDate earlier) {
        if (value != null && earlier != null && value.isBefore(earlier)) {
            fault(field, "on or after " + earlierField + " " + earlier, value);
        }
    }

    /** Asks that a date is not before another, where both are given. */
    public void onOrAfter(String field, Optional<LocalDate> value, String earlierField, @Nullable LocalDate earlier) {
        onOrAfter(field, value.orElse(null), earlierField, earlier);
    }
}
