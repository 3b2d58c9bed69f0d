package org.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.json.StrictJackson2;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.words.Texts;

/** With the settings that the library's pages ask for. */
class StandingsTest {

    private static Running service;
    private static String review;

    @BeforeAll
    static void start() throws Exception {
        service = new Running();
        review = StrictJackson2.builder().build().writeValueAsString(SampleReview.review());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersWithAStandingThatReadsBackEqual() throws Exception {
        HttpResponse<String> answer = service.post("/standings?on=2026-04-20", review);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                StandingView.of(
                        ReviewTimeline.of(SampleReview.review(), QualityPolicy.published())
                                .on(LocalDate.of(2026, 4, 20)),
                        Texts.english()),
                StrictJackson2.read(answer.body(), StandingView.class).value());
        assertTrue(answer.body().contains("\"band\":\"GOOD\""), answer.body());
        assertFalse(answer.body().contains(SampleReview.FREE_TEXT));
    }

    @Test
    void answersABadReviewWithAProblemThatNamesThePlaceAndHoldsNoFreeText() throws Exception {
        String bad = review.replace("\"rag\":\"AMBER\"", "\"rag\":\"" + SampleReview.FREE_TEXT + "\"");
        HttpResponse<String> answer = service.post("/standings?on=2026-04-20", bad);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"title\":\"The review was refused\""), answer.body());
        assertTrue(answer.body().contains("\"faults\":[{\"field\":\"actions[0].rag\""), answer.body());
        assertFalse(answer.body().contains(SampleReview.FREE_TEXT), answer.body());
        assertFalse(answer.body().contains("\"properties\""), answer.body());
    }

    @Test
    void answersWhatTheTimelineRefusesWithAProblemAsWell() throws Exception {
        HttpResponse<String> answer = service.post("/standings?on=2026-02-01", review);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("2026-02-23"), answer.body());
    }

    @Test
    void springsOwnReadingIsAsStrict() throws Exception {
        assertEquals(
                "Good, certain but provisional",
                service.post("/bands?on=2026-04-20", review).body());
        HttpResponse<String> answer = service.post(
                "/bands?on=2026-04-20", review.replace("\"evidence\":", "\"evidences\":"));
        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains(SampleReview.FREE_TEXT), answer.body());
    }
}
