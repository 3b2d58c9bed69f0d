package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** The difference of two policies is empty exactly where they lead to the same (M22, R7, R13, R19). */
class RescoringProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    /** Policies that are often the same in effect for a review, and often not. */
    @Provide
    Arbitrary<QualityPolicy> policies() {
        Arbitrary<Integer> significant = Arbitraries.of(1, 2);
        Arbitrary<Integer> minor = Arbitraries.of(3, 12, 13);
        Arbitrary<Integer> days = Arbitraries.of(7, 8);
        Arbitrary<Band> lowest = Arbitraries.of(Band.POOR, Band.ADEQUATE);
        return Combinators.combine(significant, minor, days, lowest).as(RescoringProperties::policy);
    }

    private static QualityPolicy policy(int significant, int minor, int days, Band zeroWithoutCompliance) {
        ScoringPolicy published = ScoringPolicy.published();
        Condition poor = Condition.significant()
                .atLeast(significant + 1)
                .or(Condition.minor().moreThan(34));
        Condition adequate =
                Condition.significant().atLeast(1).or(Condition.minor().atLeast(minor));
        ScoringPolicy scoring = published.toBuilder()
                .id("drawn")
                .ladder(ladder(
                        rule("outcome-3", poor, Outcome.OUTCOME_3),
                        rule("outcome-2", adequate, Outcome.OUTCOME_2),
                        otherwise(Outcome.OUTCOME_1)))
                .matrix(published.matrix().with(ActionScore.ZERO, ComplianceScore.NOT_MET, zeroWithoutCompliance))
                .build();
        Timescales timescales = Timescales.published()
                .with(Clock.EVIDENCE_RED, new Timescale(Period.ofDays(days), CountingRule.calendarDays()));
        return QualityPolicy.of(scoring, timescales);
    }

    @Property(tries = 60)
    void thereIsNoDifferenceUnderTheSamePolicy(
            @ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        assertThat(new Rescoring(policy, policy, watched.later())
                        .of(watched.review())
                        .differences())
                .isEmpty();
    }

    @Property(tries = 150)
    void theDifferenceIsEmptyExactlyWhereNothingDiffers(
            @ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        Rescored rescored = new Rescoring(QualityPolicy.published(), policy, watched.later()).of(watched.review());

        assertThat(rescored.differences().isEmpty())
                .isEqualTo(facts(rescored.before()).equals(facts(rescored.after())));
        assertThat(rescored.differences())
                .allSatisfy(change -> assertThat(change.first()).isNotEqualTo(change.second()));
    }

    @Property(tries = 60)
    void theOtherWayRoundTheDifferenceIsTheReverse(
            @ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        Rescored there = new Rescoring(QualityPolicy.published(), policy, watched.later()).of(watched.review());
        ReviewResult<Rescored> back = new Rescoring(policy, QualityPolicy.published(), watched.later())
                .each(Stream.of(watched.review()))
                .findFirst()
                .orElseThrow();

        if (back.answer().map(Rescored::before).equals(Optional.of(there.after()))) {
            assertThat(back.answer().orElseThrow().differences())
                    .containsExactlyInAnyOrderElementsOf(there.differences().stream()
                            .map(change -> new Difference<>(change.about(), change.second(), change.first()))
                            .toList());
        }
    }

    /** All that a standing tells but its reasons and the name of the policy, as values. */
    private static List<Object> facts(ReviewStanding standing) {
        Scorecard scorecard = standing.scorecard();
        return List.of(
                standing.stage(),
                standing.conclusionOn(),
                standing.endedOn(),
                scorecard.actionScore().counts(),
                scorecard.actionScore().outcome(),
                scorecard.actionScore().lowest(),
                scorecard.actionScore().highest(),
                scorecard.actionScore().assessedOn(),
                scorecard.actionScore().gate().decision().outcome(),
                scorecard.compliance().status(),
                scorecard.compliance().lowest(),
                scorecard.compliance().indicated(),
                scorecard.compliance().notMetInTime(),
                scorecard.compliance().pending(),
                scorecard.banding(),
                scorecard.advisories(),
                standing.escalationFacts(),
                standing.tasks(),
                standing.actions().stream()
                        .map(action -> List.of(action.actionId(), action.state(), action.submittedOn()))
                        .toList(),
                standing.duties().stream()
                        .map(duty -> List.of(duty.kind(), duty.actionId(), duty.dueOn(), duty.state(), duty.doneOn()))
                        .toList());
    }
}
