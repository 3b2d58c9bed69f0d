package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.FactDates;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;

/** What was known on a day: the facts up to it, whatever happened later (R9, R19). */
class KnownFactsProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 300)
    void holdsNoDateAfterTheDay(@ForAll("watched") WatchedReview watched) {
        QualityReview known = watched.review().asKnownOn(watched.earlier());

        assertThat(FactDates.of(known).last()).isBeforeOrEqualTo(watched.earlier());
    }

    @Property(tries = 300)
    void keepsEveryDateUpToTheDay(@ForAll("watched") WatchedReview watched) {
        QualityReview known = watched.review().asKnownOn(watched.earlier());

        assertThat(FactDates.of(known)).isEqualTo(FactDates.of(watched.review()).headSet(watched.earlier(), true));
    }

    @Property(tries = 300)
    void whatWasKnownEarlierStaysTheSame(@ForAll("watched") WatchedReview watched) {
        QualityReview earlier = watched.review().asKnownOn(watched.earlier());

        assertThat(watched.review().asKnownOn(watched.later()).asKnownOn(watched.earlier()))
                .isEqualTo(earlier);
        assertThat(earlier.asKnownOn(watched.later())).isEqualTo(earlier);
        assertThat(earlier.asKnownOn(watched.earlier())).isEqualTo(earlier);
    }

    @Property(tries = 300)
    void fitsAsAReviewThatIsCheckedWhole(@ForAll("watched") WatchedReview watched) {
        QualityReview known = watched.review().asKnownOn(watched.earlier());

        assertThat(QualityReview.builder().from(known).build()).isEqualTo(known);
    }

    @Property(tries = 300)
    void isTheReviewItselfFromItsLastFactOn(@ForAll("watched") WatchedReview watched) {
        QualityReview review = watched.review();

        assertThat(review.asKnownOn(FactDates.of(review).last())).isSameAs(review);
    }
}
