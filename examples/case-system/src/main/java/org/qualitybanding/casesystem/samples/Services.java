package org.qualitybanding.casesystem.samples;

import java.time.LocalDate;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;

/** Services that don't exist, and a review of one of them as it is opened. */
final class Services {

    static final Service HOUSE = service("SV-1", "Example House", "PV-1", "Example Care");
    static final Service COURT = service("SV-2", "Sample Court", "PV-1", "Example Care");
    static final Service LODGE = service("SV-3", "Specimen Lodge", "PV-2", "Invented Homes");
    static final Service GRANGE = service("SV-4", "Example Grange", "PV-3", "Sample Support");
    static final Service VILLA = service("SV-5", "Invented Villa", "PV-2", "Invented Homes");

    private static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    private Services() {}

    private static Service service(String id, String name, String providerId, String provider) {
        return Service.builder()
                .id(id)
                .name(name)
                .provider(Provider.builder().id(providerId).name(provider).build())
                .build();
    }

    static QualityReview opened(String id, Service service, String reviewer, LocalDate openedOn) {
        return QualityReview.builder()
                .id(id)
                .service(service)
                .reviewer(reviewer)
                .openedOn(openedOn)
                .catalogue(CATALOGUE)
                .addInitialDomains(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR)
                .build();
    }
}
