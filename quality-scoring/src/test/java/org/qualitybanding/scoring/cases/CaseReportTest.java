package org.qualitybanding.scoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** Which cases a policy lacks, worked out by hand. */
class CaseReportTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    /** Two rungs and one number, so that every slip can be read. */
    private static final ScoringPolicy SMALL = PUBLISHED.toBuilder()
            .id("small")
            .ladder(ladder(rule("many", "minor > 1", Outcome.OUTCOME_3), otherwise(Outcome.OUTCOME_1)))
            .build();

    @Test
    @DisplayName("every slip of a small policy, with the smallest case that would notice it (M22)")
    void slips() {
        CaseReport report = CaseReport.of(SMALL, List.of());
        assertThat(report.text()).isEqualTo("""
                        0 cases, each answered as it expects
                        rungs that decide: 0 of 2
                          many decides: (0 significant, 2 minor) would
                          otherwise decides: (0 significant, 0 minor) would
                        comparisons that tip the scales, each way: 0 of 2
                          many: minor > 1 tips the scales as it holds: (0 significant, 2 minor) would
                          many: minor > 1 tips the scales as it does not hold: (0 significant, 0 minor) would
                        sides of numbers: 0 of 2
                          many: minor > 1 tips the scales at 1: (0 significant, 1 minor) would
                          many: minor > 1 tips the scales at 2: (0 significant, 2 minor) would
                        slips that a case notices: 0 of 13
                          many if minor > 2: (0 significant, 2 minor) would notice
                          many if minor > 0: (0 significant, 1 minor) would notice
                          many if minor >= 1: (0 significant, 1 minor) would notice
                          many if minor <= 1: (0 significant, 0 minor) would notice
                          many if minor < 1: (0 significant, 0 minor) would notice
                          many if minor = 1: (0 significant, 1 minor) would notice
                          without many: (0 significant, 2 minor) would notice
                          Adequate for action -1 with compliance 0: (0 significant, 2 minor) would notice
                          Poor for action -1 with compliance 1: (0 significant, 2 minor) would notice
                          Good for action -1 with compliance 1: (0 significant, 2 minor) would notice
                          Poor for action +1 with compliance 0: (0 significant, 0 minor) would notice
                          Good for action +1 with compliance 0: (0 significant, 0 minor) would notice
                          Adequate for action +1 with compliance 1: (0 significant, 0 minor) would notice
                        cases that are lacking:
                          (0 significant, 1 minor): Outcome 1 by otherwise, Adequate with compliance 0, Good with compliance 1
                          (0 significant, 2 minor): Outcome 3 by many, Poor with compliance 0, Adequate with compliance 1""");
        assertThat(report.complete()).isFalse();
        assertThat(report).hasToString("0 cases exercise 0 of 6 parts and notice 0 of 13 slips");
    }

    @Test
    @DisplayName("R1 to R4: the seven cases that the published policy lacks are enough, and six of them are not")
    void published() {
        List<PolicyCase> seven = CaseReport.of(PUBLISHED, List.of()).proposals();
        assertThat(seven)
                .extracting(each -> each.counts().toString())
                .containsExactly(
                        "1 significant, 0 minor",
                        "2 significant, 0 minor",
                        "3 significant, 0 minor",
                        "0 significant, 12 minor",
                        "0 significant, 13 minor",
                        "0 significant, 34 minor",
                        "0 significant, 35 minor");
        assertThat(seven.get(2).why()).isEqualTo("not outcome-3 if significant = 2 or minor > 34");
        CaseReport whole = CaseReport.of(PUBLISHED, seven);
        assertThat(whole.complete()).isTrue();
        assertThat(whole.proposals()).isEmpty();
        assertThat(whole.text()).endsWith("\ncases that are lacking: none");
        for (PolicyCase each : seven) {
            List<PolicyCase> six = new ArrayList<>(seven);
            six.remove(each);
            CaseReport less = CaseReport.of(PUBLISHED, six);
            assertThat(less.complete()).isFalse();
            assertThat(less.proposals()).extracting(PolicyCase::counts).containsExactly(each.counts());
        }
    }

    @Test
    @DisplayName("a slip in a band goes unseen where no case expects a band, though all rules are exercised (M22)")
    void bandsAreLacking() {
        List<PolicyCase> seven = CaseReport.of(PUBLISHED, List.of()).proposals().stream()
                .map(each -> new PolicyCase(each.counts(), each.rule(), each.outcome(), null, each.why()))
                .toList();
        CaseReport report = CaseReport.of(PUBLISHED, seven);
        assertThat(report.coverage().complete()).isTrue();
        assertThat(report.unnoticed())
                .extracting(Slip::toString)
                .containsExactly(
                        "Adequate for action -1 with compliance 0: (2 significant, 0 minor) would notice",
                        "Poor for action -1 with compliance 1: (2 significant, 0 minor) would notice",
                        "Good for action -1 with compliance 1: (2 significant, 0 minor) would notice",
                        "Poor for action 0 with compliance 0: (1 significant, 0 minor) would notice",
                        "Good for action 0 with compliance 0: (1 significant, 0 minor) would notice",
                        "Poor for action 0 with compliance 1: (1 significant, 0 minor) would notice",
                        "Good for action 0 with compliance 1: (1 significant, 0 minor) would notice",
                        "Poor for action +1 with compliance 0: (0 significant, 0 minor) would notice",
                        "Good for action +1 with compliance 0: (0 significant, 0 minor) would notice",
                        "Adequate for action +1 with compliance 1: (0 significant, 0 minor) would notice");
        assertThat(report.proposals())
                .extracting(PolicyCase::why)
                .containsExactly(
                        "not Poor for action +1 with compliance 0",
                        "not Poor for action 0 with compliance 0",
                        "not Adequate for action -1 with compliance 0");
    }

    @Test
    @DisplayName("a slip that no review would show is none")
    void noSlip() {
        ScoringPolicy twice = SMALL.withLadder(
                ladder(rule("many", "minor > 1 or minor > 1", Outcome.OUTCOME_3), otherwise(Outcome.OUTCOME_1)));
        assertThat(CaseReport.of(twice, List.of()).slips())
                .extracting(Slip::says)
                .contains("many if minor > 0 or minor > 1", "without many")
                .doesNotContain("many if minor > 2 or minor > 1", "many if minor > 1 and minor > 1");
    }

    @Test
    void aCaseThatIsNotMetIsRefused() {
        PolicyCase wrong = PolicyCase.builder()
                .counts(ActionCounts.none())
                .outcome(Outcome.OUTCOME_2)
                .why("x")
                .build();
        assertThatThrownBy(() -> CaseReport.of(PUBLISHED, List.of(wrong)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cases[0].outcome must be Outcome 1, as no rule holds for (0 significant, 0 minor (0 red, 0"
                        + " amber, 0 green)), found Outcome 2");
    }
}
