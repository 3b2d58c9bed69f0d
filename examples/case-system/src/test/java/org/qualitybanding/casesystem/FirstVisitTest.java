package org.qualitybanding.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.record.ReviewRecords;

class FirstVisitTest {

    private static RunningCaseSystem system;

    @BeforeAll
    static void start() {
        system = RunningCaseSystem.onH2();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void whoeverIsNotLoggedInIsSentToTheLogin() {
        var answer = new Visitor(system).get("/reviews/QR-1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(system.at("/login").toString());
    }

    @Test
    void aReviewerFindsTheSampleReviewsAndOneOfThem() {
        Visitor reviewer = Visitor.loggedIn(system, "reviewer-7");

        assertThat(reviewer.get("/").body()).contains("QR-1", "QR-2", "QR-3", "QR-4");
        assertThat(reviewer.get("/?text=court").body()).contains("Sample Court").doesNotContain("Example House");
        assertThat(reviewer.get("/reviews/QR-1/history").body()).contains("issued plan P-1");
    }

    @Test
    void aReviewIsFoundByItsIdAsItWasRecorded() {
        var found = system.part(ReviewRecords.class).get("QR-1");

        assertThat(found).hasToString("review QR-1, version 9");
        assertThat(found.review().complianceDecisions()).hasSize(1);
    }
}
