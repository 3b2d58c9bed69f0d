package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.FactDates;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

@Label("What changed between two dates, over whole histories")
class ReviewProgressProperties {

    @Property(tries = 200)
    @Label("every day on which something happened has its event, and no event holds free text")
    void everyDatedFactIsAnEvent(@ForAll("reviews") QualityReview review) {
        List<ReviewEvent> events = ReviewEvents.within(review, LocalDate.MIN, LocalDate.MAX);

        assertThat(Set.copyOf(events.stream().map(ReviewEvent::on).toList())).isEqualTo(FactDates.of(review));
        assertThat(events.toString()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Property(tries = 100)
    @Label("what happened in two stretches of time is what happened in both together")
    void stretchesAddUp(
            @ForAll("reviews") QualityReview review,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
        LocalDate from = review.openedOn();
        LocalDate between = from.plusDays(first);
        LocalDate to = between.plusDays(second);

        assertThat(Stream.concat(facts(timeline, from, between), facts(timeline, between, to)))
                .containsExactlyElementsOf(facts(timeline, from, to).toList());
    }

    private static Stream<ReviewEvent> facts(ReviewTimeline timeline, LocalDate from, LocalDate to) {
        return timeline.between(from, to).events().stream().filter(event -> event.kind() == ReviewEvent.Kind.FACT);
    }

    @Property(tries = 100)
    @Label("between a date and itself nothing happened and nothing changed")
    void nothingHappensInNoTime(@ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 120) int days) {
        LocalDate date = review.openedOn().plusDays(days);
        ReviewProgress progress =
                ReviewTimeline.of(review, QualityPolicy.published()).between(date, date);

        assertThat(progress.events()).isEmpty();
        assertThat(progress.differences()).isEmpty();
    }

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }
}
