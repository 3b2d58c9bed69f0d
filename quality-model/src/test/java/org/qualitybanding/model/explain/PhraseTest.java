package org.qualitybanding.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;

/** A part of what a step says is a value of its kind, apart from any language. */
class PhraseTest {

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void readsAsNameAndValue() {
        assertThat(Phrase.date("sent", LocalDate.of(2026, 3, 6))).hasToString("sent = 2026-03-06");
        assertThat(Phrase.number("minor", -4)).hasToString("minor = -4");
        assertThat(Phrase.name("domain", "Medication")).hasToString("domain = Medication");
        assertThat(Phrase.word("colour", "rag", Rag.AMBER)).hasToString("colour = rag.amber");
        assertThat(Phrase.count("counted", "minor", 4)).hasToString("counted = minor (count = 4)");
        assertThat(Phrase.anyOf("bands", List.of(Phrase.text("band", "band.poor"), Phrase.text("band", "band.good"))))
                .hasToString("bands = any of (band = band.poor, band = band.good)");
        assertThat(Phrase.allOf("domains", List.of(Phrase.name("domain", "Audits"))))
                .hasToString("domains = all of (domain = Audits)");
        assertThat(Phrase.inTurn("changes", List.of())).hasToString("changes = in turn");
    }

    @Test
    @DisplayName("a constant's text stands under its group and its name")
    void codes() {
        assertThat(Phrase.code("rag", Rag.AMBER)).isEqualTo("rag.amber");
        assertThat(Phrase.code("kind", Phrase.Kind.ALL_OF)).isEqualTo("kind.all-of");
    }

    @Test
    @DisplayName("a value is one of its kind, and only texts and lists have parts")
    void refusals() {
        List<Phrase> some = List.of(Phrase.number("count", 4));
        refused(
                () -> new Phrase("sent", Phrase.Kind.DATE, "6 March", List.of()),
                "value must be a date, found 7 characters");
        refused(
                () -> new Phrase("sent", Phrase.Kind.DATE, "2026-02-30", List.of()),
                "value must be a date, found 10 characters");
        refused(
                () -> new Phrase("minor", Phrase.Kind.NUMBER, "four", List.of()),
                "value must be a whole number, found 4 characters");
        refused(
                () -> new Phrase("band", Phrase.Kind.TEXT, "band poor", List.of()),
                "value must be a code of a text, found 9 characters");
        refused(
                () -> new Phrase("minor", Phrase.Kind.NUMBER, "4", some),
                "parts must be left out of a whole number, found 1");
        refused(() -> Phrase.name(" ", "x"), "name must be a text that is not blank, found 1 characters");
        refused(() -> Phrase.name("domain", null), "value must be given, found nothing");
    }

    @Test
    @DisplayName("a phrase is at most 20 levels deep")
    void depth() {
        Phrase phrase = Phrase.number("count", 1);
        for (int level = 2; level <= 20; level++) {
            phrase = Phrase.allOf("all", List.of(phrase));
        }
        Phrase deepest = phrase;
        refused(() -> Phrase.allOf("all", List.of(deepest)), "parts must be at most 19 levels deep, found more");
    }
}
