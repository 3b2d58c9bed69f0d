package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

@Label("What changed between two dates, over whole histories")
class ReviewProgressProperties {

    @Property(tries = 200)
    @Label("every day on which something happened has its event, and no event holds free text")
    void everyDatedFactIsAnEvent(@ForAll("reviews") QualityReview review) {
        List<ReviewEvent> events = ReviewEvents.within(review, LocalDate.MIN, LocalDate.MAX);

        assertThat(Set.copyOf(events.stream().map(ReviewEvent::on).toList())).isEqualTo(FactDates.of(review));
        assertThat(events.toString()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Property(tries = 300)
    @Label("what happened and what passed in two stretches of time is what did in both together")
    void stretchesAddUp(
            @ForAll("reviews") QualityReview review,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second) {
        ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
        LocalDate from = review.openedOn().plusDays(start);
        LocalDate between = from.plusDays(first);
        LocalDate to = between.plusDays(second);

        assertThat(Stream.concat(
                        timeline.between(from, between).events().stream(),
                        timeline.between(between, to).events().stream()))
                .containsExactlyElementsOf(timeline.between(from, to).events());
    }

    @Property(tries = 100)
    @Label("a last day passed on the first day on which the duty was missed, by what was known on that day")
    void aLastDayPassesOnTheFirstDayItIsMissed(
            @ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 60) int start) {
        ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
        LocalDate from = review.openedOn().plusDays(start);
        LocalDate to = from.plusDays(60);
        List<String> expected = new ArrayList<>();
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            Map<String, Long> before = missed(timeline.on(day.minusDays(1)));
            for (Map.Entry<String, Long> now : missed(timeline.on(day)).entrySet()) {
                for (long more = before.getOrDefault(now.getKey(), 0L); more < now.getValue(); more++) {
                    expected.add(day + ": last day passed for " + now.getKey());
                }
            }
        }

        assertThat(timeline.between(from, to).events().stream()
                        .filter(event -> event.kind() == ReviewEvent.Kind.LAST_DAY_PASSED)
                        .map(ReviewEvent::toString))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** How many duties of one subject are missed; only the reviews of the plan are several. */
    private static Map<String, Long> missed(ReviewStanding standing) {
        return standing.duties().stream()
                .filter(Duty::missed)
                .collect(Collectors.groupingBy(
                        duty -> duty.owner().words() + ": " + duty.subject(), Collectors.counting()));
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
