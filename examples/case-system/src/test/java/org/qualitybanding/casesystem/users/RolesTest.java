package org.qualitybanding.casesystem.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.ReviewBody;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.springframework.jdbc.core.simple.JdbcClient;

class RolesTest {

    private final RunningCaseSystem system = Database.H2.system();

    @ParameterizedTest
    @CsvSource({
        // address, reader, reviewer, manager
        "/api/reviews, 200, 200, 200",
        "/api/reviews/QR-1, 200, 200, 200",
        "/api/reviews/QR-1/history, 200, 200, 200",
        "/api/reviews/QR-1/standing, 200, 200, 200",
        "/api/reviews/QR-1/receipts, 200, 200, 200",
        "/api/rescorings, 403, 403, 200",
        "/api/audit, 403, 403, 200",
        "/api/audit?reviewId=QR-1, 403, 403, 200",
        "/api/openapi, 200, 200, 200"
    })
    void whoeverMayReadGetsIt(String address, int reader, int reviewer, int manager) {
        assertThat(new ApiUser(system, "reader-3").get(address).statusCode()).isEqualTo(reader);
        assertThat(new ApiUser(system, "reviewer-7").get(address).statusCode()).isEqualTo(reviewer);
        assertThat(new ApiUser(system, "manager-1").get(address).statusCode()).isEqualTo(manager);
    }

