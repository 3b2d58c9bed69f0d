package org.qualitybanding.examples.calendarfeed;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.exchange.calendar.FeedEntry;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A feed as an iCalendar file (RFC 5545), by biweekly: a day-long event for each entry, which ends, as iCalendar has it, on the day after.
 * Same entries and same stamp, same bytes; the text is to be written as UTF-8, in lines that end in CR LF.
 */
public final class FeedText {

    private static final String PRODUCT = "-//Quality Banding//Calendar feed//EN";

    /** A line may have 75 bytes; biweekly goes over its limit by one where it would break before a space. */
    private static final int LONGEST_LINE = 74;

    private FeedText() {}

    /**
     * Writes a file of method PUBLISH. It names no organizer, for calendars that subscribe to it.
     *
     * @param feed the feed
     * @return the text
     */
    public static String write(CalendarFeed feed) {
        return write(feed, Optional.empty(), Optional.empty());
    }

    /**
     * Writes the same file with an organizer, which RFC 5546 asks for where a file of method PUBLISH is sent to people.
     *
     * @param feed the feed
     * @param organizer whose the dates are, such as {@code mailto:quality-team@example.org}; not a person's, since it is on
     *     every entry
     * @return the text
     */
    public static String write(CalendarFeed feed, URI organizer) {
        return write(feed, Optional.of(organizer), Optional.empty());
    }

    /**
     * Writes the same file with an alarm for each day that still stands.
     *
     * @param feed the feed
     * @param alarmBefore how long before the day begins: 15 hours are nine in the morning of the day before
     * @return the text
     */
    public static String write(CalendarFeed feed, Duration alarmBefore) {
        return write(feed, Optional.empty(), Optional.of(alarmBefore));
    }

    private static String write(CalendarFeed feed, Optional<URI> organizer, Optional<Duration> alarmBefore) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.publish());
        calendar.setLastModified(Date.from(feed.stampedAt()));
        for (FeedEntry entry : feed.entries()) {
            VEvent event = event(entry, feed.stampedAt());
            organizer.ifPresent(uri -> event.setOrganizer(organizer(uri)));
            if (entry.status() == FeedEntry.Status.CONFIRMED) {
                alarmBefore.ifPresent(before -> event.addAlarm(alarm(entry, before)));
            }
            calendar.addEvent(event);
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        return text.toString();
    }

    /** biweekly gives a new event a random UID and the time of the clock: both are replaced here. */
    private static VEvent event(FeedEntry entry, Instant stampedAt) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(stampedAt));
        event.setSequence(entry.sequence());
        event.setDateStart(day(entry.dueOn()), false);
        event.setDateEnd(day(entry.dueOn().plusDays(1)), false);
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        event.setStatus(entry.status() == FeedEntry.Status.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static VAlarm alarm(FeedEntry entry, Duration before) {
        biweekly.util.Duration prior =
                biweekly.util.Duration.fromMillis(before.negated().toMillis());
        return VAlarm.display(new Trigger(prior, Related.START), entry.summary());
    }

    private static Organizer organizer(URI uri) {
        Organizer organizer = new Organizer(null, null);
        organizer.setUri(uri.toString());
        return organizer;
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }

    /**
     * Reads back a feed that was written here.
     *
     * @param text the iCalendar file
     * @return the feed
     * @throws InvalidValueException if it is not one
     */
    public static CalendarFeed read(String text) {
        ICalendar calendar = given("text", Biweekly.parse(text).first());
        Instant stampedAt =
                given("LAST-MODIFIED", calendar.getLastModified()).getValue().toInstant();
        List<FeedEntry> entries =
                calendar.getEvents().stream().map(FeedText::entry).toList();
        return new CalendarFeed(stampedAt, entries);
    }

    private static FeedEntry entry(VEvent event) {
        boolean cancelled = Optional.ofNullable(event.getStatus())
                .filter(Status::isCancelled)
                .isPresent();
        return new FeedEntry(
                given("UID", event.getUid()).getValue(),
                day(given("DTSTART", event.getDateStart())),
                given("SUMMARY", event.getSummary()).getValue(),
                given("DESCRIPTION", event.getDescription()).getValue(),
                given("SEQUENCE", event.getSequence()).getValue(),
                cancelled ? FeedEntry.Status.CANCELLED : FeedEntry.Status.CONFIRMED);
    }

    private static LocalDate day(DateStart start) {
        DateTimeComponents day = start.getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(field, "given", "nothing");
        }
        return value;
    }
}
