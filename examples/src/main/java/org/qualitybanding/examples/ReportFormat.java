package org.qualitybanding.examples;

import java.util.function.BiFunction;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewStanding;

/** How a report is written. */
enum ReportFormat {
    /** Aligned text for people. */
    TEXT(TextReport::write),
    /** JSON for machines. */
    JSON(JsonReport::write);

    private final BiFunction<QualityReview, ReviewStanding, String> writer;

    ReportFormat(BiFunction<QualityReview, ReviewStanding, String> writer) {
        this.writer = writer;
    }

    /**
     * Writes a report.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     * @return the whole report, ended by a line end
     */
    String write(QualityReview known, ReviewStanding standing) {
        return writer.apply(known, standing);
    }
}
