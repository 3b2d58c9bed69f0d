package org.qualitybanding.timeline.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.fullyPlanned;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.minor;
import static org.qualitybanding.timeline.standing.Told.planned;
import static org.qualitybanding.timeline.standing.Told.significant;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.check.Worsening;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.ReviewStanding;

@DisplayName(
        "What must still be met for each band, and what would come of this or that (M14, M19, M22, R7, R13, R15, R19)")
class WhatIfStoryTest {

    /** Plan of 6 March: a red action due on 13 March, an amber one on 3 April, a green one on 17 April. */
    private static final QualityReview.Builder THREE_MINOR = planned(
            minor("A-1", Rag.RED).build(),
            minor("A-2", Rag.AMBER).build(),
            minor("A-3", Rag.GREEN).build());

    private static WhatIf on(LocalDate date, QualityReview.Builder review) {
        return ReviewTimeline.of(review.build(), QualityPolicy.published()).whatIf(date);
    }

    private static List<String> bands(WhatIf whatIf) {
        return whatIf.text().lines().toList();
    }

    private static List<String> ids(List<ActionStanding> actions) {
        return actions.stream().map(ActionStanding::actionId).toList();
    }

    @Test
    void goodTakesEveryActionInTimeAndAdequateIsWhatIsLeft() {
        WhatIf whatIf = on(march(10), THREE_MINOR);

        assertThat(bands(whatIf))
                .containsExactly(
                        "Adequate: action +1 with compliance 0 (one missed is enough)",
                        "Good: action +1 with compliance 1 (A-1 to be met by 2026-03-13, A-2 to be met by 2026-04-03,"
                                + " A-3 to be met by 2026-04-17)");
        assertThat(whatIf.complianceNeed().status()).isEqualTo(ComplianceNeed.Status.OPEN);
        assertThat(ids(whatIf.complianceNeed().toSend())).containsExactly("A-1", "A-2", "A-3");
        assertThat(whatIf.complianceNeed().missesToLose()).isEqualTo(1);
        assertThat(whatIf)
                .hasToString("review QR-1 on 2026-03-10: Adequate: action +1 with compliance 0 (one missed is enough);"
                        + " Good: action +1 with compliance 1 (A-1 to be met by 2026-03-13, A-2 to be met by 2026-04-03,"
                        + " A-3 to be met by 2026-04-17)");
        assertThat(whatIf.complianceNeed())
                .hasToString("compliance 1: A-1 to be met by 2026-03-13, A-2 to be met by 2026-04-03,"
                        + " A-3 to be met by 2026-04-17");
    }

    @Test
    void evidenceInTimeIsTheTeamsToJudge_R15() {
        WhatIf whatIf = on(
                march(16),
                planned(
                        minor("A-1", Rag.RED)
                                .addEvidence(SampleFacts.unjudged("E-1", march(13)))
                                .build(),
                        minor("A-2", Rag.AMBER)
                                .addEvidence(SampleFacts.sufficient("E-2", march(12), march(16)))
                                .build(),
                        minor("A-3", Rag.GREEN).build()));

        assertThat(bands(whatIf))
                .containsExactly(
                        "Adequate: action +1 with compliance 0 (one missed is enough)",
                        "Good: action +1 with compliance 1 (A-1 to be found sufficient, A-3 to be met by 2026-04-17)");
        assertThat(ids(whatIf.complianceNeed().toJudge())).containsExactly("A-1");
        assertThat(ids(whatIf.complianceNeed().toSend())).containsExactly("A-3");
    }

