package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qualitybanding.model.EveryRecord.LATER;
import static org.qualitybanding.model.EveryRecord.SENT;
import static org.qualitybanding.model.EveryRecord.VISITED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Quantity;

/** Every record says in one sentence what it records, by ids, counts and dates. */
class SentencesTest {

    @ParameterizedTest
    @MethodSource({"whoAndWhere", "whatIsLookedAt", "whatIsFound", "whatIsAgreed", "whatBecomesOfIt", "why"})
    @DisplayName("toString")
    void readsLikeASentence(Record fact, String sentence) {
        assertThat(fact).hasToString(sentence);
    }

    static Stream<Arguments> whoAndWhere() {
        Service service = SampleReviews.service();
        return Stream.of(
                arguments(new Identifier("ods", "X1"), "ods:X1"),
                arguments(service.provider(), "provider P-1"),
                arguments(SampleFacts.newProvider(LATER), "provider P-2 from 2026-03-20"),
                arguments(SampleFacts.handOver("HO-1", LATER), "hand-over HO-1 to reviewer-8 on 2026-03-20"),
                arguments(SampleFacts.abandoned(LATER), "abandoned on 2026-03-20 by manager-2"),
                arguments(
                        SampleFacts.pause("PA-1", Pause.Clocks.BOTH, SENT),
                        "pause PA-1 of both parties' clocks on 2026-03-06"),
                arguments(
                        SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, SENT).withResumedOn(LATER),
                        "pause PA-1 of the provider's clocks on 2026-03-06, resumed on 2026-03-20"),
                arguments(
                        SampleFacts.draftPlan("DP-1", SENT, "A-1", "A-2").withCommentedOn(LATER),
                        "draft plan DP-1 of 2 actions, sent on 2026-03-06, commented on 2026-03-20"),
                arguments(service, "service S-1 of provider P-1"));
    }

    static Stream<Arguments> whatIsLookedAt() {
        EvidenceRequest.Piece piece =
                new EvidenceRequest.Piece("R-1", List.of("medication", "audits"), Optional.empty());
        EvidenceRequest one = new EvidenceRequest(VISITED, List.of(piece), Optional.empty());
        Visit remote = SampleReviews.remote(VISITED, Optional.of(SENT), Optional.of(LATER));
        return Stream.of(
                arguments(Domain.MEDICATION, "Medication"),
                arguments(new DomainCatalogue(List.of(Domain.AUDITS)), "1 domain: Audits"),
                arguments(
                        new DomainCatalogue(List.of(Domain.AUDITS, Domain.BEHAVIOUR)), "2 domains: Audits, Behaviour"),
                arguments(Visit.onSite(VISITED, SENT), "on site from 2026-03-02 to 2026-03-06"),
                arguments(Visit.begun(VISITED), "on site from 2026-03-02, going on"),
                arguments(remote, "remote: 3 of 3 pieces requested on 2026-03-02 uploaded, response on 2026-03-20"),
                arguments(piece, "piece R-1 for medication, audits, not uploaded"),
                arguments(piece.withUploadedOn(SENT), "piece R-1 for medication, audits, uploaded on 2026-03-06"),
                arguments(one, "0 of 1 piece requested on 2026-03-02 uploaded, no response yet"),
                arguments(FullReview.started(VISITED), "full review from 2026-03-02, going on"),
                arguments(FullReview.completed(VISITED, SENT), "full review from 2026-03-02 to 2026-03-06"));
    }

    static Stream<Arguments> whatIsFound() {
        Action action = SampleFacts.action("A-1", Rag.RED, HarmBasis.LIKELY, VISITED);
        return Stream.of(
                arguments(new Grade(Rag.GREEN, HarmBasis.NONE), "GREEN, minor"),
                arguments(new Grade(Rag.AMBER, HarmBasis.CAUSED), "AMBER, significant (harm caused)"),
                arguments(action, "action A-1 in medication: RED, significant (harm likely), found on 2026-03-02"),
                arguments(
                        action.withWithdrawal(SampleFacts.withdrawn(SENT)),
                        "action A-1 in medication: RED, significant (harm likely), found on 2026-03-02, withdrawn on 2026-03-06"),
                arguments(
                        SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, SENT),
                        "re-graded to AMBER, minor on 2026-03-06"),
                arguments(SampleFacts.withdrawn(SENT), "withdrawn on 2026-03-06"));
    }

    static Stream<Arguments> whatIsAgreed() {
        List<Action> three = SampleFacts.minorActions(3, VISITED);
        Mitigation alone = SampleFacts.rejected("MT-1", LATER).withOperations(Mitigation.Operations.NOT_CONSULTED);
        return Stream.of(
                arguments(
                        SampleFacts.planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT, three),
                        "issued plan P-1 of 3 actions, sent on 2026-03-06"),
                arguments(
                        SampleFacts.planIssue("P-1", IssuedPlan.Coverage.PART, SENT, three.subList(0, 1)),
                        "issued plan P-1 of 1 action, sent on 2026-03-06"),
                arguments(
                        SampleFacts.movedTo(LATER, SENT),
                        "due 2026-03-20 by decision of 2026-03-06, situation of provider"),
                arguments(SampleFacts.movedBy(14, SENT), "+14 days by decision of 2026-03-06, situation of provider"),
                arguments(
                        SampleFacts.movedBy(-2, SENT).withGround(DeadlineChange.Ground.SIGNIFICANCE_OF_CONCERNS),
                        "-2 days by decision of 2026-03-06, significance of concerns"),
                arguments(
                        SampleFacts.accepted("MT-1", LATER),
                        "mitigation MT-1 accepted on 2026-03-20, operations consulted"),
                arguments(alone, "mitigation MT-1 rejected on 2026-03-20, operations not consulted"));
    }

    static Stream<Arguments> whatBecomesOfIt() {
        EscalationStep step = SampleFacts.step("ES-1", EscalationStep.Kind.NOTICE_OF_DISSATISFACTION, SENT);
        return Stream.of(
                arguments(SampleFacts.unjudged("E-1", SENT), "evidence E-1 sent on 2026-03-06, not yet judged"),
                arguments(
                        SampleFacts.sufficient("E-1", SENT, LATER),
                        "evidence E-1 sent on 2026-03-06, found sufficient on 2026-03-20"),
                arguments(
                        SampleFacts.notSufficient("E-1", SENT, LATER)
                                .judgement()
                                .orElseThrow(),
                        "found not sufficient on 2026-03-20"),
                arguments(
                        SampleFacts.planReview("PR-1", LATER, "A-1", "A-2"),
                        "plan review PR-1 of 2 actions, held on 2026-03-20"),
                arguments(
                        SampleFacts.planReview("PR-1", LATER, "A-1"),
                        "plan review PR-1 of 1 action, held on 2026-03-20"),
                arguments(SampleFacts.call("F-1", LATER), "quality call F-1 on 2026-03-20"),
                arguments(
                        SampleFacts.call("F-1", LATER).withKind(FollowUp.Kind.VISIT),
                        "quality visit F-1 on 2026-03-20"),
                arguments(
                        SampleFacts.engagement("N-1", LATER, EngagementNote.Finding.UNSATISFACTORY),
                        "engagement N-1 on 2026-03-20: timely actions unsatisfactory"),
                arguments(step, "notice of dissatisfaction ES-1 from 2026-03-06"),
                arguments(step.withEndedOn(LATER), "notice of dissatisfaction ES-1 from 2026-03-06 to 2026-03-20"),
                arguments(
                        SampleFacts.confirmed(ComplianceScore.NOT_MET, LATER),
                        "decision D-1: compliance 0 decided on 2026-03-20 by reviewer-7"),
                arguments(
                        SampleReviews.withPlan(VISITED, SENT, SampleFacts.minorActions(1, VISITED))
                                .build(),
                        "review QR-1 of service S-1: 3 initial domains, 1 action, 1 issued plan"),
                arguments(
                        SampleReviews.visited(VISITED, SampleFacts.minorActions(2, VISITED))
                                .build(),
                        "review QR-1 of service S-1: 3 initial domains, 2 actions, 0 issued plans"));
    }

    static Stream<Arguments> why() {
        Explanation no = Explanation.of("Is it Outcome 3?", "no").build();
        Explanation.Builder outcome = Explanation.of("Outcome", "Outcome 1");
        return Stream.of(
                arguments(
                        new Clause("Local scheme", "4.2", "Six red actions are poor."),
                        "4.2: Six red actions are poor."),
                arguments(Quantity.of("minor", -12), "minor = -12"),
                arguments(no, "Is it Outcome 3?: no"),
                arguments(outcome.addSteps(no).build(), "Outcome: Outcome 1 <- 1 step"),
                arguments(
                        outcome.addSteps(no)
                                .addClauses(PublishedModel.M10, PublishedModel.R1)
                                .quantity("minor", 2)
                                .quantity("significant", 0)
                                .build(),
                        "Outcome: Outcome 1 (minor = 2, significant = 0) [M10, R1] <- 2 steps"));
    }
}
