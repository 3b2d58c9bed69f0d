package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.fixtures.SampleFacts.action;
import static org.qualitybanding.fixtures.SampleFacts.anAction;
import static org.qualitybanding.fixtures.SampleFacts.minorActions;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.EngagementNote;

/** Domains, visits, actions and records of a review fit together, or the message names the place. */
class ReviewConsistencyTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);

    private static QualityReview.Builder visited(Action... actions) {
        return SampleReviews.visited(VISITED, List.of(actions));
    }

    @Test
    @DisplayName("M4: the initial domains are one or more of the catalogue, each once")
    void initialDomains() {
        QualityReview.Builder none = QualityReview.builder()
                .id("QR-1")
                .service(SampleReviews.service())
                .reviewer("reviewer-7")
                .openedOn(OPENED)
                .catalogue(SampleReviews.catalogueOfNine());
        assertRefused("initialDomainIds of \"QR-1\" must be 1 or more ids of domains, found 0", none::build);
        assertRefused(
                "initialDomainIds[3] of \"QR-1\" must be the id of a domain of the catalogue, found \"finance\"",
                () -> SampleReviews.opened(OPENED)
                        .addInitialDomainIds("finance")
                        .build());
        assertRefused(
                "initialDomainIds[3] of \"QR-1\" must be a different id from those before it, found \"audits\"",
                () -> SampleReviews.opened(OPENED)
                        .addInitialDomains(Domain.AUDITS)
                        .build());
        assertRefused("domain must be given, found nothing", () -> none.addInitialDomains((Domain) null));
        assertRefused("domains must be given, found nothing", () -> none.addInitialDomains((Domain[]) null));
    }

    @Test
    @DisplayName("M6, M7: the visit, on site or remote, does not begin before the opening")
    void visitAfterOpening() {
        assertRefused(
                "initialVisit.firstDay of \"QR-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> SampleReviews.opened(OPENED)
                        .initialVisit(Visit.onSite(OPENED.minusDays(1)))
                        .build());
        assertRefused(
                "initialVisit.evidenceRequest.requestedOn of \"QR-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> SampleReviews.opened(OPENED)
                        .initialVisit(SampleReviews.remote(OPENED.minusDays(1), Optional.empty(), Optional.empty()))
                        .build());
        assertThat(SampleReviews.opened(OPENED)
                        .initialVisit(Visit.onSite(OPENED))
                        .build()
                        .initialVisit())
                .isPresent();
    }

    @Test
    @DisplayName("M7: a piece of a remote review covers initial domains")
    void piecesCoverInitialDomains() {
        EvidenceRequest request = EvidenceRequest.builder()
                .requestedOn(VISITED)
                .addPieces(new EvidenceRequest.Piece("R-1", List.of("audits"), Optional.empty()))
                .addPieces(new EvidenceRequest.Piece("R-2", List.of("audits", "staffing"), Optional.empty()))
                .build();
        assertRefused(
                "initialVisit.evidenceRequest.pieces[1].domainIds[1] of \"R-2\" must be the id of an initial domain,"
                        + " found \"staffing\"",
                () -> SampleReviews.opened(OPENED)
                        .initialVisit(Visit.remote(request))
                        .build());
    }

    @Test
    @DisplayName("M8: a full review follows the visit, and may begin on its first day")
    void fullReview() {
        assertRefused(
                "fullReview of \"QR-1\" must be left out where there is no initialVisit, found one started on 2026-03-02",
                () -> SampleReviews.opened(OPENED)
                        .fullReview(FullReview.started(VISITED))
                        .build());
        assertRefused(
                "fullReview.startedOn of \"QR-1\" must be on or after the start of the initialVisit 2026-03-02, found 2026-03-01",
                () -> visited().fullReview(FullReview.started(OPENED)).build());
        assertThat(visited().fullReview(FullReview.started(VISITED)).build().domainsUnderReview())
                .hasSize(9);
    }

    @Test
    @DisplayName("R10: the same action twice is an error")
    void sameActionTwice() {
        assertRefused(
                "actions[1].id must be a different id from those before it, found \"A-1\"",
                () -> visited(
                                anAction("A-1", VISITED).build(),
                                anAction("A-1", SENT).build())
                        .build());
    }

    @Test
    @DisplayName("R10: an action in a domain that is not under review is an error")
    void domainNotUnderReview() {
        Action staffing =
                anAction("A-1", VISITED).domain(SampleReviews.STAFFING).build();
        assertRefused(
                "actions[0].domainId of \"A-1\" must be the id of a domain under review, found \"staffing\"",
                () -> visited(staffing).build());
        assertRefused(
                "actions[0].domainId of \"A-1\" must be the id of a domain under review, found \"finance\"",
                () -> visited(staffing.withDomainId("finance"))
                        .fullReview(FullReview.started(VISITED))
                        .build());
        assertRefused(
                "actions[0].foundOn of \"A-1\" must be on or after fullReview.startedOn 2026-03-03, found 2026-03-02",
                () -> visited(staffing)
                        .fullReview(FullReview.started(VISITED.plusDays(1)))
                        .build());
        assertThat(visited(staffing)
                        .fullReview(FullReview.started(VISITED))
                        .build()
                        .actions())
                .containsExactly(staffing);
    }

    @Test
    @DisplayName("an action is found on a visit or after it began")
    void foundOnAVisit() {
        assertRefused(
                "actions[0] must be left out where there is no initialVisit, found \"MIN-1\"",
                () -> SampleReviews.opened(OPENED)
                        .actions(minorActions(1, VISITED))
                        .build());
        assertRefused(
                "actions[1].foundOn of \"A-2\" must be on or after the start of the initialVisit 2026-03-02, found 2026-03-01",
                () -> visited(
                                anAction("A-1", VISITED).build(),
                                anAction("A-2", OPENED).build())
                        .build());
    }

    @Test
    @DisplayName("M15 to M17, R18: no record is dated before the opening")
    void recordsSinceOpened() {
        LocalDate before = OPENED.minusDays(1);
        String since = " must be on or after openedOn 2026-03-01, found 2026-02-28";
        assertRefused(
                "planReviews[0].heldOn of \"PR-1\"" + since,
                () -> visited()
                        .addPlanReviews(SampleFacts.planReview("PR-1", before))
                        .build());
        assertRefused(
                "mitigations[0].decidedOn of \"MT-1\"" + since,
                () -> visited()
                        .addMitigations(SampleFacts.accepted("MT-1", before))
                        .build());
        assertRefused(
                "followUps[0].heldOn of \"F-1\"" + since,
                () -> visited()
                        .addFollowUps(SampleFacts.call("F-2", OPENED), SampleFacts.call("F-1", before))
                        .build());
        assertRefused(
                "engagementNotes[0].notedOn of \"N-1\"" + since,
                () -> visited()
                        .addEngagementNotes(SampleFacts.engagement("N-1", before, EngagementNote.Finding.SATISFACTORY))
                        .build());
        assertRefused(
                "escalationSteps[0].takenOn of \"ES-1\"" + since,
                () -> visited()
                        .addEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, before))
                        .build());
    }

    @Test
    @DisplayName("the id of a record comes once in its list")
    void distinctRecordIds() {
        String twice = "[1].id must be a different id from those before it, found \"X-1\"";
        assertRefused(
                "planReviews" + twice,
                () -> visited()
                        .addPlanReviews(SampleFacts.planReview("X-1", SENT), SampleFacts.planReview("X-1", VISITED))
                        .build());
        assertRefused(
                "mitigations" + twice,
                () -> visited()
                        .addMitigations(SampleFacts.accepted("X-1", SENT), SampleFacts.rejected("X-1", SENT))
                        .build());
        assertRefused(
                "followUps" + twice,
                () -> visited()
                        .addFollowUps(SampleFacts.call("X-1", SENT), SampleFacts.call("X-1", SENT))
                        .build());
        assertRefused(
                "engagementNotes" + twice,
                () -> visited()
                        .addEngagementNotes(
                                SampleFacts.engagement("X-1", SENT, EngagementNote.Finding.SATISFACTORY),
                                SampleFacts.engagement("X-1", SENT, EngagementNote.Finding.UNSATISFACTORY))
                        .build());
        assertRefused(
                "escalationSteps" + twice,
                () -> visited()
                        .addEscalationSteps(
                                SampleFacts.step("X-1", EscalationStep.Kind.SUSPENSION, SENT),
                                SampleFacts.step("X-1", EscalationStep.Kind.SENIOR_INVOLVEMENT, SENT))
                        .build());
    }

    @Test
    @DisplayName("M9: a plan review looks at actions of the review, found by then")
    void planReviewActions() {
        Action red = action("A-1", Rag.RED, HarmBasis.NONE, SENT);
        assertRefused(
                "planReviews[0].actionIds[1] of \"PR-1\" must be the id of an action of this review, found \"A-9\"",
                () -> visited(red)
                        .addPlanReviews(SampleFacts.planReview("PR-1", SENT, "A-1", "A-9"))
                        .build());
        assertRefused(
                "planReviews[0].actionIds[0] of \"PR-1\" must be the id of an action found on or before heldOn 2026-03-02,"
                        + " found \"A-1\" found on 2026-03-06",
                () -> visited(red)
                        .addPlanReviews(SampleFacts.planReview("PR-1", VISITED, "A-1"))
                        .build());
    }

    @Test
    @DisplayName("everything that does not fit is told at once, with the ids of the records")
    void allAtOnce() {
        assertRefused(
                "6 faults: (1) intelligence[0].domainIds[0] of \"I-1\" must be the id of a domain of the catalogue,"
                        + " found \"finance\";"
                        + " (2) actions[0].foundOn of \"A-1\" must be on or after the start of the initialVisit 2026-03-02,"
                        + " found 2026-03-01;"
                        + " (3) actions[1].domainId of \"A-2\" must be the id of a domain under review, found \"staffing\";"
                        + " (4) issuedPlans[0].actionIds[1] of \"P-1\" must be the id of an action of this review,"
                        + " found \"A-9\";"
                        + " (5) followUps[0].heldOn of \"F-1\" must be on or after openedOn 2026-03-01, found 2026-02-28;"
                        + " (6) complianceDecisions[0] of \"D-1\" must be left out before a plan covers the initial domains,"
                        + " found one of 2026-03-06",
                () -> visited(
                                anAction("A-1", OPENED).build(),
                                anAction("A-2", VISITED)
                                        .domain(SampleReviews.STAFFING)
                                        .build())
                        .addIntelligence(SampleFacts.intelligence("I-1", OPENED, IntelligenceItem.Concern.LOW)
                                .withDomainIds("finance"))
                        .addIssuedPlans(new IssuedPlan(
                                "P-1", IssuedPlan.Coverage.PART, SENT, Optional.empty(), List.of("A-2", "A-9")))
                        .addFollowUps(SampleFacts.call("F-1", OPENED.minusDays(1)))
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, SENT))
                        .build());
    }

    @Test
    @DisplayName("M21, R12: compliance is decided once a plan covers the initial domains")
    void complianceDecision() {
        List<Action> none = List.of();
        assertRefused(
                "complianceDecisions[0] of \"D-1\" must be left out before a plan covers the initial domains, found one of 2026-03-06",
                () -> visited()
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, SENT))
                        .build());
        assertRefused(
                "complianceDecisions[0] of \"D-1\" must be left out before a plan covers the initial domains,"
                        + " found one of +999999999-12-31",
                () -> visited()
                        .addIssuedPlans(SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, none))
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, LocalDate.MAX))
                        .build());
        assertRefused(
                "complianceDecisions[0].decidedOn of \"D-1\" must be on or after the sending of the plan on 2026-03-06,"
                        + " found 2026-03-05",
                () -> SampleReviews.withPlan(VISITED, SENT, none)
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, SENT.minusDays(1)))
                        .build());
        assertThat(SampleReviews.withPlan(VISITED, SENT, none)
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, SENT))
                        .build()
                        .complianceDecisions())
                .hasSize(1);
    }
}
