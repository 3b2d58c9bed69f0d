package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.policy.QualityPolicy;

class ReviewResultTest {

    @Test
    void isAnAnswerOrARefusal() {
        ReviewResult<Integer> answer = ReviewResult.of("QR-1", 4);
        ReviewResult<Integer> refusal = ReviewResult.refusal("QR-9", "actions must be fewer, found many");

        assertThat(answer).hasToString("4");
        assertThat(answer.answer()).contains(4);
        assertThat(answer.refused()).isEmpty();
        assertThat(refusal).hasToString("QR-9: actions must be fewer, found many");
        assertThat(refusal.answer()).isEmpty();
        assertThat(refusal.refused()).contains(new RefusedReview("QR-9", "actions must be fewer, found many"));
    }

    @Test
    void asksEachReviewAndGoesOnAfterARefusal() {
        List<QualityReview> reviews = List.of(
                SampleReviews.opened(march(2)).id("QR-1").build(),
                SampleReviews.opened(march(20)).id("QR-2").build());
        assertThat(ReviewResult.each(
                        reviews.stream(),
                        review -> Standings.of(review, QualityPolicy.published())
                                .on(march(16))
                                .stage()))
                .containsExactly(
                        ReviewResult.of("QR-1", ReviewStanding.Stage.OPENED),
                        ReviewResult.refusal("QR-2", "date must be on or after openedOn 2026-03-20, found 2026-03-16"));
        assertThatThrownBy(() -> ReviewResult.each(null, QualityReview::id))
                .hasMessage("reviews must be given, found nothing");
        assertThatThrownBy(() -> ReviewResult.each(reviews.stream(), null))
                .hasMessage("question must be given, found nothing");
        assertThatThrownBy(() -> ReviewResult.each(Stream.of((QualityReview) null), QualityReview::id)
                        .toList())
                .hasMessage("review must be given, found nothing");
    }

    @Test
    void isNeverBothNorNeither() {
        Optional<RefusedReview> refused = Optional.of(new RefusedReview("QR-1", "no"));
        assertThatThrownBy(() -> new ReviewResult<>("QR-1", Optional.of(4), refused))
                .hasMessage("answer must be given exactly where nothing is refused, found both");
        assertThatThrownBy(() -> new ReviewResult<>("QR-1", null, null))
                .hasMessage("answer must be given exactly where nothing is refused, found neither");
        assertThatThrownBy(() -> ReviewResult.of(null, 4)).hasMessage("reviewId must be given, found nothing");
        assertThatThrownBy(() -> ReviewResult.of("QR-1", null)).hasMessage("answer must be given, found nothing");
        assertThatThrownBy(() -> ReviewResult.refusal("QR-1", " "))
                .hasMessage("reason must be a text that is not blank, found 1 characters");
    }
}
