package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read, or hold no JSON. */
class BadFileTest {

    @TempDir
    Path directory;

    @Test
    void noSuchFile() {
        assertRefused(directory.resolve("none.json"), " does not exist");
    }

    @Test
    void directoryInsteadOfAFile() {
        assertRefused(directory, " is a directory, not a file");
        assertThat(Command.run("", "--on", "2026-04-20"))
                .isEqualTo(new Command(2, "", "The empty path is a directory, not a file\n"));
    }

    @Test
    void fileAsADirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("review.json"));
        assertRefused(file.resolve("more.json"), " cannot be read");
    }

    @Test
    void notAPath() {
        assertThat(Command.run("a\0b", "--on", "2026-04-20")).isEqualTo(new Command(2, "", "a?b is not a path\n"));
    }

    @Test
    void unreadableFile() throws IOException {
        Path file = Files.createFile(directory.resolve("review.json"));
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "who runs this may read anything");
        assertRefused(file, " cannot be read: permission denied");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\t'", "'\uFEFF'"})
    void emptyFile(String content) throws IOException {
        assertRefused(content, " must hold a review, found an empty file");
    }

    @Test
    void notUtf8() throws IOException {
        assertRefused(
                "{\n\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1),
                " must be UTF-8 text, found bytes on line 2 that are not");
        assertRefused(
                "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE),
                " must be UTF-8 text, found bytes on line 1 that are not");
        assertRefused(new byte[] {'{', '"', (byte) 0xc3}, " must be UTF-8 text, found bytes on line 1 that are not");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"id": "Secret"              | 1 | 16 | an end inside an object, a list or a text
                    {"id": "Secret               | 1 | 15 | an end inside an object, a list or a text
                    {"id": Secret}               | 1 | 8  | something else
                    {'id': 'Secret'}             | 1 | 2  | something else
                    {"id": "Secret",}            | 1 | 17 | something else
                    {"id": 1 "Secret": 2}        | 1 | 10 | something else
                    {"id": "a\\Secret"}          | 1 | 11 | something else
                    {"id": 012}                  | 1 | 9  | something else
                    {"id": NaN}                  | 1 | 11 | something else
                    {"Secret": 1, "Secret": 2}   | 1 | 23 | a field that comes twice in one object
                    {"a": [{"b": {}, "b": 1}]}   | 1 | 21 | a field that comes twice in one object
                    {"id": 1} {"Secret": 2}      | 1 | 11 | something behind its end
                    {"id": 1} Secret             | 1 | 11 | something else
                    // Secret                    | 1 | 1  | something else
                    """)
    void brokenJson(String content, int line, int column, String problem) throws IOException {
        assertRefused(content, ": json must be JSON, found " + problem + " on line " + line + ", column " + column);
    }

    @Test
    void brokenOnALaterLine() throws IOException {
        assertRefused(
                "{\n  \"id\": \"QR-1\",\n  oops\n}", ": json must be JSON, found something else on line 3, column 3");
    }

    @Test
    @DisplayName("what is nested or written at a senseless length is refused before it is taken in")
    void tooLong() throws IOException {
        assertThat(refusal("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains(": json must be JSON, found a number, a text or a nesting that is too long");
        assertThat(refusal(("{\"id\": " + "9".repeat(5000) + "}").getBytes(StandardCharsets.UTF_8)))
                .contains(": json must be JSON, found a number, a text or a nesting that is too long");
    }

    @Test
    @DisplayName("a byte order mark at the start is let pass")
    void byteOrderMark() throws IOException {
        Path file = directory.resolve("review.json");
        Files.writeString(file, "\uFEFF" + Resources.text("cases/good.json"));
        assertThat(Command.run(file.toString(), "--on", "2026-04-20"))
                .isEqualTo(new Command(0, Resources.text("cases/good.txt"), ""));
    }

    @Test
    @DisplayName("a relative path is taken from the directory where the command is run")
    void relativePath() throws IOException {
        Path file = Path.of("target", "relative", "good.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Resources.text("cases/good.json"));
        assertThat(Command.run(file.toString(), "--on", "2026-04-20"))
                .isEqualTo(new Command(0, Resources.text("cases/good.txt"), ""));
        assertThat(Command.run("--format", "json", "--on", "2026-04-20", file.toString()))
                .isEqualTo(new Command(0, Resources.text("cases/good.standing.json"), ""));
    }

    private void assertRefused(String content, String problem) throws IOException {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), problem);
    }

    private void assertRefused(byte[] content, String problem) throws IOException {
        assertThat(refusal(content)).isEqualTo(directory.resolve("review.json") + problem + "\n");
    }

    private String refusal(byte[] content) throws IOException {
        Path file = directory.resolve("review.json");
        Files.write(file, content);
        Command command = Command.run(file.toString(), "--on", "2026-04-20");
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).doesNotContain("Secret");
        return command.err();
    }

    private static void assertRefused(Path file, String problem) {
        assertThat(Command.run(file.toString(), "--on", "2026-04-20"))
                .isEqualTo(new Command(2, "", file + problem + "\n"));
    }
}
