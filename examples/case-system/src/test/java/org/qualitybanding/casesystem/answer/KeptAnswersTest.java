package org.qualitybanding.casesystem.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.casesystem.ReviewBody.read;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.receipt.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(Database.class)
class KeptAnswersTest {

    private static final int MOST_WAITS = 1_200;
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);

    private final Database database;
    private final ApiUser reviewer;
    private final String id = "QR-" + UUID.randomUUID();
    private final String receipts = "/api/reviews/" + id + "/receipts";

    KeptAnswersTest(Database database) {
        this.database = database;
        this.reviewer = new ApiUser(database.system(), "reviewer-7");
        database.system()
                .part(ReviewRecords.class)
                .open(
                        SampleReviews.withPlan(VISITED, LocalDate.of(2026, 3, 6), SampleFacts.minorActions(4, VISITED))
                                .id(id)
                                .build(),
                        "reviewer-7");
    }

    @Test
    void aKeptAnswerIsReproducedAsItWas() {
        HttpResponse<String> kept = keep("2026-03-20");
        String address = kept.headers().firstValue("Location").orElseThrow();
        Receipt receipt = new JsonMapper().readValue(reviewer.get(address).body(), Receipt.class);

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(read(kept.body()).get("banding").asString()).isEqualTo("Adequate or Good, provisional");
        assertThat(read(kept.body()).get("keptBy").asString()).isEqualTo("reviewer-7");
        assertThat(receipt.identity().recordedBy()).hasValue(LocalDate.of(2026, 4, 20));
        assertThat(receipt.replay().same()).isTrue();
        assertThat(reviewer.get(address + "/replay").body())
                .isEqualTo(
                        "{\"fromItself\":[\"the same, byte for byte\"],\"asRecordedThen\":[\"the same, byte for byte\"],"
                                + "\"asRecordedNow\":[\"the same, byte for byte\"]}");
    }

    @Test
    void aCorrectionSinceThenIsTold() {
        HttpResponse<String> kept = keep("2026-03-20");
        String address = kept.headers().firstValue("Location").orElseThrow();
        database.system()
                .part(ReviewRecords.class)
                .record(id, 1, "reviewer-7", review -> review.withAction("MIN-1", action -> action.withRag(Rag.AMBER)));

        JsonNode replay = read(reviewer.get(address + "/replay").body());

        assertThat(replay.get("fromItself").toString()).isEqualTo("[\"the same, byte for byte\"]");
        assertThat(replay.get("asRecordedNow").get(0).asString()).isEqualTo("fact actions[MIN-1].rag: GREEN -> AMBER");
    }

    @Test
    void aReceiptIsOfItsOwnReviewOnly() {
        String address = keep("2026-03-20").headers().firstValue("Location").orElseThrow();
        String receiptId = address.substring(address.lastIndexOf('/') + 1);

        assertThat(reviewer.get("/api/reviews/QR-1/receipts/" + receiptId).statusCode())
                .isEqualTo(404);
        assertThat(reviewer.get("/api/reviews/QR-1/receipts/" + receiptId + "/replay")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(reviewer.get(receipts).body())).hasSize(1);
    }

    @Test
    void nothingThatPeopleWroteIsKept() {
        HttpResponse<String> kept = keep("2026-03-20");

        assertThat(reviewer.get(kept.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("\"freeText\":\"LEFT_OUT\"")
                .doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Test
    void whoeverKeepsAnAnswerStandsInTheAuditTrail() {
        keep("2026-03-20");

        assertThat(database.system().part(AuditTrail.class).of(id).get(0)).satisfies(line -> {
            assertThat(line.action().words()).isEqualTo("kept receipt");
            assertThat(line.by()).isEqualTo("reviewer-7");
            assertThat(line.detail()).startsWith("receipt of review " + id + " on 2026-03-20");
        });
    }

    @Test
    void aDayBeforeTheOpeningHasNoAnswerToKeep() {
        assertThat(keep("2026-02-01").statusCode()).isEqualTo(422);
        assertThat(read(reviewer.get(receipts).body())).isEmpty();
    }

    @Test
    void whatIsKeptOfNoReviewIsNotThere() {
        assertThat(reviewer.get("/api/reviews/QR-0/receipts").statusCode()).isEqualTo(404);
    }

    @Test
    void allReviewsAreReScoredInTheBackground() throws InterruptedException {
        ApiUser manager = new ApiUser(database.system(), "manager-1");
        List<String> reviews = database.system().part(ReviewIndex.class).ids();

        HttpResponse<String> started =
                manager.post("/api/rescorings", "{\"policyId\": \"stricter-matrix\", \"on\": \"2026-04-20\"}");
        String address = started.headers().firstValue("Location").orElseThrow();
        JsonNode progress = read(manager.get(address).body());
        for (int waits = 0; progress.get("state").asString().equals("RUNNING"); waits++) {
            assertThat(waits).as("waited for the re-scoring").isLessThan(MOST_WAITS);
            assertThat(progress.get("done").asInt()).isBetween(0, reviews.size());
            Thread.sleep(50);
            progress = read(manager.get(address).body());
        }
        JsonNode result = read(manager.get(address + "/result").body());

        assertThat(started.statusCode()).isEqualTo(202);
        assertThat(progress.get("state").asString()).isEqualTo("FINISHED");
        assertThat(progress.get("done").asInt()).isEqualTo(reviews.size());
        assertThat(progress.get("fromPolicy").asString()).isEqualTo("published-model 1");
        assertThat(progress.get("toPolicy").asString()).isEqualTo("stricter-matrix 1");
        assertThat(result.valueStream().map(line -> line.get("reviewId").asString()))
                .containsExactlyElementsOf(reviews);
        assertThat(result.valueStream()
                        .filter(line -> line.get("reviewId").asString().equals("QR-1")))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.get("bandingBefore").asString()).isEqualTo("Good, final"));
        assertThat(read(manager.get("/api/rescorings").body()).get(0).get("id")).isEqualTo(progress.get("id"));
    }

    @Test
    void aPolicyThatIsNotThereIsNotAskedFor() {
        ApiUser manager = new ApiUser(database.system(), "manager-1");

        assertThat(manager.post("/api/rescorings", "{\"policyId\": \"none\", \"on\": \"2026-04-20\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/api/rescorings/none").statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/rescorings/none/result").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> keep(String date) {
        return reviewer.post(receipts, "{\"on\": \"" + date + "\"}");
    }
}
