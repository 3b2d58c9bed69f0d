package org.qualitybanding.casesystem;

import java.time.LocalDate;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of requests, and what stands in answers. */
public final class ReviewBody {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ReviewBody() {}

    /** A review opened on 2 February 2026, and nothing more. */
    public static String opened(String id) {
        return of(SampleReviews.opened(LocalDate.of(2026, 2, 2)).id(id).build());
    }

    public static String of(QualityReview review) {
        return MAPPER.writeValueAsString(review);
    }

    /** A visit on site of one day, to be recorded. */
    public static String visit(LocalDate day) {
        return """
                {"facts": {"initialVisit": {"mode": "ON_SITE", "firstDay": "%s", "lastDay": "%s"}}}""".formatted(day, day);
    }

    /** A follow-up call, to be recorded. */
    public static String call(String id, String notes) {
        return """
                {"facts": {"followUps": [
                    {"id": "%s", "kind": "CALL", "heldOn": "2026-04-02", "heldBy": "reviewer-7", "notes": "%s"}]}}""".formatted(id, notes);
    }

    /** What stands in an answer. */
    public static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }
}
