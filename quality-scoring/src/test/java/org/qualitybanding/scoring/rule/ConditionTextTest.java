package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Condition.amber;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Condition.total;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.refusal.InvalidValueException;

class ConditionTextTest {

    private static final String COUNT = "significant, minor, red, amber, green, total or \"(\"";
    private static final String OPERATOR = "one of >= > <= < =";
    private static final String NUMBER = "a whole number from 0 to 2147483647";

    @Test
    @DisplayName("R1: the published ladder's conditions are read from their text")
    void readsThePublishedConditions() {
        assertThat(Condition.valueOf("significant >= 2 or minor > 34"))
                .isEqualTo(Ladder.published().worstFirst().get(0).condition());
        assertThat(Condition.valueOf("significant >= 1 or minor > 12"))
                .isEqualTo(Ladder.published().worstFirst().get(1).condition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minor > 34",
                "total = 0",
                "significant >= 1 and minor < 12",
                "significant >= 1 and minor < 12 or red >= 6",
                "red <= 2147483647 or significant >= 1 and minor < 12 or amber = 4",
                "(significant >= 1 or minor < 12) and red >= 6",
                "red >= 6 and (significant >= 1 or minor < 12 and (green > 3 or total >= 9)) and amber > 2"
            })
    void printsExactlyWhatItReads(String text) {
        assertThat(Condition.valueOf(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'(minor > 34)', 'minor > 34'",
        "' ( (minor>34) )\t', 'minor > 34'",
        "'minor>=012or red<3', 'minor >= 012or'",
        "'significant >= 1 or (minor < 12 or red >= 6)', 'significant >= 1 or minor < 12 or red >= 6'",
        "'(significant >= 1 and minor < 12) or red >= 6', 'significant >= 1 and minor < 12 or red >= 6'",
        "'minor > 007', 'minor > 7'"
    })
    void takesNoNoticeOfSpaceAndNeedlessBrackets(String text, String printed) {
        if (printed.endsWith("or")) {
            refuses(text, 8, NUMBER, "\"012or\"");
        } else {
            assertThat(Condition.valueOf(text)).hasToString(printed);
        }
    }

    @Test
    void andBindsTighterThanOr() {
        assertThat(Condition.valueOf("significant >= 1 or minor > 2 and red > 3 or amber > 4"))
                .isEqualTo(Condition.anyOf(List.of(
                        significant().atLeast(1), minor().moreThan(2).and(red().moreThan(3)), amber().moreThan(4))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|" + COUNT + "|the end",
                "'  '|3|" + COUNT + "|the end",
                "'major > 3'|1|" + COUNT + "|\"major\"",
                "'Minor > 3'|1|" + COUNT + "|\"Minor\"",
                "'minor'|6|" + OPERATOR + "|the end",
                "'minor == 3'|7|" + OPERATOR + "|\"==\"",
                "'minor => 3'|7|" + OPERATOR + "|\"=>\"",
                "'minor is 3'|7|" + OPERATOR + "|\"is\"",
                "'minor >'|8|" + NUMBER + "|the end",
                "'minor > many'|9|" + NUMBER + "|\"many\"",
                "'minor > -1'|9|" + NUMBER + "|\"-1\"",
                "'minor > 3.5'|9|" + NUMBER + "|\"3.5\"",
                "'minor > 2147483648'|9|" + NUMBER + "|\"2147483648\"",
                "'minor > 99999999999999999999'|9|" + NUMBER + "|\"99999999999999999999\"",
                "'minor > 999999999999999999999'|9|" + NUMBER + "|21 characters not shown here",
                "'minor > \u0663'|9|" + NUMBER + "|1 character not shown here",
                "'minor \u2265 3'|7|" + OPERATOR + "|1 character not shown here",
                "'minor > 3 minor'|11|\"and\", \"or\" or the end|\"minor\"",
                "'minor > 3 && red > 2'|11|\"and\", \"or\" or the end|\"&&\"",
                "'minor > 3)'|10|\"and\", \"or\" or the end|\")\"",
                "'minor > 3 or'|13|" + COUNT + "|the end",
                "'minor > 3 or or red > 2'|14|" + COUNT + "|\"or\"",
                "'(minor > 3'|11|\"and\", \"or\" or \")\"|the end",
                "'(minor > 3 or red > 2 total'|23|\"and\", \"or\" or \")\"|\"total\"",
                "'()'|2|" + COUNT + "|\")\"",
                "'not (minor > 3)'|1|" + COUNT + "|\"not\""
            })
    void saysWhereATextStopsBeingACondition(String text, int column, String expected, String found) {
        refuses(text, column, expected, found);
    }

    @Test
    void neverShowsMoreThanTheWordThatDidNotFit() {
        String freeText = "Mrs Anything-else-that-is-long was found on the floor";
        refuses("minor > " + freeText, 9, NUMBER, "\"Mrs\"");
        refuses("minor > 3 " + freeText.substring(4), 11, "\"and\", \"or\" or the end", "26 characters not shown here");
    }

    @Test
    void refusesAbsurdSizes() {
        String comparisons = "minor > 1" + " or minor > 1".repeat(499);
        assertThat(Condition.valueOf(comparisons).comparisons()).hasSize(500);
        refuses(
                comparisons + " or minor > 1",
                6501,
                "the end, for a condition has no more than 500 comparisons",
                "\"minor\"");
        refuses("(".repeat(17) + "red > 1", 17, "a count, for brackets go no more than 16 deep", "\"(\"");
        refuses(
                "minor > 1" + " ".repeat(20_000),
                20_001,
                "the end of a text of at most 20000 characters",
                "more of it");
        assertThat(Condition.valueOf("(".repeat(16) + "red > 1" + ")".repeat(16)))
                .isEqualTo(red().moreThan(1));
        assertThat(Condition.valueOf("minor > 1" + " ".repeat(19_991))).isEqualTo(minor().moreThan(1));
        assertThatThrownBy(() -> Condition.valueOf(null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("condition must be given, found nothing");
    }

    @Test
    void refusesToBuildWhatItCouldNotRead() {
        Condition deepest = red().moreThan(1);
        for (int i = 0; i < 16; i++) {
            deepest = deepest.or(minor().moreThan(i)).and(total().moreThan(i));
        }
        assertThat(Condition.valueOf(deepest.toString())).isEqualTo(deepest);
        Condition tooDeep = deepest.or(minor().moreThan(99));
        assertThatThrownBy(() -> tooDeep.and(minor().moreThan(99)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parts must be nested no more than 16 brackets deep, found 17");
        List<Condition> many = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            many.add(significant().atLeast(Integer.MAX_VALUE));
        }
        assertThatThrownBy(() -> Condition.allOf(many))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parts must be no more than 500 comparisons, found 501");
        Condition longest = Condition.allOf(many.subList(0, 500));
        assertThat(Condition.valueOf(longest.toString())).isEqualTo(longest);
    }

    private static void refuses(String text, int column, String expected, String found) {
        assertThatThrownBy(() -> Condition.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .isInstanceOfSatisfying(ConditionSyntaxException.class, refused -> {
                    assertThat(refused.column()).isEqualTo(column);
                    assertThat(refused.expected()).isEqualTo(expected);
                    assertThat(refused.found()).isEqualTo(found);
                })
                .hasMessage("condition at column " + column + " must be " + expected + ", found " + found);
    }
}
