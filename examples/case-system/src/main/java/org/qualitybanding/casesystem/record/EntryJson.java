package org.qualitybanding.casesystem.record;

import org.qualitybanding.model.history.HistoryEntry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an entry stands in the database: the library's record as plain Jackson writes it, which reads back as the same. */
@Component
class EntryJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String written(HistoryEntry entry) {
        return mapper.writeValueAsString(entry);
    }

    HistoryEntry read(String json) {
        return mapper.readValue(json, HistoryEntry.class);
    }
}
