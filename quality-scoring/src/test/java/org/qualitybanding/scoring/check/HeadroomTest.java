package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Condition.green;
import static org.qualitybanding.scoring.rule.Condition.minor;
import static org.qualitybanding.scoring.rule.Condition.red;
import static org.qualitybanding.scoring.rule.Condition.significant;
import static org.qualitybanding.scoring.rule.Condition.total;
import static org.qualitybanding.scoring.rule.OutcomeRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.OutcomeLadder;
import org.qualitybanding.scoring.rule.PublishedOutcomes;

@DisplayName("How far counts are from a worse outcome (M8, M10, M11, M12, R1, R2, R3, R4, R7, R8)")
class HeadroomTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    private static Headroom published(int significant, int minor) {
        return Headroom.of(ActionCounts.significant(significant).minor(minor), PUBLISHED.ladder());
    }

    private static OutcomeLadder ladder(Condition worst, Condition middle) {
        return OutcomeLadder.builder()
                .addWorstFirst(rule("outcome-3", worst, OUTCOME_3), rule("outcome-2", middle, OUTCOME_2))
                .otherwise(OUTCOME_1)
                .build();
    }

    @Test
    void countsToTheNextOutcomeOfThePublishedModel() {
        assertThat(published(0, 8))
                .hasToString("Outcome 1 for 0 significant, 8 minor; 1 more significant action: Outcome 2;"
                        + " 5 more minor actions: Outcome 2; 1 minor action become significant: Outcome 2");
        assertThat(published(0, 0))
                .hasToString("Outcome 1 for 0 significant, 0 minor; 1 more significant action: Outcome 2;"
                        + " 13 more minor actions: Outcome 2; minor actions become significant: never");
        assertThat(published(0, 20))
                .hasToString("Outcome 2 for 0 significant, 20 minor; 2 more significant actions: Outcome 3;"
                        + " 15 more minor actions: Outcome 3; 2 minor actions become significant: Outcome 3");
        assertThat(published(1, 0))
                .hasToString("Outcome 2 for 1 significant, 0 minor; 1 more significant action: Outcome 3;"
                        + " 35 more minor actions: Outcome 3; minor actions become significant: never");
        assertThat(published(2, 5)).hasToString("Outcome 3 for 2 significant, 5 minor; never worse");
        assertThat(published(0, 34).fewest())
                .contains(new FewestAdditions(ActionCounts.significant(0).minor(1), OUTCOME_3))
                .map(Object::toString)
                .contains("0 significant, 1 minor more: Outcome 3");
    }

    @Test
    void isTightForEveryCaseOfThePublishedModel() {
        for (int significant = 0; significant <= 3; significant++) {
            for (int minor = 0; minor <= 40; minor++) {
                Headroom headroom = published(significant, minor);
                Outcome now = PublishedOutcomes.of(significant, minor);
                assertThat(headroom.outcome()).isEqualTo(now);
                assertThat(headroom.times(Worsening.ONE_MORE_SIGNIFICANT))
                        .isEqualTo(firstWorse(now, walk(significant, minor, 1, 0)));
                assertThat(headroom.times(Worsening.ONE_MORE_MINOR))
                        .isEqualTo(firstWorse(now, walk(significant, minor, 0, 1)));
                assertThat(headroom.times(Worsening.MINOR_TO_SIGNIFICANT))
                        .isEqualTo(firstWorse(now, walk(significant, minor, 1, -1)));
            }
        }
    }

    /** The outcomes of the hand-written table, one step after the other, until it or the actions end. */
    private static List<Outcome> walk(int significant, int minor, int moreSignificant, int moreMinor) {
        List<Outcome> outcomes = new ArrayList<>();
        int s = significant + moreSignificant;
        int m = minor + moreMinor;
        for (; s <= 5 && m >= 0 && m <= 60; s += moreSignificant, m += moreMinor) {
            outcomes.add(PublishedOutcomes.of(s, m));
        }
        return outcomes;
    }

    private static Optional<Integer> firstWorse(Outcome now, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).isWorseThan(now)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    @Test
    void tellsColoursApartWhereARuleLooksAtThem() {
        OutcomeLadder ladder = ladder(red().atLeast(6), significant().atLeast(1).or(red().atLeast(3)));
        ActionCounts counts = new ActionCounts(0, 3, Optional.of(new RagCounts(2, 1, 0)));

        assertThat(Headroom.of(counts, ladder))
                .hasToString("Outcome 1 for 0 significant, 3 minor (2 red, 1 amber, 0 green);"
                        + " 1 more significant red action: Outcome 2;"
                        + " 1 more significant amber action: Outcome 2;"
                        + " 1 more significant green action: Outcome 2;"
                        + " 1 more minor red action: Outcome 2;"
                        + " more minor amber actions: never;"
                        + " more minor green actions: never;"
                        + " 1 minor action become significant: Outcome 2;"
                        + " green actions become amber: never;"
                        + " 1 amber action become red: Outcome 2");
        assertThatThrownBy(() -> Headroom.of(ActionCounts.significant(0).minor(3), ladder))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rag must be given, because a rule asks for red, found nothing");
    }

    @Test
    void leavesColoursOutWhereNoRuleLooksAtThem() {
        ActionCounts rated = new ActionCounts(0, 8, Optional.of(new RagCounts(1, 2, 5)));
        Headroom headroom = Headroom.of(rated, PUBLISHED.ladder());

        assertThat(headroom.counts()).isEqualTo(rated);
        assertThat(headroom.steps()).isEqualTo(published(0, 8).steps());
        assertThat(headroom.times(Worsening.ONE_MORE_MINOR_RED)).isEmpty();
        assertThat(headroom.fewest())
                .contains(new FewestAdditions(ActionCounts.significant(1).minor(0), OUTCOME_2));
    }

    @Test
    void findsWhatOnlySeveralKindsTogetherDo() {
        OutcomeLadder ladder = ladder(
                significant().atLeast(3).and(minor().atLeast(10)),
                significant().atLeast(1).and(minor().atLeast(5)));

        assertThat(Headroom.of(ActionCounts.significant(0).minor(2), ladder))
                .hasToString("Outcome 1 for 0 significant, 2 minor; more significant actions: never;"
                        + " more minor actions: never; minor actions become significant: never;"
                        + " 1 significant, 3 minor more: Outcome 2");
        assertThat(Headroom.of(ActionCounts.significant(1).minor(7), ladder))
                .hasToString("Outcome 2 for 1 significant, 7 minor; more significant actions: never;"
                        + " more minor actions: never; minor actions become significant: never;"
                        + " 2 significant, 3 minor more: Outcome 3");
    }

    @Test
    void findsMixedAdditionsOfColoursToo() {
        OutcomeLadder ladder =
                ladder(red().atLeast(2).and(green().atLeast(2)).and(total().moreThan(5)), total().moreThan(9));
        ActionCounts counts = new ActionCounts(1, 1, Optional.of(new RagCounts(1, 1, 0)));

        assertThat(Headroom.of(counts, ladder).fewest())
                .contains(new FewestAdditions(new ActionCounts(0, 4, Optional.of(new RagCounts(1, 0, 3))), OUTCOME_3))
                .map(Object::toString)
                .contains("0 significant, 4 minor (1 red, 0 amber, 3 green) more: Outcome 3");
    }

    @Test
    void doesNotWalkToDistantNumbers() {
        int most = Integer.MAX_VALUE;
        OutcomeLadder ladder = ladder(total().moreThan(most), minor().atLeast(most));

        assertThat(Headroom.of(ActionCounts.none(), ladder).steps())
                .map(Object::toString)
                .containsExactly(
                        "more significant actions: never",
                        "2147483647 more minor actions: Outcome 2",
                        "minor actions become significant: never");
        assertThat(Headroom.of(ActionCounts.significant(1).minor(5), ladder).steps())
                .map(Object::toString)
                .containsExactly(
                        "2147483642 more significant actions: Outcome 3",
                        "2147483642 more minor actions: Outcome 3",
                        "minor actions become significant: never");
    }

    @Test
    void isThatOfTheCountsSoFarWhileAScoreIsPending() {
        ActionScoreAssessment pending =
                Reviews.score(Reviews.underFullReview(Reviews.initialActions(1, 4), Reviews.remainingActions(0, 6)));

        assertThat(pending.isFinal()).isFalse();
        assertThat(PUBLISHED.headroom(pending.counts()))
                .hasToString("Outcome 2 for 1 significant, 10 minor (1 red, 0 amber, 10 green);"
                        + " 1 more significant action: Outcome 3; 25 more minor actions: Outcome 3;"
                        + " 1 minor action become significant: Outcome 3");
    }

    @Test
    void isThatOfAScorecardUnderItsOwnPolicy() {
        Scorecard scorecard = Scorecard.of(
                Reviews.planned(Reviews.initialActions(0, 3)),
                Reviews.score(Reviews.planned(Reviews.initialActions(0, 3))),
                Reviews.provisional());

        assertThat(scorecard.policy()).isEqualTo(PUBLISHED);
        assertThat(scorecard.headroom().times(Worsening.ONE_MORE_MINOR)).contains(10);
    }

    @Test
    void refusesWhatIsMissingOrContradictsItself() {
        assertThatThrownBy(() -> Headroom.of(null, PUBLISHED.ladder()))
                .hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> PUBLISHED.headroom(null)).hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> Headroom.of(ActionCounts.none(), null))
                .hasMessage("ladder must be given, found nothing");
        assertThatThrownBy(() -> published(0, 0).times(null)).hasMessage("step must be given, found nothing");
        assertThatThrownBy(() -> new Headroom(null, OUTCOME_1, null, null))
                .hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> new Headroom(ActionCounts.none(), null, null, null))
                .hasMessage("outcome must be given, found nothing");
        assertThatThrownBy(() -> new HeadroomStep(null, null, null)).hasMessage("step must be given, found nothing");
        assertThatThrownBy(() -> new HeadroomStep(Worsening.ONE_MORE_MINOR, Optional.of(0), Optional.of(OUTCOME_2)))
                .hasMessage("times must be 1 or more, found 0");
        assertThatThrownBy(() -> new HeadroomStep(Worsening.ONE_MORE_MINOR, Optional.of(1), Optional.empty()))
                .hasMessage("leadsTo must be given exactly where times is, found nothing");
        assertThatThrownBy(() -> new HeadroomStep(Worsening.ONE_MORE_MINOR, null, Optional.of(OUTCOME_2)))
                .hasMessage("leadsTo must be given exactly where times is, found Outcome 2");
        assertThatThrownBy(() -> new FewestAdditions(null, OUTCOME_2))
                .hasMessage("additions must be given, found nothing");
        assertThatThrownBy(() -> new FewestAdditions(ActionCounts.none(), OUTCOME_2))
                .hasMessage("additions must be 1 or more actions, found 0");
        assertThatThrownBy(() -> new FewestAdditions(ActionCounts.significant(1).minor(0), null))
                .hasMessage("leadsTo must be given, found nothing");
    }
}
