package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName(
        "A review that is given up stands still: neither due, nor final, nor the provider's fault (R14, R15, R19, R33)")
class AbandonmentStoryTest {

    /** Sent on 6 March: A-1 is due on 13 March and nothing comes, A-2 on 3 April, A-3 on 17 April and is met on 10 March. */
    private static final QualityReview GIVEN_UP = Told.planned(
                    Told.minor("A-1", Rag.RED).build(),
                    Told.minor("A-2", Rag.AMBER).build(),
                    Told.minor("A-3", Rag.GREEN)
                            .addEvidence(SampleFacts.sufficient("E-1", march(9), march(10)))
                            .build())
            .build()
            .abandoning(SampleFacts.abandoned(march(20)));

    @Test
    void whatWasOpenFallsAwayAndWhatWasMissedStaysSo() {
        assertThat(on(march(19), GIVEN_UP).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(words(on(march(19), GIVEN_UP).open(Party.PROVIDER)))
                .containsExactly(
                        "Send evidence A-1, the provider: overdue, last day 2026-03-13",
                        "Send evidence A-2, the provider: not yet due, last day 2026-04-03");
        ReviewStanding then = on(march(20), GIVEN_UP);
        assertThat(then.stage()).isEqualTo(ReviewStanding.Stage.ABANDONED);
        assertThat(words(then.duties(Party.PROVIDER)))
                .containsExactly(
                        "Send evidence A-1, the provider: not met, last day 2026-03-13",
                        "Send evidence A-3, the provider: met, last day 2026-04-17, done 2026-03-09");
        assertThat(then.open(Party.QUALITY_TEAM)).isEmpty();
        assertThat(escalationFacts(then)).containsExactly("the provider missed a timescale: A-1, since 2026-03-14");
    }

    @Test
    @DisplayName("what passes afterwards is held against nobody, and what it scored is never final")
    void itStandsStill() {
        ReviewStanding then = on(march(20), GIVEN_UP);
        ReviewStanding later = on(may(29), GIVEN_UP.deciding(SampleFacts.departed(ComplianceScore.MET, may(4))));

        assertThat(later.date()).isEqualTo(may(29));
        assertThat(later.stage()).isEqualTo(ReviewStanding.Stage.ABANDONED);
        assertThat(later.scorecard().compliance()).isEqualTo(then.scorecard().compliance());
        assertThat(later.scorecard().actionScore()).isEqualTo(then.scorecard().actionScore());
        assertThat(later.tasks()).isEmpty();
        assertThat(later.duties()).isEqualTo(then.duties());
        assertThat(later.escalationFacts()).isEqualTo(then.escalationFacts());
        assertThat(band(later)).isEqualTo("Adequate or Good, provisional");
        assertThat(later.scorecard().banding().settled()).isFalse();
        assertThat(later.endedOn()).isEmpty();
    }

    @Test
    @DisplayName("a review that was closed before stays closed, and its band final")
    void closedBefore() {
        QualityReview closed = Told.planned(Told.minor("A-1", Rag.RED).build())
                .build()
                .deciding(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .abandoning(SampleFacts.abandoned(april(27)));

        assertThat(on(may(4), closed).stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(band(on(may(4), closed))).isEqualTo("Adequate, final");
        assertThat(on(may(4), closed).scorecard().compliance())
                .isEqualTo(on(april(26), closed).scorecard().compliance());
    }

    @Test
    void beforeAPlanWasSentNothingIsDueEither() {
        QualityReview opened = Told.planned().build().abandoning(SampleFacts.abandoned(march(2)));

        assertThat(on(march(2), opened).stage()).isEqualTo(ReviewStanding.Stage.ABANDONED);
        assertThat(on(april(20), opened).duties()).isEmpty();
    }
}
