package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("A last day asks nothing impossible, and none that is shortened reaches back (M14, R16, R17, R35, R36)")
class ImpossibleDatesStoryTest {

    private static final String ADVISORY = "A last day was set that nobody could keep, and does not count (A-1) [R36]";

    @Test
    @DisplayName(
            "R36: changed to the day before the plan was sent, the provider is not overdue the day it gets the plan")
    void changedToBeforeThePlanWasSent() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .addDeadlineChanges(SampleFacts.movedTo(march(5), march(3)))
                        .build())
                .build();
        ReviewStanding standing = on(march(6), review);

        assertThat(state("A-1", standing)).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(dueOn("A-1", standing)).isEqualTo(march(13));
        assertThat(standing.escalationFacts()).isEmpty();
        assertThat(advisories(standing)).contains(ADVISORY);
        Deadline deadline = standing.action("A-1").orElseThrow().deadline().orElseThrow();
        assertThat(deadline.changes()).hasSize(1);
        assertThat(deadline.sentence())
                .endsWith("Thursday 5 March 2026, before the plan was sent, so it does not count.");
    }

    @Test
    @DisplayName("R36: a change to before its own decision leaves the date in force, from which the next one goes on")
    void changedToBeforeItsOwnDecision() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .addDeadlineChanges(SampleFacts.movedTo(march(9), march(10)), SampleFacts.movedBy(2, march(11)))
                        .build())
                .build();

        assertThat(dueOn("A-1", on(march(10), review))).isEqualTo(march(13));
        assertThat(dueOn("A-1", on(march(11), review))).isEqualTo(march(15));
        assertThat(advisories(on(march(9), review))).doesNotContain(ADVISORY);
        assertThat(advisories(on(march(10), review))).contains(ADVISORY);
    }

    @Test
    @DisplayName(
            "R35: shortened on 20 March to 9 March, evidence sent on 10 March when the 12th was in force is in time")
    void shortenedAfterEvidenceWasSent() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .specifiedDueOn(march(12))
                        .addEvidence(SampleFacts.sufficient("E-1", march(10), march(23)))
                        .addDeadlineChanges(SampleFacts.movedTo(march(9), march(20)))
                        .build())
                .build();

        assertThat(state("A-1", on(march(10), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        assertThat(state("A-1", on(march(20), review))).isEqualTo(Duty.State.AWAITING_JUDGEMENT);
        ReviewStanding judged = on(march(23), review);
        assertThat(state("A-1", judged)).isEqualTo(Duty.State.MET);
        assertThat(judged.duties()).allMatch(duty -> duty.daysLate() == 0);
        assertThat(judged.escalationFacts()).isEmpty();
        assertThat(judged.explanation().text())
                .contains("Send evidence A-1, the provider: met, done 2026-03-10 [R23, R33, R35]");
        assertThat(judged.scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
        assertThat(judged.scorecard().banding().toString()).startsWith("Good");
    }

    @Test
    @DisplayName(
            "R16, R36: the reviewer's own date before the plan was sent gives way to the colour's, and an advisory says so")
    void ownDateBeforeThePlanWasSent() {
        QualityReview review = Told.planned(
                        Told.minor("A-1", Rag.RED).specifiedDueOn(march(4)).build())
                .build();

        assertThat(dueOn("A-1", on(march(6), review))).isEqualTo(march(13));
        assertThat(advisories(on(march(6), review))).contains(ADVISORY);
    }

    @Test
    @DisplayName("R26, R36, setting: where evidence runs from the receipt, nothing is asked for before that day")
    void whereEvidenceRunsFromTheReceipt() {
        QualityPolicy fromReceipt = QualityPolicy.published()
                .withTimescales(Timescales.published().withEvidenceFrom(OriginEvent.PLAN_RECEIVED));
        QualityReview review = Told.planned(
                        Told.minor("A-1", Rag.RED).specifiedDueOn(march(8)).build())
                .build();
        QualityReview received =
                review.withIssuedPlans(List.of(review.issuedPlans().get(0).withReceivedOn(march(9))));

        assertThat(dueOn("A-1", ReviewTimeline.of(received, fromReceipt).on(march(9))))
                .isEqualTo(march(16));
    }
}
