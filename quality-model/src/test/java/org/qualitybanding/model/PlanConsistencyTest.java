package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.fixtures.SampleFacts.anAction;
import static org.qualitybanding.fixtures.SampleFacts.planIssue;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;

/** The plan and its issues: what they cover, when they can be sent, and which actions they hold. */
class PlanConsistencyTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate COMPLETED = LocalDate.of(2026, 3, 16);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 20);
    private static final List<Action> NONE = List.of();

    private static QualityReview.Builder visited(Action... actions) {
        return SampleReviews.visited(VISITED, List.of(actions));
    }

    private static IssuedPlan issue(String id, IssuedPlan.Coverage coverage, LocalDate sentOn) {
        return planIssue(id, coverage, sentOn, NONE);
    }

    @Test
    @DisplayName("a plan is not sent before the visit")
    void notBeforeTheVisit() {
        assertRefused(
                "issuedPlans[0] must be left out where there is no initialVisit, found \"P-1\"",
                () -> SampleReviews.opened(VISITED)
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.PART, SENT))
                        .build());
        assertRefused(
                "issuedPlans[0].sentOn of \"P-1\" must be on or after the start of the initialVisit 2026-03-02, found 2026-03-01",
                () -> visited()
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.PART, VISITED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M10: a plan that covers the initial domains follows the end of the visit; a part of it need not")
    void initialDomainsAfterTheVisit() {
        QualityReview.Builder going = SampleReviews.opened(VISITED).initialVisit(Visit.begun(VISITED));
        assertThat(going.addIssuedPlans(issue("P-1", IssuedPlan.Coverage.PART, VISITED))
                        .build()
                        .issuedPlans())
                .hasSize(1);
        assertRefused(
                "issuedPlans[1].coverage of \"P-2\" must be PART before the end of the initialVisit, found INITIAL_DOMAINS",
                () -> going.addIssuedPlans(issue("P-2", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "issuedPlans[0].sentOn of \"P-1\" must be on or after the end of the initialVisit 2026-03-16, found 2026-03-15",
                () -> SampleReviews.opened(VISITED)
                        .initialVisit(Visit.onSite(VISITED, COMPLETED))
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M7: on a remote review the plan follows the response")
    void afterTheResponse() {
        assertRefused(
                "issuedPlans[0].sentOn of \"P-1\" must be on or after the end of the initialVisit 2026-03-16, found 2026-03-15",
                () -> SampleReviews.opened(VISITED)
                        .initialVisit(SampleReviews.remote(VISITED, Optional.of(VISITED), Optional.of(COMPLETED)))
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M9: a plan for all domains follows the completion of the full review")
    void allDomainsAfterTheFullReview() {
        assertRefused(
                "issuedPlans[0].coverage of \"P-1\" must be PART before fullReview.completedOn, found ALL_DOMAINS",
                () -> visited()
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "issuedPlans[0].coverage of \"P-1\" must be PART before fullReview.completedOn, found ALL_DOMAINS",
                () -> visited()
                        .fullReview(FullReview.started(VISITED))
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "issuedPlans[0].sentOn of \"P-1\" must be on or after fullReview.completedOn 2026-03-16, found 2026-03-15",
                () -> visited()
                        .fullReview(FullReview.completed(VISITED, COMPLETED))
                        .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("a later issue covers more than those before it, or is a part")
    void coverageGrows() {
        QualityReview.Builder full = visited().fullReview(FullReview.completed(VISITED, COMPLETED));
        assertRefused(
                "issuedPlans[1].coverage of \"P-2\" must be more than the issues before it cover, or PART, found INITIAL_DOMAINS",
                () -> visited()
                        .addIssuedPlans(
                                issue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, VISITED),
                                issue("P-2", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "issuedPlans[1].coverage of \"P-2\" must be more than the issues before it cover, or PART, found INITIAL_DOMAINS",
                () -> QualityReview.builder()
                        .from(full.build())
                        .addIssuedPlans(
                                issue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "issuedPlans[1].coverage of \"P-2\" must be more than the issues before it cover, or PART, found ALL_DOMAINS",
                () -> QualityReview.builder()
                        .from(full.build())
                        .addIssuedPlans(
                                issue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", IssuedPlan.Coverage.ALL_DOMAINS, SENT))
                        .build());
        assertThat(full.addIssuedPlans(
                                issue("P-4", IssuedPlan.Coverage.PART, SENT),
                                issue("P-3", IssuedPlan.Coverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", IssuedPlan.Coverage.INITIAL_DOMAINS, COMPLETED),
                                issue("P-1", IssuedPlan.Coverage.PART, VISITED))
                        .build()
                        .issuedPlans())
                .as("two of one day in order of what they cover")
                .extracting(IssuedPlan::id)
                .containsExactly("P-1", "P-2", "P-3", "P-4");
    }

    @Test
    @DisplayName("the id of an issue comes once")
    void distinctIds() {
        assertRefused(
                "issuedPlans[1].id must be a different id from those before it, found \"P-1\"",
                () -> visited()
                        .addIssuedPlans(
                                issue("P-1", IssuedPlan.Coverage.PART, VISITED),
                                issue("P-1", IssuedPlan.Coverage.PART, SENT))
                        .build());
    }

    @Test
    @DisplayName("R8, R26: an issue holds actions of the review that were found by then")
    void actionsOfAnIssue() {
        Action late = anAction("A-1", SENT.plusDays(1)).build();
        assertRefused(
                "issuedPlans[0].actionIds[0] of \"P-1\" must be the id of an action of this review, found \"A-1\"",
                () -> visited()
                        .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of(late)))
                        .build());
        assertRefused(
                "issuedPlans[0].actionIds[0] of \"P-1\" must be the id of an action found on or before sentOn 2026-03-20,"
                        + " found \"A-1\" found on 2026-03-21",
                () -> visited(late)
                        .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of(late)))
                        .build());
        assertThat(visited(late)
                        .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.PART, late.foundOn(), List.of(late)))
                        .build()
                        .issuedPlans())
                .hasSize(1);
    }

    @Test
    @DisplayName("R9: an issue holds no action that was withdrawn before; withdrawn later, it stays in the issue")
    void withdrawnActions() {
        Action action =
                anAction("A-1", VISITED).withdrawal(SampleFacts.withdrawn(SENT)).build();
        assertRefused(
                "issuedPlans[0].actionIds[0] of \"P-1\" must be the id of an action not withdrawn before sentOn 2026-03-21,"
                        + " found \"A-1\" withdrawn on 2026-03-20",
                () -> visited(action)
                        .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.PART, SENT.plusDays(1), List.of(action)))
                        .build());
        assertThat(visited(action)
                        .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.PART, SENT, List.of(action)))
                        .build()
                        .issuedPlans()
                        .get(0)
                        .actionIds())
                .containsExactly("A-1");
    }
}