    @Test
    void whoeverMayOnlyReadRecordsNothing() {
        ApiUser reader = new ApiUser(system, "reader-3");
        String id = "QR-" + UUID.randomUUID();

        assertThat(reader.post("/api/reviews", ReviewBody.opened(id)).statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/api/reviews/QR-1/entries", 9, ReviewBody.call("F-1", "no"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/api/reviews/QR-1/receipts", "{\"on\": \"2026-04-20\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reader.post("/api/rescorings", "{\"policyId\": \"working-days\", \"on\": \"2026-04-20\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(system.part(ReviewRecords.class).find(id)).isEmpty();
        assertThat(system.part(ReviewRecords.class).get("QR-1").version()).isEqualTo(9);
    }

    @Test
    void aReviewerDoesNotPutAllReviewsUnderAnotherPolicy() {
        assertThat(new ApiUser(system, "reviewer-7")
                        .post("/api/rescorings", "{\"policyId\": \"working-days\", \"on\": \"2026-04-20\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** As on the pages: what is for managers is no reviewer's to record, strike out or bring along. */
    @Test
    void aReviewerRecordsNoDecision() {
        ApiUser reviewer = new ApiUser(system, "reviewer-7");
        String id = "QR-" + UUID.randomUUID();
        assertThat(reviewer.post("/api/reviews", ReviewBody.opened(id)).statusCode())
                .isEqualTo(201);

        for (String body : List.of("""
                {"facts": {"complianceDecisions": [
                    {"id": "D-1", "score": "MET", "decidedOn": "2026-04-20", "decidedBy": "manager-1"}]}}""", """
                {"facts": {}, "struckOut": [{"kind": "ESCALATION_STEP", "id": "ES-1"}]}""", """
                {"facts": {"abandonment": {"abandonedOn": "2026-04-20", "abandonedBy": "manager-1", "reason": "closed"}}}""")) {
            assertThat(reviewer.post("/api/reviews/" + id + "/entries", 1, body).statusCode())
                    .as(body)
                    .isEqualTo(403);
        }
        assertThat(system.part(ReviewRecords.class).get(id).version()).isEqualTo(1);
    }

    @Test
    void aManagerRecordsToo() {
        String id = "QR-" + UUID.randomUUID();

        assertThat(new ApiUser(system, "manager-1")
                        .post("/api/reviews", ReviewBody.opened(id))
                        .statusCode())
                .isEqualTo(201);
        assertThat(system.part(ReviewRecords.class)
                        .get(id)
                        .history()
                        .entries()
                        .get(0)
                        .recorder())
                .isEqualTo("manager-1");
    }

    @ParameterizedTest
    @CsvSource({"reviewer-7, wrong", "reviewer-9, reviewer-9-demo", "reviewer-7, ''", "'x'' or ''1''=''1', x"})
    void aWrongPasswordOrNameIsNobody(String user, String password) {
        assertThat(new ApiUser(system, user, password).get("/api/reviews").statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(system)
                        .submit("/login", "/login", Map.of("username", user, "password", password))
                        .headers()
                        .firstValue("Location"))
                .hasValue(system.at("/login?error").toString());
    }

    @Test
    void theApiAsksNoBrowserForAPassword() {
        var nobody =
                ApiUser.send(HttpRequest.newBuilder(system.at("/api/reviews")).build());

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(nobody.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(nobody.body()).isEqualTo("{\"title\":\"Unauthorized\",\"status\":401}");
    }

    /** What is a manager's to record is no link for a reviewer, who would be turned away there. */
    @Test
    void whatIsToDoLeadsWhereOneMayGo() {
        Visitor reviewer = Visitor.loggedIn(system, "reviewer-7");
        Visitor manager = Visitor.loggedIn(system, "manager-1");
        String review = reviewOfADecision();

        for (String page : List.of("/reviews/" + review, "/worklist")) {
            assertThat(reviewer.get(page).body())
                    .as(page)
                    .contains("Decide the compliance score")
                    .doesNotContain("/reviews/" + review + "/record/decision");
            assertThat(manager.get(page).body()).as(page).contains("/reviews/" + review + "/record/decision");
        }
    }

    /** A review with no action, whose compliance score is to be decided. */
    private String reviewOfADecision() {
        String id = "QR-" + UUID.randomUUID();
        QualityReview visited = SampleReviews.withPlan(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), List.of())
                .id(id)
                .build();
        system.part(ReviewRecords.class).open(visited, "reviewer-7");
        return id;
    }

    @Test
    void aCalendarProgramSubscribesWithNameAndPassword() {
        var nobody = ApiUser.send(
                HttpRequest.newBuilder(system.at("/feeds/worklist.ics")).build());
        var feed = new ApiUser(system, "reader-3").get("/feeds/worklist.ics?owner=PROVIDER");

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Quality reviews\"");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("none")).startsWith("text/calendar");
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(feed.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VALARM");
        assertThat(new ApiUser(system, "manager-1", "wrong")
                        .get("/feeds/worklist.ics")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Visitor.loggedIn(system, "manager-1")
                        .get("/feeds/worklist.ics")
                        .statusCode())
                .as("with a session alone")
                .isEqualTo(401);
        assertThat(Visitor.loggedIn(system, "manager-1")
                        .get("/worklist?owner=PROVIDER&date=2026-04-01")
                        .body())
                .contains("/feeds/worklist.ics?owner=PROVIDER<");
    }

    @Test
    void aSessionIsNoWayIntoTheApi() {
        Visitor reviewer = Visitor.loggedIn(system, "reviewer-7");

        assertThat(reviewer.get("/reviews/QR-1").statusCode()).isEqualTo(200);
        assertThat(reviewer.get("/api/reviews/QR-1").statusCode()).isEqualTo(401);
        assertThat(reviewer.send(HttpRequest.newBuilder(system.at("/api/reviews"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(ReviewBody.opened("QR-" + UUID.randomUUID())))
                                .build())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoeverLogsOutIsOut() {
        Visitor reviewer = Visitor.loggedIn(system, "reviewer-7");

        reviewer.submit("/login", "/logout", Map.of());

        assertThat(reviewer.get("/reviews/QR-1").headers().firstValue("Location"))
                .hasValue(system.at("/login").toString());
    }

    @Test
    void noPasswordIsStoredAsItIs() {
        assertThat(system.part(JdbcClient.class)
                        .sql("select password from case_user")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allSatisfy(password -> assertThat(password).startsWith("$2a$").doesNotContain("demo"));
    }
}
