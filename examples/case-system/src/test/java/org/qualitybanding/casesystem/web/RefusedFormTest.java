package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.ReviewBody;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.fixtures.SampleReviews;

/** A form that comes back, with what was wrong. */
class RefusedFormTest {

    private final RunningCaseSystem system = Database.H2.system();
    private final Visitor reviewer = Visitor.loggedIn(system, "reviewer-7");
    private final String id = "QR-" + UUID.randomUUID();

    @Test
    void itKeepsTheVersionThatWasSeen() {
        ReviewRecords records = system.part(ReviewRecords.class);
        records.open(
                SampleReviews.visited(LocalDate.of(2026, 3, 2), List.of())
                        .id(id)
                        .build(),
                "reviewer-7");
        new ApiUser(system, "manager-1").post("/api/reviews/" + id + "/entries", 1, ReviewBody.call("F-1", "called"));

        HttpResponse<String> refused = send("hand-over", Map.of("version", "1", "handedOverOn", "yesterday"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .as("the version of now would let the next attempt pass over what the other recorded")
                .contains("name=\"version\" value=\"1\"");
        assertThat(send("hand-over", Map.of("version", "1", "handedOverOn", "2026-04-20", "reviewer", "reviewer-8"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(records.get(id).version()).isEqualTo(2);
    }

    @Test
    void aNumberOfPiecesIsNotCutShortInSilence() {
        ReviewRecords records = system.part(ReviewRecords.class);
        records.open(SampleReviews.opened(LocalDate.of(2026, 2, 2)).id(id).build(), "reviewer-7");
        String domain = records.get(id).review().initialDomainIds().get(0);

        HttpResponse<String> refused = send(
                "evidence-request", Map.of("version", "1", "requestedOn", "2026-03-02", "pieces-" + domain, "101"));
        HttpResponse<String> negative =
                send("evidence-request", Map.of("version", "1", "requestedOn", "2026-03-02", "pieces-" + domain, "-1"));
        HttpResponse<String> recorded = send(
                "evidence-request", Map.of("version", "1", "requestedOn", "2026-03-02", "pieces-" + domain, "100"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("must be from 0 to 100. You gave 101.");
        assertThat(negative.body()).contains("must be from 0 to 100. You gave -1.");
        assertThat(recorded.statusCode()).isEqualTo(302);
        assertThat(records.get(id)
                        .review()
                        .initialVisit()
                        .orElseThrow()
                        .evidenceRequest()
                        .orElseThrow()
                        .pieces())
                .hasSize(100);
    }

    private HttpResponse<String> send(String form, Map<String, String> answers) {
        String address = "/reviews/" + id + "/record/" + form;
        return reviewer.submit(address, address, answers);
    }
}
