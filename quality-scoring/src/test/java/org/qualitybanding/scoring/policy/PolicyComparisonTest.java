package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Condition.total;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderComparison;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;

class PolicyComparisonTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    @Test
    @DisplayName("R2: whether exactly 12 is adverse makes a difference in one case, of the outcome and of the gate")
    void showsWhatReadingR2Decides() {
        PolicyComparison comparison = compare("significant >= 2 or minor > 34", "significant >= 1 or minor >= 12");
        ActionCounts twelve = ActionCounts.significant(0).minor(12);
        Condition only = significant().exactly(0).and(minor().exactly(12));
        assertThat(comparison.ladder().outcomes())
                .containsExactly(new Difference<>(new Difference.Cases(only, twelve), OUTCOME_1, OUTCOME_2));
        assertThat(comparison.ladder().gate())
                .containsExactly(new Difference<>(new Difference.Cases(only, twelve), false, true));
        assertThat(comparison.equalInEffect()).isFalse();
        assertThat(comparison.text()).isEqualTo("""
                        outcome: Outcome 1, then Outcome 2 for significant = 0 and minor = 12; smallest (0 significant, 12 minor)
                        gate: no full review, then full review for significant = 0 and minor = 12; smallest (0 significant, 12 minor)
                        band: no difference
                        setting: no difference""");
        assertThat(comparison)
                .hasToString("published-model 1 and ours 2: 1 region of counts with different outcomes,"
                        + " 1 with different answers of the gate, 0 different bands, 0 different settings");
        assertThat(comparison.ladder().outcomes().get(0))
                .hasToString("significant = 0 and minor = 12; smallest (0 significant, 12 minor):"
                        + " Outcome 1, then Outcome 2");
    }

    @Test
    @DisplayName("R3: whether exactly 34 is adverse makes a difference for 0 and 1 significant, and none for the gate")
    void showsWhatReadingR3Decides() {
        PolicyComparison comparison = compare("significant >= 2 or minor >= 34", "significant >= 1 or minor > 12");
        assertThat(comparison.ladder().outcomes())
                .containsExactly(new Difference<>(
                        new Difference.Cases(
                                significant().atMost(1).and(minor().exactly(34)),
                                ActionCounts.significant(0).minor(34)),
                        OUTCOME_2,
                        OUTCOME_3));
        assertThat(comparison.ladder().gate()).isEmpty();
    }

    @Test
    void isEqualInEffectWhereOnlyTheWordingDiffers() {
        PolicyComparison comparison = compare(
                "minor >= 35 or significant > 1 and total >= 2 or significant >= 7", "minor >= 13 or significant > 0");
        assertThat(comparison.equalInEffect()).isTrue();
        assertThat(comparison).hasToString("published-model 1 and ours 2: equal in effect");
        assertThat(comparison.text()).isEqualTo("""
                        outcome: no difference
                        gate: no difference
                        band: no difference
                        setting: no difference""");
        assertThat(comparison.ladder())
                .hasToString("0 regions of counts with different outcomes, 0 with different answers of the gate");
    }

    @Test
    void comparesBandsAndSettings() {
        ScoringPolicy strict = PUBLISHED.toBuilder()
                .domainCount(10)
                .initialDomainCount(4)
                .matrix(BandingMatrix.published().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR))
                .complianceRule(ComplianceRule.published().withLateFound(ComplianceRule.LateFound.COUNTED))
                .build();
        PolicyComparison comparison = PolicyComparison.of(PUBLISHED, strict);
        assertThat(comparison.ladder().equalInEffect()).isTrue();
        assertThat(comparison.equalInEffect()).isFalse();
        assertThat(comparison.bands())
                .containsExactly(new Difference<>(
                        new ScorePair(ActionScore.ZERO, ComplianceScore.NOT_MET), Band.ADEQUATE, Band.POOR));
        assertThat(comparison.text()).isEqualTo("""
                        outcome: no difference
                        gate: no difference
                        band: Adequate, then Poor for action 0 with compliance 0
                        setting: domainCount 9, then 10
                        setting: initialDomainCount 3, then 4
                        setting: complianceRule every action met in time or excused; actions found after the issue do not count, then every action met in time or excused; actions found after the issue count""");
    }

    @Test
    @DisplayName("R13: a share of 100% is all of them, whatever the rule is called")
    void comparesComplianceRulesByTheirEffect() {
        ScoringPolicy whole = PUBLISHED.withComplianceRule(ComplianceRule.shareOfAll(Share.percent(100)));
        assertThat(PolicyComparison.of(PUBLISHED, whole).equalInEffect()).isTrue();
        assertThat(PolicyComparison.of(PUBLISHED, PUBLISHED.withComplianceRule(ComplianceRule.reviewersWord()))
                        .settings())
                .extracting(Difference::about)
                .containsExactly("complianceRule");
    }

    @Test
    void tellsWhenOnlyOnePolicyAsksForRatings() {
        PolicyComparison comparison =
                compare("significant >= 2 or minor > 34 or red > 6 and red < 3", "significant >= 1 or minor > 12");
        assertThat(comparison.ladder().equalInEffect()).isTrue();
        assertThat(comparison.settings())
                .containsExactly(new Difference<>("RAG ratings", "not asked for", "asked for"));
        assertThat(comparison.settings().get(0)).hasToString("RAG ratings: not asked for, then asked for");
        assertThat(comparison.equalInEffect()).isFalse();
    }

    @Test
    void givesCasesWithRatingsWhereARuleAsksForThem() {
        PolicyComparison comparison =
                compare("significant >= 2 or minor > 34", "significant >= 1 or minor > 12 or red >= 3");
        assertThat(comparison.ladder().outcomes())
                .containsExactly(new Difference<>(
                        new Difference.Cases(
                                significant().exactly(0).and(minor().atMost(12).and(red().atLeast(3))),
                                new ActionCounts(0, 3, Optional.of(new RagCounts(3, 0, 0)))),
                        OUTCOME_1,
                        OUTCOME_2));
    }

    @Test
    void isRightAtTheGreatestNumbers() {
        Ladder<Condition, Outcome> over = of("total > 2147483647");
        Ladder<Condition, Outcome> atLeast = of("total >= 2147483647");
        assertThat(LadderComparison.of(over, atLeast).outcomes())
                .containsExactly(new Difference<>(
                        new Difference.Cases(
                                total().exactly(Integer.MAX_VALUE),
                                ActionCounts.significant(0).minor(Integer.MAX_VALUE)),
                        OUTCOME_1,
                        OUTCOME_2));
        assertThat(LadderComparison.of(over, of("total >= 0")).outcomes())
                .extracting(difference -> difference.about().where())
                .containsExactly(total().atMost(Integer.MAX_VALUE));
        assertThat(LadderComparison.of(of("minor > 2147483647"), over).outcomes())
                .containsExactly(new Difference<>(
                        new Difference.Cases(
                                total().moreThan(Integer.MAX_VALUE),
                                ActionCounts.significant(1).minor(Integer.MAX_VALUE)),
                        OUTCOME_1,
                        OUTCOME_2));
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> PolicyComparison.of(null, PUBLISHED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("first must be given, found nothing");
        assertThatThrownBy(() -> PolicyComparison.of(PUBLISHED, null))
                .hasMessage("second must be given, found nothing");
        assertThatThrownBy(() -> LadderComparison.of(PUBLISHED.ladder(), null))
                .hasMessage("second must be given, found nothing");
    }

    private static Ladder<Condition, Outcome> of(String condition) {
        return new Ladder<>(List.of(rule("any", Condition.valueOf(condition), OUTCOME_2)), OUTCOME_1, List.of());
    }

    private static PolicyComparison compare(String outcome3, String outcome2) {
        ScoringPolicy ours = PUBLISHED.toBuilder()
                .id("ours")
                .version("2")
                .ladder(ladder(
                        rule("bad", Condition.valueOf(outcome3), OUTCOME_3),
                        rule("middling", Condition.valueOf(outcome2), OUTCOME_2),
                        otherwise(OUTCOME_1)))
                .build();
        return PolicyComparison.of(PUBLISHED, ours);
    }
}
