package org.qualitybanding.examples;

import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** How a report is written. */
enum ReportFormat {
    /** Aligned text for people. */
    TEXT,
    /** JSON for machines. */
    JSON,
    /** The receipt, to be kept and replayed. */
    RECEIPT;

    /**
     * Writes a report.
     *
     * @param known the facts known on the day of the standing
     * @param standing where the review stands
     * @param policy the policy that it was worked out by
     * @return the whole report, ended by a line end
     */
    String write(QualityReview known, ReviewStanding standing, QualityPolicy policy) {
        return switch (this) {
            case TEXT -> TextReport.write(known, standing);
            case JSON -> JsonReport.write(standing);
            case RECEIPT -> ReceiptFile.write(Receipt.of(standing, policy, Receipt.FreeText.LEFT_OUT));
        };
    }
}