    @Test
    void whatIsMissedOnlyPeopleCanMend() {
        WhatIf whatIf = on(march(14), THREE_MINOR);

        assertThat(bands(whatIf))
                .containsExactly(
                        "Adequate: action +1 with compliance 0 (whatever is still met)",
                        "Good: action +1 with compliance 1 (not in the ordinary course, as A-1 missed its last day"
                                + " 2026-03-13; only an accepted mitigation or a change of deadline could lead there)");
        assertThat(whatIf.complianceNeed().status()).isEqualTo(ComplianceNeed.Status.LOST);
        assertThat(ids(whatIf.complianceNeed().lost())).containsExactly("A-1");
        assertThat(whatIf.complianceNeed().missesToLose()).isZero();
        assertThat(whatIf.indicated(List.of("A-1", "A-2", "A-3"), List.of())).contains(ComplianceScore.MET);
        assertThat(whatIf.supposing(List.of("A-1", "A-2", "A-3"), List.of()))
                .hasToString("Good, certain but provisional");
    }

    @Test
    void atOutcome2AdequateIsCertainEitherWay() {
        WhatIf whatIf = on(march(10), fullyPlanned(significant("A-1").build()));

        assertThat(bands(whatIf))
                .containsExactly("Adequate: action 0 with compliance 0 (one missed is enough);"
                        + " or action 0 with compliance 1 (A-1 to be met by 2026-03-13)");
    }

    @Test
    void atOutcome3ComplianceKeepsItFromPoor() {
        WhatIf whatIf = on(
                march(10),
                fullyPlanned(significant("A-1").build(), significant("A-2").build()));

        assertThat(bands(whatIf))
                .containsExactly(
                        "Poor: action -1 with compliance 0 (one missed is enough)",
                        "Adequate: action -1 with compliance 1 (A-1 to be met by 2026-03-13, A-2 to be met by 2026-03-13)");
        assertThat(whatIf.supposing(ComplianceScore.MET)).hasToString("Adequate, certain but provisional");
        assertThat(whatIf.supposing(ComplianceScore.NOT_MET).certain()).contains(Band.POOR);
        assertThat(whatIf.indicated(List.of("A-1"), List.of())).isEmpty();
        assertThat(whatIf.supposing(List.of("A-1"), List.of())).hasToString("Poor or Adequate, provisional");
        assertThat(whatIf.indicated(List.of("A-1"), List.of("A-2"))).contains(ComplianceScore.NOT_MET);
        assertThat(whatIf.supposing(List.of("A-1"), List.of("A-2"))).hasToString("Poor, certain but provisional");
    }

    @Test
    void beforeThePlanActionsHaveNoLastDayYet_R7() {
        WhatIf whatIf = on(
                march(3),
                SampleReviews.visited(march(2), List.of(minor("A-1", Rag.RED).build())));

        assertThat(bands(whatIf).get(0)).isEqualTo("Poor: action -1 with compliance 0 (one missed is enough)");
        assertThat(bands(whatIf).get(2))
                .isEqualTo("Good: action +1 with compliance 1 (A-1 to be met, no last day yet)");
        assertThat(whatIf.supposing(ComplianceScore.MET)).hasToString("Adequate or Good, provisional");
        assertThat(whatIf.headroom().step(Worsening.ONE_MORE_MINOR).get().times())
                .contains(12);
    }

    @Test
    void nothingIsLeftToMeetWithoutActions_R11() {
        assertThat(bands(on(march(10), planned())))
                .containsExactly("Good: action +1 with compliance 1 (nothing more has to be met)");
        assertThat(bands(on(march(1), SampleReviews.opened(march(1)))).get(0))
                .isEqualTo("Poor: action -1 with compliance 0 (not by any action found so far)");
    }

