package org.qualitybanding.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.ComplianceScore.MET;
import static org.qualitybanding.model.ComplianceScore.NOT_MET;
import static org.qualitybanding.scoring.card.Reviews.ENDED_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.policy.PolicyComparison;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** The settings of reading R13, by hand. Letters stand for actions: m met, x excused, p pending, n not met in time. */
class ComplianceRuleTest {

    private static final ComplianceRule FOUR_OF_FIVE = ComplianceRule.shareOfAll(Share.percent(80));
    private static final ComplianceRule SERIOUS = ComplianceRule.seriousMetAndShareOfRest(Share.of(2, 3));

    @ParameterizedTest
    @DisplayName("R13, R18: a share of all, excused ones left out of the part and of the whole")
    @CsvSource({
        "mmmmn, MET", // 4 of 5
        "mmmnn, NOT_MET",
        "mmmxn, NOT_MET", // 3 of 4: an excuse does not make up for another action that was missed
        "mmmmxn, MET", // 4 of 5
        "xxxxn, NOT_MET", // 0 of 1
        "xxxxx, MET", // 0 of 0
        "'', MET", // R11
        "mmmmp, MET", // 4 of 5 at worst
        "mmmpn, ", // 3 or 4 of 5
        "mmpnn, NOT_MET", // 3 of 5 at best
        "ppppp, ",
        "p, "
    })
    void shareOfAll(String minors, ComplianceScore indicated) {
        assertThat(FOUR_OF_FIVE.indicated(actions("", minors))).isEqualTo(Optional.ofNullable(indicated));
    }

    @ParameterizedTest
    @DisplayName("R6, R13: every significant or red one, and a share of the rest")
    @CsvSource({
        "mx, mmn, MET",
        "mx, mnn, NOT_MET",
        "mn, mmm, NOT_MET", // no share for what is serious
        "mp, mmn, ",
        "mp, mnn, NOT_MET", // the rest is lost already
        "m, mpn, ",
        "m, mpp, ",
        "m, mmp, MET",
        "'', mmn, MET",
        "m, '', MET",
        "'', '', MET" // R11
    })
    void seriousAndShareOfRest(String serious, String rest, ComplianceScore indicated) {
        assertThat(SERIOUS.indicated(actions(serious, rest))).isEqualTo(Optional.ofNullable(indicated));
    }

    @Test
    @DisplayName("R6: significant ones that are not red are serious, and so are red ones that are minor")
    void seriousIsSignificantOrRed() {
        for (Rag rag : Rag.values()) {
            for (HarmBasis harm : HarmBasis.values()) {
                List<ActionCompliance> missed = List.of(
                        ActionCompliance.asIssued("A-1", new Grade(rag, harm), ActionCompliance.Result.NOT_MET_IN_TIME),
                        ActionCompliance.asIssued("A-2", Reviews.GREEN_MINOR, ActionCompliance.Result.MET_IN_TIME),
                        ActionCompliance.asIssued("A-3", Reviews.GREEN_MINOR, ActionCompliance.Result.MET_IN_TIME));
                assertThat(SERIOUS.indicated(missed))
                        .contains(rag == Rag.RED || harm != HarmBasis.NONE ? NOT_MET : MET);
            }
        }
    }

