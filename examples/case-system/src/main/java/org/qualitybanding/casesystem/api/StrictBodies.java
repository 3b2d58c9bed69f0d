package org.qualitybanding.casesystem.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Bodies as they are meant: what a mapper would pass over, guess at or convert is refused. */
@Configuration(proxyBeanMethods = false)
class StrictBodies {

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return builder -> {
            builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .withCoercionConfigDefaults(StrictBodies::convertNothing)
                    .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()));
            for (LogicalType type : LogicalType.values()) {
                builder.withCoercionConfig(type, StrictBodies::convertNothing);
            }
        };
    }

    private static void convertNothing(MutableCoercionConfig conversions) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            conversions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** A date as {@code 2026-04-20} and in no other way. */
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
