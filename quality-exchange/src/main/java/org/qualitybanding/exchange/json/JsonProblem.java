package org.qualitybanding.exchange.json;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.ConditionSyntaxException;

/**
 * Words what is wrong with a JSON text, whichever mapper found it. A mapper's own messages quote the text, which may name residents
 * and staff, so none of them is passed on.
 */
final class JsonProblem {

    static final String NO_JSON = "something else";
    static final String ENDS_WITHIN = "an end inside an object, a list or a text";
    static final String TOO_LONG = "a number, a text or a nesting that is too long";
    static final String GOES_ON = "something behind its end";
    static final String TWICE = "a field that comes twice in one object";

    /** What the whole of a text is called. */
    private static final String WHOLE = "json";

    /** A name without white space is no sentence about a person; any other is not repeated. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}");

    /** What stands in JSON as a text that is not any text. */
    private static final ImmutableMap<Class<?>, String> AS_TEXT = ImmutableMap.of(
            LocalDate.class, "a date such as \"2026-04-20\"",
            Period.class, "a period such as \"P7D\"",
            Instant.class, "an instant such as \"2026-04-20T00:00:00Z\"",
            Condition.class, "a condition such as \"significant >= 2\"",
            Share.class, "a share such as \"80%\"");

    private final @Nullable Object tree;

    /**
     * Takes the text.
     *
     * @param tree its content, in maps, lists, texts, numbers and yes and no
     */
    JsonProblem(@Nullable Object tree) {
        this.tree = tree;
    }

    /** Words that a text is no JSON. */
    static InvalidValueException broken(String what, long line, long column) {
        String where = line > 0 ? " on line " + line + ", column " + column : "";
        return new InvalidValueException(WHOLE, "JSON", what + where);
    }

    /** Words that the text is no more than null. */
    static InvalidValueException nothing() {
        return new InvalidValueException(WHOLE, "an object", "nothing");
    }

    /** Words what the library refused: a constructor within the object at the place, or a rule about the whole. */
    InvalidValueException refused(String place, InvalidValueException refusal) {
        if (refusal instanceof ConditionSyntaxException syntax) {
            return new InvalidValueException(
                    place + " at column " + syntax.column(), syntax.expected(), syntax.found());
        }
        List<Fault> faults = refusal.faults().stream()
                .map(fault -> new Fault(
                        named(JsonPlace.inText(tree, place, fault.field())),
                        fault.recordId(),
                        fault.expected(),
                        fault.found()))
                .toList();
        return new InvalidValueException(faults);
    }

    /** Words a field that the record at the place does not have. */
    InvalidValueException unknownField(String place, String name, Class<?> type) {
        String fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        return new InvalidValueException(
                named(place),
                "an object with no fields but " + fields,
                FIELD_NAME.matcher(name).matches() ? '"' + name + '"' : "a field of another name");
    }

    /** Words a whole number that is beyond all bounds. */
    InvalidValueException outOfRange(String place) {
        return new InvalidValueException(
                named(place), "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, "another one");
    }

    /**
     * Words a value of another type.
     *
     * @param place where
     * @param type what would fit; nothing where the mapper doesn't know
     * @param text whether it is a text of another form; where an object stands at the place, it is one of its names
     */
    InvalidValueException mismatch(String place, @Nullable Class<?> type, boolean text) {
        return new InvalidValueException(named(place), expected(type), found(place, type, text));
    }

    private static String named(String place) {
        return place.isEmpty() ? WHOLE : place;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "readable";
        }
        if (AS_TEXT.containsKey(type)) {
            return AS_TEXT.get(type);
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> '"' + ((Enum<?>) constant).name() + '"')
                    .collect(Collectors.joining(" or "));
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private String found(String place, @Nullable Class<?> type, boolean text) {
        @Nullable Object found = JsonPlace.at(tree, place);
        if (found instanceof String) {
            return type != null && (AS_TEXT.containsKey(type) || type.isEnum()) ? "another text" : "a text";
        }
        if (found instanceof Number number) {
            return number instanceof Double || number.toString().contains(".") ? "a decimal number" : "a number";
        }
        if (found instanceof Boolean) {
            return found.toString();
        }
        if (found instanceof Map) {
            return text ? "another name" : "an object";
        }
        return found instanceof List ? "a list" : "nothing";
    }
}