    @Test
    @DisplayName("R12, R13: by the reviewer's word alone, nothing is indicated and every decision counts")
    void reviewersWord() {
        ScoringPolicy policy = Reviews.POLICY.withComplianceRule(ComplianceRule.reviewersWord());
        List<ActionCompliance> actions = actions("m", "n");
        ComplianceAssessment open =
                ComplianceScoring.assess(actions, Optional.of(ENDED_ON), Optional.empty(), policy.complianceRule());
        assertThat(open.status()).isEqualTo(ComplianceAssessment.Status.OPEN);
        assertThat(open.indicated()).isEmpty();
        assertThat(open.score()).isEmpty();
        assertThat(open).hasToString("0 or 1, open until a reviewer decides");
        assertThat(open.explanation().text()).isEqualTo("""
                        Compliance score: 0 or 1, open until a reviewer decides [M19, M21, R12]
                          Actions that count: 2 actions (met in time = 1, excused = 0, pending = 0, not met in time = 1) [R14, R15, R18]
                          Indicated by the policy's setting: nothing, as a reviewer's word alone decides [R13, M20]""");
        for (ComplianceScore score : ComplianceScore.values()) {
            ComplianceAssessment decided = ComplianceScoring.assess(
                    actions, Optional.of(ENDED_ON), Optional.of(decision(score)), policy.complianceRule());
            assertThat(decided.status()).isEqualTo(ComplianceAssessment.Status.DECIDED);
            assertThat(decided.score()).contains(score);
            assertThat(decided.advisories()).isEmpty();
            assertThat(decided).hasToString(score.value() + ", decided by a reviewer on 2026-05-06");
        }
        assertThat(ComplianceScoring.assess(
                                actions, Optional.empty(), Optional.of(decision(MET)), policy.complianceRule())
                        .status())
                .isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
    }

    @Test
    @DisplayName(
            "M19, R11: where no action counts, 1 is indicated by the document itself, also beside a reviewer's word")
    void noActionsAtAll() {
        ScoringPolicy policy = Reviews.POLICY.withComplianceRule(ComplianceRule.reviewersWord());
        ComplianceAssessment assessment = ComplianceScoring.assess(
                List.of(), Optional.of(ENDED_ON), Optional.of(decision(MET)), policy.complianceRule());
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(ComplianceScoring.assess(
                                List.of(),
                                Optional.of(ENDED_ON),
                                Optional.of(decision(NOT_MET)),
                                policy.complianceRule())
                        .uncounted())
                .extracting(UncountedDecision::reason)
                .containsExactly(UncountedDecision.Reason.DEPARTS_WITHOUT_REASON);
    }

    @Test
    @DisplayName("R13, R18: tells for each group how many are needed, met and pending, excused ones left out")
    void tellsWhatEachGroupNeeds() {
        assertThat(FOUR_OF_FIVE.groups(actions("x", "mmmmppn")))
                .map(ComplianceGroup::toString)
                .containsExactly("all: 4 of 7 met in time, 2 pending, 6 needed"); // 5 of 7 are less than 80%
        assertThat(SERIOUS.groups(actions("mp", "nnpm")))
                .map(ComplianceGroup::toString)
                .containsExactly(
                        "significant or red: 1 of 2 met in time, 1 pending, 2 needed",
                        "rest: 1 of 4 met in time, 1 pending, 3 needed");
        ComplianceGroup rest = SERIOUS.groups(actions("mp", "nnpm")).get(1);
        assertThat(rest.met()).containsExactly("A-6");
        assertThat(rest.pending()).containsExactly("A-5");
        assertThat(rest.notMetInTime()).containsExactly("A-3", "A-4");
        assertThat(rest.stillNeeded()).isEqualTo(2);
        assertThat(rest.reachable()).isFalse();
        assertThat(ComplianceRule.published().groups(actions("", "xx")))
                .singleElement()
                .satisfies(none -> assertThat(none.reached()).isTrue())
                .hasToString("all: 0 of 0 met in time, 0 pending, 0 needed");
        assertThat(ComplianceRule.reviewersWord().groups(actions("m", "n"))).isEmpty();
    }

    @Test
    void explainsTheNumbersOfAShare() {
        assertThat(text(FOUR_OF_FIVE)).endsWith("""
                Indicated, by the policy's setting, if at least 80% of the actions met in time, excused ones left out: 0\
                 (all, not excused = 5, met of all = 3, indicated score = 0) [R13, M20]""");
        assertThat(text(SERIOUS)).endsWith("""
                Indicated, by the policy's setting, if every significant or red action met in time or excused, and at\
                 least 2/3 of the rest met in time, excused ones left out: 1 (significant or red, not excused = 1, met\
                 of significant or red = 1, rest, not excused = 4, met of rest = 3, indicated score = 1) [R13, M20]""");
    }

