package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;

/** The records as any mapper sees them: plain Jackson 2 and plain Jackson 3, without an annotation of the library's. */
class JsonMappersTest {

    /** With the two modules for types that Jackson 2 does not know by itself. */
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete",
                "good",
                "adequate",
                "worked-off",
                "poor",
                "full-review-outstanding",
                "remote-late-upload"
            })
    void roundTrip(String name) throws Exception {
        String json = Resources.text("cases/" + name + ".json");
        QualityReview review = JACKSON_3.readValue(json, QualityReview.class);

        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(review), QualityReview.class))
                .isEqualTo(review);
        assertThat(JACKSON_2.readValue(json, QualityReview.class)).isEqualTo(review);
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(review), QualityReview.class))
                .isEqualTo(review);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the command takes what a program writes, set up as the document of the format says")
    void writtenByAProgram(BundledCase bundled) throws Exception {
        QualityReview review = ReviewFile.read(bundled).review();
        String with2 = JACKSON_2
                .writer()
                .without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .writeValueAsString(review);
        String with3 = JACKSON_3.writeValueAsString(review);
        for (String json : new String[] {with2, with3}) {
            Path file = Files.writeString(directory.resolve("review.json"), json);
            assertThat(ReviewFile.read(new SourceOnDisk(file.toString())).review())
                    .isEqualTo(review);
        }
    }

    @Test
    @DisplayName("a canonical constructor refuses what a mapper brings, whichever mapper it is")
    void checksHold() {
        String json = EditableReview.complete()
                .set("fullReview.completedOn", "\"2026-03-08\"")
                .toString();
        assertThatThrownBy(() -> JACKSON_2.readValue(json, QualityReview.class))
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("completedOn must be on or after startedOn 2026-03-09, found 2026-03-08");
        assertThatThrownBy(() -> JACKSON_3.readValue(json, QualityReview.class))
                .hasRootCauseInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("completedOn must be on or after startedOn 2026-03-09, found 2026-03-08");
    }

    @Test
    @DisplayName("what a mapper leaves out is refused where it has to be given, and empty where it is optional")
    void leftOut() {
        String json = EditableReview.complete().remove("reviewer").toString();
        for (String mapper : new String[] {"2", "3"}) {
            assertThatThrownBy(() -> read(mapper, json))
                    .hasRootCauseInstanceOf(InvalidValueException.class)
                    .hasRootCauseMessage("reviewer of \"QR-EXAMPLE-0\" must be given, found nothing");
        }
    }

    private static QualityReview read(String mapper, String json) throws Exception {
        return mapper.equals("2")
                ? JACKSON_2.readValue(json, QualityReview.class)
                : JACKSON_3.readValue(json, QualityReview.class);
    }
}
