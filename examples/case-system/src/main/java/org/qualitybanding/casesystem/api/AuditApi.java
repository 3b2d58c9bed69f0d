package org.qualitybanding.casesystem.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.casesystem.record.AuditLine;
import org.qualitybanding.casesystem.record.AuditTrail;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, for managers. */
@RestController
class AuditApi {

    private final AuditTrail trail;

    AuditApi(AuditTrail trail) {
        this.trail = trail;
    }

    /** What was done last, with one review or with all. */
    @GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AuditLine> lines(@RequestParam(required = false) @Nullable String reviewId) {
        return reviewId == null ? trail.last() : trail.of(reviewId);
    }
}
