package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;

@DisplayName("A rule that is given another condition loses the clauses and readings that no longer apply")
class ChangedConditionTest {

    /**
     * M12 speaks of 34 minor and 2 significant actions, M11 and M8 of 12 minor ones and a significant one, M10 of the same. R3 is about
     * exactly 34 and R2 about exactly 12, R4 about one significant action, R1 about the order.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcome-3 | significant >= 2 or minor > 34              | M12, R1         | exactly 34 minor (R3)
            outcome-3 | minor > 34 or significant >= 2              | M12, R1         | exactly 34 minor (R3)
            outcome-3 | significant >= 2 or minor >= 34             | M12, R1         | exactly 34 minor (setting of R3)
            outcome-3 | significant >= 2 or minor > 34 or red >= 6  | M12, R1         | exactly 34 minor (R3)
            outcome-3 | significant >= 2 or minor > 30              | R1              |
            outcome-3 | significant >= 3 or minor > 34              | R1              | exactly 34 minor (R3)
            outcome-3 | significant >= 2 or minor < 34              | R1              |
            outcome-3 | significant >= 2 or minor = 34              | R1              |
            outcome-2 | significant >= 1 or minor >= 12             | M11, M8, R1, R4 | exactly 12 minor (setting of R2)
            outcome-2 | significant >= 1 or minor > 10              | R1, R4          |
            outcome-2 | minor > 12                                  | R1              | exactly 12 minor (R2)
            """)
    void whatIsLeft(String ruleId, String condition, String clauses, String readings) {
        Ladder<Condition, Outcome> changed =
                Ladder.withCondition(Ladder.published(), ruleId, Condition.valueOf(condition));
        Rule<Condition, Outcome> rule = changed.worstFirst().stream()
                .filter(each -> each.id().equals(ruleId))
                .findFirst()
                .orElseThrow();
        assertThat(rule.condition()).hasToString(condition);
        assertThat(rule.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")))
                .isEqualTo(clauses);
        assertThat(rule.boundaryReadings())
                .extracting(BoundaryReading::toString)
                .isEqualTo(readings == null ? List.of() : List.of(readings));
        assertThat(changed.otherwiseClauses().contains(PublishedModel.M10))
                .isEqualTo(ruleId.equals("outcome-3") || clauses.contains("M11"));
        assertThat(changed.otherwiseClauses()).contains(PublishedModel.R1);
    }

    @Test
    void nothingChangedIsThePublishedLadder() {
        Ladder<Condition, Outcome> published = Ladder.published();
        for (Rule<Condition, Outcome> rule : published.worstFirst()) {
            assertThat(Ladder.withCondition(published, rule.id(), rule.condition()))
                    .isEqualTo(published);
        }
    }

    @Test
    @DisplayName("a setting that is taken back is the reading as it stands (R2)")
    void takenBack() {
        Ladder<Condition, Outcome> adverse = Ladder.with(Ladder.published(), PublishedModel.R2, Boundary.ADVERSE);
        assertThat(Ladder.withCondition(adverse, "outcome-2", Condition.valueOf("significant >= 1 or minor > 12")))
                .isEqualTo(Ladder.published());
    }

    @Test
    void refusals() {
        Condition condition = Condition.valueOf("minor > 3");
        assertThatThrownBy(() -> Ladder.withCondition(Ladder.published(), "outcome-4", condition))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ruleId must be one of outcome-3, outcome-2, found \"outcome-4\"");
        assertThatThrownBy(() -> Ladder.withCondition(Ladder.published(), "outcome-3", null))
                .hasMessage("condition must be given, found nothing");
        assertThatThrownBy(() -> Ladder.withCondition(Ladder.published(), null, condition))
                .hasMessage("ruleId must be given, found nothing");
    }
}
