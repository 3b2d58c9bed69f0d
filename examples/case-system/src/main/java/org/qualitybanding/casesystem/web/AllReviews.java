package org.qualitybanding.casesystem.web;

import java.util.List;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.QualityReview;
import org.springframework.stereotype.Component;

/**
 * Every review there is, by all that is recorded of it. A list reads all of them each time, which does for a team with some thousands;
 * a larger one would keep each review's band and last days beside it, as often as an entry is added and once a day.
 */
@Component
public class AllReviews {

    private final ReviewRecords records;

    AllReviews(ReviewRecords records) {
        this.records = records;
    }

    public List<QualityReview> all() {
        return records.all().stream().map(StoredReview::review).toList();
    }
}
