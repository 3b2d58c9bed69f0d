package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.fullyPlanned;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.planned;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("What a change of policy does, before it is made (M14, M22, R7, R13, R24)")
class PolicyPlanTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    /** Three minor actions are many here. */
    private static final QualityPolicy FEWER = PolicyOverlay.named("fewer", "1")
            .withRule("outcome-2", "significant >= 1 or minor >= 3")
            .policy();

    private static final QualityPolicy RED_WITHIN_5_DAYS = PolicyOverlay.named("sooner", "1")
            .withLength(Clock.EVIDENCE_RED, Period.ofDays(5))
            .policy();

    private static QualityReview threeMinor() {
        return fullyPlanned(
                        Told.minor("A-1", Rag.GREEN).build(),
                        Told.minor("A-2", Rag.GREEN).build(),
                        Told.minor("A-3", Rag.GREEN).build())
                .build();
    }

    /** Sent on the sixth day, judged sufficient on 16 March. */
    private static QualityReview redMet() {
        return planned(Told.minor("A-1", Rag.RED)
                        .addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                        .build())
                .build();
    }

    private static BandMoves moves(QualityPolicy after, LocalDate date, QualityReview... reviews) {
        return PolicyPlan.of(PUBLISHED, after).over(Stream.of(reviews), date);
    }

    @Test
    @DisplayName("M14: a change of timescales is no \"no difference\"")
    void timing() {
        PolicyPlan plan = PolicyPlan.of(PUBLISHED, RED_WITHIN_5_DAYS);
        assertThat(plan.text()).isEqualTo("""
                        outcome: no difference
                        gate: no difference
                        band: no difference
                        setting: no difference
                        timescale: evidence-red: due from the provider within 7 days of when the plan was sent, counted as \
                        calendar days from the day after the event, then evidence-red: due from the provider within 5 days \
                        of when the plan was sent, counted as calendar days from the day after the event""");
        assertThat(plan.equalInEffect()).isFalse();
        assertThat(plan.scoring().equalInEffect()).isTrue();
        assertThat(plan).hasToString("policy published-model 1, then policy sooner 1: not equal in effect");
    }

    @Test
    void noDifference() {
        PolicyPlan plan = PolicyPlan.of(PUBLISHED, PUBLISHED.named("ours", "1"));
        assertThat(plan.text()).isEqualTo("""
                        outcome: no difference
                        gate: no difference
                        band: no difference
                        setting: no difference
                        timescale: no difference""");
        assertThat(plan).hasToString("policy published-model 1, then policy ours 1: equal in effect");
        assertThat(plan.over(Stream.of(threeMinor(), redMet()), march(10)).moved())
                .isZero();
    }

    @Test
    @DisplayName(
            "M7, R24, R29, R40: intervals, pauses, pieces and calendars are told, two calendars that read alike as well")
    void otherTiming() {
        QualityPolicy other = PUBLISHED.toBuilder()
                .timescales(Timescales.published()
                        .withCounting(CountingRule.workingDays())
                        .withReviewsAfter(Period.ofWeeks(2), Period.ofWeeks(6))
                        .withPausesLengthening(Pause.Clocks.BOTH))
                .mostPieces(12)
                .workingDays(holiday(march(17)))
                .build()
                .withWorkingDays(Clock.FULL_PLAN, WorkingDays.mondayToFriday());
        assertThat(PolicyPlan.of(PUBLISHED, other).timing().stream()
                        .map(each -> each.about() + " | " + each.first() + " | " + each.second())
                        .filter(line -> !line.contains(" due from ")))
                .containsExactly(
                        "reviews of the plan | reviews of the plan after [P7D, P28D] | reviews of the plan after [P14D]",
                        "pauses | a pause lengthens no clock | a pause lengthens both parties' clocks",
                        "pieces of evidence | at most 15 pieces of evidence | at most 12 pieces of evidence",
                        "working days | working days: every day | working days: " + holiday(march(17)),
                        "working days of full-plan | working days of full-plan: every day | working days of full-plan:"
                                + " " + WorkingDays.mondayToFriday());
        assertThat(PolicyPlan.of(other, other.withWorkingDays(holiday(march(18))))
                        .timing())
                .singleElement()
                .hasToString("working days: working days: " + holiday(march(17)) + ", then working days: "
                        + holiday(march(18)) + ", on other days");
    }

    private static WorkingDays holiday(LocalDate day) {
        return WorkingDays.mondayToFriday()
                .and(WorkingDays.holidays("ours", DateRange.ofYears(2026, 2026), Map.of(day, "Founders' Day")));
    }

    @Test
    @DisplayName("M11: by a rule")
    void byARule() {
        assertThat(moves(FEWER, march(10), threeMinor(), redMet()).text()).isEqualTo("""
                        Adequate or Good, then Adequate by rule otherwise, then outcome-2: 1
                        Adequate or Good, as before: 1""");
    }

    @Test
    @DisplayName("M14, R14: by a clock")
    void byAClock() {
        assertThat(moves(RED_WITHIN_5_DAYS, may(4), redMet()).text())
                .isEqualTo("Good, then Adequate by clock evidence-red: 1");
    }

    @Test
    @DisplayName("M22: by the banding matrix")
    void byTheMatrix() {
        QualityPolicy strict = PUBLISHED.withScoring(PUBLISHED
                .scoring()
                .withMatrix(PUBLISHED.scoring().matrix().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR)));
        QualityReview one = fullyPlanned(Told.significant("A-1").build()).build();
        assertThat(moves(strict, march(10), one).text())
                .isEqualTo("Adequate, then Poor or Adequate by the banding matrix: 1");
    }

    @Test
    @DisplayName("R13: by the compliance rule")
    void byTheComplianceRule() {
        QualityPolicy half = PUBLISHED.withScoring(
                PUBLISHED.scoring().withComplianceRule(ComplianceRule.shareOfAll(Share.of(1, 2))));
        QualityReview halfMet = planned(
                        Told.minor("A-1", Rag.RED)
                                .addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                                .build(),
                        Told.minor("A-2", Rag.RED).build())
                .build();
        assertThat(moves(half, may(4), halfMet).text()).isEqualTo("Adequate, then Good by the compliance rule: 1");
    }

    @Test
    @DisplayName("a review that a policy refuses is counted, and stops nothing")
    void refused() {
        QualityReview bad = redMet().withInitialDomainIds(
                        List.of("audits", "behaviour", "medication", Domain.INCIDENTS_AND_DETERIORATION.id()));
        BandMoves moves = moves(FEWER, march(10), bad, threeMinor(), bad);
        assertThat(moves.text()).isEqualTo("""
                        Adequate or Good, then Adequate by rule otherwise, then outcome-2: 1
                        refused: 2""");
        assertThat(moves).hasToString("1 of 1 review move on 2026-03-10");
        assertThat(moves(FEWER, march(10).minusYears(1), threeMinor()).refused())
                .isOne();
    }

    @Test
    @DisplayName("a watcher is told of each review, and which of them move")
    void watcher() {
        List<String> told = new ArrayList<>();
        BandMoves moves = PolicyPlan.of(PUBLISHED, FEWER)
                .over(
                        Stream.of(redMet().withId("QR-1"), threeMinor().withId("QR-2")),
                        march(10),
                        new PolicyPlan.Watcher() {
                            @Override
                            public void asked(long reviews) {
                                told.add("asked " + reviews);
                            }

                            @Override
                            public void moved(String reviewId, BandMove move) {
                                told.add(reviewId + ": " + move);
                            }
                        });
        assertThat(told)
                .containsExactly(
                        "asked 1",
                        "QR-2: Adequate or Good, then Adequate by rule otherwise, then outcome-2",
                        "asked 2");
        assertThat(moves.count(List.of(Band.ADEQUATE, Band.GOOD), List.of(Band.ADEQUATE)))
                .isOne();
        assertThat(moves.count(List.of(Band.ADEQUATE), List.of(Band.ADEQUATE))).isZero();
        assertThat(moves.moved()).isOne();
        assertThat(moves.reviews()).isEqualTo(2);
    }

    @Test
    void aThousandReviews() {
        overMany(1_000);
    }

    /** A million of them, in the room of one; {@code mvn -Pthorough} runs it. */
    @Test
    @Tag("thorough")
    void aMillionReviews() {
        overMany(1_000_000);
    }

    private static void overMany(int reviews) {
        QualityReview moving = threeMinor();
        QualityReview staying = redMet();
        BandMoves moves = PolicyPlan.of(PUBLISHED, FEWER)
                .over(
                        IntStream.range(0, reviews).mapToObj(i -> (i % 4 == 0 ? moving : staying).withId("QR-" + i)),
                        march(10));
        assertThat(moves.reviews()).isEqualTo(reviews);
        assertThat(moves.moved()).isEqualTo(reviews / 4);
        assertThat(moves.counts()).hasSize(2);
    }

    @Test
    void refusesWhatIsMissing() {
        PolicyPlan plan = PolicyPlan.of(PUBLISHED, FEWER);
        refused(() -> PolicyPlan.of(null, FEWER), "before must be given, found nothing");
        refused(() -> PolicyPlan.of(FEWER, null), "after must be given, found nothing");
        refused(() -> plan.over(null, march(10)), "reviews must be given, found nothing");
        refused(() -> plan.over(Stream.of(), null), "date must be given, found nothing");
        refused(() -> plan.over(Stream.of(), march(10), null), "watcher must be given, found nothing");
        refused(() -> plan.over(Stream.of((QualityReview) null), march(10)), "review must be given, found nothing");
        refused(
                () -> new BandMove(List.of(), List.of(Band.GOOD), List.of()),
                "before must be 1 or more bands, found 0");
        refused(() -> new BandMove(List.of(Band.GOOD), List.of(), List.of()), "after must be 1 or more bands, found 0");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
