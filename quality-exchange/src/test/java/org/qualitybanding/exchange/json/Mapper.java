package org.qualitybanding.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The two strict mappers, to ask both the same. */
enum Mapper {
    JACKSON_2 {
        @Override
        <T> JsonInput<T> read(String json, Class<T> type) {
            return StrictJackson2.read(json, type);
        }

        @Override
        String write(Object value) {
            try {
                return StrictJackson2.builder().build().writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
    },
    JACKSON_3 {
        @Override
        <T> JsonInput<T> read(String json, Class<T> type) {
            return StrictJackson3.read(json, type);
        }

        @Override
        String write(Object value) {
            return StrictJackson3.builder().build().writeValueAsString(value);
        }
    };

    abstract <T> JsonInput<T> read(String json, Class<T> type);

    abstract String write(Object value);
}
