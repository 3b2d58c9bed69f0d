package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

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
