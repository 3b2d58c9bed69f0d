package org.qualitybanding.casesystem.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.casesystem.ReviewBody.read;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.ReviewBody;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.exchange.standing.Certainty;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.ReviewHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(Database.class)
class ReviewApiTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);

    private final RunningCaseSystem system;
    private final ApiUser reviewer;
    private final String id = "QR-" + UUID.randomUUID();
    private final String address = "/api/reviews/" + id;

    ReviewApiTest(Database database) {
        this.system = database.system();
        this.reviewer = new ApiUser(system, "reviewer-7");
    }

    @Test
    void aReviewIsOpenedRecordedAndReadBack() {
        HttpResponse<String> opened = reviewer.post("/api/reviews", ReviewBody.opened(id));
        HttpResponse<String> visited = reviewer.post(address + "/entries", 1, ReviewBody.visit(VISITED));
        HttpResponse<String> review = reviewer.get(address);
        HttpResponse<String> history = reviewer.get(address + "/history");

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).hasValue(address);
        assertThat(tag(opened)).isEqualTo("\"1\"");
        assertThat(visited.statusCode()).isEqualTo(201);
        assertThat(tag(visited)).isEqualTo("\"2\"");
        assertThat(visited.body()).isEqualTo("{\"reviewId\":\"" + id + "\",\"version\":2,\"leftOut\":[]}");
        assertThat(tag(review)).isEqualTo("\"2\"");
        JsonMapper mapper = new JsonMapper();
        ReviewHistory stored = system.part(ReviewRecords.class).get(id).history();
        assertThat(mapper.readValue(history.body(), ReviewHistory.class)).isEqualTo(stored);
        assertThat(mapper.readValue(review.body(), QualityReview.class))
                .isEqualTo(stored.recordedBy(LocalDate.MAX).review());
        assertThat(stored.entries().get(1)).hasToString("entry of 2026-04-20 by reviewer-7: initial visit");
    }

    @Test
    void whatRestsOnSomethingUnrecordedIsTold() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> recorded = reviewer.post(address + "/entries", 1, """
                {"facts": {"fullReview": {"startedOn": "2026-03-09"}}}""");

        assertThat(read(recorded.body()).get("leftOut").toString())
                .isEqualTo("[\"full review: the initial visit is not recorded\"]");
    }

    @Test
    void aSearchListsWhatItFinds() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        assertThat(reviewer.get("/api/reviews?text=" + id).body())
                .isEqualTo("[{\"id\":\"" + id + "\",\"version\":1,\"serviceId\":\"S-1\",\"service\":\"Example House\","
                        + "\"providerId\":\"P-1\",\"provider\":\"Example Care Ltd\",\"reviewer\":\"reviewer-7\","
                        + "\"openedOn\":\"2026-02-02\"}]");
    }

    /** What small letters are, and in which order ids come, each database has its own opinion on. */
    @Test
    void aSearchFindsTheSameInTheSameOrderOnEachDatabase() {
        for (String number : List.of("-10", "-9", "_8", "-b", "-C")) {
            reviewer.post(
                    "/api/reviews",
                    ReviewBody.of(SampleReviews.opened(LocalDate.of(2026, 2, 2))
                            .id(id + number)
                            .reviewer("ÉLODIE-" + id)
                            .build()));
        }

        JsonNode found =
                read(reviewer.get("/api/reviews?text=%C3%A9lodie-" + id).body());

        assertThat(found.valueStream().map(review -> review.get("id").asString()))
                .containsExactly(id + "-C", id + "-b", id + "_8", id + "-9", id + "-10");
    }

    @Test
    void anOlderVersionIsAConflictThatTellsTheVersion() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));
        reviewer.post(address + "/entries", 1, ReviewBody.visit(VISITED));

        HttpResponse<String> stale = reviewer.post(address + "/entries", 1, ReviewBody.call("F-1", "late"));

        assertProblem(stale, 409);
        assertThat(read(stale.body()))
                .isEqualTo(read("{\"title\":\"Conflict\",\"status\":409,"
                        + "\"detail\":\"Somebody else recorded something since the review was read.\","
                        + "\"reviewId\":\"" + id + "\",\"expectedVersion\":1,\"version\":2}"));
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> none = reviewer.post(address + "/entries", ReviewBody.visit(VISITED));
        HttpResponse<String> any = ApiUser.send(reviewer.request(address + "/entries")
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ReviewBody.visit(VISITED)))
                .build());

        assertProblem(none, 428);
        assertProblem(any, 428);
        assertThat(read(none.body()).get("detail").asString())
                .isEqualTo("If-Match must be the ETag of the review that was read, such as \"3\"");
    }

    @Test
    void whatTheLibraryRefusesIsToldByPlaceAndTheVersionStays() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> early = reviewer.post(address + "/entries", 1, ReviewBody.visit(LocalDate.of(2026, 2, 1)));

        assertProblem(early, 422);
        assertThat(read(early.body()).get("faults").toString())
                .isEqualTo("[{\"field\":\"initialVisit.firstDay\",\"recordId\":\"" + id
                        + "\",\"expected\":\"on or after openedOn 2026-02-02\",\"found\":\"2026-02-01, since entry 2, recorded on "
                        + "2026-04-20\"}]");
        assertThat(tag(reviewer.get(address))).isEqualTo("\"1\"");
    }

    @Test
    void whatAConstructorRefusesIsToldByItsPlaceInTheBody() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> refused = reviewer.post(address + "/entries", 1, """
                {"facts": {"actions": [{"id": "A-1", "domainId": "audits", "rag": "RED", "harm": "NONE",
                    "description": "Mrs Example fell in room 12"}]}}""");

        assertProblem(refused, 422);
        assertThat(read(refused.body()).get("faults").toString())
                .isEqualTo(
                        "[{\"field\":\"facts.actions[0].foundOn\",\"recordId\":\"A-1\",\"expected\":\"given\",\"found\":\"nothing\"}]");
        assertThat(refused.body()).doesNotContain("Mrs Example");
    }

    @Test
    void whatIsNotOfTheFormIsToldByPlaceWithoutItsText() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        assertBadBody("{\"facts\": {\"folowUps\": []}}", "facts", "\"folowUps\"");
        assertBadBody("{\"facts\": {\"Mrs Example fell\": 1}}", "facts", "a field of another name");
        assertBadBody("{\"facts\": {\"reviewer\": [\"Mrs Example\"]}}", "facts.reviewer", "a list");
        assertBadBody("{\"facts\": {\"openedOn\": \"Mrs Example\"}}", "facts.openedOn", "another text");
        assertBadBody(
                "{\"facts\": {\"fullReview\": {\"startedOn\": 20000}}}", "facts.fullReview.startedOn", "a number");
        assertBadBody("{\"recorder\": \"reviewer-8\", \"facts\": {}}", "json", "\"recorder\"");
        assertBadBody(
                "{\"facts\": {\"reviewer\": \"Mrs\", \"reviewer\": \"Mrs\"}}",
                "json",
                "a field that comes twice in one object on line 1, ");
        assertBadBody("{\"facts\": {}} {}", "json", "something behind its end on line 1, ");
        assertBadBody("{\"facts\": {}} Mrs Example", "json", "something else on line 1, ");
        assertBadBody("Mrs Example", "json", "something else on line 1, ");
        assertProblem(reviewer.post(address + "/entries", 1, ""), 400);
    }

    private void assertBadBody(String body, String place, String found) {
        HttpResponse<String> refused = reviewer.post(address + "/entries", 1, body);
        assertProblem(refused, 422);
        JsonNode fault = read(refused.body()).get("faults").get(0);
        assertThat(fault.get("field").asString()).as(body).isEqualTo(place);
        assertThat(fault.get("found").asString()).as(body).startsWith(found);
        assertThat(refused.body()).doesNotContain("Mrs");
    }

    @Test
    void aReviewThatIsThereAlreadyIsRefused() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> again = reviewer.post("/api/reviews", ReviewBody.opened(id));

        assertProblem(again, 422);
        assertThat(read(again.body()).get("faults").toString())
                .isEqualTo(
                        "[{\"field\":\"id\",\"recordId\":null,\"expected\":\"different from those of the other reviews\","
                                + "\"found\":\"\\\"" + id + "\\\"\"}]");
    }

    @Test
    void anIdThatCantStandInAnAddressIsRefused() {
        for (String odd : List.of("new", ".", "..", ".QR", "QR/1", "QR;1", "QR%1", "QR-\u00fc")) {
            HttpResponse<String> refused = reviewer.post("/api/reviews", ReviewBody.opened(odd));

            assertProblem(refused, 422);
            JsonNode fault = read(refused.body()).get("faults").get(0);
            assertThat(fault.get("field").asString()).as(odd).isEqualTo("id");
            assertThat(fault.get("expected").asString())
                    .as(odd)
                    .isEqualTo("at most 100 letters, digits, '.', '_' and '-', without '.' in front, and not \"new\"");
            assertThat(fault.get("found").asString()).isEqualTo('"' + odd + '"');
        }
        String whole = "a.B_9-" + id;
        assertThat(reviewer.post("/api/reviews", ReviewBody.opened(whole)).statusCode())
                .isEqualTo(201);
        assertThat(reviewer.get("/api/reviews/" + whole).statusCode()).isEqualTo(200);
    }

    @Test
    void whatThePolicyHasNoAnswerToIsNotStored() {
        QualityReview twoDomains = SampleReviews.opened(LocalDate.of(2026, 2, 2))
                .id(id)
                .initialDomainIds(List.of("audits", "medication"))
                .build();

        HttpResponse<String> refused = reviewer.post("/api/reviews", ReviewBody.of(twoDomains));

        assertProblem(refused, 422);
        assertThat(read(refused.body()).get("faults").get(0).get("field").asString())
                .isEqualTo("initialDomainIds");
        assertThat(reviewer.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyDecidesInAnotherName() {
        ApiUser manager = new ApiUser(system, "manager-1");
        reviewer.post(
                "/api/reviews",
                ReviewBody.of(SampleReviews.visited(VISITED, List.of()).id(id).build()));
        String decision = """
                {"facts": {"complianceDecisions": [
                    {"id": "D-1", "score": "MET", "decidedOn": "2026-04-20", "decidedBy": "%s"}]}}""";

        HttpResponse<String> forged = manager.post(address + "/entries", 1, decision.formatted("manager-2"));

        assertProblem(forged, 422);
        assertThat(read(forged.body()).get("faults").toString())
                .isEqualTo("[{\"field\":\"complianceDecisions[D-1].decidedBy\",\"recordId\":null,"
                        + "\"expected\":\"the user who records it\",\"found\":\"somebody else\"}]");
        assertThat(manager.post(address + "/entries", 1, decision.formatted("manager-1"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyChangesADeadlineInAnotherName() {
        String changed = """
                {"facts": {"actions": [
                    {"id": "A-1", "domainId": "audits", "rag": "RED", "harm": "NONE", "foundOn": "2026-03-02",
                     "deadlineChanges": [{"decidedOn": "2026-03-03", "decidedBy": "%s", "ground": "SIGNIFICANCE_OF_CONCERNS",
                         "newDueOn": "2026-03-20", "reason": "so"}]}]}}""";
        reviewer.post(
                "/api/reviews",
                ReviewBody.of(SampleReviews.visited(VISITED, List.of()).id(id).build()));

        HttpResponse<String> forged = reviewer.post(address + "/entries", 1, changed.formatted("manager-1"));

        assertProblem(forged, 422);
        assertThat(read(forged.body()).get("faults").get(0).get("field").asString())
                .isEqualTo("actions[A-1].deadlineChanges[2026-03-03].decidedBy");
        assertThat(reviewer.post(address + "/entries", 1, changed.formatted("reviewer-7"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(new ApiUser(system, "manager-1")
                        .post(address + "/entries", 2, changed.formatted("reviewer-7"))
                        .statusCode())
                .as("what stands on record comes along with its action")
                .isEqualTo(201);
    }

    @Test
    void aStandingTellsTheBandWithItsWholeIdentity() {
        reviewer.post(
                "/api/reviews",
                ReviewBody.of(SampleReviews.visited(VISITED, List.of()).id(id).build()));

        HttpResponse<String> today = reviewer.get(address + "/standing");
        HttpResponse<String> then = reviewer.get(address + "/standing?on=2026-03-03&recordedBy=2026-04-20");

        assertThat(read(today.body()).get("identity").get("date").asString()).isEqualTo("2026-04-20");
        assertThat(read(today.body()).get("identity").get("recordedBy").asString())
                .isEqualTo("2026-04-20");
        assertThat(read(then.body()).get("identity").get("date").asString()).isEqualTo("2026-03-03");
        assertThat(new JsonMapper()
                        .readValue(then.body(), StandingView.class)
                        .banding()
                        .status())
                .isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void aDayThatHasNoAnswerIsRefused() {
        reviewer.post("/api/reviews", ReviewBody.opened(id));

        HttpResponse<String> before = reviewer.get(address + "/standing?on=2026-02-01");
        HttpResponse<String> unrecorded = reviewer.get(address + "/standing?recordedBy=2026-04-19");
        HttpResponse<String> none = reviewer.get(address + "/standing?on=Mrs+Example");

        assertProblem(before, 422);
        assertThat(read(before.body()).get("faults").get(0).get("expected").asString())
                .isEqualTo("on or after openedOn 2026-02-02");
        assertProblem(unrecorded, 422);
        assertProblem(none, 400);
        assertThat(none.body()).doesNotContain("Mrs");
    }

    @Test
    void whatIsNotThereIsNotRepeated() {
        assertProblem(reviewer.get("/api/reviews/Mrs%20Example"), 404);
        assertThat(read(reviewer.get("/api/reviews/QR-0/history").body())
                        .get("detail")
                        .asString())
                .isEqualTo("There is nothing at this address.");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(read(answer.body()).get("status").asInt()).isEqualTo(status);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }
}
