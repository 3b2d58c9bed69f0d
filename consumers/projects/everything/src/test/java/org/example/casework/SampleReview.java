package org.example.casework;

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

/** One amber action, met in time; what people wrote about it is nobody's to publish. */
final class SampleReview {

    static final String FREE_TEXT = "Records of a resident were incomplete";

    private SampleReview() {}

    static QualityReview review() {
        LocalDate visited = LocalDate.of(2026, 3, 2);
        return QualityReview.builder()
                .id("QR-1")
                .service(Service.builder()
                        .id("SV-1")
                        .name("Example House")
                        .provider(Provider.builder()
                                .id("PR-1")
                                .name("Example Care")
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
                .build()
                .visiting(Visit.onSite(visited))
                .finding(Action.minor("A-1", Domain.AUDITS, Rag.AMBER, visited).withDescription(FREE_TEXT))
                .issuing(IssuedPlan.sent(
                        "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1"))
                .sending("A-1", Evidence.sent("E-1", LocalDate.of(2026, 3, 30)))
                .judging(
                        "A-1",
                        "E-1",
                        Judgement.of(Judgement.Finding.SUFFICIENT, LocalDate.of(2026, 4, 8), "reviewer-7"));
    }
}
