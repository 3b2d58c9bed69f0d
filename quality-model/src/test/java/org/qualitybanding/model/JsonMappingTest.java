package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.model.refusal.InvalidValueException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records map as they are, without an annotation, a module or a setting of ours, and their checks hold. */
class JsonMappingTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TestFactory
    @DisplayName("a record written and read with Jackson 2 is equal")
    Stream<DynamicTest> jackson2() {
        return EveryRecord.samples()
                .map(sample -> dynamicTest(sample.getClass().getSimpleName(), () -> {
                    String json = JACKSON_2.writeValueAsString(sample);
                    assertThat(JACKSON_2.readValue(json, sample.getClass())).isEqualTo(sample);
                }));
    }

    @TestFactory
    @DisplayName("a record written and read with Jackson 3 is equal")
    Stream<DynamicTest> jackson3() {
        return EveryRecord.samples()
                .map(sample -> dynamicTest(sample.getClass().getSimpleName(), () -> {
                    String json = JACKSON_3.writeValueAsString(sample);
                    assertThat(JACKSON_3.readValue(json, sample.getClass())).isEqualTo(sample);
                }));
    }

    @Test
    @DisplayName("a list or an optional fact left out is empty, anything else left out is refused")
    void leftOut() throws Exception {
        String grade = "\"domainId\": \"audits\", \"rag\": \"RED\", \"harm\": \"NONE\"";
        String whole = "{\"id\": \"A-1\", " + grade + ", \"foundOn\": \"2026-03-02\"}";
        String undated = "{\"id\": \"A-1\", " + grade + "}";
        assertThat(JACKSON_2.readValue(whole, Action.class).evidence()).isEmpty();
        assertThat(JsonMapper.shared().readValue(whole, Action.class))
                .isEqualTo(JACKSON_2.readValue(whole, Action.class));
        assertThat(JACKSON_3.readValue(whole, Action.class)).isEqualTo(JACKSON_2.readValue(whole, Action.class));
        assertThatThrownBy(() -> JACKSON_2.readValue(undated, Action.class))
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("foundOn of \"A-1\" must be given, found nothing");
        assertThatThrownBy(() -> JACKSON_3.readValue(undated, Action.class))
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("foundOn of \"A-1\" must be given, found nothing");
    }
}
