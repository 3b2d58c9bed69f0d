package org.qualitybanding.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.documentation.Documentation;

/** The schemas are those of the records, and every file of the project is what its schema says. */
class SchemasTest {

    private static final Path CASES =
            Documentation.root().resolve("examples/command/src/main/resources/org/qualitybanding/examples");

    private static final Path RECEIPTS = Documentation.root().resolve("examples/command/src/test/resources/receipts");

    /**
     * A field, a constant, what may be left out and what then stands there: whatever changes in a record shows here. What is written is
     * left in {@code target/json-schema}, to be copied where the change is meant.
     */
    @ParameterizedTest
    @EnumSource
    void areThoseOfTheRecords(Format format) throws IOException {
        String schema = SchemaWriter.schema(format.fileName(), format.type(), format.records());
        Path written = Path.of(
                "target", "json-schema", Schemas.file(format).getFileName().toString());
        Files.createDirectories(written.getParent());
        Files.writeString(written, schema);
        assertThat(Schemas.file(format)).hasContent(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "cases, REVIEW, (?!.*[.]standing).*json",
        "cases, STANDING, .*[.]standing[.]json",
        "policies, POLICY, (?!few-lines).*json",
        "policies, OVERLAY, few-lines[.]json",
    })
    void takeWhatComesWithTheExamples(String folder, Format format, String name) throws IOException {
        assertAllValid(CASES.resolve(folder), format, name);
    }

    @Test
    void takeTheReceipts() throws IOException {
        assertAllValid(RECEIPTS, Format.RECEIPT, ".*json");
    }

    private static void assertAllValid(Path folder, Format format, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().matches(name)))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Schemas.errors(format, Files.readString(file)))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what the library writes is what the schema says")
    void takeWhatTheLibraryWrites(Format format) {
        assertThat(Schemas.errors(format, format.json())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, true", "2026-02-29, false", "1900-02-29, false", "2000-02-29, true", "2026-04-31, false",
        "2026-12-31, true", "2026-13-01, false", "2026-00-10, false", "2026-1-1, false", "2026-04-20T00:00:00Z, false",
        "0000-02-29, true", "9999-12-31, true"
    })
    @DisplayName("the pattern of a date takes the days that there are")
    void dates(String text, boolean day) {
        assertThat(text.matches(SchemaWriter.DATE)).isEqualTo(day);
    }
}
