package org.qualitybanding.casesystem.record;

import org.qualitybanding.exchange.json.StrictJackson3;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How the library's records stand in the database: as its own strict mapper writes them, which reads them back equal. */
@Component
public class LibraryJson {

    private final JsonMapper mapper = StrictJackson3.builder().build();

    LibraryJson() {}

    /**
     * Writes a record.
     *
     * @param value the record
     * @return its JSON
     */
    public String written(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * Reads a record, which checks itself as any other does.
     *
     * @param json its JSON
     * @param type what it is
     * @param <T> what it is
     * @return the record
     */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
