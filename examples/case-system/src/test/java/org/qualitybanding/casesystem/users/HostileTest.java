package org.qualitybanding.casesystem.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.ReviewBody;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.casesystem.record.EveryTextHostile;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;

/** What somebody tries who means harm. */
@ParameterizedClass
@EnumSource(Database.class)
class HostileTest {

    private static final String SCRIPT = EveryTextHostile.SCRIPT;

    private final RunningCaseSystem system;
    private final ApiUser reviewer;

    HostileTest(Database database) {
        this.system = database.system();
        this.reviewer = new ApiUser(system, "reviewer-7");
    }

    @Test
    void aScriptInEveryTextIsShownAndNeverRun() {
        String id = "QR-" + UUID.randomUUID();
        system.part(ReviewRecords.class).takeIn(EveryTextHostile.history(id), "manager-1");
        Visitor manager = Visitor.loggedIn(system, "manager-1");

        for (String page :
                new String[] {"/reviews/" + id, "/?text=" + id, "/?text=%3Cscript%3Ealert(1)%3C/script%3E"}) {
            HttpResponse<String> answer = manager.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("<script", "\"><img");
        }
        for (String address : new String[] {"", "/history", "/standing"}) {
            HttpResponse<String> answer = reviewer.get("/api/reviews/" + id + address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(ReviewBody.read(reviewer.get("/api/reviews/" + id).body())
                        .get("service")
                        .get("name")
                        .asString())
                .isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reviews/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/%3Cscript%3Ealert(1)",
                "/reviews/..%2F..%2Fetc%2Fpasswd",
                "/api/reviews/%3Cscript%3Ealert(1)",
                "/api/%3Cscript%3Ealert(1)",
                "/api/reviews/QR-1/standing?on=%3Cscript%3Ealert(1)"
            })
    void anAddressIsNotRepeated(String address) {
        String page = Visitor.loggedIn(system, "reviewer-7").get(address).body();
        HttpResponse<String> api = reviewer.get(address);

        assertThat(page).doesNotContain("alert(1)");
        assertThat(api.statusCode()).isBetween(300, 499);
        assertThat(api.body()).doesNotContain("alert(1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1' = '1",
                "'; drop table review; --",
                "QR-1' union select id, password, role from case_user --"
            })
    void noTextIsPartOfAnSqlStatement(String text) {
        assertThat(system.part(ReviewIndex.class).search(text)).isEmpty();
        assertThat(system.part(ReviewRecords.class).find(text)).isEmpty();
        assertThat(system.part(ReviewRecords.class).find("QR-1")).isPresent();
    }

    @Test
    void nobodyRecordsInAnotherName() {
        String id = "QR-" + UUID.randomUUID();
        reviewer.post("/api/reviews", ReviewBody.opened(id));
        String forged = ReviewBody.call("F-1", "forged").replaceFirst("\\{", "{\"recorder\": \"manager-1\", ");
        String backdated = ReviewBody.call("F-1", "forged").replaceFirst("\\{", "{\"recordedOn\": \"2026-02-03\", ");

        assertThat(reviewer.post("/api/reviews/" + id + "/entries", 1, forged).statusCode())
                .isEqualTo(422);
        assertThat(reviewer.post("/api/reviews/" + id + "/entries", 1, backdated)
                        .statusCode())
                .isEqualTo(422);
        assertThat(system.part(ReviewRecords.class).get(id).version()).isEqualTo(1);
    }

    @Test
    void nothingOversizeComesIn() {
        String id = "QR-" + UUID.randomUUID();
        reviewer.post("/api/reviews", ReviewBody.opened(id));
        String large = ReviewBody.call("F-1", "x".repeat(1_000_000));
        String nested = "[".repeat(400_000);

        assertThat(reviewer.post("/api/reviews/" + id + "/entries", 1, large).statusCode())
                .isEqualTo(413);
        assertThat(reviewer.post("/api/reviews/" + id + "/entries", 1, nested).statusCode())
                .isEqualTo(422);
        assertThat(Visitor.loggedIn(system, "reviewer-7")
                        .post("/login", Map.of("username", large))
                        .statusCode())
                .isEqualTo(413);
        assertThat(ApiUser.send(reviewer.request("/api/reviews")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                        ReviewBody.opened(id).getBytes(StandardCharsets.UTF_8))))
                                .build())
                        .statusCode())
                .as("without a length")
                .isEqualTo(411);
        assertThat(ApiUser.send(reviewer.request("/api/reviews")
                                .header("X-Large", "x".repeat(20_000))
                                .build())
                        .statusCode())
                .isBetween(400, 431);
        assertThat(system.part(ReviewRecords.class).get(id).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "FOO"})
    void aWrongMethodChangesNothing(String method) {
        for (String address :
                new String[] {"/api/reviews", "/api/reviews/QR-1", "/api/reviews/QR-1/entries", "/api/audit"}) {
            assertThat(ApiUser.send(new ApiUser(system, "manager-1")
                                    .request(address)
                                    .method(method, BodyPublishers.noBody())
                                    .build())
                            .statusCode())
                    .as(address)
                    .isBetween(400, 405);
        }
        for (String address : new String[] {"/", "/reviews/QR-1", "/login"}) {
            assertThat(Visitor.loggedIn(system, "manager-1")
                            .send(HttpRequest.newBuilder(system.at(address))
                                    .method(method, BodyPublishers.noBody())
                                    .build())
                            .statusCode())
                    .as(address)
                    .isBetween(400, 405);
        }
        assertThat(system.part(ReviewRecords.class).get("QR-1").version()).isEqualTo(9);
    }

    @Test
    void withoutATokenOfThePageNothingIsSubmitted() {
        Visitor stranger = new Visitor(system);
        Visitor reviewerWithSession = Visitor.loggedIn(system, "reviewer-7");

        assertThat(stranger.post("/login", Map.of("username", "reviewer-7", "password", "reviewer-7-demo"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewerWithSession.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(reviewerWithSession
                        .post("/logout", Map.of("_csrf", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(reviewerWithSession.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherSiteSubmitsNothing() {
        String id = "QR-" + UUID.randomUUID();

        HttpResponse<String> answer = ApiUser.send(reviewer.request("/api/reviews")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(ReviewBody.opened(id)))
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(system.part(ReviewRecords.class).find(id)).isEmpty();
    }

    @Test
    void aFormIsNoJson() {
        HttpResponse<String> answer = ApiUser.send(reviewer.request("/api/reviews")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ReviewBody.opened("QR-" + UUID.randomUUID())))
                .build());

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void aSessionIsNewAfterTheLoginAndItsCookieStaysWithTheBrowser() {
        Visitor visitor = new Visitor(system);
        String before = cookie(visitor.get("/login"));
        String after = cookie(
                visitor.submit("/login", "/login", Map.of("username", "reviewer-7", "password", "reviewer-7-demo")));

        assertThat(after).isNotEqualTo(before).contains("HttpOnly", "SameSite=Strict");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("none");
    }

    @Test
    void everyAnswerForbidsScriptsFramesAndGuesses() {
        Visitor visitor = Visitor.loggedIn(system, "reviewer-7");
        for (HttpResponse<String> answer : List.of(
                visitor.get("/login"),
                visitor.get("/"),
                visitor.get("/none"),
                reviewer.get("/api/reviews"),
                reviewer.get("/api/none"))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("none"))
                    .as(answer.uri().toString())
                    .startsWith("default-src 'none';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("none"))
                    .contains("no-store");
            assertThat(answer.body()).doesNotContain("<script");
        }
    }
}
