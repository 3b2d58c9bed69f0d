package org.qualitybanding.exchange.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.worklist.Worklist;

/**
 * The last days of a review or a worklist as days in a calendar, to publish and to publish again as they move. How they are written down,
 * as an iCalendar file or by a calendar's own interface, is the caller's; each entry has what RFC 5545 asks for.
 *
 * <pre>{@code
 * CalendarFeed monday = CalendarFeed.of(timeline.on(LocalDate.of(2026, 3, 9)));
 * CalendarFeed friday = CalendarFeed.of(timeline.on(LocalDate.of(2026, 3, 13))).following(monday);
 * friday.entries().get(0); // 2026-03-20 QR-1: Send evidence A-1 (confirmed, revision 1)
 * }</pre>
 *
 * <p>A duty has the same UID in every feed. Its SEQUENCE starts as the number of changes made to its deadline, and one more
 * once it is withdrawn; so it rises with a change even where nobody keeps what was published. A last day can move without a
 * change: a red action's review counts from the plan once one is sent, a response from the upload once it is complete. A
 * duty can also fall away: the plan on the initial domains once all are to be reviewed, and on a worklist whatever is done.
 * {@link #following} knows of both, because it compares with the feed published before. That feed is the only memory that it
 * needs: keep it as JSON, or read it back from what was published.
 *
 * <p>Nothing reads a clock: the stamp is the start of the day asked about, or the caller's. A calendar is read by more people than a
 * case file, so an entry holds ids, kinds of duty, dates and the sentence that tells how a date came about, and nothing that people wrote.
 *
 * @param stampedAt when the feed was made (DTSTAMP)
 * @param entries the last days, by date
 */
public record CalendarFeed(Instant stampedAt, List<FeedEntry> entries) {

    private static final Comparator<FeedEntry> BY_DATE = Comparator.comparing(FeedEntry::dueOn)
            .thenComparing(FeedEntry::summary)
            .thenComparing(FeedEntry::uid);

    /**
     * Creates a feed.
     *
     * @throws InvalidValueException if a part is missing, two entries have one UID, or the stamp is before 1583 or after 9999
     */
    public CalendarFeed {
        stampedAt = Require.given("stampedAt", stampedAt);
        int year = stampedAt.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1583 || year > 9999) {
            throw new InvalidValueException("stampedAt", "in the years 1583 to 9999", "the year " + year);
        }
        entries = ImmutableList.sortedCopyOf(BY_DATE, Require.<FeedEntry>list("entries", entries));
        Set<String> uids = new HashSet<>();
        for (FeedEntry entry : entries) {
            if (!uids.add(entry.uid())) {
                throw new InvalidValueException("entries", "of different duties", "two of " + entry.summary());
            }
        }
    }

    /**
     * Returns the last days of both parties in a review.
     *
     * @param standing where the review stands on a date
     * @return a feed of all duties, done ones too, stamped at the start of that date
     */
    public static CalendarFeed of(ReviewStanding standing) {
        return of(Require.given("standing", standing), standing.duties());
    }

    /**
     * Returns the last days of one party in a review.
     *
     * @param standing where the review stands on a date
     * @param owner the party
     * @return a feed of its duties, done ones too, stamped at the start of that date
     */
    public static CalendarFeed of(ReviewStanding standing, Party owner) {
        return of(Require.given("standing", standing), standing.duties(owner));
    }

    /**
     * Returns the last days on a worklist.
     *
     * @param worklist the open duties on a date
     * @return a feed of them, stamped at the start of that date
     */
    public static CalendarFeed of(Worklist worklist) {
        return new CalendarFeed(
                startOf(Require.given("worklist", worklist).date()),
                worklist.items().stream()
                        .map(item ->
                                FeedEntry.of(item.review().id(), item.review().serviceId(), item.duty()))
                        .toList());
    }

    private static CalendarFeed of(ReviewStanding standing, Collection<Duty> duties) {
        String serviceId = standing.scorecard().serviceId();
        return new CalendarFeed(
                startOf(standing.date()),
                duties.stream()
                        .map(duty -> FeedEntry.of(standing.reviewId(), serviceId, duty))
                        .toList());
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /**
     * Returns this feed with another stamp, for callers who publish more than once a day.
     *
     * @param instant when the feed was made
     * @return the feed
     */
    public CalendarFeed stampedAt(Instant instant) {
        return new CalendarFeed(instant, entries);
    }

    /**
     * Returns this feed as the successor of another: what moved, was cancelled or stands again has a higher sequence than it
     * had, what stayed has the same, and what is not in this feed any more is in it as cancelled.
     *
     * @param published the feed published before this one
     * @return the feed to publish
     * @throws InvalidValueException if the other is missing or has a later stamp
     */
    public CalendarFeed following(CalendarFeed published) {
        if (Require.given("published", published).stampedAt.isAfter(stampedAt)) {
            throw new InvalidValueException(
                    "stampedAt", "on or after the published feed's " + published.stampedAt, stampedAt.toString());
        }
        Map<String, FeedEntry> before = Maps.uniqueIndex(published.entries, FeedEntry::uid);
        Map<String, FeedEntry> now = Maps.uniqueIndex(entries, FeedEntry::uid);
        Stream<FeedEntry> kept = entries.stream().map(entry -> entry.after(before.getOrDefault(entry.uid(), entry)));
        Stream<FeedEntry> gone = published.entries.stream()
                .filter(entry -> !now.containsKey(entry.uid()))
                .map(FeedEntry::cancelled);
        return new CalendarFeed(stampedAt, Stream.concat(kept, gone).toList());
    }

    /** Returns stamp and size, such as {@code calendar feed of 2026-03-13T00:00:00Z: 9 entries}. */
    @Override
    public String toString() {
        return "calendar feed of " + stampedAt + ": " + (entries.size() == 1 ? "1 entry" : entries.size() + " entries");
    }
}
