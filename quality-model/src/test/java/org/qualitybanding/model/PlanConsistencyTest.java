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

    private static PlanIssue issue(String id, PlanCoverage coverage, LocalDate sentOn) {
        return planIssue(id, coverage, sentOn, NONE);
    }

    @Test
    @DisplayName("a plan is not sent before the visit")
    void notBeforeTheVisit() {
        assertRefused(
                "planIssues[0] must be left out where there is no initialVisit, found \"P-1\"",
                () -> SampleReviews.opened(VISITED)
                        .addPlanIssues(issue("P-1", PlanCoverage.PART, SENT))
                        .build());
        assertRefused(
                "planIssues[0].sentOn must be on or after the start of the initialVisit 2026-03-02, found 2026-03-01",
                () -> visited()
                        .addPlanIssues(issue("P-1", PlanCoverage.PART, VISITED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M10: a plan that covers the initial domains follows the end of the visit; a part of it need not")
    void initialDomainsAfterTheVisit() {
        QualityReview.Builder going = SampleReviews.opened(VISITED).initialVisit(Visit.begun(VISITED));
        assertThat(going.addPlanIssues(issue("P-1", PlanCoverage.PART, VISITED))
                        .build()
                        .planIssues())
                .hasSize(1);
        assertRefused(
                "planIssues[1].coverage must be PART before the end of the initialVisit, found INITIAL_DOMAINS",
                () -> going.addPlanIssues(issue("P-2", PlanCoverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "planIssues[0].sentOn must be on or after the end of the initialVisit 2026-03-16, found 2026-03-15",
                () -> SampleReviews.opened(VISITED)
                        .initialVisit(Visit.onSite(VISITED, COMPLETED))
                        .addPlanIssues(issue("P-1", PlanCoverage.INITIAL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M7: on a remote review the plan follows the response")
    void afterTheResponse() {
        assertRefused(
                "planIssues[0].sentOn must be on or after the end of the initialVisit 2026-03-16, found 2026-03-15",
                () -> SampleReviews.opened(VISITED)
                        .initialVisit(SampleReviews.remote(VISITED, Optional.of(VISITED), Optional.of(COMPLETED)))
                        .addPlanIssues(issue("P-1", PlanCoverage.INITIAL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("M9: a plan for all domains follows the completion of the full review")
    void allDomainsAfterTheFullReview() {
        assertRefused(
                "planIssues[0].coverage must be PART before fullReview.completedOn, found ALL_DOMAINS",
                () -> visited()
                        .addPlanIssues(issue("P-1", PlanCoverage.ALL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "planIssues[0].coverage must be PART before fullReview.completedOn, found ALL_DOMAINS",
                () -> visited()
                        .fullReview(FullReview.started(VISITED))
                        .addPlanIssues(issue("P-1", PlanCoverage.ALL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "planIssues[0].sentOn must be on or after fullReview.completedOn 2026-03-16, found 2026-03-15",
                () -> visited()
                        .fullReview(FullReview.completed(VISITED, COMPLETED))
                        .addPlanIssues(issue("P-1", PlanCoverage.ALL_DOMAINS, COMPLETED.minusDays(1)))
                        .build());
    }

    @Test
    @DisplayName("a later issue covers more than those before it, or is a part")
    void coverageGrows() {
        QualityReview.Builder full = visited().fullReview(FullReview.completed(VISITED, COMPLETED));
        assertRefused(
                "planIssues[1].coverage must be more than the issues before it cover, or PART, found INITIAL_DOMAINS",
                () -> visited()
                        .addPlanIssues(
                                issue("P-1", PlanCoverage.INITIAL_DOMAINS, VISITED),
                                issue("P-2", PlanCoverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "planIssues[1].coverage must be more than the issues before it cover, or PART, found INITIAL_DOMAINS",
                () -> QualityReview.builder()
                        .from(full.build())
                        .addPlanIssues(
                                issue("P-1", PlanCoverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", PlanCoverage.INITIAL_DOMAINS, SENT))
                        .build());
        assertRefused(
                "planIssues[1].coverage must be more than the issues before it cover, or PART, found ALL_DOMAINS",
                () -> QualityReview.builder()
                        .from(full.build())
                        .addPlanIssues(
                                issue("P-1", PlanCoverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", PlanCoverage.ALL_DOMAINS, SENT))
                        .build());
        assertThat(full.addPlanIssues(
                                issue("P-4", PlanCoverage.PART, SENT),
                                issue("P-3", PlanCoverage.ALL_DOMAINS, COMPLETED),
                                issue("P-2", PlanCoverage.INITIAL_DOMAINS, COMPLETED),
                                issue("P-1", PlanCoverage.PART, VISITED))
                        .build()
                        .planIssues())
                .as("two of one day in order of what they cover")
                .extracting(PlanIssue::id)
                .containsExactly("P-1", "P-2", "P-3", "P-4");
    }

    @Test
    @DisplayName("the id of an issue comes once")
    void distinctIds() {
        assertRefused(
                "planIssues[1].id must be a different id from those before it, found \"P-1\"",
                () -> visited()
                        .addPlanIssues(issue("P-1", PlanCoverage.PART, VISITED), issue("P-1", PlanCoverage.PART, SENT))
                        .build());
    }

    @Test
    @DisplayName("R8, R26: an issue holds actions of the review that were found by then")
    void actionsOfAnIssue() {
        Action late = anAction("A-1", SENT.plusDays(1)).build();
        assertRefused(
                "planIssues[0].actionIds[0] must be the id of an action of this review, found \"A-1\"",
                () -> visited()
                        .addPlanIssues(planIssue("P-1", PlanCoverage.PART, SENT, List.of(late)))
                        .build());
        assertRefused(
                "planIssues[0].actionIds[0] must be the id of an action found on or before sentOn 2026-03-20,"
                        + " found \"A-1\" found on 2026-03-21",
                () -> visited(late)
                        .addPlanIssues(planIssue("P-1", PlanCoverage.PART, SENT, List.of(late)))
                        .build());
        assertThat(visited(late)
                        .addPlanIssues(planIssue("P-1", PlanCoverage.PART, late.foundOn(), List.of(late)))
                        .build()
                        .planIssues())
                .hasSize(1);
    }

    @Test
    @DisplayName("R9: an issue holds no action that was withdrawn before; withdrawn later, it stays in the issue")
    void withdrawnActions() {
        Action action =
                anAction("A-1", VISITED).withdrawal(SampleFacts.withdrawn(SENT)).build();
        assertRefused(
                "planIssues[0].actionIds[0] must be the id of an action not withdrawn before sentOn 2026-03-21,"
                        + " found \"A-1\" withdrawn on 2026-03-20",
                () -> visited(action)
                        .addPlanIssues(planIssue("P-1", PlanCoverage.PART, SENT.plusDays(1), List.of(action)))
                        .build());
        assertThat(visited(action)
                        .addPlanIssues(planIssue("P-1", PlanCoverage.PART, SENT, List.of(action)))
                        .build()
                        .planIssues()
                        .get(0)
                        .actionIds())
                .containsExactly("A-1");
    }
}
