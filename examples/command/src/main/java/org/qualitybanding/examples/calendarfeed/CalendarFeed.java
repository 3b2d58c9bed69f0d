package org.qualitybanding.examples.calendarfeed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.worklist.Worklist;

/**
 * The last days of a review or a worklist, to publish as an iCalendar file and to publish again as they move.
 *
 * <pre>{@code
 * CalendarFeed monday = CalendarFeed.of(timeline.on(LocalDate.of(2026, 3, 9)));
 * Files.writeString(file, monday.text());
 *
 * CalendarFeed friday = CalendarFeed.of(timeline.on(LocalDate.of(2026, 3, 13)))
 *     .following(CalendarFeed.read(Files.readString(file)));
 * Files.writeString(file, friday.text());
 * }</pre>
 *
 * <p>A duty has the same UID in every feed. Its SEQUENCE starts as the number of changes made to its deadline, and one more
 * once it is withdrawn; so it rises with a change even where nobody keeps what was published. A last day can move without a
 * change: a red action's review counts from the plan once one is sent, a response from the upload once it is complete. A
 * duty can also fall away: the plan on the initial domains once all are to be reviewed, and on a worklist whatever is done.
 * {@link #following} knows of both, because it compares with the feed published before. The published file is the only
 * memory that it needs.
 *
 * <p>Same duties and same stamp, same bytes. Nothing reads a clock: the stamp is the start of the day asked about, or the
 * caller's.
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
     * @throws InvalidValueException if two entries have one UID, or the stamp is before 1583 or after 9999
     */
    public CalendarFeed {
        int year = stampedAt.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1583 || year > 9999) {
            throw new InvalidValueException("stampedAt", "in the years 1583 to 9999", "the year " + year);
        }
        entries = ImmutableList.sortedCopyOf(BY_DATE, entries);
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
        return of(standing, standing.duties());
    }

    /**
     * Returns the last days of one party in a review.
     *
     * @param standing where the review stands on a date
     * @param owner the party
     * @return a feed of its duties, done ones too, stamped at the start of that date
     */
    public static CalendarFeed of(ReviewStanding standing, Party owner) {
        return of(standing, standing.duties(owner));
    }

    /**
     * Returns the last days on a worklist.
     *
     * @param worklist the open duties on a date
     * @return a feed of them, stamped at the start of that date
     */
    public static CalendarFeed of(Worklist worklist) {
        return new CalendarFeed(
                startOf(worklist.date()),
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
     * @throws InvalidValueException if the other has a later stamp
     */
    public CalendarFeed following(CalendarFeed published) {
        if (published.stampedAt.isAfter(stampedAt)) {
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

    /**
     * Returns the feed as an iCalendar file of method PUBLISH, to be written as UTF-8: a day-long event for each entry, which
     * ends, as iCalendar has it, on the day after. It names no organizer, for calendars that subscribe to it.
     *
     * @return the text, in lines that end in CR LF
     */
    public String text() {
        return FeedText.write(this, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same file with an organizer, which RFC 5546 asks for where a file of method PUBLISH is sent to people.
     *
     * @param organizer whose the dates are, such as {@code mailto:quality-team@example.org}; not a person's, since it is on
     *     every entry
     * @return the text, in lines that end in CR LF
     */
    public String text(URI organizer) {
        return FeedText.write(this, Optional.of(organizer), Optional.empty());
    }

    /**
     * Returns the same file with an alarm for each day that still stands.
     *
     * @param alarmBefore how long before the day begins: 15 hours are nine in the morning of the day before
     * @return the text, in lines that end in CR LF
     */
    public String text(Duration alarmBefore) {
        return FeedText.write(this, Optional.empty(), Optional.of(alarmBefore));
    }

    /**
     * Reads back a feed that was written by {@link #text()} or {@link #text(URI)}.
     *
     * @param text the iCalendar file
     * @return the feed
     * @throws InvalidValueException if it is not one
     */
    public static CalendarFeed read(String text) {
        return FeedText.read(text);
    }

    /** Returns stamp and size, such as {@code calendar feed of 2026-03-13T00:00:00Z: 9 entries}. */
    @Override
    public String toString() {
        return "calendar feed of " + stampedAt + ": " + entries.size() + (entries.size() == 1 ? " entry" : " entries");
    }
}
