package org.example.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import org.eclipse.yasson.YassonConfig;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.words.Texts;

class BindingTest {

    private static final Jsonb BINDING = JsonbBuilder.create();
    private static final Jsonb STRICTER = JsonbBuilder.create(new YassonConfig().withFailOnUnknownProperties(true));

    @Test
    void factsGoBothWays() {
        String json = BINDING.toJson(SampleReview.review());
        assertEquals(SampleReview.review(), STRICTER.fromJson(json, QualityReview.class));
    }

    @Test
    void standingsGoBothWays() {
        StandingView view = StandingView.of(
                ReviewTimeline.of(SampleReview.review(), QualityPolicy.published())
                        .on(LocalDate.of(2026, 4, 20)),
                Texts.english());
        assertEquals(view, STRICTER.fromJson(BINDING.toJson(view), StandingView.class));
    }

    @Test
    void policiesDont() {
        String json = BINDING.toJson(QualityPolicy.published());
        assertThrows(RuntimeException.class, () -> BINDING.fromJson(json, QualityPolicy.class));
    }

    @Test
    void aMisspeltFieldIsPassedOverUnlessItIsToldOtherwise() {
        String json = BINDING.toJson(SampleReview.review()).replace("\"evidence\":", "\"evidences\":");
        QualityReview read = BINDING.fromJson(json, QualityReview.class);
        assertTrue(read.actions().get(0).evidence().isEmpty());
        assertThrows(JsonbException.class, () -> STRICTER.fromJson(json, QualityReview.class));
    }
}
