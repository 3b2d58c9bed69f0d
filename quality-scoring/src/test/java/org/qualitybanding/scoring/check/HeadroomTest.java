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
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

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
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.PublishedOutcomes;

@DisplayName("How far counts are from a worse outcome (M8, M10, M11, M12, R1, R2, R3, R4, R7, R8)")
class HeadroomTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    private static Optional<Integer> times(Headroom headroom, Worsening kind) {
        return headroom.step(kind).orElseThrow().times();
    }

    private static Headroom published(int significant, int minor) {
        return new Headroom(ActionCounts.significant(significant).minor(minor), PUBLISHED.ladder());
    }

    private static Ladder<Condition, Outcome> ladder(Condition worst, Condition middle) {
        return Ladder.ladder(
                rule("outcome-3", worst, OUTCOME_3), rule("outcome-2", middle, OUTCOME_2), otherwise(OUTCOME_1));
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
                .contains(new Headroom.Additions(ActionCounts.significant(0).minor(1), OUTCOME_3))
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
                assertThat(times(headroom, Worsening.ONE_MORE_SIGNIFICANT))
                        .isEqualTo(firstWorse(now, walk(significant, minor, 1, 0)));
                assertThat(times(headroom, Worsening.ONE_MORE_MINOR))
                        .isEqualTo(firstWorse(now, walk(significant, minor, 0, 1)));
                assertThat(times(headroom, Worsening.MINOR_TO_SIGNIFICANT))
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
        Ladder<Condition, Outcome> ladder =
                ladder(red().atLeast(6), significant().atLeast(1).or(red().atLeast(3)));
        ActionCounts counts = new ActionCounts(0, 3, Optional.of(new RagCounts(2, 1, 0)));

        assertThat(new Headroom(counts, ladder))
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
        assertThatThrownBy(() -> new Headroom(ActionCounts.significant(0).minor(3), ladder))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rag must be given, because a rule asks for red, found nothing");
    }

    @Test
    @DisplayName("one rule about red leaves the question about minor actions answered, whatever their colours")
    void answersForAllColoursTogether() {
        Ladder<Condition, Outcome> ladder = ladder(
                Condition.valueOf("significant >= 2 or minor > 34 or red >= 20"),
                Condition.valueOf("significant >= 1 or minor > 12"));
        ActionCounts eight = new ActionCounts(0, 8, Optional.of(new RagCounts(1, 2, 5)));
        assertThat(new Headroom(eight, ladder).step(Worsening.ONE_MORE_MINOR))
                .map(Object::toString)
                .contains("5 more minor actions: Outcome 2");
        ActionCounts twenty = new ActionCounts(1, 20, Optional.of(new RagCounts(18, 2, 1)));
        assertThat(new Headroom(twenty, ladder).step(Worsening.ONE_MORE_MINOR))
                .as("2 of them, if both are red")
                .map(Object::toString)
                .contains("2 more minor actions: Outcome 3");
        assertThat(new Headroom(twenty, ladder).step(Worsening.ONE_MORE_MINOR_GREEN))
                .map(Object::toString)
                .contains("15 more minor green actions: Outcome 3");
        ActionCounts worst = new ActionCounts(2, 0, Optional.of(new RagCounts(2, 0, 0)));
        assertThat(new Headroom(worst, ladder).step(Worsening.ONE_MORE_MINOR))
                .map(Object::toString)
                .contains("more minor actions: never");
    }

    @Test
    void leavesColoursOutWhereNoRuleLooksAtThem() {
        ActionCounts rated = new ActionCounts(0, 8, Optional.of(new RagCounts(1, 2, 5)));
        Headroom headroom = new Headroom(rated, PUBLISHED.ladder());

        assertThat(headroom.counts()).isEqualTo(rated);
        assertThat(headroom.steps()).isEqualTo(published(0, 8).steps());
        assertThat(headroom.step(Worsening.ONE_MORE_MINOR_RED)).isEmpty();
        assertThat(headroom.fewest())
                .contains(new Headroom.Additions(ActionCounts.significant(1).minor(0), OUTCOME_2));
    }

    @Test
    void findsWhatOnlySeveralKindsTogetherDo() {
        Ladder<Condition, Outcome> ladder = ladder(
                significant().atLeast(3).and(minor().atLeast(10)),
                significant().atLeast(1).and(minor().atLeast(5)));

        assertThat(new Headroom(ActionCounts.significant(0).minor(2), ladder))
                .hasToString("Outcome 1 for 0 significant, 2 minor; more significant actions: never;"
                        + " more minor actions: never; minor actions become significant: never;"
                        + " 1 significant, 3 minor more: Outcome 2");
        assertThat(new Headroom(ActionCounts.significant(1).minor(7), ladder))
                .hasToString("Outcome 2 for 1 significant, 7 minor; more significant actions: never;"
                        + " more minor actions: never; minor actions become significant: never;"
                        + " 2 significant, 3 minor more: Outcome 3");
    }

    @Test
    void findsMixedAdditionsOfColoursToo() {
        Ladder<Condition, Outcome> ladder =
                ladder(red().atLeast(2).and(green().atLeast(2)).and(total().moreThan(5)), total().moreThan(9));
        ActionCounts counts = new ActionCounts(1, 1, Optional.of(new RagCounts(1, 1, 0)));

        assertThat(new Headroom(counts, ladder).fewest())
                .contains(
                        new Headroom.Additions(new ActionCounts(0, 4, Optional.of(new RagCounts(1, 0, 3))), OUTCOME_3))
                .map(Object::toString)
                .contains("0 significant, 4 minor (1 red, 0 amber, 3 green) more: Outcome 3");
    }

    @Test
    void doesNotWalkToDistantNumbers() {
        int most = Integer.MAX_VALUE;
        Ladder<Condition, Outcome> ladder = ladder(total().moreThan(most), minor().atLeast(most));

        assertThat(new Headroom(ActionCounts.none(), ladder).steps())
                .map(Object::toString)
                .containsExactly(
                        "more significant actions: never",
                        "2147483647 more minor actions: Outcome 2",
                        "minor actions become significant: never");
        assertThat(new Headroom(ActionCounts.significant(1).minor(5), ladder).steps())
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

        assertThat(pending.assessed()).isFalse();
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
        assertThat(times(scorecard.headroom(), Worsening.ONE_MORE_MINOR)).contains(10);
    }

    @Test
    void refusesWhatIsMissingOrContradictsItself() {
        assertThatThrownBy(() -> new Headroom(null, PUBLISHED.ladder()))
                .hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> PUBLISHED.headroom(null)).hasMessage("counts must be given, found nothing");
        assertThatThrownBy(() -> new Headroom(ActionCounts.none(), null))
                .hasMessage("ladder must be given, found nothing");
        assertThatThrownBy(() -> published(0, 0).step(null)).hasMessage("kind must be given, found nothing");
        assertThatThrownBy(() -> new Headroom.Step(null, null, null)).hasMessage("kind must be given, found nothing");
        assertThatThrownBy(() -> new Headroom.Step(Worsening.ONE_MORE_MINOR, Optional.of(0), Optional.of(OUTCOME_2)))
                .hasMessage("times must be 1 or more, found 0");
        assertThatThrownBy(() -> new Headroom.Step(Worsening.ONE_MORE_MINOR, Optional.of(1), Optional.empty()))
                .hasMessage("leadsTo must be given exactly where times is, found nothing");
        assertThatThrownBy(() -> new Headroom.Step(Worsening.ONE_MORE_MINOR, null, Optional.of(OUTCOME_2)))
                .hasMessage("leadsTo must be given exactly where times is, found Outcome 2");
        assertThatThrownBy(() -> new Headroom.Additions(null, OUTCOME_2))
                .hasMessage("actions must be given, found nothing");
        assertThatThrownBy(() -> new Headroom.Additions(ActionCounts.none(), OUTCOME_2))
                .hasMessage("actions must be 1 or more actions, found 0");
        assertThatThrownBy(
                        () -> new Headroom.Additions(ActionCounts.significant(1).minor(0), null))
                .hasMessage("leadsTo must be given, found nothing");
    }
}
