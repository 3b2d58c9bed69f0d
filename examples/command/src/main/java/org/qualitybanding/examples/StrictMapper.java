package org.qualitybanding.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Plain Jackson reads and writes the library's records, without an annotation or a module. This one is stricter than the
 * plain one: what it would ignore, guess at or convert is refused.
 */
final class StrictMapper {

    private StrictMapper() {}

    static JsonMapper create() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(StrictMapper::convertNothing)
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()));
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, StrictMapper::convertNothing);
        }
        return builder.build();
    }

    private static void convertNothing(MutableCoercionConfig conversions) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            conversions.setCoercion(shape, CoercionAction.Fail);
        }
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
