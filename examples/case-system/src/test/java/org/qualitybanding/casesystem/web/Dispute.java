package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.history.ReviewHistory;

/**
 * A review that a provider will dispute: the plan of 6 March was typed in on the 25th, and the evidence of 12 March towards the red
 * action not at all.
 */
final class Dispute {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);

    private Dispute() {}

    static ReviewHistory untilTheDecision(String id) {
        return ReviewHistory.opened(LocalDate.of(2026, 2, 23), "reviewer-7", opened(id))
                .recording(
                        LocalDate.of(2026, 3, 3),
                        "reviewer-7",
                        review -> review.visiting(Visit.onSite(VISITED))
                                .finding(Action.minor("A-1", Domain.AUDITS, Rag.RED, VISITED))
                                .finding(Action.minor("A-2", Domain.MEDICATION, Rag.AMBER, VISITED)))
                .recording(
                        LocalDate.of(2026, 3, 25),
                        "reviewer-7",
                        review -> review.issuing(IssuedPlan.sent(
                                "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1", "A-2")))
                .recording(
                        LocalDate.of(2026, 4, 2),
                        "reviewer-7",
                        review -> review.sending("A-2", Evidence.sent("E-1", LocalDate.of(2026, 4, 2))))
                .recording(
                        LocalDate.of(2026, 4, 9),
                        "reviewer-7",
                        review -> review.judging(
                                "A-2",
                                "E-1",
                                Judgement.of(Judgement.Finding.SUFFICIENT, LocalDate.of(2026, 4, 9), "reviewer-7")));
    }

    private static QualityReview opened(String id) {
        return QualityReview.builder()
                .id(id)
                .service(Service.builder()
                        .id("SV-50")
                        .name("Example Villa")
                        .provider(Provider.builder()
                                .id("PV-50")
                                .name("Example Homes")
                                .build())
                        .build())
                .reviewer("reviewer-7")
                .openedOn(LocalDate.of(2026, 2, 23))
                .catalogue(DomainCatalogue.completedWith(
                        new Domain("staffing", "Staffing"),
                        new Domain("nutrition", "Nutrition"),
                        new Domain("environment", "Environment"),
                        new Domain("leadership", "Leadership")))
                .addInitialDomains(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR)
                .build();
    }
}
