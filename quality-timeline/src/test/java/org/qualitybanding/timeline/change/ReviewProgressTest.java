package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.fixtures.SampleFacts.judgement;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("What changed between two dates (R14, R23, R25)")
class ReviewProgressTest {

    /** Plan sent on 6 March; A-1 due on 3 April and met on the 2nd; A-2 due on 13 March and sent on the 20th. */
    private static final ReviewTimeline TIMELINE = ReviewTimeline.of(review(), QualityPolicy.published());

    private static QualityReview review() {
        return Told.planned(
                        Told.minor("A-1", Rag.AMBER)
                                .addEvidence(SampleFacts.sufficient("E-1", april(2), april(8)))
                                .build(),
                        Told.minor("A-2", Rag.RED)
                                .addEvidence(SampleFacts.unjudged("E-2", march(20)))
                                .build())
                .build();
    }

    @Test
    void tellsTheEventsInOrderAndWhatIsDifferent() {
        ReviewProgress progress = TIMELINE.between(march(6), april(2));

        assertThat(progress.events())
                .map(ReviewEvent::toString)
                .containsExactly(
                        "2026-03-14: last day passed for the quality team: Review the plan",
                        "2026-03-14: last day passed for the provider: Send evidence A-2",
                        "2026-03-20: evidence E-2 for action A-2 sent",
                        "2026-04-02: evidence E-1 for action A-1 sent");
        assertThat(progress.text().lines())
                .containsExactly(
                        "compliance score: 0 or 1, provisional until the engagement ends"
                                + " -> 0 or 1, provisional until the engagement ends, 0 indicated so far",
                        "action A-1: not yet due -> awaiting judgement",
                        "action A-2: not yet due -> awaiting judgement");
        assertThat(progress.toString()).isEqualTo("review QR-1 from 2026-03-06 to 2026-04-02: 4 events, 3 differences");
    }

    @Test
    void tellsWhatWasFoundAndSentOnTheWay() {
        ReviewProgress progress = TIMELINE.between(march(1), march(6));

        assertThat(progress.events())
                .map(ReviewEvent::toString)
                .containsExactly(
                        "2026-03-02: visit began",
                        "2026-03-02: visit ended",
                        "2026-03-02: action A-1 found: AMBER, minor",
                        "2026-03-02: action A-2 found: RED, minor",
                        "2026-03-06: issued plan P-1 of 2 actions, sent on 2026-03-06");
        assertThat(progress.text().lines())
                .contains(
                        "stage: opened, the initial domains are to be reviewed -> the plan is being worked on",
                        "banding: Poor or Adequate or Good, provisional -> Adequate or Good, provisional",
                        "action A-1: not found yet -> not yet due");
    }

    @Test
    @DisplayName("each judgement and each decision on compliance is an event of its day")
    void tellsEachJudgementAndDecision() {
        QualityReview review = review().judging("A-2", "E-2", judgement(Judgement.Finding.NOT_SUFFICIENT, april(20)))
                .judging("A-2", "E-2", judgement(Judgement.Finding.SUFFICIENT, april(21)))
                .deciding(SampleFacts.departed(ComplianceScore.NOT_MET, april(22)))
                .deciding(SampleFacts.departed(ComplianceScore.MET, april(23)).withId("D-2"));

        assertThat(ReviewTimeline.of(review, QualityPolicy.published())
                        .between(april(18), april(30))
                        .events())
                .map(ReviewEvent::toString)
                .containsExactly(
                        "2026-04-20: evidence E-2 for action A-2 found not sufficient on 2026-04-20",
                        "2026-04-21: evidence E-2 for action A-2 found sufficient on 2026-04-21",
                        "2026-04-22: decision D-1: compliance 0 decided on 2026-04-22 by reviewer-7",
                        "2026-04-23: decision D-2: compliance 1 decided on 2026-04-23 by reviewer-7");
    }

    @Test
    @DisplayName("R40, R41: pauses, drafts, hand-overs, a new provider and an abandonment are events of their days")
    void tellsTheCourseOfTheReview() {
        QualityReview review = review().drafting(SampleFacts.draftPlan("DP-1", march(3), "A-1"))
                .commenting("DP-1", march(5))
                .pausing(SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, march(9)))
                .resuming("PA-1", march(11))
                .handingOver(SampleFacts.handOver("HO-1", march(10)))
                .changingProvider(SampleFacts.newProvider(march(12)))
                .abandoning(SampleFacts.abandoned(march(13)));

        assertThat(ReviewTimeline.of(review, QualityPolicy.published())
                        .between(march(2), march(30))
                        .events())
                .map(ReviewEvent::toString)
                .contains(
                        "2026-03-03: draft plan DP-1 of 1 action, sent on 2026-03-03",
                        "2026-03-05: draft plan DP-1 commented on",
                        "2026-03-09: pause PA-1 of the provider's clocks on 2026-03-09",
                        "2026-03-10: hand-over HO-1 to reviewer-8 on 2026-03-10",
                        "2026-03-11: pause PA-1 over",
                        "2026-03-12: provider P-2 from 2026-03-12",
                        "2026-03-13: review QR-1 abandoned on 2026-03-13 by manager-2");
    }

    @Test
    void theFirstDateIsNotPartOfItAndTheSecondIs() {
        assertThat(TIMELINE.between(march(13), march(14)).events()).hasSize(2);
        assertThat(TIMELINE.between(march(14), march(19)).events()).isEmpty();
        assertThat(TIMELINE.between(march(19), march(20)).events()).hasSize(1);
        assertThat(TIMELINE.between(march(20), march(20)).toString())
                .isEqualTo("review QR-1 from 2026-03-20 to 2026-03-20: 0 events, 0 differences");
        assertThat(TIMELINE.between(march(19), march(20)).toString())
                .isEqualTo("review QR-1 from 2026-03-19 to 2026-03-20: 1 event, 1 difference");
    }

    @Test
    @DisplayName(
            "R18: asked month by month, a last day that a later mitigation excused is told as it is for the quarter")
    void aLastDayThatWasExcusedLaterStillPassed() {
        QualityReview excused = Told.planned(Told.minor("A-2", Rag.RED)
                        .addMitigations(SampleFacts.accepted("M-1", april(8)))
                        .build())
                .build();
        ReviewTimeline timeline = ReviewTimeline.of(excused, QualityPolicy.published());
        String passed = "2026-03-14: last day passed for the provider: Send evidence A-2";

        assertThat(timeline.between(march(1), march(31)).events())
                .map(ReviewEvent::toString)
                .contains(passed);
        assertThat(timeline.between(march(31), april(30)).events())
                .map(ReviewEvent::toString)
                .doesNotContain(passed)
                .contains("2026-04-08: mitigation M-1 accepted on 2026-04-08, operations consulted for action A-2");
        assertThat(timeline.between(march(1), april(30)).events())
                .map(ReviewEvent::toString)
                .contains(passed);
    }

    @Test
    void refusesDatesThatDoNotFit() {
        assertThatThrownBy(() -> TIMELINE.between(march(7), march(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("to must be on or after from 2026-03-07, found 2026-03-06");
        assertThatThrownBy(() -> TIMELINE.between(null, march(6))).hasMessage("from must be given, found nothing");
        assertThatThrownBy(() -> TIMELINE.between(march(6), null)).hasMessage("to must be given, found nothing");
        assertThatThrownBy(() -> new ReviewEvent(march(1), ReviewEvent.Kind.FACT, Optional.empty(), ""))
                .hasMessage("says must be a text that is not blank, found 0 characters");
    }
}
