package org.example.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.json.StrictJackson3;

/** Without those settings: what Spring's own mapper takes, and what becomes of the band. */
class SpringDefaultsTest {

    private static Running service;
    private static String review;

    @BeforeAll
    static void start() throws Exception {
        service = new Running("--spring.profiles.active=defaults");
        review = StrictJackson3.builder().build().writeValueAsString(SampleReview.review());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aMisspeltFieldTakesTheBandAway() throws Exception {
        assertEquals("Good, certain but provisional", band("\"evidence\":", "\"evidence\":"));
        assertEquals("Adequate, certain but provisional", band("\"evidence\":", "\"evidences\":"));
    }

    @Test
    void theEveningBeforeIsTakenForTheDay() throws Exception {
        assertEquals(
                "Good, certain but provisional", band("\"sentOn\":\"2026-03-06\"", "\"sentOn\":\"2026-03-05T23:00:00Z\""));
    }

    @Test
    void ofAFieldThatComesTwiceTheLastCounts() throws Exception {
        assertEquals(
                "Good, certain but provisional", band("\"rag\":\"AMBER\"", "\"rag\":\"RED\",\"rag\":\"GREEN\""));
    }

    private static String band(String from, String to) throws Exception {
        HttpResponse<String> answer = service.post("/bands?on=2026-04-20", review.replace(from, to));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
