package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;

/** What all generated reviews have in common: a service, nine domains, three of them first. */
final class ReviewFrame {

    static final List<Domain> INITIAL = List.of(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);

    private static final Domain STAFFING = new Domain("staffing", "Staffing");
    private static final Domain NUTRITION = new Domain("nutrition", "Nutrition");

    static final List<Domain> REMAINING = List.of(STAFFING, NUTRITION);

    private static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            STAFFING, NUTRITION, new Domain("environment", "Environment"), new Domain("leadership", "Leadership"));

    private ReviewFrame() {}

    static QualityReview.Builder review(int number, LocalDate openedOn) {
        return QualityReview.builder()
                .id("QR-" + number)
                .service(Service.builder()
                        .id("SV-" + number)
                        .name("Example House " + number)
                        .provider(Provider.builder()
                                .id("PR-" + number % 100)
                                .name("Example Care")
                                .build())
                        .build())
                .reviewer("reviewer-" + number % 20)
                .openedOn(openedOn)
                .catalogue(CATALOGUE)
                .addInitialDomains(INITIAL.toArray(Domain[]::new));
    }
}
