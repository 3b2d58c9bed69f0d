package org.qualitybanding.model.history;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review as it was on record by a day (reading R42): what its team could know of it then.
 *
 * @param review the facts that were on record and fit together
 * @param recordedBy the last day of recording that counts, included
 * @param leftOut what was on record besides, and rests on something that was not
 */
public record RecordedReview(QualityReview review, LocalDate recordedBy, List<LeftOut> leftOut) {

    /**
     * Creates a recorded review; {@link ReviewHistory#recordedBy} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public RecordedReview {
        Checks check = new Checks();
        review = check.given("review", review);
        recordedBy = check.given("recordedBy", recordedBy);
        leftOut = check.list("leftOut", leftOut);
        check.done();
    }

    /** Returns the review and the day, such as {@code review QR-1 …: 3 initial domains, …, as recorded by 2026-03-20}. */
    @Override
    public String toString() {
        return review + ", as recorded by " + recordedBy
                + (leftOut.isEmpty() ? "" : ", " + leftOut.size() + " left out");
    }
}
