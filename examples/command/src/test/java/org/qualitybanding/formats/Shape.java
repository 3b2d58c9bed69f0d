package org.qualitybanding.formats;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitybanding.fixtures.Records;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a component of a record takes, asked of the record itself: an example of the record is made again with something else in it, and
 * the refusal tells.
 */
final class Shape {

    private static final Pattern ONLY = Pattern.compile("\"(\\w+)\"");
    private static final Pattern LEAST = Pattern.compile("(\\d+) or more.*");

    private final Record example;
    private final RecordComponent component;

    Shape(Record example, RecordComponent component) {
        this.example = example;
        this.component = component;
    }

    /** Tells whether it may be left out; a record that wants more where something else is given may still leave it out. */
    boolean mayBeLeftOut() {
        Optional<String> expected = component.getType() == Optional.class ? Optional.empty() : expectedInPlaceOf(null);
        return expected.filter(
                        text -> text.equals("given") || LEAST.matcher(text).matches())
                .isEmpty();
    }

    /** What stands there where it is left out. */
    Object leftOut() {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class || type == Set.class) {
            return List.of();
        }
        return type == Map.class ? Map.of() : Records.read(component, Records.with(example, component.getName(), null));
    }

    /** The one word that it takes, where it takes no other. */
    Optional<String> only() {
        return expectedInPlaceOf(wrapped("another"))
                .map(ONLY::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    boolean isId() {
        return expectedInPlaceOf(wrapped("two words"))
                .filter(expected -> expected.startsWith("an id of"))
                .isPresent();
    }

    boolean isName() {
        return expectedInPlaceOf(wrapped("x".repeat(101)))
                .filter(expected -> expected.startsWith("a name of"))
                .isPresent();
    }

    boolean isNotBlank() {
        return expectedInPlaceOf(wrapped(" "))
                .filter(expected -> expected.startsWith("a text"))
                .isPresent();
    }

    /** The least number that it takes, where it tells of one. */
    Optional<Integer> least() {
        return least(expectedInPlaceOf(component.getType() == Long.class ? -1L : wrapped(-1)));
    }

    /** How many elements it takes at least, where it tells. */
    Optional<Integer> fewest() {
        return least(expectedInPlaceOf(component.getType() == Set.class ? Set.of() : List.of()));
    }

    private static Optional<Integer> least(Optional<String> expected) {
        return expected.map(LEAST::matcher).filter(Matcher::matches).map(match -> Integer.valueOf(match.group(1)));
    }

    private Object wrapped(Object value) {
        if (component.getType() == Optional.class) {
            return Optional.of(value);
        }
        return component.getType() == List.class ? List.of(value) : value;
    }

    /** What the record says it wants in the place of a value; nothing where it takes the value, or refuses it for others. */
    private Optional<String> expectedInPlaceOf(Object value) {
        try {
            Records.with(example, component.getName(), value);
            return Optional.empty();
        } catch (InvalidValueException refusal) {
            return refusal.faults().stream()
                    .filter(fault -> fault.field().replaceFirst("\\[.*", "").equals(component.getName()))
                    .map(Fault::expected)
                    .findFirst();
        }
    }
}
