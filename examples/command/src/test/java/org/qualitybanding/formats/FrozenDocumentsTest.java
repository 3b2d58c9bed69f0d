package org.qualitybanding.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.documentation.Documentation;
import org.qualitybanding.exchange.json.StrictJackson2;
import org.qualitybanding.exchange.json.StrictJackson3;

/**
 * A document of every format, in a folder for each version. Nobody edits one that is there: their digests stand beside them. A new
 * version adds a folder with what {@code target/formats} holds, and the digests of it; what earlier ones wrote stays readable.
 */
class FrozenDocumentsTest {

    private static final Path FOLDER = Documentation.root().resolve("examples/command/src/test/resources/formats");

    @Test
    @DisplayName("no document was edited, none is gone, and none has joined unnoticed")
    void nobodyEditedOne() throws IOException {
        List<String> lines = documents()
                .map(file -> Hashing.sha256().hashBytes(bytes(file)) + "  "
                        + FOLDER.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertThat(lines)
                .isEqualTo(Documentation.read(FOLDER.resolve("digests.txt"))
                        .lines()
                        .toList());
    }

    @Test
    @DisplayName("every version has a document of every format")
    void everyFormatIsThere() throws IOException {
        try (Stream<Path> versions = Files.list(FOLDER).filter(Files::isDirectory)) {
            assertThat(versions).isNotEmpty().allSatisfy(version -> {
                try (Stream<Path> files = Files.list(version)) {
                    assertThat(files.map(file -> file.getFileName().toString()))
                            .containsExactlyInAnyOrderElementsOf(Arrays.stream(Format.values())
                                    .map(format -> format.fileName() + ".json")
                                    .toList());
                }
            });
        }
    }

    @TestFactory
    @DisplayName("this version reads it, with either Jackson, and its schema takes it")
    Stream<DynamicTest> staysReadable() throws IOException {
        return documents()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> {
                    Format format = Format.valueOf(
                            file.getFileName().toString().replace(".json", "").toUpperCase(Locale.ROOT));
                    String json = Documentation.read(file);
                    Object value = StrictJackson3.read(json, format.type()).value();
                    assertThat(StrictJackson2.read(json, format.type()).value()).isEqualTo(value);
                    assertThat(Schemas.errors(format, json)).isEmpty();
                }));
    }

    /** What this version writes is left in {@code target/formats}, for the folder of a new version. */
    @Test
    void leavesWhatThisVersionWrites() throws IOException {
        Path written = Path.of("target", "formats");
        Files.createDirectories(written);
        for (Format format : Format.values()) {
            Files.writeString(written.resolve(format.fileName() + ".json"), format.json());
        }
        assertThat(written).isNotEmptyDirectory();
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
