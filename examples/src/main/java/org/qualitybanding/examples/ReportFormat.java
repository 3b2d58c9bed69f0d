package org.qualitybanding.examples;

import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** How a report is written. */
enum ReportFormat {
    /** Aligned text for people. */
    TEXT,
    /** JSON for machines. */
    JSON;

    /**
     * Writes a report.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     * @return the whole report, ended by a line end
     */
    String write(QualityReview known, ReviewStanding standing) {
        return switch (this) {
            case TEXT -> TextReport.write(known, standing);
            case JSON -> JsonReport.write(known, standing);
        };
    }
}