    private static String text(ComplianceRule rule) {
        return ComplianceScoring.assess(
                        actions("mx", rule.equals(FOUR_OF_FIVE) ? "mmnn" : "mmnm"),
                        Optional.of(ENDED_ON),
                        Optional.empty(),
                        rule)
                .explanation()
                .text();
    }

    @Test
    void refusesAShareThatDoesNotFit() {
        assertThatThrownBy(() -> new ComplianceRule(
                        ComplianceRule.Basis.SHARE_OF_ALL, Optional.empty(), ComplianceRule.LateFound.COUNTED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("share must be given for the basis SHARE_OF_ALL, found nothing");
        assertThatThrownBy(() -> new ComplianceRule(
                        ComplianceRule.Basis.ALL_MET, Optional.of(Share.percent(80)), ComplianceRule.LateFound.COUNTED))
                .hasMessage("share must be left out for the basis ALL_MET, found 80%");
        assertThatThrownBy(() -> ComplianceRule.shareOfAll(null)).hasMessage("share must be given, found nothing");
        assertThatThrownBy(() -> ComplianceRule.seriousMetAndShareOfRest(null))
                .hasMessage("share must be given, found nothing");
        assertThatThrownBy(() -> ComplianceRule.published().withLateFound(null))
                .hasMessage("lateFound must be given, found nothing");
    }

    @Test
    void readsLikeASentence() {
        assertThat(FOUR_OF_FIVE.withLateFound(ComplianceRule.LateFound.COUNTED))
                .hasToString("at least 80% of the actions met in time, excused ones left out; actions found after the"
                        + " issue count");
        assertThat(SERIOUS)
                .hasToString("every significant or red action met in time or excused, and at least 2/3 of the rest met"
                        + " in time, excused ones left out; actions found after the issue do not count");
        assertThat(ComplianceRule.reviewersWord())
                .hasToString("a reviewer's word alone decides; actions found after the issue do not count");
    }

    @Test
    @DisplayName("a share of 100% is every action: no difference in effect")
    void wholeShareIsEveryAction() {
        for (ComplianceRule rule : List.of(
                ComplianceRule.shareOfAll(Share.percent(100)),
                ComplianceRule.seriousMetAndShareOfRest(Share.of(3, 3)))) {
            assertThat(PolicyComparison.of(Reviews.POLICY, Reviews.POLICY.withComplianceRule(rule))
                            .equalInEffect())
                    .isTrue();
        }
        assertThat(PolicyComparison.of(Reviews.POLICY, Reviews.POLICY.withComplianceRule(FOUR_OF_FIVE))
                        .settings())
                .extracting(Difference::toString)
                .containsExactly("complianceRule: every action met in time or excused; actions found after the issue do"
                        + " not count, then at least 80% of the actions met in time, excused ones left out; actions"
                        + " found after the issue do not count");
    }

    private static ComplianceDecision decision(ComplianceScore score) {
        return Reviews.decision(score, Optional.empty());
    }

    private static List<ActionCompliance> actions(String serious, String rest) {
        List<ActionCompliance> actions = new ArrayList<>();
        serious.chars().forEach(letter -> add(actions, Reviews.RED_SIGNIFICANT, letter));
        rest.chars().forEach(letter -> add(actions, Reviews.GREEN_MINOR, letter));
        return actions;
    }

    private static void add(List<ActionCompliance> actions, Grade grade, int letter) {
        ActionCompliance.Result result = switch (letter) {
            case 'm' -> ActionCompliance.Result.MET_IN_TIME;
            case 'x' -> ActionCompliance.Result.EXCUSED;
            case 'p' -> ActionCompliance.Result.PENDING;
            default -> ActionCompliance.Result.NOT_MET_IN_TIME;
        };
        actions.add(ActionCompliance.asIssued("A-" + (actions.size() + 1), grade, result));
    }
}
