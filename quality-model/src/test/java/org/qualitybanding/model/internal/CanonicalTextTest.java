package org.qualitybanding.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Identifier;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Regrading;

class CanonicalTextTest {

    @Test
    @DisplayName(
            "a record is its components in order, each under its name; lists count from 0, what is left out has no line")
    void walksRecords() {
        Provider provider = Provider.builder()
                .id("PR-1")
                .name("Example Care")
                .addIdentifiers(new Identifier("ods", "X1"), new Identifier("local", "7"))
                .build();

        assertThat(new CanonicalText("provider, form 1").addComponents(provider))
                .hasToString("""
                        provider, form 1
                        id = "PR-1"
                        name = "Example Care"
                        identifiers[0].scheme = "ods"
                        identifiers[0].value = "X1"
                        identifiers[1].scheme = "local"
                        identifiers[1].value = "7"
                        """);
    }

    @Test
    @DisplayName("numbers, dates and constants stand as they are")
    void plainFacts() {
        Regrading regrading = new Regrading(Rag.RED, HarmBasis.NONE, LocalDate.of(2026, 3, 20), "reviewer-7", "why");

        assertThat(new CanonicalText("facts")
                        .add("number", 12)
                        .add("some", Optional.of(3))
                        .add("none", Optional.empty())
                        .add("table", Map.of(Rag.RED, List.of(7, 8)))
                        .add("regrading", regrading))
                .hasToString("""
                        facts
                        number = 12
                        some = 3
                        table.RED[0] = 7
                        table.RED[1] = 8
                        regrading.rag = RED
                        regrading.harm = NONE
                        regrading.regradedOn = 2026-03-20
                        regrading.regradedBy = "reviewer-7"
                        regrading.reason = "why"
                        """);
    }

    @Test
    @DisplayName("a type with a text of its own is written as that text, between quotation marks where it has words")
    void textsOfTheirOwn() {
        assertThat(new CanonicalText("facts")
                        .add("word", CharBuffer.wrap("2/3"))
                        .add("words", CharBuffer.wrap("minor > 12")))
                .hasToString("facts\nword = 2/3\nwords = \"minor > 12\"\n");
    }

    @Test
    @DisplayName(
            "no text can be taken for another: what is not printable ASCII, quotation marks and backslashes are escaped")
    void escapes() {
        assertThat(new CanonicalText("facts").add("text", "a\"b\\c\nd\u00e9~ "))
                .hasToString("facts\ntext = \"a\\u0022b\\u005cc\\u000ad\\u00e9~ \"\n");
    }

    @Test
    @DisplayName("the digest is SHA-256, by the examples of its standard")
    void digests() {
        assertThat(CanonicalText.digestOf("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(CanonicalText.digestOf(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
