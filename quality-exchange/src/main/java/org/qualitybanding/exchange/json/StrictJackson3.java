package org.qualitybanding.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Jackson 3 that guesses at nothing: a field that there is not, a field that comes twice, a text for a number, 2.7 for a whole number, a
 * number for a constant, a time for a date and whatever follows the value are refused. Plain Jackson takes all of that, and a band may
 * come out otherwise for a field that was misspelt.
 *
 * <pre>{@code
 * QualityReview review = StrictJackson3.read(json, QualityReview.class).value();
 * String stored = StrictJackson3.builder().build().writeValueAsString(StandingView.of(standing, Texts.english()));
 * }</pre>
 *
 * <p>Everything that it writes of facts, histories, policies, calendars, receipts and standings it reads back equal, and so does {@link
 * StrictJackson2}.
 */
public final class StrictJackson3 {

    private static final ObjectReader READER = builder().build().reader();

    private StrictJackson3() {}

    /**
     * Starts a mapper with these settings, for a service to add its own.
     *
     * @return a builder of a mapper that carries the library's values both ways
     */
    public static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(StrictJackson3::convertNothing)
                .addModule(new SimpleModule("strict dates").addDeserializer(LocalDate.class, new IsoDate()));
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, StrictJackson3::convertNothing);
        }
        return builder;
    }

    private static void convertNothing(MutableCoercionConfig conversions) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            conversions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /**
     * Reads a value of the library.
     *
     * @param json the text
     * @param type the type of the value
     * @param <T> that type
     * @return the value, with the places in the text
     * @throws InvalidValueException if the text is no JSON, or holds no such value: each fault with its place as the text counts, and
     *     without anything that stands there but ids, counts and dates
     */
    public static <T> JsonInput<T> read(String json, Class<T> type) {
        Require.given("type", type);
        if (Require.given("json", json).isBlank()) {
            throw JsonProblem.broken("nothing", 0, 0);
        }
        Object tree = tree(json);
        try {
            return new JsonInput<>(READER.forType(type).readValue(json), tree);
        } catch (JacksonException e) {
            throw problem(new JsonProblem(tree), e);
        }
    }

    private static Object tree(String json) {
        @Nullable Object tree;
        try {
            tree = READER.forType(Object.class).readValue(json);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw location == null
                    ? JsonProblem.broken(whatIsBroken(e), 0, 0)
                    : JsonProblem.broken(whatIsBroken(e), location.getLineNr(), location.getColumnNr());
        }
        if (tree == null) {
            throw JsonProblem.nothing();
        }
        return tree;
    }

    private static String whatIsBroken(JacksonException problem) {
        if (problem instanceof UnexpectedEndOfInputException) {
            return JsonProblem.ENDS_WITHIN;
        }
        if (problem instanceof StreamConstraintsException) {
            return JsonProblem.TOO_LONG;
        }
        if (problem instanceof MismatchedInputException) {
            return JsonProblem.GOES_ON;
        }
        return problem.getOriginalMessage().startsWith("Duplicate") ? JsonProblem.TWICE : JsonProblem.NO_JSON;
    }

    private static InvalidValueException problem(JsonProblem problem, JacksonException e) {
        String place = "";
        String around = "";
        for (JacksonException.Reference step : e.getPath()) {
            around = place;
            place = JsonPlace.within(place, step.getPropertyName(), step.getIndex());
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return problem.unknownField(around, unknown.getPropertyName(), unknown.getReferringClass());
        }
        if (e.getCause() instanceof InvalidValueException refusal) {
            return problem.refused(place, refusal);
        }
        if (e instanceof InputCoercionException) {
            return problem.outOfRange(place);
        }
        @Nullable Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return problem.mismatch(place, type, e instanceof InvalidFormatException);
    }

    /** A date as {@code 2026-04-20} and in no other way: Jackson's own reads times, numbers and lists as dates, too. */
    private static final class IsoDate extends StdDeserializer<LocalDate> {

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getString(), "not a date");
            }
        }
    }
}
