package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Condition.amber;
import static org.qualitybanding.scoring.rule.Condition.green;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Condition.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;

class ConditionTest {

    private static final ActionCounts SEVEN = new ActionCounts(2, 5, Optional.of(new RagCounts(1, 4, 2)));

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "FEWER_THAN, true, false, false",
        "EXACTLY, false, true, false"
    })
    void includesItsBoundAsItsNameSays(Operator operator, boolean below, boolean at, boolean above) {
        Comparison comparison = new Comparison(Count.MINOR, operator, 12);
        assertThat(comparison.holdsFor(ActionCounts.significant(0).minor(11))).isEqualTo(below);
        assertThat(comparison.holdsFor(ActionCounts.significant(0).minor(12))).isEqualTo(at);
        assertThat(comparison.holdsFor(ActionCounts.significant(0).minor(13))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, MORE_THAN, >=",
        "MORE_THAN, AT_LEAST, >",
        "AT_MOST, FEWER_THAN, <=",
        "FEWER_THAN, AT_MOST, <",
        "EXACTLY, EXACTLY, ="
    })
    void knowsTheOppositeReadingOfABound(Operator operator, Operator opposite, String symbol) {
        assertThat(operator.oppositeReading()).isEqualTo(opposite);
        assertThat(operator.hasOppositeReading()).isEqualTo(operator != opposite);
        assertThat(operator.symbol()).isEqualTo(symbol);
    }

    @Test
    void readsEveryCount() {
        assertThat(significant().in(SEVEN)).isEqualTo(2);
        assertThat(minor().in(SEVEN)).isEqualTo(5);
        assertThat(red().in(SEVEN)).isEqualTo(1);
        assertThat(amber().in(SEVEN)).isEqualTo(4);
        assertThat(green().in(SEVEN)).isEqualTo(2);
        assertThat(total().in(SEVEN)).isEqualTo(7);
    }

    @Test
    void joinsWithAndAndOr() {
        Condition either = significant().atLeast(3).or(amber().moreThan(3));
        Condition both = significant().atLeast(3).and(amber().moreThan(3));
        assertThat(either.holdsFor(SEVEN)).isTrue();
        assertThat(both.holdsFor(SEVEN)).isFalse();
        assertThat(either.or(green().exactly(9)).and(total().atMost(7)).holdsFor(SEVEN))
                .isTrue();
        assertThat(both.and(red().fewerThan(5)).holdsFor(SEVEN)).isFalse();
        assertThat(significant().atLeast(9).or(amber().moreThan(9)).holdsFor(SEVEN))
                .isFalse();
    }

    @Test
    void printsItselfTheWayAPersonWrites() {
        Condition poor = significant().atLeast(2).or(minor().moreThan(34));
        assertThat(poor).hasToString("significant >= 2 or minor > 34");
        assertThat(poor.or(red().atLeast(6))).hasToString("significant >= 2 or minor > 34 or red >= 6");
        assertThat(poor.and(red().atLeast(6))).hasToString("(significant >= 2 or minor > 34) and red >= 6");
        assertThat(significant().exactly(0).and(minor().fewerThan(12)).or(total().atMost(3)))
                .hasToString("significant = 0 and minor < 12 or total <= 3");
    }

    @Test
    void takesUpPartsOfItsOwnKind() {
        Comparison a = significant().atLeast(2);
        Comparison b = minor().moreThan(34);
        Comparison c = red().atLeast(6);
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c))).isEqualTo(Condition.anyOf(List.of(a, b, c)));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c))).isEqualTo(Condition.allOf(List.of(a, b, c)));
        assertThat(a.or(b).and(c).comparisons()).containsExactly(a, b, c);
        assertThat(a.comparisons()).containsExactly(a);
        assertThat(a.or(b)).isNotEqualTo(b.or(a)).isNotEqualTo(a.and(b));
    }

    @Test
    void keepsItsParts() {
        List<Condition> parts = new ArrayList<>(List.of(significant().atLeast(2), minor().moreThan(34)));
        Condition any = Condition.anyOf(parts);
        Condition all = Condition.allOf(parts);
        parts.clear();
        assertThat(any.comparisons()).hasSize(2);
        assertThat(all.comparisons()).hasSize(2);
        List<Comparison> kept = any.comparisons();
        assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Count.class,
            names = {"RED", "AMBER", "GREEN"})
    void refusesToTakeUnknownForNone(Count count) {
        ActionCounts unknown = ActionCounts.significant(2).minor(5);
        String message = "rag must be given, because a rule asks for " + count.words() + ", found nothing";
        List<Condition> conditions = List.of(
                count.atLeast(1),
                count.fewerThan(1),
                significant().atLeast(2).or(count.atLeast(1)),
                count.atLeast(1).or(significant().atLeast(2)),
                significant().atLeast(9).and(count.atLeast(1)),
                count.atLeast(1).and(significant().atLeast(9)).or(minor().atLeast(0)));
        assertThat(conditions)
                .allSatisfy(condition -> assertThatThrownBy(() -> condition.holdsFor(unknown))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(message));
        assertThat(count.needsRag()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Count.class,
            names = {"SIGNIFICANT", "MINOR", "TOTAL"})
    void needsNoRatingsForTheOtherCounts(Count count) {
        assertThat(count.needsRag()).isFalse();
        assertThat(count.moreThan(0).holdsFor(ActionCounts.significant(2).minor(5)))
                .isTrue();
    }

    @Test
    void comparesHugeNumbers() {
        ActionCounts huge = ActionCounts.significant(Integer.MAX_VALUE).minor(Integer.MAX_VALUE);
        assertThat(total().moreThan(Integer.MAX_VALUE).holdsFor(huge)).isTrue();
        assertThat(huge.total()).isEqualTo(4294967294L);
    }

    @Test
    void refusesWhatMakesNoCondition() {
        assertThatThrownBy(() -> minor().atLeast(-1)).hasMessage("value must be 0 or more, found -1");
        assertThatThrownBy(() -> Condition.anyOf(List.of(minor().atLeast(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parts must be 2 or more conditions, found 1");
        assertThatThrownBy(() -> Condition.allOf(List.of())).hasMessage("parts must be 2 or more conditions, found 0");
        assertThatThrownBy(() -> minor().atLeast(1).or(null)).hasMessage("other must be given, found nothing");
        assertThatThrownBy(() -> minor().atLeast(1).and(null)).hasMessage("other must be given, found nothing");
        assertThatThrownBy(() -> minor().atLeast(1).holdsFor(null)).hasMessage("counts must be given, found nothing");
    }

    @Test
    @DisplayName("each slip of the pen: numbers, operators, \"and\" and \"or\", those in brackets too")
    void slips() {
        assertThat(Condition.valueOf("minor > 34").slips())
                .extracting(Condition::toString)
                .containsExactly("minor > 35", "minor > 33", "minor >= 34", "minor <= 34", "minor < 34", "minor = 34");
        assertThat(Condition.valueOf("minor = 0").slips())
                .extracting(Condition::toString)
                .containsExactly("minor = 1", "minor >= 0", "minor > 0", "minor <= 0", "minor < 0");
        assertThat(Condition.valueOf("minor < 2147483647").slips())
                .extracting(Condition::toString)
                .containsExactly(
                        "minor < 2147483646",
                        "minor >= 2147483647",
                        "minor > 2147483647",
                        "minor <= 2147483647",
                        "minor = 2147483647");
        assertThat(Condition.valueOf("red = 0 and (minor = 0 or total = 0)").slips())
                .extracting(Condition::toString)
                .containsExactly(
                        "red = 1 and (minor = 0 or total = 0)",
                        "red >= 0 and (minor = 0 or total = 0)",
                        "red > 0 and (minor = 0 or total = 0)",
                        "red <= 0 and (minor = 0 or total = 0)",
                        "red < 0 and (minor = 0 or total = 0)",
                        "red = 0 and (minor = 1 or total = 0)",
                        "red = 0 and (minor >= 0 or total = 0)",
                        "red = 0 and (minor > 0 or total = 0)",
                        "red = 0 and (minor <= 0 or total = 0)",
                        "red = 0 and (minor < 0 or total = 0)",
                        "red = 0 and (minor = 0 or total = 1)",
                        "red = 0 and (minor = 0 or total >= 0)",
                        "red = 0 and (minor = 0 or total > 0)",
                        "red = 0 and (minor = 0 or total <= 0)",
                        "red = 0 and (minor = 0 or total < 0)",
                        "red = 0 and minor = 0 and total = 0",
                        "red = 0 or minor = 0 or total = 0");
    }

    @Test
    void replacesOneComparison() {
        Condition twice = Condition.valueOf("minor > 3 and (red > 1 or minor > 3)");
        assertThat(twice.replacing(0, red().atLeast(2))).hasToString("red >= 2 and (red > 1 or minor > 3)");
        assertThat(twice.replacing(2, red().atLeast(2))).hasToString("minor > 3 and (red > 1 or red >= 2)");
        assertThatThrownBy(() -> twice.replacing(3, red().atLeast(2))).hasMessage("index must be from 0 to 2, found 3");
        assertThatThrownBy(() -> twice.replacing(-1, red().atLeast(2)))
                .hasMessage("index must be from 0 to 2, found -1");
        assertThatThrownBy(() -> twice.replacing(0, null)).hasMessage("replacement must be given, found nothing");
    }
}
