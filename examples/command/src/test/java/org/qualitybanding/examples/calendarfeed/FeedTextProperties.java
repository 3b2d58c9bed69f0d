package org.qualitybanding.examples.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.exchange.calendar.CalendarFeed;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;

/** What holds for the file of any review on any day. */
class FeedTextProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 100)
    void comesBackTheSame(@ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 120) int day) {
        CalendarFeed feed = CalendarFeed.of(SampleFeeds.on(review.openedOn().plusDays(day), review));
        String text = FeedText.write(feed);
        assertThat(text.replace("\r\n ", "")).doesNotContain(SampleFacts.FREE_TEXT);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
        assertThat(FeedText.read(text)).isEqualTo(feed);
        assertThat(FeedText.write(FeedText.read(text))).isEqualTo(text);
    }
}