    @Test
    void aDecisionStands_R12() {
        WhatIf whatIf = on(
                may(5),
                planned(minor("A-1", Rag.RED).build())
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, may(5))));

        assertThat(bands(whatIf)).containsExactly("Adequate: action +1 with compliance 0 (decided by a reviewer)");
        assertThat(whatIf.complianceNeed().status()).isEqualTo(ComplianceNeed.Status.DECIDED);
        assertThat(whatIf.supposing(ComplianceScore.MET).certain()).contains(Band.GOOD);
        assertThat(whatIf.indicated(List.of("A-1"), List.of())).contains(ComplianceScore.MET);
    }

    @Test
    @DisplayName(
            "R8, R19: once the engagement ended, an action that was in no plan comes into none, and asks for nothing")
    void whatWasNeverIssuedIsOutAfterTheEnd() {
        QualityReview.Builder review = planned(minor("A-1", Rag.RED)
                        .addEvidence(SampleFacts.sufficient("E-1", march(9), march(12)))
                        .build())
                .addActions(SampleFacts.anAction("A-9", march(10)).build());

        assertThat(on(march(11), review).indicated(List.of("A-9"), List.of())).isEmpty();
        refused(() -> on(march(12), review).supposing(List.of("A-9"), List.of()))
                .hasMessage("met[0] must be the id of an action that is or may come into the plan on 2026-03-12,"
                        + " found \"A-9\"");
    }

    @Test
    void showsTheFirstFewOfManyActions() {
        WhatIf whatIf = on(
                march(23),
                SampleReviews.withFullPlan(march(2), march(20), march(23), SampleFacts.minorActions(13, march(2))));

        assertThat(whatIf.complianceNeed().each()).hasSize(13);
        assertThat(whatIf.complianceNeed().words(ComplianceScore.MET))
                .isEqualTo(
                        "MIN-1 to be met by 2026-05-04, MIN-2 to be met by 2026-05-04, MIN-3 to be met by 2026-05-04,"
                                + " MIN-4 to be met by 2026-05-04, MIN-5 to be met by 2026-05-04 and 8 more");
    }

    @Test
    void changesNothing() {
        QualityReview review = THREE_MINOR.build();
        ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
        ReviewStanding before = timeline.on(april(1));

        timeline.whatIf(april(1)).supposing(List.of("A-1"), List.of("A-2"));

        assertThat(timeline.on(april(1))).isEqualTo(before);
        assertThat(timeline.whatIf(april(1)).standing()).isEqualTo(before);
        assertThat(timeline.whatIf(april(1)).headroom())
                .hasToString("Outcome 1 for 0 significant, 3 minor (1 red, 1 amber, 1 green);"
                        + " 1 more significant action: Outcome 2; 10 more minor actions: Outcome 2;"
                        + " 1 minor action become significant: Outcome 2");
    }

    @Test
    void refusesWhatItCannotSuppose() {
        WhatIf whatIf = on(
                march(10),
                planned(
                        minor("A-1", Rag.RED).build(),
                        minor("A-2", Rag.RED)
                                .withdrawal(SampleFacts.withdrawn(march(9)))
                                .build()));

        refused(() -> whatIf.supposing(List.of("A-9"), List.of()))
                .hasMessage("met[0] must be the id of an action that is or may come into the plan on 2026-03-10,"
                        + " found \"A-9\"");
        refused(() -> whatIf.supposing(List.of(), List.of("A-2")))
                .hasMessage("missed[0] must be the id of an action that is or may come into the plan on 2026-03-10,"
                        + " found \"A-2\"");
        refused(() -> whatIf.supposing(List.of("A-1"), List.of("A-1")))
                .hasMessage("missed[0] must be the id of an action that is not supposed met, found \"A-1\"");
        refused(() -> whatIf.supposing(List.of("A-1", "A-1"), List.of()))
                .hasMessage("met[1] must be a different id from those before it, found \"A-1\"");
        refused(() -> whatIf.supposing(null, List.of())).hasMessage("met must be given, found nothing");
        refused(() -> whatIf.supposing(List.of(), null)).hasMessage("missed must be given, found nothing");
        refused(() -> whatIf.supposing(null)).hasMessage("compliance must be given, found nothing");
        refused(() -> whatIf.complianceNeed().words(null)).hasMessage("score must be given, found nothing");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(InvalidValueException.class);
    }
}
