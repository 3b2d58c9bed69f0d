package org.qualitybanding.casesystem.web;

import java.util.Optional;
import org.qualitybanding.casesystem.record.FoundReview;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * A review in a list.
 *
 * @param found whose it is
 * @param address its page
 * @param stage how far it has come, in words
 * @param banding the band as far as it is known, in words
 */
public record FoundRow(FoundReview found, String address, String stage, String banding) {

    static FoundRow of(FoundReview found, Optional<ReviewStanding> standing) {
        return new FoundRow(
                found,
                Addresses.review(found.id()),
                standing.map(then -> then.stage().words()).orElse("not open yet"),
                standing.map(then -> then.scorecard().banding().toString()).orElse("none"));
    }
}
