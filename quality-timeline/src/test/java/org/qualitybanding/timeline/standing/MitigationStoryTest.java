package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;

@DisplayName("Mitigating circumstances: accepted, they excuse, and change nothing else (M20, R18)")
class MitigationStoryTest {

    private static final QualityReview RED_AND_AMBER = Told.planned(
                    Told.minor("A-1", Rag.RED).build(),
                    Told.minor("A-2", Rag.AMBER).build())
            .build();

    @Test
    void oneActionExcused() {
        QualityReview review = RED_AND_AMBER.withAction(
                "A-1", action -> action.withMitigations(SampleFacts.accepted("MT-1", march(16))));

        assertThat(state("A-1", on(march(15), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", on(march(16), review))).isEqualTo(Duty.State.EXCUSED);
        assertThat(state("A-2", on(march(16), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(on(march(16), review).escalationFacts()).isEmpty();
        assertThat(on(march(16), review).endedOn()).isEmpty();
        assertThat(on(march(16), review).scorecard().actionScore().toString()).isEqualTo("+1, final on 2026-03-06");
    }

    @Test
    void theWholePlanExcused() {
        QualityReview review = RED_AND_AMBER.withMitigations(SampleFacts.accepted("MT-1", march(16)));

        assertThat(on(march(16), review).actions()).allMatch(action -> action.state() == Duty.State.EXCUSED);
        assertThat(on(march(16), review).endedOn()).contains(march(16));
        assertThat(on(march(16), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
    }

    @Test
    void rejectedItExcusesNothing() {
        QualityReview review = RED_AND_AMBER
                .withMitigations(SampleFacts.rejected("MT-1", march(16)))
                .withAction("A-1", action -> action.withMitigations(SampleFacts.rejected("MT-2", march(16))));

        assertThat(state("A-1", on(march(16), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-2", on(march(16), review))).isEqualTo(Duty.State.NOT_YET_DUE);
    }

    @Test
    void lateEvidenceIsExcusedAndItsRecordStays() {
        QualityReview review = RED_AND_AMBER.withAction(
                "A-1",
                action -> action.withEvidence(SampleFacts.sufficient("E-1", march(16), march(18)))
                        .withMitigations(SampleFacts.accepted("MT-1", march(20))));

        assertThat(state("A-1", on(march(18), review))).isEqualTo(Duty.State.MET_LATE);
        assertThat(state("A-1", on(march(20), review))).isEqualTo(Duty.State.EXCUSED);
        assertThat(on(march(20), review).action("A-1").orElseThrow().decidedOn())
                .contains(march(18));
    }

    @Test
    @DisplayName(
            "R19: what was excused and is then met keeps the day it was first decided, and so the engagement its end")
    void excusedAndThenMet() {
        QualityReview review = RED_AND_AMBER
                .withAction("A-1", action -> action.withEvidence(SampleFacts.sufficient("E-1", march(12), march(30))))
                .withMitigations(SampleFacts.accepted("MT-1", march(16)));

        assertThat(on(march(16), review).endedOn()).contains(march(16));
        assertThat(state("A-1", on(march(30), review))).isEqualTo(Duty.State.MET);
        assertThat(on(march(30), review).endedOn()).contains(march(16));
    }

    @Test
    void acceptedAfterTheEndItTurnsTheIndicatedScore() {
        QualityReview review = RED_AND_AMBER.withMitigations(SampleFacts.accepted("MT-1", april(24)));

        assertThat(on(april(23), review).scorecard().compliance().toString())
                .isEqualTo("0, indicated, not yet confirmed by a reviewer");
        assertThat(on(april(24), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
        assertThat(on(april(24), review).endedOn()).contains(april(17));
    }

    @Test
    void anActionFoundAfterTheWholePlanWasExcusedIsNotExcused() {
        QualityReview review = RED_AND_AMBER
                .withMitigations(SampleFacts.accepted("MT-1", march(4)))
                .withActions(
                        RED_AND_AMBER.actions().get(0),
                        RED_AND_AMBER.actions().get(1),
                        Told.minor("A-3", Rag.GREEN).foundOn(march(9)).build());

        assertThat(on(march(9), review).action("A-1").orElseThrow().state()).isEqualTo(Duty.State.EXCUSED);
        assertThat(on(march(9), review).action("A-3").orElseThrow().state()).isEqualTo(Duty.State.NOT_ISSUED);
        assertThat(on(march(9), review).endedOn()).contains(march(6));
    }
}
