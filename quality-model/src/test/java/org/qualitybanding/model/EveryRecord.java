package org.qualitybanding.model;

import static org.qualitybanding.fixtures.SampleFacts.FREE_TEXT;
import static org.qualitybanding.fixtures.SampleFacts.REVIEWER;
import static org.qualitybanding.fixtures.SampleReviews.NUTRITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.LeftOut;
import org.qualitybanding.model.history.RecordedEntry;
import org.qualitybanding.model.history.RecordedFact;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewFacts;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.Fault;

/** One full example of every public record of the module. */
final class EveryRecord {

    static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    static final LocalDate SENT = LocalDate.of(2026, 3, 6);
    static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private EveryRecord() {}

    /** Every component that can hold something does, and every free text is {@link SampleFacts#FREE_TEXT}. */
    static Stream<Record> samples() {
        Action action = fullAction();
        return Stream.of(
                action,
                new Advisory(
                        Advisory.Kind.MINOR_RED,
                        "1 action is minor and red",
                        List.of("A-1"),
                        List.of("audits"),
                        List.of(Phrase.number("pieces", 16)),
                        List.of(PublishedModel.R6)),
                new Clause("Local scheme", "4.2", "Six red actions are a poor outcome."),
                SampleFacts.departed(ComplianceScore.MET, LATER),
                SampleFacts.movedTo(LATER, SENT),
                NUTRITION,
                SampleReviews.catalogueOfNine(),
                SampleFacts.engagement("N-1", LATER, EngagementNote.Finding.SATISFACTORY),
                SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, LATER).withEndedOn(LATER.plusDays(3)),
                SampleFacts.sufficient("E-1", SENT, LATER),
                request(),
                Explanation.of(Reason.OUTCOME_DECIDED, "Outcome", "Outcome 2")
                        .quantity("minor", 4)
                        .addParts(Phrase.date("sent", SENT))
                        .addClauses(PublishedModel.M11)
                        .addSteps(Explanation.of("Is it Outcome 3?", "no").build())
                        .build(),
                SampleFacts.call("F-1", LATER),
                FullReview.completed(VISITED, SENT),
                new Grade(Rag.RED, HarmBasis.LIKELY),
                new Identifier("cqc-location", "1-0000000001"),
                SampleFacts.intelligence("I-1", VISITED, IntelligenceItem.Concern.HIGH, Domain.AUDITS),
                new Judgement(Judgement.Finding.SUFFICIENT, LATER, REVIEWER, Optional.of(FREE_TEXT)),
                SampleFacts.accepted("MT-1", LATER),
                issue(action),
                SampleFacts.planReview("PR-1", LATER, "A-1"),
                SampleReviews.service().provider(),
                fullReview(action),
                Phrase.anyOf("bands", List.of(Phrase.text("band", "band.poor"), Phrase.name("band", "Good"))),
                Quantity.of("minor", 12),
                SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, SENT),
                request().pieces().get(0),
                service(),
                service().newProviders().get(0),
                SampleFacts.handOver("HO-1", LATER),
                SampleFacts.pause("PA-1", Pause.Clocks.BOTH, SENT).withResumedOn(LATER),
                SampleFacts.draftPlan("DP-1", SENT, "A-1").withCommentedOn(LATER),
                SampleFacts.abandoned(LATER),
                Visit.remote(request()),
                SampleFacts.withdrawn(LATER),
                new Fault("foundOn", Optional.of("A-1"), "given", "nothing"),
                FactName.of(FactName.Kind.ACTION, "A-1"),
                entry(action),
                leftOut(),
                new RecordedEntry(
                        2,
                        List.of(recorded()),
                        Optional.of(fullReview(action)),
                        List.of(new Fault("foundOn", Optional.of("A-1"), "given", "nothing"))),
                recorded(),
                new RecordedReview(fullReview(action), LATER, List.of(leftOut())),
                ReviewFacts.of(fullReview(action)),
                new ReviewHistory(
                        "QR-1", List.of(HistoryEntry.recorded(LATER, REVIEWER, ReviewFacts.of(fullReview(action))))));
    }

    private static HistoryEntry entry(Action action) {
        ReviewFacts facts = ReviewFacts.of(fullReview(action));
        FactName struckOut = FactName.of(FactName.Kind.ISSUED_PLAN, "P-7");
        return new HistoryEntry(LATER, REVIEWER, facts, List.of(struckOut));
    }

    private static RecordedFact recorded() {
        return new RecordedFact(
                FactName.of(FactName.Kind.ACTION, "A-1"), RecordedFact.How.CHANGED, List.of("evidence"));
    }

    private static LeftOut leftOut() {
        FactName plan = FactName.of(FactName.Kind.ISSUED_PLAN, "P-1");
        return new LeftOut(FactName.of(FactName.Kind.ACTION, "A-3"), Optional.of(plan), LeftOut.Unrecorded.ACTION);
    }

    private static Action fullAction() {
        return SampleFacts.anAction("A-1", VISITED)
                .specifiedDueOn(SENT.plusDays(10))
                .addRegradings(SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, SENT))
                .addEvidence(SampleFacts.notSufficient("E-1", SENT.plusDays(2), LATER))
                .addDeadlineChanges(SampleFacts.movedBy(14, SENT))
                .addMitigations(SampleFacts.rejected("MT-1", LATER))
                .withdrawal(SampleFacts.withdrawn(LATER.plusDays(1)))
                .build();
    }

    private static Service service() {
        return SampleReviews.service().withNewProviders(SampleFacts.newProvider(LATER));
    }

    private static IssuedPlan issue(Action action) {
        return SampleFacts.planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, SENT, List.of(action))
                .withReceivedOn(SENT.plusDays(1));
    }

    private static EvidenceRequest request() {
        return SampleReviews.remote(VISITED, Optional.of(VISITED), Optional.of(SENT))
                .evidenceRequest()
                .orElseThrow();
    }

    private static QualityReview fullReview(Action action) {
        return SampleReviews.opened(VISITED.minusDays(1))
                .addIntelligence(SampleFacts.intelligence("I-1", VISITED, IntelligenceItem.Concern.HIGH, Domain.AUDITS))
                .initialVisit(Visit.remote(request()))
                .fullReview(FullReview.started(VISITED))
                .addActions(action)
                .addIssuedPlans(issue(action))
                .addPlanReviews(SampleFacts.planReview("PR-1", LATER, "A-1"))
                .addMitigations(SampleFacts.accepted("MT-2", LATER))
                .addFollowUps(SampleFacts.call("F-1", LATER))
                .addEngagementNotes(SampleFacts.engagement("N-1", LATER, EngagementNote.Finding.UNSATISFACTORY))
                .addEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SENIOR_INVOLVEMENT, LATER))
                .addComplianceDecisions(SampleFacts.departed(ComplianceScore.NOT_MET, LATER))
                .addHandOvers(SampleFacts.handOver("HO-1", LATER))
                .addPauses(SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, LATER))
                .addDraftPlans(SampleFacts.draftPlan("DP-1", SENT, "A-1"))
                .abandonment(SampleFacts.abandoned(LATER))
                .build();
    }
}
