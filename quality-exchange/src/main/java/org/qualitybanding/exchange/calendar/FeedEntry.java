package org.qualitybanding.exchange.calendar;

import java.time.LocalDate;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.standing.Duty;

/**
 * The last day of a duty, as a day in a calendar.
 *
 * @param uid what makes it the same entry in every feed, whenever it falls: the ids of the review and of the duty in it, unique where
 *     the ids of reviews are
 * @param dueOn the day
 * @param summary the review and what is owed, such as {@code QR-1: Send evidence A-1}
 * @param description the ids, and how the day came about
 * @param sequence the number of its revision: a calendar takes an entry over the one it has where the number is higher
 * @param status whether it still stands
 */
public record FeedEntry(
        String uid, LocalDate dueOn, String summary, String description, Integer sequence, Status status) {

    /** The days that iCalendar has a notation for, with one left over for the end of the last. */
    private static final DateRange NOTATION = new DateRange(LocalDate.of(1583, 1, 1), LocalDate.of(9999, 12, 30));

    /** Whether an entry still stands. */
    public enum Status {
        /** It stands. */
        CONFIRMED,
        /** It does not stand any more, and a calendar takes it out or strikes it through. */
        CANCELLED
    }

    /**
     * Creates an entry.
     *
     * @throws InvalidValueException if a part is missing or blank, the day is before 1583 or after 30 December 9999, or the sequence is less than 0
     */
    public FeedEntry {
        Checks check = new Checks();
        uid = check.text("uid", uid);
        dueOn = check.given("dueOn", dueOn);
        summary = check.text("summary", summary);
        description = check.text("description", description);
        sequence = check.given("sequence", sequence);
        status = check.given("status", status);
        check.done();
        if (!NOTATION.contains(dueOn)) {
            throw new InvalidValueException("dueOn", "in " + NOTATION, dueOn.toString());
        }
        Require.atLeast("sequence", 0, sequence);
    }

    static FeedEntry of(String reviewId, String serviceId, Duty duty) {
        boolean withdrawn = duty.state() == Duty.State.WITHDRAWN;
        int changes = duty.deadline().changes().size();
        return new FeedEntry(
                "quality-banding:" + reviewId + ":" + duty.key(),
                duty.dueOn(),
                reviewId + ": " + duty.subject(),
                "Review " + reviewId + ", service " + serviceId + ". "
                        + duty.deadline().sentence(),
                withdrawn ? changes + 1 : changes,
                withdrawn ? Status.CANCELLED : Status.CONFIRMED);
    }

    /** This entry as the successor of the one that was published under its id. */
    FeedEntry after(FeedEntry published) {
        boolean same = dueOn.equals(published.dueOn) && status == published.status;
        int least = same ? published.sequence : published.sequence + 1;
        return new FeedEntry(uid, dueOn, summary, description, Math.max(sequence, least), status);
    }

    FeedEntry cancelled() {
        return status == Status.CANCELLED
                ? this
                : new FeedEntry(uid, dueOn, summary, description, sequence + 1, Status.CANCELLED);
    }

    /** Returns day, summary and revision, such as {@code 2026-03-13 QR-1: Send evidence A-1 (confirmed, revision 0)}. */
    @Override
    public String toString() {
        return dueOn + " " + summary + " (" + (status == Status.CONFIRMED ? "confirmed" : "cancelled") + ", revision "
                + sequence + ")";
    }
}
