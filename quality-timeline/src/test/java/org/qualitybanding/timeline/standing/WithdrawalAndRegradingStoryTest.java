package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;
import static org.qualitybanding.timeline.standing.Told.words;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("Withdrawn and re-graded actions: from their day on, and never before (R9)")
class WithdrawalAndRegradingStoryTest {

    @Test
    void withdrawnItIsNobodysDutyAnyMore() {
        QualityReview.Builder review = Told.planned(
                Told.minor("A-1", Rag.RED)
                        .withdrawal(SampleFacts.withdrawn(march(16)))
                        .build(),
                Told.minor("A-2", Rag.AMBER).build());

        assertThat(state("A-1", on(march(15), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(words(on(march(16), review).duties(Party.PROVIDER)))
                .containsExactly(
                        "Send evidence A-1, the provider: withdrawn, last day 2026-03-13",
                        "Send evidence A-2, the provider: not yet due, last day 2026-04-03");
        assertThat(on(march(16), review).overdue(Party.PROVIDER)).isEmpty();
        assertThat(on(march(16), review).escalationFacts()).isEmpty();
        assertThat(advisories(on(march(16), review)))
                .containsExactly("1 action is withdrawn and counted as never found (A-1) [R9]");
    }

    @Test
    @DisplayName("R9: withdrawing the one significant action untrips the gate, and the initial plan then decides")
    void withdrawnItUntripsTheGate() {
        QualityReview review = Told.planned(
                        Told.significant("A-1").build(),
                        Told.minor("A-2", Rag.AMBER).build())
                .build()
                .withAction("A-1", action -> action.withWithdrawal(SampleFacts.withdrawn(march(16))));

        assertThat(on(march(15), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(on(march(15), review).conclusionOn()).isEmpty();
        assertThat(band(on(march(15), review))).isEqualTo("Poor or Adequate, provisional");
        assertThat(on(march(16), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(march(16), review).conclusionOn()).contains(april(17));
        assertThat(band(on(march(16), review))).isEqualTo("Adequate or Good, provisional");
        assertThat(words(on(march(16), review).duties(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06",
                        "Review the plan, the quality team: overdue, last day 2026-03-13",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    @Test
    void withdrawnBeforeThePlanTheReviewIsNotExtended() {
        QualityReview.Builder review = SampleReviews.visited(
                march(2),
                List.of(Told.significant("A-1")
                        .withdrawal(SampleFacts.withdrawn(march(4)))
                        .build()));

        assertThat(on(march(3), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(on(march(4), review).stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
    }

    @Test
    void withdrawingTheLastOpenActionEndsTheEngagement() {
        QualityReview.Builder review = Told.planned(Told.minor("A-1", Rag.GREEN)
                .withdrawal(SampleFacts.withdrawn(march(23)))
                .build());

        assertThat(on(march(22), review).endedOn()).isEmpty();
        assertThat(on(march(23), review).endedOn()).contains(march(23));
        assertThat(on(march(23), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
    }

    @Test
    @DisplayName("R16, R19: a withdrawn action does not hold the conclusion off with its later date")
    void withdrawnItNoLongerPutsTheConclusionOff() {
        QualityReview.Builder review = Told.planned(
                Told.minor("A-1", Rag.RED)
                        .specifiedDueOn(Told.may(8))
                        .withdrawal(SampleFacts.withdrawn(march(23)))
                        .build(),
                Told.minor("A-2", Rag.GREEN).build());

        assertThat(on(march(22), review).conclusionOn()).contains(Told.may(8));
        assertThat(on(march(23), review).conclusionOn()).contains(april(17));
    }

    @Test
    @DisplayName("R9: re-graded before the plan, the colour of that day gives the date")
    void regradedBeforeThePlan() {
        QualityReview.Builder review = Told.planned(Told.minor("A-1", Rag.RED)
                .addRegradings(SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, march(4)))
                .build());

        assertThat(dueOn("A-1", on(march(6), review))).isEqualTo(april(3));
    }

    @Test
    @DisplayName("R9, R16: re-graded after the plan, it counts as its new grade and the date given stands")
    void regradedAfterThePlan() {
        QualityReview.Builder review = Told.planned(Told.minor("A-1", Rag.AMBER)
                .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.LIKELY, march(16)))
                .build());

        assertThat(on(march(15), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(march(16), review).stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(on(march(16), review).action("A-1").orElseThrow().toString())
                .isEqualTo("action A-1 (RED, significant (harm likely)): not yet due, last day 2026-04-03");
        assertThat(dueOn("A-1", on(march(16), review))).isEqualTo(april(3));
        assertThat(advisories(on(march(16), review)))
                .contains("1 action is re-graded and counted as the latest grade (A-1) [R9]");
    }

    @Test
    @DisplayName("R9, R18: withdrawn it counts as never found, and has no mitigation that excuses it")
    void withdrawnWithAnAcceptedMitigation() {
        QualityReview.Builder review = Told.planned(
                Told.minor("A-1", Rag.RED)
                        .addMitigations(SampleFacts.accepted("MT-1", march(14)))
                        .withdrawal(SampleFacts.withdrawn(march(16)))
                        .build(),
                Told.minor("A-2", Rag.AMBER).build());

        assertThat(state("A-1", on(march(15), review))).isEqualTo(Duty.State.EXCUSED);
        assertThat(state("A-1", on(march(16), review))).isEqualTo(Duty.State.WITHDRAWN);
        assertThat(on(march(16), review).scorecard().compliance().actions())
                .extracting(ActionCompliance::toString)
                .containsExactly("A-2: pending");
    }
}
