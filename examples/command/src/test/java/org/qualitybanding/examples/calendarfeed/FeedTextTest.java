package org.qualitybanding.examples.calendarfeed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.examples.calendarfeed.SampleFeeds.MONDAY;
import static org.qualitybanding.examples.calendarfeed.SampleFeeds.TUESDAY;
import static org.qualitybanding.examples.calendarfeed.SampleFeeds.on;
import static org.qualitybanding.examples.calendarfeed.SampleFeeds.red;
import static org.qualitybanding.examples.calendarfeed.SampleFeeds.withPlan;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.exchange.calendar.FeedEntry;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;

/** What a feed looks like on the wire, and what biweekly and ical4j read in it. */
class FeedTextTest {

    private static final URI TEAM = URI.create("mailto:quality-team@example.org");

    private static final QualityReview MOVED = withPlan(red("A-1")
                    .addDeadlineChanges(SampleFacts.movedTo(LocalDate.of(2026, 3, 20), TUESDAY))
                    .build())
            .build();

    private static final QualityReview AWKWARD_IDS = withPlan(
                    red("A,1;2\\n:\"é\"").build(), red("😀".repeat(45)).build())
            .id("QR,1;" + "x".repeat(95))
            .build();

    @Test
    void theWholeFileOfOneDuty() {
        assertThat(FeedText.write(CalendarFeed.of(on(TUESDAY, MOVED), Party.PROVIDER)))
                .isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Quality Banding//Calendar feed//EN
                METHOD:PUBLISH
                LAST-MODIFIED:20260310T000000Z
                BEGIN:VEVENT
                UID:quality-banding:QR-1:send-evidence:A-1
                DTSTAMP:20260310T000000Z
                SEQUENCE:1
                DTSTART;VALUE=DATE:20260320
                DTEND;VALUE=DATE:20260321
                SUMMARY:QR-1: Send evidence A-1
                DESCRIPTION:Review QR-1\\, service S-1. Evidence for a red action is due fr
                 om the provider on Friday 20 March 2026: 7 days after Friday 6 March 2026
                 \\, when the plan was sent\\, counted to Friday 13 March 2026\\; another dat
                 e\\, decided by reviewer-7 on Tuesday 10 March 2026 (situation of provider
                 ): Friday 20 March 2026.
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void anAlarmRingsBeforeEachDayThatStillStands() {
        QualityReview withdrawn = withPlan(red("A-1")
                        .withdrawal(new Action.Withdrawal(TUESDAY, "reviewer-7", "Found twice"))
                        .build())
                .build();

        assertThat(FeedText.write(CalendarFeed.of(on(TUESDAY, MOVED), Party.PROVIDER), Duration.ofHours(15)))
                .contains("""
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER;RELATED=START:-PT15H
                        DESCRIPTION:QR-1: Send evidence A-1
                        END:VALARM
                        """.replace("\n", "\r\n"));
        assertThat(FeedText.write(CalendarFeed.of(on(TUESDAY, withdrawn), Party.PROVIDER), Duration.ofHours(15)))
                .contains("STATUS:CANCELLED")
                .doesNotContain("VALARM");
    }

    @Test
    void biweeklyOpensIt() {
        ICalendar calendar = Biweekly.parse(FeedText.write(CalendarFeed.of(on(TUESDAY, MOVED), Party.PROVIDER)))
                .first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
                .isEqualTo("2026-03-20");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, true))
                .as("the end is exclusive")
                .isEqualTo("2026-03-21");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Instant.parse("2026-03-10T00:00:00Z"));
    }

    @Test
    void ical4jOpensIt() throws IOException, ParserException {
        Calendar calendar = ical4j(FeedText.write(CalendarFeed.of(on(TUESDAY, MOVED), Party.PROVIDER), TEAM));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        List<CalendarComponent> events = calendar.getComponents();
        assertThat(events).hasSize(1);
        CalendarComponent event = events.get(0);
        assertThat(event.getRequiredProperty(Property.DTSTART).toString()).isEqualTo("DTSTART;VALUE=DATE:20260320\r\n");
        assertThat(event.getRequiredProperty(Property.DTEND).toString()).isEqualTo("DTEND;VALUE=DATE:20260321\r\n");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("QR-1: Send evidence A-1");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260310T000000Z");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:quality-team@example.org");
    }

    @Test
    void anOrganizerIsAllThatASubscribedFeedLacks() throws IOException, ParserException {
        CalendarFeed feed = CalendarFeed.of(on(TUESDAY, MOVED), Party.PROVIDER);
        assertThat(ical4j(FeedText.write(feed)).validate().getEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getMessage()).endsWith("ORGANIZER"));
        assertThat(FeedText.read(FeedText.write(feed, TEAM))).isEqualTo(feed);
        assertThat(FeedText.write(feed, TEAM).replace("ORGANIZER:mailto:quality-team@example.org\r\n", ""))
                .isEqualTo(FeedText.write(feed));
    }

    @Test
    void idsWithSignsOfTheFormatComeBackAsTheyWere() throws IOException, ParserException {
        CalendarFeed feed = CalendarFeed.of(on(MONDAY, AWKWARD_IDS));
        assertThat(FeedText.write(feed)).contains("\r\nSUMMARY:QR\\,1\\;xxx");
        assertThat(FeedText.read(FeedText.write(feed))).isEqualTo(feed);
        List<CalendarComponent> events = ical4j(FeedText.write(feed)).getComponents();
        assertThat(events.stream().map(event -> value(event, Property.SUMMARY)))
                .containsExactlyElementsOf(
                        feed.entries().stream().map(FeedEntry::summary).toList());
        assertThat(events.stream().map(event -> value(event, Property.DESCRIPTION)))
                .containsExactlyElementsOf(
                        feed.entries().stream().map(FeedEntry::description).toList());
    }

    @Test
    void longLinesAreFolded() {
        List<String> lines =
                List.of(FeedText.write(CalendarFeed.of(on(MONDAY, MOVED))).split("\r\n"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith(" "))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void everyLineEndsInCrLf() {
        String text = FeedText.write(CalendarFeed.of(on(MONDAY, AWKWARD_IDS)));
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/New_York", "Pacific/Pago_Pago", "Europe/London"})
    void theMachinesTimeZoneMakesNoDifference_R25(String zone) {
        CalendarFeed feed = CalendarFeed.of(on(TUESDAY, MOVED));
        String here = FeedText.write(feed);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(FeedText.write(feed)).isEqualTo(here);
            assertThat(FeedText.read(here)).isEqualTo(feed);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatIsNoFeedIsRefused() {
        String text = FeedText.write(CalendarFeed.of(on(MONDAY, MOVED), Party.PROVIDER));
        assertRefused("", "text must be given, found nothing");
        assertRefused(text.replaceFirst("LAST-MODIFIED.*\r\n", ""), "LAST-MODIFIED must be given, found nothing");
        assertRefused(text.replaceFirst("UID.*\r\n", ""), "UID must be given, found nothing");
        assertRefused(text.replaceFirst("DTSTART.*\r\n", ""), "DTSTART must be given, found nothing");
        assertRefused(text.replaceFirst("SEQUENCE:0", "SEQUENCE:first"), "SEQUENCE must be given, found nothing");
        assertRefused(text.replaceFirst("SEQUENCE:0", "SEQUENCE:-1"), "sequence must be 0 or more, found -1");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> FeedText.read(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static Calendar ical4j(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(PropertyContainer container, String name) {
        return container.getRequiredProperty(name).getValue();
    }
}
