package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;

/** Whatever stands at whatever place of a file, the command ends with a report or with one line. */
class BadReviewProperties {

    private static Path file;

    @BeforeContainer
    static void createFile() throws IOException {
        file = Files.createTempFile("review", ".json");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 300)
    @Label("a value exchanged anywhere is taken or refused in one line, which never repeats free text")
    void anyValueAnywhere(@ForAll("places") String place, @ForAll("values") String value) throws IOException {
        Command command = assertEnds(EditableReview.complete().set(place, value).toString());
        if (!place.endsWith(".name")) {
            assertThat(command.out()).doesNotContain("Secret");
        }
    }

    @Property(tries = 50)
    @Label("a file cut short anywhere is refused in one line")
    void cutShort(@ForAll("lengths") int length) throws IOException {
        String json = EditableReview.complete().toString();
        assertThat(assertEnds(json.substring(0, length)).status()).isEqualTo(2);
    }

    private static Command assertEnds(String json) throws IOException {
        Files.writeString(file, json);
        Command command = Command.run(file.toString(), "--on", "2026-06-01");
        if (command.status() == 0) {
            assertThat(command.err()).isEmpty();
            assertThat(command.out()).startsWith("QUALITY REVIEW ");
        } else {
            assertThat(command.status()).isEqualTo(2);
            assertThat(command.out()).isEmpty();
            assertThat(command.err())
                    .startsWith(file.toString())
                    .endsWith("\n")
                    .hasLineCount(1)
                    .doesNotContain("Secret", "Exception", "jackson");
        }
        return command;
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers()
                .between(0, EditableReview.complete().toString().length() - 2);
    }

    @Provide
    Arbitrary<String> places() {
        List<String> places = new ArrayList<>();
        collect(EditableReview.complete().tree(), "", places);
        return Arbitraries.of(places);
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        for (String name : node.propertyNames()) {
            collect(node.path(name), place.isEmpty() ? name : place + "." + name, places);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.path(index), place + "[" + index + "]", places);
        }
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "3000000000",
                "\"\"",
                "\" \"",
                "\"Mrs Secret of room 9\"",
                "[]",
                "{}",
                "[null]",
                "{\"id\": \"A-1\"}",
                "\"2026-03-08\"",
                "\"2026-12-31\"",
                "\"0000-01-01\"",
                "\"-999999999-01-01\"",
                "\"+999999999-12-31\"",
                "\"2147483647\"",
                "2147483647",
                "-2147483648",
                "\"RED\"",
                "\"CAUSED\"",
                "\"REMOTE\"",
                "\"PART\"",
                "\"NOT_SUFFICIENT\"",
                "\"A-1\"",
                "\"A-2\"",
                "\"medication\"",
                "\"staffing\"",
                "[\"A-1\", \"A-1\"]",
                "\"\\u0000\\u001b[2J\"",
                "\"\\ud800\"");
    }
}
