package org.qualitybanding.examples;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.ConditionSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a file, in one line. Jackson's own messages quote the file, which may name residents and staff, so none
 * of them is passed on.
 *
 * @param file what the messages call the file
 * @param what what they call the whole of its content, such as {@code review}
 * @param tree its content
 */
record JsonProblem(String file, String what, JsonNode tree) {

    /** What stands in a file as a text that is not any text. */
    private static final Map<Class<?>, String> AS_TEXT = Map.of(
            LocalDate.class, "a date such as \"2026-04-20\"",
            Period.class, "a period such as \"P7D\"",
            Condition.class, "a condition such as \"significant >= 2\"",
            Share.class, "a share such as \"80%\"");

    /** Words what makes the file no JSON. Jackson knows no place for a number of too many digits. */
    static BadInputException syntax(String file, String what, JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        String place =
                location == null ? "" : " on line " + location.getLineNr() + ", column " + location.getColumnNr();
        return new BadInputException(file + " is broken" + place + ": " + whatIsBroken(what, problem));
    }

    private static String whatIsBroken(String what, JacksonException problem) {
        if (problem instanceof UnexpectedEndOfInputException) {
            return "the file ends inside an object, a list or a text";
        }
        if (problem instanceof StreamConstraintsException) {
            return "a number, a text or the nesting is too long";
        }
        if (problem instanceof MismatchedInputException) {
            return "something follows the end of the " + what;
        }
        if (problem.getOriginalMessage().startsWith("Duplicate Object property")) {
            return "a field comes twice in one object";
        }
        return "this is not JSON";
    }

    /** Words that the JSON is nothing at all. */
    BadInputException nothing() {
        return mismatch("", "an object", "nothing");
    }

    /** Words what makes the JSON none. */
    BadInputException mismatch(JacksonException problem) {
        String place = JsonPlace.of(problem.getPath());
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (problem.getCause() instanceof ConditionSyntaxException refusal) {
            return mismatch(place + " at column " + refusal.column(), refusal.expected(), refusal.found());
        }
        if (problem.getCause() instanceof InvalidValueException refusal) {
            return refused(place, refusal);
        }
        if (problem instanceof InputCoercionException) {
            return mismatch(
                    place, "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, "another one");
        }
        if (problem instanceof MismatchedInputException mismatch) {
            JsonToken token = mismatch.getCurrentToken();
            return mismatch(place, expected(mismatch.getTargetType()), found(token, mismatch.getTargetType()));
        }
        return mismatch(place, "readable", "something else");
    }

    /** Words what the library refused, a constructor within the object at the place or a rule about the whole review. */
    BadInputException refused(String object, InvalidValueException refusal) {
        List<Fault> inFile =
                refusal.faults().stream().map(fault -> inFile(object, fault)).toList();
        return new BadInputException(file + ": " + new InvalidValueException(inFile).getMessage());
    }

    private Fault inFile(String object, Fault fault) {
        String place = JsonPlace.inFile(tree, object, fault.field());
        return new Fault(named(place), fault.recordId(), fault.expected(), fault.found());
    }

    private BadInputException mismatch(String place, String expected, String found) {
        return new BadInputException(file + ": " + named(place) + " must be " + expected + ", found " + found);
    }

    private String named(String place) {
        return place.isEmpty() ? "the " + what : place;
    }

    private BadInputException unknownField(UnrecognizedPropertyException unknown) {
        int last = unknown.getPath().size() - 1;
        String object = JsonPlace.of(unknown.getPath().subList(0, last));
        return new BadInputException(file + ": " + (object.isEmpty() ? "the " + what : object) + " must have no field "
                + JsonPlace.fieldName(unknown.getPropertyName()) + ", its fields are "
                + fields(unknown.getReferringClass()));
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type != null && AS_TEXT.containsKey(type)) {
            return AS_TEXT.get(type);
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> '"' + ((Enum<?>) constant).name() + '"')
                    .collect(Collectors.joining(" or "));
        }
        return type != null && Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String found(@Nullable JsonToken token, @Nullable Class<?> type) {
        if (token == null) {
            return "something else";
        }
        return switch (token) {
            case PROPERTY_NAME -> isKey(type) ? "another name" : "an object";
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING ->
                type != null && (AS_TEXT.containsKey(type) || type.isEnum()) ? "another text" : "a text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a decimal number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "nothing";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }

    /** Tells whether a map of the policy has it for a name: clocks, scores, dates of holidays. */
    private static boolean isKey(@Nullable Class<?> type) {
        return type != null && (type.isEnum() || type == LocalDate.class);
    }
}
