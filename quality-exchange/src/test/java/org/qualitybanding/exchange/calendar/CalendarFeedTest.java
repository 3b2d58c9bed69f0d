package org.qualitybanding.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.exchange.calendar.SampleFeeds.MONDAY;
import static org.qualitybanding.exchange.calendar.SampleFeeds.SENT_ON;
import static org.qualitybanding.exchange.calendar.SampleFeeds.TUESDAY;
import static org.qualitybanding.exchange.calendar.SampleFeeds.VISITED_ON;
import static org.qualitybanding.exchange.calendar.SampleFeeds.WEDNESDAY;
import static org.qualitybanding.exchange.calendar.SampleFeeds.amber;
import static org.qualitybanding.exchange.calendar.SampleFeeds.entry;
import static org.qualitybanding.exchange.calendar.SampleFeeds.feed;
import static org.qualitybanding.exchange.calendar.SampleFeeds.on;
import static org.qualitybanding.exchange.calendar.SampleFeeds.red;
import static org.qualitybanding.exchange.calendar.SampleFeeds.withPlan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.calendar.FeedEntry.Status;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.worklist.Worklist;

class CalendarFeedTest {

    private static final String EVIDENCE_1 = "QR-1: Send evidence A-1";

    private static final QualityReview REVIEW =
            withPlan(red("A-1").build(), amber("A-2").build()).build();

    private static final QualityReview MOVED = withPlan(
                    red("A-1")
                            .addDeadlineChanges(SampleFacts.movedTo(LocalDate.of(2026, 3, 20), TUESDAY))
                            .addDeadlineChanges(SampleFacts.movedBy(-2, WEDNESDAY))
                            .build(),
                    amber("A-2").withdrawal(SampleFacts.withdrawn(WEDNESDAY)).build())
            .build();

    @Test
    void holdsEveryDutyByDate() {
        assertThat(feed(MONDAY, REVIEW).entries())
                .extracting(FeedEntry::toString)
                .containsExactly(
                        "2026-03-11 QR-1: Send the plan on the initial domains (confirmed, revision 0)",
                        "2026-03-13 QR-1: Review the plan (confirmed, revision 0)",
                        "2026-03-13 QR-1: Send evidence A-1 (confirmed, revision 0)",
                        "2026-04-03 QR-1: Review the plan (confirmed, revision 0)",
                        "2026-04-03 QR-1: Send evidence A-2 (confirmed, revision 0)",
                        "2026-04-17 QR-1: Review the plan (confirmed, revision 0)");
        assertThat(entry(feed(MONDAY, REVIEW), EVIDENCE_1).description())
                .isEqualTo("Review QR-1, service S-1. Evidence for a red action is due from the provider on Friday 13"
                        + " March 2026: 7 days after Friday 6 March 2026, when the plan was sent.");
        assertThat(feed(MONDAY, REVIEW).toString()).isEqualTo("calendar feed of 2026-03-09T00:00:00Z: 6 entries");
    }

    @Test
    void theProvidersFeedHasTheProvidersDutiesOnly_R33() {
        assertThat(CalendarFeed.of(on(MONDAY, REVIEW), Party.PROVIDER).entries())
                .extracting(FeedEntry::summary)
                .containsExactly(EVIDENCE_1, "QR-1: Send evidence A-2");
    }

    @Test
    void aChangeKeepsTheUidAndRaisesTheSequence_R17() {
        FeedEntry monday = entry(feed(MONDAY, MOVED), EVIDENCE_1);
        FeedEntry tuesday = entry(feed(TUESDAY, MOVED), EVIDENCE_1);
        FeedEntry wednesday = entry(feed(WEDNESDAY, MOVED), EVIDENCE_1);
        assertThat(Stream.of(monday, tuesday, wednesday).map(FeedEntry::uid).distinct())
                .hasSize(1);
        assertThat(List.of(monday, tuesday, wednesday))
                .extracting(FeedEntry::toString)
                .containsExactly(
                        "2026-03-13 QR-1: Send evidence A-1 (confirmed, revision 0)",
                        "2026-03-20 QR-1: Send evidence A-1 (confirmed, revision 1)",
                        "2026-03-18 QR-1: Send evidence A-1 (confirmed, revision 2)");
    }

    @Test
    void aWithdrawnActionIsCancelled_R9() {
        FeedEntry tuesday = entry(feed(TUESDAY, MOVED), "QR-1: Send evidence A-2");
        FeedEntry wednesday = entry(feed(WEDNESDAY, MOVED), "QR-1: Send evidence A-2");
        assertThat(wednesday.uid()).isEqualTo(tuesday.uid());
        assertThat(tuesday.toString()).isEqualTo("2026-04-03 QR-1: Send evidence A-2 (confirmed, revision 0)");
        assertThat(wednesday.toString()).isEqualTo("2026-04-03 QR-1: Send evidence A-2 (cancelled, revision 1)");
    }

    @Test
    void everyDutyHasAUidOfItsOwn() {
        CalendarFeed one = feed(MONDAY, REVIEW);
        CalendarFeed other =
                feed(MONDAY, withPlan(red("A-1").build()).id("QR-2").build());
        assertThat(Stream.concat(one.entries().stream(), other.entries().stream())
                        .map(FeedEntry::uid))
                .doesNotHaveDuplicates();
        assertThat(entry(one, EVIDENCE_1).uid())
                .as("the same on every machine, in every version")
                .isEqualTo("quality-banding:QR-1:send-evidence:A-1");
    }

