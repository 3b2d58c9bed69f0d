package org.qualitybanding.casesystem.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.Pause;

/**
 * Something recorded with each verb that a review has, with free text wherever there can be any, in an order in which it fits. A visit
 * is on site or remote, so there are two reviews.
 */
record EveryVerb(String name, UnaryOperator<QualityReview> change) {

    private static final LocalDate OPENED = LocalDate.of(2026, 2, 2);

    static QualityReview opened(String id) {
        return SampleReviews.opened(OPENED).id(id).build();
    }

    static List<EveryVerb> onSite() {
        Action action = SampleFacts.anAction("A-1", day(5)).build();
        return List.of(
                verb(
                        "receiving",
                        review -> review.receiving(
                                SampleFacts.intelligence("I-1", day(1), IntelligenceItem.Concern.HIGH, Domain.AUDITS))),
                verb("visiting", review -> review.visiting(Visit.begun(day(5)))),
                verb("completingVisit", review -> review.completingVisit(day(6))),
                verb(
                        "finding",
                        review -> review.finding(action)
                                .finding(SampleFacts.anAction("A-2", day(5)).build())),
                verb("drafting", review -> review.drafting(SampleFacts.draftPlan("DP-1", day(7), "A-1"))),
                verb("commenting", review -> review.commenting("DP-1", day(8))),
                verb(
                        "issuing",
                        review -> review.issuing(SampleFacts.planIssue(
                                "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, day(9), List.of(action)))),
                verb(
                        "regrading",
                        review -> review.regrading("A-1", SampleFacts.regraded(Rag.AMBER, HarmBasis.LIKELY, day(10)))),
                verb("withAction", review -> review.withAction("A-2", found -> found.withRag(Rag.AMBER))),
                verb("withdrawing", review -> review.withdrawing("A-2", SampleFacts.withdrawn(day(10)))),
                verb("changingDeadline", review -> review.changingDeadline("A-1", SampleFacts.movedBy(3, day(11)))),
                verb("pausing", review -> review.pausing(SampleFacts.pause("PA-1", Pause.Clocks.BOTH, day(12)))),
                verb("resuming", review -> review.resuming("PA-1", day(14))),
                verb("sending", review -> review.sending("A-1", SampleFacts.unjudged("E-1", day(15)))),
                verb(
                        "judging",
                        review -> review.judging(
                                "A-1", "E-1", SampleFacts.judgement(Judgement.Finding.NOT_SUFFICIENT, day(16)))),
                verb("reviewing", review -> review.reviewing(SampleFacts.planReview("PR-1", day(17), "A-1"))),
                verb("followingUp", review -> review.followingUp(SampleFacts.call("F-1", day(18)))),
                verb(
                        "noting",
                        review -> review.noting(
                                SampleFacts.engagement("N-1", day(18), EngagementNote.Finding.UNSATISFACTORY))),
                verb(
                        "escalating",
                        review -> review.escalating(
                                SampleFacts.step("ES-1", EscalationStep.Kind.SENIOR_INVOLVEMENT, day(19)))),
                verb("endingStep", review -> review.endingStep("ES-1", day(20))),
                verb("handingOver", review -> review.handingOver(SampleFacts.handOver("H-1", day(21)))),
                verb("changingProvider", review -> review.changingProvider(SampleFacts.newProvider(day(22)))),
                verb("startingFullReview", review -> review.startingFullReview(day(23))),
                verb("completingFullReview", review -> review.completingFullReview(day(24))),
                verb("mitigating", review -> review.mitigating("A-1", SampleFacts.rejected("MT-1", day(25)))),
                verb("mitigating", review -> review.mitigating(SampleFacts.accepted("MT-2", day(26)))),
                verb("deciding", review -> review.deciding(SampleFacts.departed(ComplianceScore.MET, day(60)))),
                verb("abandoning", review -> review.abandoning(SampleFacts.abandoned(day(61)))));
    }

    static List<EveryVerb> remote() {
        EvidenceRequest.Piece piece = new EvidenceRequest.Piece("R-1", List.of(Domain.AUDITS.id()), Optional.empty());
        return List.of(
                verb(
                        "visiting",
                        review -> review.visiting(Visit.remote(EvidenceRequest.builder()
                                .requestedOn(day(3))
                                .addPieces(piece)
                                .build()))),
                verb("uploading", review -> review.uploading("R-1", day(4))),
                verb("responding", review -> review.responding(day(5))));
    }

    private static EveryVerb verb(String name, UnaryOperator<QualityReview> change) {
        return new EveryVerb(name, change);
    }

    private static LocalDate day(int afterOpening) {
        return OPENED.plusDays(afterOpening);
    }
}
