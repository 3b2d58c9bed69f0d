package org.qualitybanding.casesystem.dashboard;

import java.util.Map;
import java.util.Optional;
import org.qualitybanding.casesystem.web.Addresses;
import org.qualitybanding.model.Service;
import org.qualitybanding.timeline.worklist.ServiceBands;

/**
 * A service with its band.
 *
 * @param service the service, as its latest review names it
 * @param provider the name of its provider
 * @param band the band, in words
 * @param decidedBy the review that it was decided in; empty where there is none
 * @param underWay a later review that goes on; empty where there is none
 */
public record ServiceRow(
        Service service, String provider, String band, Optional<ReviewLink> decidedBy, Optional<ReviewLink> underWay) {

    static ServiceRow of(ServiceBands.ServiceBand band, Map<String, Service> services, java.time.LocalDate date) {
        Service service = java.util.Objects.requireNonNull(services.get(band.serviceId()));
        return new ServiceRow(
                service,
                service.providerOn(date).name(),
                band.band().map(known -> known.words()).orElse("No band yet"),
                band.decided().map(ReviewLink::of),
                band.underWay().map(ReviewLink::of));
    }

    /**
     * A review, and what is known of its band.
     *
     * @param id the id of the review
     * @param address its page
     * @param banding its band, in words
     */
    public record ReviewLink(String id, String address, String banding) {

        static ReviewLink of(ServiceBands.BandedReview review) {
            return new ReviewLink(
                    review.reviewId(),
                    Addresses.review(review.reviewId()),
                    review.banding().toString());
        }
    }
}
