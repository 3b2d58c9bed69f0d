package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-2",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =HYPERLINK(\"http://example.org\")"
            })
    void noTextIsTakenForAFormula(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Example House", "A-1", "a=1", "'quoted'", "–"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }

    @Test
    void numbersAndDaysAreWhatTheyAreAndCommasAndQuotesAreQuoted() {
        SpreadsheetText text = new SpreadsheetText("last day", "days", "service");

        text.row(Optional.of(LocalDate.of(2026, 3, 13)), Optional.of(-3L), "House \"Example\", the second");
        text.row(Optional.empty(), 12, "=cmd|' /C calc'!A0");

        assertThat(text).hasToString("""
                \uFEFFlast day,days,service
                2026-03-13,-3,"House ""Example"", the second"
                ,12,'=cmd|' /C calc'!A0
                """.replace("\n", "\r\n"));
    }
}
