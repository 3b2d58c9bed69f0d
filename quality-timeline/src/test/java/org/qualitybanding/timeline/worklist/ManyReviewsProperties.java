package org.qualitybanding.timeline.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

@Label("Many reviews, one by one, in parallel and all together (R21, R33)")
class ManyReviewsProperties {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private static final QualityPolicy RED_WITHIN_5_DAYS = PUBLISHED.withTimescales(Timescales.published()
            .with(Clock.EVIDENCE_RED, new Timescale(Period.ofDays(5), CountingRule.calendarDays())));

    /** Reviews with ids of their own, some of which a policy refuses or are opened after a date among them. */
    @Provide
    Arbitrary<List<QualityReview>> reviews() {
        return ReviewArbitraries.reviews().list().ofMinSize(1).ofMaxSize(12).map(drawn -> {
            List<QualityReview> reviews = new ArrayList<>();
            drawn.forEach(review -> reviews.add(review.withId("QR-" + reviews.size())));
            return reviews;
        });
    }

    private static LocalDate date(List<QualityReview> reviews, int days) {
        return reviews.get(0).openedOn().plusDays(days);
    }

    @Property(tries = 60)
    @Label("the whole list is what its parts are, in order of last day")
    void theWholeIsItsParts(@ForAll("reviews") List<QualityReview> reviews, @ForAll @IntRange(max = 80) int days) {
        LocalDate date = date(reviews, days);
        Worklist whole = Worklist.of(reviews.stream(), PUBLISHED, date);
        List<Worklist.Item> items = new ArrayList<>();
        List<RefusedReview> refused = new ArrayList<>();
        List<Worklist> parts = new ArrayList<>();
        Worklist.each(reviews.stream(), PUBLISHED, date).forEach(result -> {
            result.answer().ifPresent(parts::add);
            result.refused().ifPresent(refused::add);
        });
        parts.forEach(part -> items.addAll(part.items()));
        List<Worklist.TaskItem> tasks =
                parts.stream().flatMap(part -> part.tasks().stream()).toList();

        assertThat(whole.items()).containsExactlyInAnyOrderElementsOf(items);
        assertThat(whole.items()).isSortedAccordingTo(Worklist.Item.IN_ORDER);
        assertThat(whole.tasks()).containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(whole.tasks()).isSortedAccordingTo(Worklist.TaskItem.IN_ORDER);
        assertThat(whole.refused()).containsExactlyInAnyOrderElementsOf(refused);
        assertThat(whole.provisional())
                .isEqualTo(parts.stream().mapToInt(Worklist::provisional).sum());
        whole.bands()
                .forEach((band, number) -> assertThat(
                                parts.stream().filter(part -> part.bands().containsKey(band)))
                        .hasSize(number));
        assertThat(whole.bands().values().stream().mapToInt(Integer::intValue).sum()
                        + whole.provisional()
                        + refused.size()
                        + abandoned(reviews, date))
                .isEqualTo(reviews.size());
    }

    private static int abandoned(List<QualityReview> reviews, LocalDate date) {
        int abandoned = 0;
        for (QualityReview review : reviews) {
            boolean asked = !date.isBefore(review.openedOn());
            abandoned +=
                    asked && Standings.of(review, PUBLISHED).on(date).stage() == ReviewStanding.Stage.ABANDONED ? 1 : 0;
        }
        return abandoned;
    }

    @Property(tries = 60)
    @Label("a part is what the standing of its review says")
    void aPartIsOfTheStanding(@ForAll("reviews") List<QualityReview> reviews, @ForAll @IntRange(max = 80) int days) {
        LocalDate date = date(reviews, days);
        Map<String, QualityReview> byId = Maps.uniqueIndex(reviews, QualityReview::id);

        Worklist.each(reviews.stream(), PUBLISHED, date)
                .forEach(result -> result.answer().ifPresent(part -> {
                    ReviewStanding standing =
                            Standings.of(byId.get(result.reviewId()), PUBLISHED).on(date);
                    assertThat(part.items())
                            .map(Worklist.Item::duty)
                            .isEqualTo(standing.duties().stream()
                                    .filter(duty -> duty.state().isOpen())
                                    .toList());
                    assertThat(part.tasks()).map(Worklist.TaskItem::task).isEqualTo(standing.tasks());
                    assertThat(part.bands().isEmpty())
                            .isNotEqualTo(standing.scorecard().banding().settled());
                }));
    }

    @Property(tries = 60)
    @Label("each service is listed and counted once, in parallel and in whatever order its reviews come")
    void eachServiceOnce(
            @ForAll("reviews") List<QualityReview> drawn, @ForAll @IntRange(max = 80) int days, @ForAll Random random) {
        LocalDate date = date(drawn, days);
        List<QualityReview> reviews = new ArrayList<>();
        drawn.forEach(review -> reviews.add(review.withService(review.service().withId("S-" + reviews.size() % 3))));
        ServiceBands bands = ServiceBands.of(reviews.stream(), PUBLISHED, date);
        List<QualityReview> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, random);

        assertThat(bands.services()).map(ServiceBands.ServiceBand::serviceId).doesNotHaveDuplicates();
        assertThat(bands.counts().values().stream().mapToInt(Integer::intValue).sum() + bands.withoutBand())
                .isEqualTo(bands.services().size());
        assertThat(ServiceBands.of(shuffled.parallelStream(), PUBLISHED, date)).isEqualTo(bands);
        assertThat(bands.services())
                .allSatisfy(service -> service.underWay()
                        .ifPresent(
                                later -> assertThat(later.banding().decided()).isEmpty()));
    }

    @Property(tries = 60)
    @Label("in parallel, and in whatever order the reviews come, the list is the same")
    void theOrderOfTheReviewsMakesNoDifference(
            @ForAll("reviews") List<QualityReview> reviews,
            @ForAll @IntRange(max = 80) int days,
            @ForAll Random random) {
        LocalDate date = date(reviews, days);
        Worklist whole = Worklist.of(reviews.stream(), PUBLISHED, date);
        List<QualityReview> shuffled = new ArrayList<>(reviews);
        Collections.shuffle(shuffled, random);

        assertThat(Worklist.of(reviews.parallelStream(), PUBLISHED, date)).isEqualTo(whole);
        assertThat(Worklist.of(shuffled.stream(), PUBLISHED, date)).isEqualTo(whole);
        assertThat(Worklist.of(shuffled.parallelStream().unordered(), PUBLISHED, date))
                .isEqualTo(whole);
    }

    @Property(tries = 60)
    @Label("in parallel each review has the result that it has by itself, in its place")
    void resultsKeepTheirPlace(@ForAll("reviews") List<QualityReview> reviews, @ForAll @IntRange(max = 80) int days) {
        LocalDate date = date(reviews, days);
        Rescoring rescoring = new Rescoring(PUBLISHED, RED_WITHIN_5_DAYS, date);

        assertThat(Worklist.each(reviews.parallelStream(), PUBLISHED, date).toList())
                .isEqualTo(oneByOne(reviews, review -> Worklist.each(Stream.of(review), PUBLISHED, date)));
        assertThat(rescoring.each(reviews.parallelStream()).toList())
                .isEqualTo(oneByOne(reviews, review -> rescoring.each(Stream.of(review))));
    }

    private static <T> List<ReviewResult<T>> oneByOne(
            List<QualityReview> reviews, Function<QualityReview, Stream<ReviewResult<T>>> question) {
        return reviews.stream().flatMap(question).toList();
    }
}
