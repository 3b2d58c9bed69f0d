package org.qualitybanding.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;

/** What holds for the feed of any review on any day. */
class CalendarFeedProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 100)
    void holdsNothingThatPeopleWrote(@ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 120) int day) {
        CalendarFeed feed = SampleFeeds.feed(review.openedOn().plusDays(day), review);
        assertThat(feed.entries())
                .flatExtracting(FeedEntry::uid, FeedEntry::summary, FeedEntry::description)
                .allSatisfy(text -> assertThat((String) text)
                        .doesNotContain(
                                SampleFacts.FREE_TEXT,
                                review.service().name(),
                                review.service().provider().name()));
    }

    @Property(tries = 100)
    void whateverMovesOrEndsRisesAndWhatStaysDoesNot(
            @ForAll("reviews") QualityReview review,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 40) int later) {
        CalendarFeed before = SampleFeeds.feed(review.openedOn().plusDays(day), review);
        CalendarFeed after = SampleFeeds.feed(review.openedOn().plusDays(day + later), review)
                .following(before);
        Map<String, FeedEntry> now = Maps.uniqueIndex(after.entries(), FeedEntry::uid);
        assertThat(before.entries()).allSatisfy(was -> {
            FeedEntry is = now.get(was.uid());
            assertThat(is).isNotNull();
            if (is.dueOn().equals(was.dueOn()) && is.status() == was.status()) {
                assertThat(is.sequence()).isGreaterThanOrEqualTo(was.sequence());
            } else {
                assertThat(is.sequence()).isGreaterThan(was.sequence());
            }
        });
    }
}
