package org.qualitybanding.examples.calendars;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.qualitybanding.model.refusal.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape of the file: an object of divisions, each with a list of events. What else is in it, is not looked at. */
final class GovUkFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private GovUkFile() {}

    static ImmutableListMultimap<String, BankHoliday> read(String json) {
        JsonNode file = tree(json);
        if (!file.isObject() || file.isEmpty()) {
            throw new InvalidValueException("json", "an object with a division or more", found(file));
        }
        ImmutableListMultimap.Builder<String, BankHoliday> divisions = ImmutableListMultimap.builder();
        for (Map.Entry<String, JsonNode> division : file.properties()) {
            String place = division.getKey() + ".events";
            JsonNode events = division.getValue().path("events");
            if (!events.isArray() || events.isEmpty()) {
                throw new InvalidValueException(place, "a list with an event or more", found(events));
            }
            for (int index = 0; index < events.size(); index++) {
                divisions.put(division.getKey(), holiday(place + "[" + index + "]", events.get(index)));
            }
        }
        return divisions.build();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidValueException(
                    "json",
                    "the JSON that GOV.UK publishes",
                    "what is no JSON on line " + e.getLocation().getLineNr());
        }
    }

    private static BankHoliday holiday(String place, JsonNode event) {
        String date = text(place + ".date", event.path("date"));
        try {
            return new BankHoliday(LocalDate.parse(date), text(place + ".title", event.path("title")));
        } catch (DateTimeParseException e) {
            throw new InvalidValueException(place + ".date", "a date such as 2026-12-25", '"' + date + '"');
        }
    }

    private static String text(String place, JsonNode value) {
        if (!value.isString()) {
            throw new InvalidValueException(place, "a text", found(value));
        }
        return value.stringValue();
    }

    private static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING, NULL -> "nothing";
            case OBJECT -> value.isEmpty() ? "an empty object" : "an object";
            case ARRAY -> value.isEmpty() ? "an empty list" : "a list";
            case STRING -> "a text";
            case NUMBER, BOOLEAN, BINARY, POJO -> value.toString();
        };
    }
}
