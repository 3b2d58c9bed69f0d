package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.Pause;

@DisplayName("What teams record in the course of a review, where the document is silent (R40, R41)")
class CourseOfReviewTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private static final QualityReview REVIEW = SampleReviews.opened(OPENED)
            .initialVisit(Visit.onSite(VISITED))
            .build()
            .finding(Action.minor("A-1", Domain.AUDITS, Rag.GREEN, VISITED));

    @Test
    @DisplayName("a hand-over counts from its day on, and of two on one day the later given")
    void handOver() {
        QualityReview review = REVIEW.handingOver(SampleFacts.handOver("HO-2", LATER))
                .handingOver(SampleFacts.handOver("HO-1", LATER).withReviewer("reviewer-9"));

        assertThat(review.reviewer()).isEqualTo("reviewer-7");
        assertThat(review.reviewerOn(LATER.minusDays(1))).isEqualTo("reviewer-7");
        assertThat(review.reviewerOn(LATER)).isEqualTo("reviewer-9");
        assertThat(review.reviewerOn(LocalDate.MAX)).isEqualTo("reviewer-9");
        assertThat(review.asKnownOn(SENT).reviewerOn(LocalDate.MAX)).isEqualTo("reviewer-7");
        assertRefused("date must be given, found nothing", () -> review.reviewerOn(null));
        assertRefused("handOver must be given, found nothing", () -> review.handingOver(null));
        assertRefused(
                "handOvers[0].handedOverOn of \"HO-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> REVIEW.handingOver(SampleFacts.handOver("HO-1", OPENED.minusDays(1))));
        assertRefused(
                "handOvers[2].id must be a different id from those before it, found \"HO-1\"",
                () -> review.handingOver(SampleFacts.handOver("HO-1", LATER)));
    }

    @Test
    @DisplayName("a change of provider counts from its day on")
    void provider() {
        Service service =
                REVIEW.changingProvider(SampleFacts.newProvider(LATER)).service();

        assertThat(service.provider().id()).isEqualTo("P-1");
        assertThat(service.providerOn(LATER.minusDays(1)).id()).isEqualTo("P-1");
        assertThat(service.providerOn(LATER).id()).isEqualTo("P-2");
        assertRefused("date must be given, found nothing", () -> service.providerOn(null));
        assertRefused("change must be given, found nothing", () -> REVIEW.changingProvider(null));
    }

    @Test
    @DisplayName("R40: a pause goes on until it is resumed, and is not known to end before that day")
    void pause() {
        QualityReview paused = REVIEW.pausing(SampleFacts.pause("PA-1", Pause.Clocks.BOTH, SENT));
        QualityReview resumed = paused.resuming("PA-1", LATER);

        assertThat(resumed.pauses().get(0).resumedOn()).contains(LATER);
        assertThat(resumed.asKnownOn(LATER.minusDays(1)).pauses()).isEqualTo(paused.pauses());
        assertThat(resumed.asKnownOn(SENT.minusDays(1)).pauses()).isEmpty();
        assertThat(paused.resuming("PA-1", SENT).pauses()).hasSize(1);
        assertRefused(
                "resumedOn of \"PA-1\" must be on or after pausedOn 2026-03-06, found 2026-03-02",
                () -> paused.resuming("PA-1", VISITED));
        assertRefused(
                "pauseId must be the id of a pause that is not over, found \"PA-1\"",
                () -> resumed.resuming("PA-1", LATER));
        assertRefused(
                "pauseId must be the id of a pause that is not over, found \"PA-9\"",
                () -> paused.resuming("PA-9", LATER));
        assertRefused("resumedOn must be given, found nothing", () -> paused.resuming("PA-1", null));
        assertRefused("pause must be given, found nothing", () -> REVIEW.pausing(null));
        assertRefused(
                "pauses[0].pausedOn of \"PA-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> REVIEW.pausing(SampleFacts.pause("PA-1", Pause.Clocks.BOTH, OPENED.minusDays(1))));
    }

    @Test
    @DisplayName("R41: a draft holds what was found by then, and is commented on once")
    void draft() {
        QualityReview drafted = REVIEW.drafting(SampleFacts.draftPlan("DP-1", SENT, "A-1"));
        QualityReview commented = drafted.commenting("DP-1", LATER);

        assertThat(commented.draftPlans().get(0).commentedOn()).contains(LATER);
        assertThat(commented.asKnownOn(SENT).draftPlans()).isEqualTo(drafted.draftPlans());
        assertThat(commented.initialPlan()).isEmpty();
        assertRefused(
                "draftId must be the id of a draft that is not commented on, found \"DP-1\"",
                () -> commented.commenting("DP-1", LATER));
        assertRefused(
                "commentedOn of \"DP-1\" must be on or after sentOn 2026-03-06, found 2026-03-02",
                () -> drafted.commenting("DP-1", VISITED));
        assertRefused("commentedOn must be given, found nothing", () -> drafted.commenting("DP-1", null));
        assertRefused("draft must be given, found nothing", () -> REVIEW.drafting(null));
        assertRefused(
                "draftPlans[0].actionIds[1] of \"DP-1\" must be the id of an action of this review, found \"A-9\"",
                () -> REVIEW.drafting(SampleFacts.draftPlan("DP-1", SENT, "A-1", "A-9")));
        assertRefused(
                "2 faults: (1) draftPlans[0].sentOn of \"DP-1\" must be on or after the start of the initialVisit 2026-03-02,"
                        + " found 2026-03-01; (2) draftPlans[0].actionIds[0] of \"DP-1\" must be the id of an action found on or"
                        + " before sentOn 2026-03-01, found \"A-1\" found on 2026-03-02",
                () -> REVIEW.drafting(SampleFacts.draftPlan("DP-1", OPENED, "A-1")));
        assertRefused(
                "draftPlans[0] must be left out where there is no initialVisit, found \"DP-1\"",
                () -> SampleReviews.opened(OPENED).build().drafting(SampleFacts.draftPlan("DP-1", SENT)));
        assertRefused(
                "draftPlans[0].actionIds[0] of \"DP-1\" must be the id of an action found on or before sentOn 2026-03-06,"
                        + " found \"A-1\" found on 2026-03-20",
                () -> drafted.withAction("A-1", action -> action.withFoundOn(LATER)));
    }

    @Test
    @DisplayName("a review is abandoned once, after it was opened")
    void abandonment() {
        QualityReview abandoned = REVIEW.abandoning(SampleFacts.abandoned(LATER));

        assertThat(abandoned.abandonment()).contains(SampleFacts.abandoned(LATER));
        assertThat(abandoned.asKnownOn(LATER.minusDays(1))).isEqualTo(REVIEW);
        assertThat(List.of(abandoned.toString(), SampleFacts.abandoned(LATER).toString()))
                .noneMatch(sentence -> sentence.contains(SampleFacts.FREE_TEXT));
        assertRefused(
                "abandonment must be recorded once, found another",
                () -> abandoned.abandoning(SampleFacts.abandoned(LATER)));
        assertRefused("abandonment must be given, found nothing", () -> REVIEW.abandoning(null));
        assertRefused(
                "abandonment.abandonedOn of \"QR-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> REVIEW.abandoning(SampleFacts.abandoned(OPENED.minusDays(1))));
    }
}
