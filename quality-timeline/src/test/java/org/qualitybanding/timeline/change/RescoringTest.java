package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.Outcome.OUTCOME_1;
import static org.qualitybanding.scoring.Outcome.OUTCOME_2;
import static org.qualitybanding.scoring.Outcome.OUTCOME_3;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;
import static org.qualitybanding.timeline.standing.Told.fullyPlanned;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.planned;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("A review under another policy, beside the old (M14, M22, R7, R12, R13, R19, R20)")
class RescoringTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    /** Three minor actions are many here. */
    private static final QualityPolicy STRICTER = PUBLISHED.withScoring(ScoringPolicy.published().toBuilder()
            .id("stricter")
            .version("2026-04")
            .ladder(ladder(
                    rule("poor", "significant >= 2 or minor > 20", OUTCOME_3),
                    rule("adequate", "significant >= 1 or minor >= 3", OUTCOME_2),
                    otherwise(OUTCOME_1)))
            .build());

    private static final QualityPolicy RED_WITHIN_5_DAYS = PUBLISHED.withTimescales(Timescales.published()
            .with(Clock.EVIDENCE_RED, new Timescale(Period.ofDays(5), CountingRule.calendarDays())));

    private static Action[] threeMinor() {
        return new Action[] {
            Told.minor("A-1", Rag.GREEN).build(),
            Told.minor("A-2", Rag.GREEN).build(),
            Told.minor("A-3", Rag.GREEN).build()
        };
    }

    private static Action metOn(LocalDate judgedOn) {
        return Told.minor("A-1", Rag.RED)
                .addEvidence(SampleFacts.sufficient("E-1", march(12), judgedOn))
                .build();
    }

    private static Rescored rescored(LocalDate date, QualityPolicy to, QualityReview.Builder review) {
        return new Rescoring(PUBLISHED, to, date).of(review.build());
    }

    @Test
    void aLowerThresholdMakesThreeMinorActionsMany() {
        Rescored rescored = rescored(march(10), STRICTER, fullyPlanned(threeMinor()));

        assertThat(rescored.text()).isEqualTo("""
                        full-review gate: no full review needed -> full review needed
                        rule of the gate: none -> adequate
                        rule that decides: none -> adequate
                        outcome: Outcome 1 -> Outcome 2
                        action score: +1, final on 2026-03-06 -> 0, final on 2026-03-06
                        banding: Adequate or Good, provisional -> Adequate, certain but provisional
                        overall score: 1 or 2 -> 0 or 1
                        what bands rest on: Adequate: action +1 with compliance 0; Good: action +1 with compliance 1 -> \
                        Adequate: action 0 with compliance 0 or action 0 with compliance 1
                        advisory: All domains are reviewed although the initial ones do not ask for it [M8, R7] -> none""");
        assertThat(rescored)
                .hasToString("review QR-1 on 2026-03-10: Adequate or Good, provisional"
                        + " -> Adequate, certain but provisional; 9 differences");
        assertThat(rescored.differs()).isTrue();
        assertThat(rescored.reviewId()).isEqualTo("QR-1");
    }

    @Test
    void aTrippedGateLeavesTheScorePendingAndTheDatesOfThePlanOpen_R7() {
        Rescored rescored = rescored(march(10), STRICTER, planned(threeMinor()));

        assertThat(rescored.text()).isEqualTo("""
                        stage: the plan is being worked on -> the remaining domains are to be reviewed
                        full-review gate: no full review needed -> full review needed
                        rule of the gate: none -> adequate
                        rule that decides: none -> adequate
                        outcome: Outcome 1 -> pending
                        action score: +1, final on 2026-03-06 -> pending, from -1 to 0: \
                        the plan on the remaining 6 domains is outstanding
                        banding: Adequate or Good, provisional -> Poor or Adequate, provisional
                        overall score: 1 or 2 -> -1 or 0 or 1
                        what bands rest on: Adequate: action +1 with compliance 0; Good: action +1 with compliance 1 -> \
                        Poor: action -1 with compliance 0; Adequate: action -1 with compliance 1 \
                        or action 0 with compliance 0 or action 0 with compliance 1
                        concluding date: 2026-04-17 -> none
                        last day of Send the plan on the initial domains: 2026-03-09 -> none
                        Send the plan on the initial domains: met, done 2026-03-06 -> none
                        last day of Review the plan (1): 2026-03-13 -> none
                        Review the plan (1): not yet due -> none
                        last day of Review the plan (2): 2026-04-03 -> none
                        Review the plan (2): not yet due -> none
                        last day of Review the plan (3): 2026-04-17 -> none
                        Review the plan (3): not yet due -> none
                        last day of Review the remaining domains: none -> 2026-03-23
                        Review the remaining domains: none -> not yet due
                        last day of Send the full plan: none -> 2026-03-23
                        Send the full plan: none -> not yet due""");
    }

    @Test
    void aShorterTimescaleMovesTheLastDay_M14() {
        Rescored rescored = rescored(
                march(12), RED_WITHIN_5_DAYS, planned(Told.minor("A-1", Rag.RED).build()));

        assertThat(rescored.text()).isEqualTo("""
                        compliance score: 0 or 1, provisional until the engagement ends -> \
                        0 or 1, provisional until the engagement ends, 0 indicated so far
                        actions not met in time: 0 -> 1
                        actions pending: 1 -> 0
                        action A-1: not yet due -> overdue
                        last day of Send evidence A-1: 2026-03-13 -> 2026-03-11
                        fact that may prompt a step: none -> the provider missed a timescale: A-1, since 2026-03-12""");
    }

    @Test
    void whatWasConfirmedUnderOnePolicyIsNotConfirmedUnderAnother_R12() {
        QualityReview.Builder review =
                planned(metOn(march(16))).addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(17)));

        Rescored rescored = rescored(may(4), RED_WITHIN_5_DAYS, review);

        assertThat(rescored.text()).isEqualTo("""
                        stage: closed -> a reviewer is to decide the compliance score
                        compliance score: 1, confirmed by a reviewer on 2026-03-17 -> \
                        0, indicated, not yet confirmed by a reviewer
                        banding: Good, final -> Adequate, certain but provisional
                        overall score: 2 -> 1
                        what bands rest on: Good: action +1 with compliance 1 -> Adequate: action +1 with compliance 0
                        actions not met in time: 0 -> 1
                        action A-1: met -> met late
                        last day of Send evidence A-1: 2026-03-13 -> 2026-03-11
                        task: none -> Decide the compliance score, since 2026-03-16
                        advisory: none -> decision D-1 on compliance of 2026-03-17 does not count: it departs from the \
                        score indicated that day and gives no reason [R12, R37]
                        fact that may prompt a step: none -> the provider missed a timescale: A-1, since 2026-03-12""");
    }

    @Test
    void aDecisionWithAReasonStandsUnderBoth_R12() {
        QualityReview.Builder review =
                planned(metOn(march(16))).addComplianceDecisions(SampleFacts.departed(ComplianceScore.MET, march(17)));

        Rescored rescored = rescored(may(4), RED_WITHIN_5_DAYS, review);

        assertThat(rescored.text())
                .startsWith("compliance score: 1, confirmed by a reviewer on 2026-03-17 ->"
                        + " 1, decided by a reviewer on 2026-03-17 with a reason, where 0 is indicated\n");
        assertThat(rescored.after().scorecard().banding()).hasToString("Good, final");
    }

    @Test
    void anotherNameAloneIsNoDifference() {
        QualityPolicy renamed = PUBLISHED.withScoring(ScoringPolicy.published().withId("same"));

        Rescored rescored = rescored(march(10), renamed, planned(threeMinor()));

        assertThat(rescored.differences()).isEmpty();
        assertThat(rescored.text()).isEmpty();
        assertThat(rescored.differs()).isFalse();
        assertThat(rescored)
                .hasToString("review QR-1 on 2026-03-10: Adequate or Good, provisional"
                        + " -> Adequate or Good, provisional; 0 differences");
    }

    @Test
    void aBadReviewIsReportedAndStopsNothing() {
        QualityReview good = planned(threeMinor()).build();
        QualityReview bad = planned(threeMinor())
                .id("QR-9")
                .addInitialDomains(Domain.INCIDENTS_AND_DETERIORATION)
                .build();
        QualityReview later =
                planned(threeMinor()).id("QR-10").openedOn(march(1)).build();

        List<ReviewResult<Rescored>> results = new Rescoring(PUBLISHED, STRICTER, march(10))
                .each(Stream.of(good, bad, later))
                .toList();

        assertThat(results).extracting(ReviewResult::reviewId).containsExactly("QR-1", "QR-9", "QR-10");
        assertThat(results.get(0).answer()).contains(rescored(march(10), STRICTER, planned(threeMinor())));
        assertThat(results.get(1))
                .hasToString("QR-9: under policy published-model 1: initialDomainIds must be 3 domains by policy"
                        + " published-model 1, found 4");
        assertThat(results.get(2).answer()).map(Rescored::reviewId).contains("QR-10");
    }

    @Test
    void tellsWhichPolicyRefused() {
        QualityPolicy fourFirst = STRICTER.withScoring(STRICTER.scoring().withInitialDomainCount(4));
        QualityReview review = planned(threeMinor()).build();
        Rescoring rescoring = new Rescoring(PUBLISHED, fourFirst, march(10));

        assertThat(rescoring.each(Stream.of(review)))
                .singleElement()
                .hasToString("QR-1: under policy stricter 2026-04: initialDomainIds must be 4 domains by policy"
                        + " stricter 2026-04, found 3");
        assertThatThrownBy(() -> rescoring.of(review))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("initialDomainIds must be 4 domains by policy stricter 2026-04, found 3");
        assertThat(new Rescoring(PUBLISHED, fourFirst, march(10).minusYears(1)).each(Stream.of(review)))
                .singleElement()
                .hasToString("QR-1: under policy published-model 1: date must be on or after openedOn 2026-03-01,"
                        + " found 2025-03-10");
    }

    @Test
    void readsOneReviewAtATime() {
        AtomicInteger read = new AtomicInteger();
        QualityReview review = planned(threeMinor()).build();
        Stream<QualityReview> endless = Stream.generate(() -> review.withId("QR-" + read.incrementAndGet()));

        assertThat(new Rescoring(PUBLISHED, STRICTER, march(10)).each(endless).limit(3))
                .extracting(ReviewResult::reviewId)
                .containsExactly("QR-1", "QR-2", "QR-3");
        assertThat(read).hasValue(3);
    }

    @Test
    void refusesWhatIsMissing() {
        Rescoring rescoring = new Rescoring(PUBLISHED, STRICTER, march(10));
        ReviewStanding standing =
                ReviewTimeline.of(planned().build(), PUBLISHED).on(march(10));
        ReviewStanding other =
                ReviewTimeline.of(planned().id("QR-2").build(), PUBLISHED).on(march(10));
        ReviewStanding later = ReviewTimeline.of(planned().build(), PUBLISHED).on(march(11));

        refused(() -> new Rescoring(null, STRICTER, march(1)), "from must be given, found nothing");
        refused(() -> new Rescoring(STRICTER, null, march(1)), "to must be given, found nothing");
        refused(() -> new Rescoring(STRICTER, STRICTER, null), "date must be given, found nothing");
        refused(() -> rescoring.of(null), "review must be given, found nothing");
        refused(() -> rescoring.each(null), "reviews must be given, found nothing");
        refused(() -> rescoring.each(Stream.of((QualityReview) null)).toList(), "review must be given, found nothing");
        refused(() -> new Rescored(null, standing, null), "before must be given, found nothing");
        refused(() -> new Rescored(standing, null, null), "after must be given, found nothing");
        refused(
                () -> new Rescored(standing, other, null),
                "after.reviewId must be that of before, \"QR-1\", found \"QR-2\"");
        refused(
                () -> new Rescored(standing, later, null),
                "after.date must be that of before, 2026-03-10, found 2026-03-11");
        assertThat(rescoring)
                .hasToString("re-scoring from policy published-model 1 to policy stricter 2026-04 on 2026-03-10");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
