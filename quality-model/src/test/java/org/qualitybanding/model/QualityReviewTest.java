package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.fixtures.SampleFacts.minorActions;
import static org.qualitybanding.fixtures.SampleFacts.planIssue;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;

/** A review from its opening to its decision: which domains it looks at, which plan it is scored from, how it changes. */
class QualityReviewTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);
    private static final LocalDate COMPLETED = LocalDate.of(2026, 3, 16);
    private static final LocalDate FULL_SENT = LocalDate.of(2026, 3, 20);

    @Test
    @DisplayName("M4, M8: the initial domains are under review, and all nine once a full review has started")
    void domainsUnderReview() {
        QualityReview review = SampleReviews.visited(VISITED, List.of()).build();
        assertThat(review.initialDomains()).containsExactly(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);
        assertThat(review.domainsUnderReview()).isEqualTo(review.initialDomains());

        QualityReview full = review.withFullReview(FullReview.started(VISITED));
        assertThat(full.initialDomains()).isEqualTo(review.initialDomains());
        assertThat(full.domainsUnderReview())
                .isEqualTo(SampleReviews.catalogueOfNine().domains());
    }

    @Test
    @DisplayName("R8: without a full review the score is taken from the plan on the initial domains")
    void scoringPlan() {
        QualityReview visited =
                SampleReviews.visited(VISITED, minorActions(2, VISITED)).build();
        IssuedPlan part = planIssue("P-0", IssuedPlan.Coverage.PART, VISITED, minorActions(1, VISITED));
        IssuedPlan initial = planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT, minorActions(2, VISITED));
        assertThat(visited.withIssuedPlans(part).scoringPlan()).isEmpty();
        assertThat(visited.withIssuedPlans(part).initialPlan()).isEmpty();
        assertThat(visited.withIssuedPlans(initial, part).scoringPlan()).contains(initial);
        assertThat(visited.withIssuedPlans(initial, part).initialPlan()).contains(initial);
        assertThat(visited.withIssuedPlans(initial, part).fullPlan()).isEmpty();
    }

    @Test
    @DisplayName("R8: with a full review the score is taken from the plan on all domains")
    void scoringPlanOfFullReview() {
        QualityReview full = SampleReviews.visited(VISITED, List.of())
                .fullReview(FullReview.completed(VISITED, COMPLETED))
                .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT, List.of()))
                .build();
        assertThat(full.scoringPlan()).isEmpty();
        IssuedPlan all = planIssue("P-2", IssuedPlan.Coverage.ALL_DOMAINS, FULL_SENT, List.of());
        QualityReview sent =
                QualityReview.builder().from(full).addIssuedPlans(all).build();
        assertThat(sent.scoringPlan()).contains(all);
        assertThat(sent.fullPlan()).contains(all);
        assertThat(sent.initialPlan()).map(IssuedPlan::id).contains("P-1");
        assertThat(full.withIssuedPlans(all).initialPlan())
                .as("a plan on all domains covers the initial ones")
                .contains(all);
    }

    @Test
    @DisplayName("an action is found by its id, withdrawn or not")
    void action() {
        Action withdrawn = SampleFacts.anAction("A-1", VISITED)
                .withdrawal(SampleFacts.withdrawn(SENT))
                .build();
        QualityReview review =
                SampleReviews.visited(VISITED, List.of(withdrawn)).build();
        assertThat(review.action("A-1")).contains(withdrawn);
        assertThat(review.action("A-2")).isEmpty();
        assertRefused("actionId must be given, found nothing", () -> review.action(null));
    }

    @Test
    @DisplayName("one action changes, the rest of the review stays, and the whole is checked again")
    void withAction() {
        QualityReview review =
                SampleReviews.withPlan(VISITED, SENT, minorActions(2, VISITED)).build();
        Evidence evidence = SampleFacts.unjudged("E-1", SENT);
        QualityReview changed = review.withAction("MIN-2", action -> action.withEvidence(evidence));

        assertThat(changed.action("MIN-2").orElseThrow().evidence()).containsExactly(evidence);
        assertThat(changed.action("MIN-1")).isEqualTo(review.action("MIN-1"));
        assertThat(changed.withActions(review.actions())).isEqualTo(review);
        assertRefused(
                "actionId must be the id of an action of this review, found \"MIN-3\"",
                () -> review.withAction("MIN-3", action -> action));
        assertRefused("actionId must be given, found nothing", () -> review.withAction(null, action -> action));
        assertRefused("change must be given, found nothing", () -> review.withAction("MIN-1", null));
        assertRefused(
                "the changed action must be given, found nothing", () -> review.withAction("MIN-1", action -> null));
        assertRefused(
                "actions[0].domainId of \"MIN-1\" must be the id of a domain under review, found \"staffing\"",
                () -> review.withAction("MIN-1", action -> action.withDomainId("staffing")));
    }

    @Test
    @DisplayName("what was known on a day: the story of a remote review, told day by day")
    void asKnownOn() {
        Action action = SampleFacts.anAction("A-1", LocalDate.of(2026, 3, 12))
                .specifiedDueOn(LocalDate.of(2026, 5, 1))
                .addEvidence(SampleFacts.sufficient("E-1", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 8)))
                .build();
        QualityReview review = SampleReviews.opened(OPENED)
                .initialVisit(SampleReviews.remote(
                        LocalDate.of(2026, 3, 3),
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of(LocalDate.of(2026, 3, 12))))
                .addActions(action)
                .addIssuedPlans(planIssue(
                                "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 14), List.of(action))
                        .withReceivedOn(LocalDate.of(2026, 3, 15)))
                .addEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, LocalDate.of(2026, 4, 2))
                        .withEndedOn(LocalDate.of(2026, 4, 3)))
                .build();

        assertThat(review.asKnownOn(LocalDate.of(2026, 3, 2)))
                .isEqualTo(SampleReviews.opened(OPENED).build());
        assertThat(review.asKnownOn(LocalDate.of(2026, 3, 9)).initialVisit())
                .contains(SampleReviews.remote(LocalDate.of(2026, 3, 3), Optional.empty(), Optional.empty()));
        QualityReview found = review.asKnownOn(LocalDate.of(2026, 3, 12));
        assertThat(found.initialVisit()).isEqualTo(review.initialVisit());
        assertThat(found.actions()).containsExactly(action.withEvidence());
        assertThat(found.issuedPlans()).isEmpty();
        assertThat(review.asKnownOn(LocalDate.of(2026, 3, 14))
                        .issuedPlans()
                        .get(0)
                        .receivedOn())
                .isEmpty();
        assertThat(review.asKnownOn(LocalDate.of(2026, 4, 2)).escalationSteps())
                .containsExactly(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, LocalDate.of(2026, 4, 2)));
        assertThat(review.asKnownOn(LocalDate.of(2026, 4, 7)).actions().get(0).evidence())
                .as("R15: sent, and not yet judged")
                .containsExactly(SampleFacts.unjudged("E-1", LocalDate.of(2026, 4, 1)));
        assertThat(review.asKnownOn(LocalDate.of(2026, 4, 8))).isEqualTo(review);
    }

    @Test
    @DisplayName("nothing was known before the opening")
    void notBeforeTheOpening() {
        QualityReview review = SampleReviews.opened(OPENED).build();
        assertThat(review.asKnownOn(OPENED)).isEqualTo(review);
        assertRefused(
                "date must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> review.asKnownOn(OPENED.minusDays(1)));
        assertRefused("date must be given, found nothing", () -> review.asKnownOn(null));
    }

    @Test
    @DisplayName("a hundred thousand actions in one review")
    void manyActions() {
        List<Action> actions = minorActions(100_000, VISITED);
        QualityReview review = SampleReviews.withPlan(VISITED, SENT, actions)
                .addPlanReviews(SampleFacts.planReview(
                        "PR-1", SENT, actions.stream().map(Action::id).toArray(String[]::new)))
                .build();
        assertThat(review.asKnownOn(SENT)).isEqualTo(review);
        assertThat(review.asKnownOn(VISITED).actions()).hasSize(100_000);
        assertThat(review.withAction("MIN-100000", action -> action.withRag(Rag.RED))
                        .actions()
                        .get(99_999)
                        .rag())
                .isEqualTo(Rag.RED);
    }

    @Test
    @DisplayName("the first and the last day there are")
    void extremeDates() {
        QualityReview first = SampleReviews.opened(LocalDate.MIN)
                .initialVisit(Visit.onSite(LocalDate.MIN, LocalDate.MAX))
                .addActions(SampleFacts.anAction("A-1", LocalDate.MIN)
                        .specifiedDueOn(LocalDate.MAX)
                        .addDeadlineChanges(SampleFacts.movedBy(3640, LocalDate.MIN))
                        .build())
                .addIssuedPlans(planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.MAX, List.of()))
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, LocalDate.MAX))
                .build();
        assertThat(first.asKnownOn(LocalDate.MAX)).isEqualTo(first);
        assertThat(first.asKnownOn(LocalDate.MIN).initialVisit()).contains(Visit.begun(LocalDate.MIN));
        assertThat(first.asKnownOn(LocalDate.MIN).complianceDecisions()).isEmpty();
    }

    @Test
    @DisplayName("R21: a review, and so its band, belongs to a service")
    void belongsToAService() {
        QualityReview review = SampleReviews.opened(OPENED).build();
        assertThat(review.service()).isEqualTo(SampleReviews.service());
        assertThat(review.service().provider().id()).isEqualTo("P-1");
    }
}
