package org.qualitybanding.timeline.change;

import java.util.List;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What another calendar makes of the last days of one review.
 *
 * <p>A last day for which one of the calendars would have to guess is not compared: it is among those that are not known, with the
 * range that is covered. So nothing moves where both lists of those are empty, too; otherwise, nothing that is known.
 *
 * @param reviewId the id of the review
 * @param moved the open duties whose last day moves, in the order of their last days before; those that are owed after alone come
 *     last
 * @param notKnownBefore the last days that the calendars before do not cover, as a standing tells them
 * @param notKnownAfter the last days that the calendars after do not cover, as a standing tells them
 */
public record MovedDuties(
        String reviewId, List<MovedDuty> moved, List<Advisory> notKnownBefore, List<Advisory> notKnownAfter) {

    /**
     * Creates the list of a review; {@link CalendarComparison} works it out.
     *
     * @throws InvalidValueException if the id is none or something in a list is missing
     */
    public MovedDuties {
        Checks check = new Checks();
        reviewId = check.id("reviewId", reviewId);
        moved = check.list("moved", moved);
        notKnownBefore = check.list("notKnownBefore", notKnownBefore);
        notKnownAfter = check.list("notKnownAfter", notKnownAfter);
        check.done();
    }

    /** Returns how many move, such as {@code review QR-1: 3 last days move}, and how many advisories say that some are not known. */
    @Override
    public String toString() {
        int notKnown = notKnownBefore.size() + notKnownAfter.size();
        return "review " + reviewId + ": " + Words.counted(moved.size(), "last day")
                + (moved.size() == 1 ? " moves" : " move")
                + (notKnown == 0 ? "" : ", " + Words.counted(notKnown, "reason") + " why some are not known");
    }
}