    @Test
    @DisplayName("R41, setting: each draft of the plan has an entry of its own for the comments on it")
    void commentsOnDrafts() {
        QualityReview drafted = SampleReviews.visited(VISITED_ON, List.of())
                .build()
                .drafting(SampleFacts.draftPlan("DP-1", VISITED_ON))
                .drafting(SampleFacts.draftPlan("DP-2", SENT_ON));
        QualityPolicy policy = QualityPolicy.published()
                .withTimescales(Timescales.published()
                        .with(Clock.DRAFT_COMMENTS, new Timescale(Period.ofDays(5), CountingRule.calendarDays())));
        CalendarFeed feed = CalendarFeed.of(ReviewTimeline.of(drafted, policy).on(SENT_ON), Party.PROVIDER);
        assertThat(feed.entries())
                .extracting(FeedEntry::toString)
                .containsExactly(
                        "2026-03-09 QR-1: Comment on the draft of the plan DP-1 (confirmed, revision 0)",
                        "2026-03-11 QR-1: Comment on the draft of the plan DP-2 (confirmed, revision 0)");
        assertThat(feed.entries()).extracting(FeedEntry::uid).doesNotHaveDuplicates();
    }

    @Test
    void whatMovesWithoutAChangeRisesOverThePublishedFeed() {
        QualityReview asVisited = withPlan(
                        SampleFacts.significantActions(1, VISITED_ON).toArray(new org.qualitybanding.model.Action[0]))
                .build();
        String review = "QR-1: Review the red action SIG-1";
        CalendarFeed before = feed(VISITED_ON, asVisited);
        CalendarFeed after = feed(SENT_ON, asVisited).following(before);
        assertThat(entry(before, review).toString()).startsWith("2026-03-11").endsWith("(confirmed, revision 0)");
        assertThat(entry(after, review).toString()).startsWith("2026-03-13").endsWith("(confirmed, revision 1)");
        assertThat(feed(MONDAY, asVisited).following(after).entries())
                .as("nothing moved since")
                .isEqualTo(after.entries());
    }

    @Test
    void whatFallsAwayIsCancelledAndRisesAgainWhenItComesBack() {
        CalendarFeed full = feed(MONDAY, REVIEW);
        CalendarFeed less = feed(TUESDAY, withPlan(red("A-1").build()).build()).following(full);
        CalendarFeed still = feed(TUESDAY, withPlan(red("A-1").build()).build()).following(less);
        CalendarFeed again = feed(WEDNESDAY, REVIEW).following(still);
        String evidence2 = "QR-1: Send evidence A-2";
        assertThat(entry(less, evidence2).status()).isEqualTo(Status.CANCELLED);
        assertThat(entry(less, evidence2).sequence()).isEqualTo(1);
        assertThat(still).isEqualTo(less);
        assertThat(entry(again, evidence2).status()).isEqualTo(Status.CONFIRMED);
        assertThat(entry(again, evidence2).sequence()).isEqualTo(2);
        assertThat(entry(again, EVIDENCE_1).sequence()).isZero();
    }

    @Test
    void aWorklistHasTheOpenDutiesOfManyReviews() {
        QualityReview other = SampleReviews.withPlan(
                        VISITED_ON, SENT_ON, List.of(amber("A-1").build()))
                .id("QR-2")
                .build();
        Worklist worklist = Worklist.of(Stream.of(other, REVIEW), QualityPolicy.published(), MONDAY);
        CalendarFeed feed = CalendarFeed.of(worklist.ofParty(Party.PROVIDER));
        assertThat(feed.entries())
                .extracting(FeedEntry::summary)
                .containsExactly(EVIDENCE_1, "QR-1: Send evidence A-2", "QR-2: Send evidence A-1");
        assertThat(entry(feed, EVIDENCE_1)).isEqualTo(entry(feed(MONDAY, REVIEW), EVIDENCE_1));
        Worklist twice = Worklist.of(Stream.of(REVIEW, REVIEW), QualityPolicy.published(), MONDAY);
        assertThatThrownBy(() -> CalendarFeed.of(twice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entries must be of different duties, found two of QR-1: Review the plan");
    }

    @Test
    void theStampIsTheCallersOrTheDays() {
        CalendarFeed feed = feed(MONDAY, REVIEW);
        Instant noon = Instant.parse("2026-03-09T12:00:00Z");
        assertThat(feed.stampedAt()).isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
        assertThat(feed.stampedAt(noon).stampedAt()).isEqualTo(noon);
        assertThatThrownBy(() -> feed.following(feed.stampedAt(noon)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("stampedAt must be on or after the published feed's 2026-03-09T12:00:00Z, found"
                        + " 2026-03-09T00:00:00Z");
        assertThatThrownBy(() -> feed(LocalDate.MAX, REVIEW))
                .hasMessage("stampedAt must be in the years 1583 to 9999, found the year 999999999");
    }

    @Test
    void aDayThatTheFormatHasNoNotationForIsRefused() {
        assertThatThrownBy(() -> new FeedEntry("u", LocalDate.of(9999, 12, 31), "s", "d", 0, Status.CONFIRMED))
                .hasMessage("dueOn must be in 1583-01-01 to 9999-12-30, found 9999-12-31");
    }
}
