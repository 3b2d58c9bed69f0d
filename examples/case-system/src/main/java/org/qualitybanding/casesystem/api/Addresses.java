package org.qualitybanding.casesystem.api;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** Where things are, whatever signs their ids hold. */
final class Addresses {

    private Addresses() {}

    /** Returns the address of a review, or of what belongs to it. */
    static URI of(String reviewId, String... belonging) {
        return UriComponentsBuilder.fromPath("/api/reviews")
                .pathSegment(reviewId)
                .pathSegment(belonging)
                .encode()
                .build()
                .toUri();
    }
}
