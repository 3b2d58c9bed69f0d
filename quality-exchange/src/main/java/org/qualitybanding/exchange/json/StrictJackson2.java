package org.qualitybanding.exchange.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Jackson 2 that guesses at nothing: a field that there is not, a field that comes twice, a text for a number, 2.7 for a whole number, a
 * number for a constant, a time for a date and whatever follows the value are refused. Plain Jackson takes all of that, and a band may
 * come out otherwise for a field that was misspelt.
 *
 * <pre>{@code
 * QualityReview review = StrictJackson2.read(json, QualityReview.class).value();
 * String stored = StrictJackson2.builder().build().writeValueAsString(StandingView.of(standing, Texts.english()));
 * }</pre>
 *
 * <p>Everything that it writes of facts, histories, policies, calendars, receipts and standings it reads back equal, and so does {@link
 * StrictJackson3}.
 */
public final class StrictJackson2 {

    private static final ObjectReader READER = builder().build().reader();

    private StrictJackson2() {}

    /**
     * Starts a mapper with these settings, for a service to add its own.
     *
     * @return a builder of a mapper that carries the library's values both ways
     */
    public static JsonMapper.Builder builder() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(StrictJackson2::convertNothing)
                .addModule(new SimpleModule("strict dates").addDeserializer(LocalDate.class, new IsoDate()));
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, StrictJackson2::convertNothing);
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
        } catch (JsonProcessingException e) {
            throw problem(new JsonProblem(tree), e);
        }
    }

    private static Object tree(String json) {
        @Nullable Object tree;
        try {
            tree = READER.forType(Object.class).readValue(json);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            throw location == null
                    ? JsonProblem.broken(whatIsBroken(e), 0, 0)
                    : JsonProblem.broken(whatIsBroken(e), location.getLineNr(), location.getColumnNr());
        }
        if (tree == null) {
            throw JsonProblem.nothing();
        }
        return tree;
    }

    private static String whatIsBroken(JsonProcessingException problem) {
        if (problem instanceof JsonEOFException) {
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

    private static InvalidValueException problem(JsonProblem problem, JsonProcessingException e) {
        String place = "";
        String around = "";
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                around = place;
                place = JsonPlace.within(place, step.getFieldName(), step.getIndex());
            }
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return problem.unknownField(around, unknown.getPropertyName(), unknown.getReferringClass());
        }
        if (e.getCause() instanceof InvalidValueException refusal) {
            return problem.refused(place, refusal);
        }
        if (e.getCause() instanceof InputCoercionException) {
            return problem.outOfRange(place);
        }
        @Nullable Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return problem.mismatch(place, type, e instanceof InvalidFormatException);
    }

    /** A date as {@code 2026-04-20} and in no other way: Jackson's own reads times, numbers and lists as dates, too. */
    private static final class IsoDate extends StdDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
            }
        }
    }
}
