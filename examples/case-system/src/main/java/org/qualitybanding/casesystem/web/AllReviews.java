package org.qualitybanding.casesystem.web;

import java.util.List;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.QualityReview;
import org.springframework.stereotype.Component;

/** Every review there is, by all that is recorded of it. */
@Component
public class AllReviews {

    private final ReviewRecords records;

    AllReviews(ReviewRecords records) {
        this.records = records;
    }

    public List<QualityReview> all() {
        return records.ids().stream()
                .flatMap(id -> records.find(id).stream())
                .map(StoredReview::review)
                .toList();
    }
}
