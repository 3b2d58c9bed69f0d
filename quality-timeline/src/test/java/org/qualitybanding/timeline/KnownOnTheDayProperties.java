package org.qualitybanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;

/** A standing for a day is what was known and due on that day, whatever happened later (R9, R25). */
class KnownOnTheDayProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 100)
    void doesNotDependOnFactsAfterTheDay(@ForAll("watched") WatchedReview watched) {
        QualityReview review = watched.review();
        ReviewStanding standing = Told.on(watched.earlier(), review);

        assertThat(Told.on(watched.earlier(), review.asKnownOn(watched.earlier())))
                .isEqualTo(standing);
        assertThat(Told.on(watched.earlier(), review.asKnownOn(watched.later())))
                .isEqualTo(standing);
    }

    @Property(tries = 50)
    void isTheSameHoweverOftenItIsAskedFor(@ForAll("watched") WatchedReview watched) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), QualityPolicy.published());
        ReviewStanding before = timeline.on(watched.earlier());

        timeline.on(watched.later());

        assertThat(timeline.on(watched.earlier())).isEqualTo(before).hasSameHashCodeAs(before);
    }

    @Property(tries = 25)
    void existsForEveryDateSinceTheOpening(@ForAll("watched") WatchedReview watched) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), QualityPolicy.published());
        LocalDate openedOn = watched.review().openedOn();

        for (int day = 0; day < 150; day += 7) {
            LocalDate date = openedOn.plusDays(day);
            assertThat(timeline.on(date).date()).isEqualTo(date);
        }
        assertThat(timeline.on(LocalDate.MAX).duties()).noneMatch(duty -> duty.state() == Duty.State.NOT_YET_DUE);
        assertThat(timeline.on(LocalDate.MAX.minusDays(1)).stage())
                .isEqualTo(timeline.on(LocalDate.MAX).stage());
        assertThatThrownBy(() -> timeline.on(openedOn.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date must be on or after openedOn " + openedOn + ", found " + openedOn.minusDays(1));
    }
}
