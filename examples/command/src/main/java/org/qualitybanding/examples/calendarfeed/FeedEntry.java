package org.qualitybanding.examples.calendarfeed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.standing.Duty;

/**
 * The last day of a duty, as a day in a calendar.
 *
 * @param uid what makes it the same entry in every feed, whenever it falls
 * @param dueOn the day
 * @param summary the review and what is owed, such as {@code QR-1: Send evidence A-1}
 * @param description the ids, and how the day came about
 * @param sequence the number of its revision: a calendar takes an entry over the one it has where the number is higher
 * @param status whether it still stands
 */
public record FeedEntry(String uid, LocalDate dueOn, String summary, String description, int sequence, Status status) {

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
     * @throws InvalidValueException if the day is before 1583 or after 30 December 9999, or the sequence is less than 0
     */
    public FeedEntry {
        if (!NOTATION.contains(dueOn)) {
            throw new InvalidValueException("dueOn", "in " + NOTATION, dueOn.toString());
        }
        if (sequence < 0) {
            throw new InvalidValueException("sequence", "0 or more", Integer.toString(sequence));
        }
    }

    static FeedEntry of(String reviewId, String serviceId, Duty duty) {
        boolean withdrawn = duty.state() == Duty.State.WITHDRAWN;
        int changes = duty.deadline().changes().size();
        return new FeedEntry(
                uid(reviewId, duty),
                duty.dueOn(),
                reviewId + ": " + duty.kind().words()
                        + duty.subjectId().map(id -> " " + id).orElse(""),
                "Review " + reviewId + ", service " + serviceId + ". "
                        + duty.deadline().sentence(),
                withdrawn ? changes + 1 : changes,
                withdrawn ? Status.CANCELLED : Status.CONFIRMED);
    }

    /**
     * Review, kind of duty, and the action or the draft, or where there is none the timescale: the reviews of a plan differ in nothing
     * else. Ids have no white space, so a line for each keeps apart whatever differs. The timescale of an action's evidence
     * is left out, because it is another one when the colour of the action is put right.
     */
    private static String uid(String reviewId, Duty duty) {
        String about = duty.actionId()
                .map(id -> "action\n" + id)
                .or(() -> duty.draftId().map(id -> "draft\n" + id))
                .orElseGet(() -> "timescale\n" + duty.deadline().counted().id());
        String name = "quality-banding\n" + reviewId + "\n" + duty.kind().name() + "\n" + about;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
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
