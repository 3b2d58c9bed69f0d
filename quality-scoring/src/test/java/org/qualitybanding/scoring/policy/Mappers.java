package org.qualitybanding.scoring.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plain mapper of either Jackson: no annotation, no module of ours. Unknown fields are refused.
 */
@SuppressWarnings("ImmutableEnumChecker") // a mapper is set up once, and only reads and writes from then on
public enum Mappers {
    JACKSON_2 {
        private final ObjectMapper mapper =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    public abstract String write(Object value) throws Exception;

    public abstract <T> T read(String json, Class<T> type) throws Exception;
}
