package org.qualitybanding.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.HistoryArbitraries;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** Whatever one strict mapper writes, either reads back equal, and both write the same. */
class BothWaysProperties {

    private static final int TRIES = 20;

    private static final WorkingDays CALENDAR = WorkingDays.mondayToFriday()
            .and(WorkingDays.holidays(
                    "ours", DateRange.ofYears(2000, 2060), Map.of(LocalDate.of(2027, 3, 29), "Easter Monday")));

    private static final QualityPolicy OURS = QualityPolicy.published()
            .withWorkingDays(CALENDAR)
            .withTimescales(QualityPolicy.published()
                    .timescales()
                    .withCounting(CountingRule.calendarDays().withLastDay(CountingRule.LastDay.MOVES_TO_NEXT)))
            .withScoring(QualityPolicy.published()
                    .scoring()
                    .withComplianceRule(ComplianceRule.seriousMetAndShareOfRest(Share.percent(80)))
                    .withId("ours"))
            .named("ours", "2026-04");

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Provide
    Arbitrary<ReviewHistory> histories() {
        return HistoryArbitraries.untidy();
    }

    @Property(tries = TRIES)
    @Label("reviews, standings, receipts and calendar feeds")
    void reviewsAndAnswers(@ForAll("watched") WatchedReview watched) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), QualityPolicy.published());
        assertComesBack(watched.review(), QualityReview.class);
        assertComesBack(StandingView.of(timeline.on(watched.later()), Texts.english()), StandingView.class);
        assertComesBack(timeline.receipt(watched.later()), Receipt.class);
        assertComesBack(CalendarFeed.of(timeline.on(watched.later())), CalendarFeed.class);
    }

    @Property(tries = TRIES)
    @Label("results, whatever they hold: no method of theirs is written as a field")
    void results(@ForAll("watched") WatchedReview watched) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), QualityPolicy.published());
        ReviewStanding standing = timeline.on(watched.later());
        Scorecard scorecard = standing.scorecard();
        Stream<Object> results = Stream.of(
                scorecard.actionScore(),
                scorecard.compliance(),
                scorecard.banding(),
                scorecard.identity(),
                scorecard.actionScore().decision(),
                timeline.whatIf(watched.later()).complianceNeed(),
                StandingInWords.of(standing, Texts.english()),
                standing.explanation());
        Stream.of(
                        results,
                        standing.duties().stream(),
                        standing.tasks().stream(),
                        standing.actions().stream(),
                        scorecard.advisories().stream())
                .flatMap(each -> each)
                .forEach(result -> assertComesBackAsItIs(result));
    }

    private static <T> void assertComesBackAsItIs(T result) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) result.getClass();
        assertComesBack(result, type);
    }

    @Property(tries = TRIES)
    @Label("histories")
    void histories(@ForAll("histories") ReviewHistory history) {
        assertComesBack(history, ReviewHistory.class);
    }

    @Example
    @Label("policies and calendars")
    void policies() {
        assertComesBack(QualityPolicy.published(), QualityPolicy.class);
        assertComesBack(OURS, QualityPolicy.class);
        Stream.of(WorkingDays.everyDay(), WorkingDays.mondayToFriday(), CALENDAR)
                .forEach(calendar -> assertComesBack(calendar, WorkingDays.class));
    }

    private static <T> void assertComesBack(T value, Class<T> type) {
        String json = Mapper.JACKSON_3.write(value);
        assertThat(Mapper.JACKSON_2.write(value)).isEqualTo(json);
        for (Mapper mapper : Mapper.values()) {
            assertThat(mapper.read(json, type).value()).isEqualTo(value);
        }
    }
}
