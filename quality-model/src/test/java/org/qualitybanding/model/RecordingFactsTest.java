package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.fixtures.SampleFacts.anAction;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.EngagementNote;

/** A fact is recorded by a verb, which refuses what is not there to be recorded about. */
class RecordingFactsTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private static final QualityReview NEW = SampleReviews.opened(OPENED).build();
    private static final QualityReview PLANNED = NEW.visiting(Visit.onSite(VISITED))
            .finding(Action.minor("A-1", Domain.AUDITS, Rag.AMBER, VISITED))
            .issuing(IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT, "A-1"));

    private static Action only(QualityReview review) {
        assertThat(review.actions()).hasSize(1);
        return review.actions().get(0);
    }

    @Test
    @DisplayName("M13: a minor action has no harm, a significant one is of harm caused or likely")
    void shortActions() {
        assertThat(Action.minor("A-1", Domain.MEDICATION, Rag.GREEN, VISITED))
                .isEqualTo(
                        anAction("A-1", VISITED).description(Optional.empty()).build());
        Action significant = Action.significant("A-1", Domain.MEDICATION, Rag.RED, HarmBasis.LIKELY, VISITED);
        assertThat(significant.significant()).isTrue();
        assertThat(significant.grade()).isEqualTo(new Grade(Rag.RED, HarmBasis.LIKELY));
        assertRefused(
                "harm must be CAUSED or LIKELY, found NONE",
                () -> Action.significant("A-1", Domain.AUDITS, Rag.RED, HarmBasis.NONE, VISITED));
        assertRefused(
                "harm of \"A-1\" must be given, found nothing",
                () -> Action.significant("A-1", Domain.AUDITS, Rag.RED, null, VISITED));
    }

    @Test
    @DisplayName("M15: evidence is sent, and judged later")
    void shortEvidence() {
        assertThat(Evidence.sent("E-1", SENT)).isEqualTo(SampleFacts.unjudged("E-1", SENT));
        assertThat(Evidence.sent("E-1", SENT).judged(Judgement.Finding.SUFFICIENT, LATER, "reviewer-7"))
                .isEqualTo(new Evidence(
                        "E-1", SENT, List.of(Judgement.of(Judgement.Finding.SUFFICIENT, LATER, "reviewer-7"))));
        assertRefused(
                "judgements[0].judgedOn of \"E-1\" must be on or after submittedOn 2026-03-20, found 2026-03-06",
                () -> Evidence.sent("E-1", LATER).judged(Judgement.Finding.SUFFICIENT, SENT, "reviewer-7"));
    }

    @Test
    @DisplayName("M6: a visit is recorded once, and completed while it goes on")
    void visiting() {
        QualityReview begun = NEW.visiting(Visit.begun(VISITED));
        assertThat(begun.completingVisit(SENT).initialVisit()).contains(Visit.onSite(VISITED, SENT));
        assertRefused("initialVisit must be recorded once, found another", () -> begun.visiting(Visit.onSite(VISITED)));
        assertRefused(
                "initialVisit must be one on site that is going on, found nothing", () -> NEW.completingVisit(SENT));
        assertRefused(
                "initialVisit must be one on site that is going on, found another",
                () -> PLANNED.completingVisit(SENT));
        assertRefused(
                "lastDay must be on or after firstDay 2026-03-02, found 2026-03-01",
                () -> begun.completingVisit(OPENED));
        assertRefused(
                "initialVisit.firstDay of \"QR-1\" must be on or after openedOn 2026-03-01, found 2026-02-28",
                () -> NEW.visiting(Visit.begun(OPENED.minusDays(1))));
    }

    @Test
    @DisplayName("M7: pieces come one by one, and the reviewer responds once")
    void remote() {
        QualityReview requested = NEW.visiting(SampleReviews.remote(VISITED, Optional.empty(), Optional.empty()));
        QualityReview uploaded =
                requested.uploading("R-1", SENT).uploading("R-3", SENT).uploading("R-2", SENT);
        assertThat(uploaded.initialVisit())
                .contains(SampleReviews.remote(VISITED, Optional.of(SENT), Optional.empty()));
        QualityReview responded = uploaded.responding(LATER);
        assertThat(responded.initialVisit())
                .contains(SampleReviews.remote(VISITED, Optional.of(SENT), Optional.of(LATER)));
        assertRefused(
                "pieceId must be the id of a requested piece that has not come, found \"R-9\"",
                () -> requested.uploading("R-9", SENT));
        assertRefused(
                "pieceId must be the id of a requested piece that has not come, found \"R-1\"",
                () -> uploaded.uploading("R-1", LATER));
        assertRefused("respondedOn must be recorded once, found another", () -> responded.responding(LATER));
        assertRefused("initialVisit must be a remote one, found none", () -> PLANNED.responding(LATER));
        assertRefused("uploadedOn must be given, found nothing", () -> requested.uploading("R-1", null));
        assertRefused("respondedOn must be given, found nothing", () -> uploaded.responding(null));
    }

    @Test
    @DisplayName("M8, M9: a full review is started once, and completed while it goes on")
    void fullReview() {
        QualityReview started = PLANNED.startingFullReview(SENT);
        assertThat(started.completingFullReview(LATER).fullReview()).contains(FullReview.completed(SENT, LATER));
        assertRefused("fullReview must be recorded once, found another", () -> started.startingFullReview(LATER));
        assertRefused(
                "fullReview must be one that is going on, found nothing", () -> PLANNED.completingFullReview(LATER));
        assertRefused(
                "fullReview must be one that is going on, found one that is completed",
                () -> started.completingFullReview(LATER).completingFullReview(LATER));
        assertRefused("startedOn must be given, found nothing", () -> PLANNED.startingFullReview(null));
    }

    @Test
    @DisplayName("R10: an action is found once, in a domain under review")
    void finding() {
        QualityReview two = PLANNED.finding(Action.minor("A-2", Domain.BEHAVIOUR, Rag.RED, LATER));
        assertThat(two.actions()).extracting(Action::id).containsExactly("A-1", "A-2");
        assertRefused(
                "actions[1].id must be a different id from those before it, found \"A-1\"",
                () -> PLANNED.finding(Action.minor("A-1", Domain.BEHAVIOUR, Rag.RED, LATER)));
        assertRefused(
                "actions[1].domainId of \"A-2\" must be the id of a domain under review, found \"staffing\"",
                () -> PLANNED.finding(Action.minor("A-2", SampleReviews.STAFFING, Rag.RED, LATER)));
        assertRefused("action must be given, found nothing", () -> PLANNED.finding(null));
    }

    @Test
    @DisplayName(
            "M14, M15: evidence is sent towards an action, judged, and judged once more where a finding is put right")
    void evidence() {
        QualityReview sent = PLANNED.sending("A-1", Evidence.sent("E-1", LATER));
        assertThat(only(sent).evidence()).containsExactly(Evidence.sent("E-1", LATER));
        Judgement judgement = Judgement.of(Judgement.Finding.NOT_SUFFICIENT, LATER, "reviewer-7");
        QualityReview judged = sent.judging("A-1", "E-1", judgement);
        assertThat(only(judged).evidence().get(0).judgement()).contains(judgement);
        assertRefused(
                "actionId must be the id of an action of this review, found \"A-9\"",
                () -> PLANNED.sending("A-9", Evidence.sent("E-1", LATER)));
        assertRefused(
                "evidence[1].id must be a different id from those before it, found \"E-1\"",
                () -> sent.sending("A-1", Evidence.sent("E-1", LATER)));
        assertRefused(
                "evidenceId must be the id of evidence of action \"A-1\", found \"E-9\"",
                () -> sent.judging("A-1", "E-9", judgement));
        Judgement putRight = Judgement.of(Judgement.Finding.SUFFICIENT, LATER.plusDays(1), "reviewer-8");
        assertThat(only(judged.judging("A-1", "E-1", putRight))
                        .evidence()
                        .get(0)
                        .judgements())
                .containsExactly(judgement, putRight);
        assertRefused("judgement must be given, found nothing", () -> sent.judging("A-1", "E-1", null));
        assertRefused("evidence must be given, found nothing", () -> sent.sending("A-1", null));
    }

    @Test
    @DisplayName("R9, R17, R18: a deadline is changed, an action re-graded, mitigated, and withdrawn once")
    void decisionsOfAnAction() {
        QualityReview decided = PLANNED.changingDeadline("A-1", SampleFacts.movedBy(7, SENT))
                .changingDeadline("A-1", SampleFacts.movedTo(LATER, SENT))
                .regrading("A-1", SampleFacts.regraded(Rag.RED, HarmBasis.CAUSED, SENT))
                .mitigating("A-1", SampleFacts.accepted("MT-1", SENT));
        assertThat(only(decided).deadlineChanges())
                .containsExactly(SampleFacts.movedBy(7, SENT), SampleFacts.movedTo(LATER, SENT));
        assertThat(only(decided).grade()).isEqualTo(new Grade(Rag.RED, HarmBasis.CAUSED));
        assertThat(only(decided).mitigations()).containsExactly(SampleFacts.accepted("MT-1", SENT));

        QualityReview withdrawn = decided.withdrawing("A-1", SampleFacts.withdrawn(LATER));
        assertThat(only(withdrawn).withdrawn()).isTrue();
        assertRefused(
                "actionId must be the id of an action that is not withdrawn, found \"A-1\"",
                () -> withdrawn.withdrawing("A-1", SampleFacts.withdrawn(LATER)));
        assertRefused(
                "issuedPlans[0].actionIds[0] of \"P-1\" must be the id of an action not withdrawn before sentOn 2026-03-06,"
                        + " found \"A-1\" withdrawn on 2026-03-05",
                () -> PLANNED.withdrawing("A-1", SampleFacts.withdrawn(SENT.minusDays(1))));
        assertRefused(
                "deadlineChanges[2].decidedOn of \"A-1\" must be before withdrawal.withdrawnOn 2026-03-20, found 2026-03-20",
                () -> withdrawn.changingDeadline("A-1", SampleFacts.movedBy(1, LATER)));
        assertRefused("withdrawal must be given, found nothing", () -> PLANNED.withdrawing("A-1", null));
    }

    @Test
    @DisplayName("M1, M15 to M17, M19, R18: the records beside the actions")
    void records() {
        QualityReview recorded = PLANNED.receiving(
                        SampleFacts.intelligence("I-1", OPENED, IntelligenceItem.Concern.LOW, Domain.AUDITS))
                .reviewing(SampleFacts.planReview("PR-1", LATER, "A-1"))
                .followingUp(SampleFacts.call("F-1", LATER))
                .noting(SampleFacts.engagement("N-1", LATER, EngagementNote.Finding.SATISFACTORY))
                .mitigating(SampleFacts.accepted("MT-1", LATER))
                .escalating(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT))
                .deciding(SampleFacts.confirmed(ComplianceScore.NOT_MET, SENT))
                .deciding(SampleFacts.confirmed(ComplianceScore.MET, LATER).withId("D-2"));
        assertThat(recorded)
                .isEqualTo(QualityReview.builder()
                        .from(PLANNED)
                        .addIntelligence(
                                SampleFacts.intelligence("I-1", OPENED, IntelligenceItem.Concern.LOW, Domain.AUDITS))
                        .addPlanReviews(SampleFacts.planReview("PR-1", LATER, "A-1"))
                        .addFollowUps(SampleFacts.call("F-1", LATER))
                        .addEngagementNotes(SampleFacts.engagement("N-1", LATER, EngagementNote.Finding.SATISFACTORY))
                        .addMitigations(SampleFacts.accepted("MT-1", LATER))
                        .addEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, SENT))
                        .addComplianceDecisions(
                                SampleFacts.confirmed(ComplianceScore.MET, LATER)
                                        .withId("D-2"),
                                SampleFacts.confirmed(ComplianceScore.NOT_MET, SENT))
                        .build());

        QualityReview lifted = recorded.endingStep("ES-1", LATER);
        assertThat(lifted.escalationSteps().get(0).endedOn()).contains(LATER);
        assertRefused(
                "stepId must be the id of a step that stands, found \"ES-1\"", () -> lifted.endingStep("ES-1", LATER));
        assertRefused(
                "stepId must be the id of a step that stands, found \"ES-9\"", () -> lifted.endingStep("ES-9", LATER));
        assertRefused(
                "complianceDecisions[1].id must be a different id from those before it, found \"D-1\"",
                () -> recorded.deciding(SampleFacts.confirmed(ComplianceScore.MET, SENT)));
        assertRefused("decision must be given, found nothing", () -> PLANNED.deciding(null));
        assertRefused("note must be given, found nothing", () -> PLANNED.noting(null));
    }

    @Test
    @DisplayName("what is looked up by mistake is not quoted")
    void freeTextForAnId() {
        String message = " must be an id of 1 to 100 characters without white space, found 27 characters";
        assertRefused("actionId" + message, () -> PLANNED.sending(SampleFacts.FREE_TEXT, Evidence.sent("E-1", LATER)));
        assertRefused(
                "evidenceId" + message,
                () -> PLANNED.judging(
                        "A-1", SampleFacts.FREE_TEXT, Judgement.of(Judgement.Finding.SUFFICIENT, LATER, "reviewer-7")));
        assertRefused("pieceId" + message, () -> PLANNED.uploading(SampleFacts.FREE_TEXT, LATER));
        assertRefused("stepId" + message, () -> PLANNED.endingStep(SampleFacts.FREE_TEXT, LATER));
    }
}
