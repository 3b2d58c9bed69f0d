package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;

/** Two standings are equal exactly where the same facts were known (R25, R42). */
class StandingIdentityProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 100)
    void whatWasKnownDecides(@ForAll("watched") WatchedReview watched) {
        QualityReview review = watched.review();
        QualityReview before = review.asKnownOn(watched.earlier());
        ReviewStanding later = Told.on(watched.later(), review);
        ReviewStanding forgetful = Told.on(watched.later(), before);

        boolean same = review.asKnownOn(watched.later()).equals(before);
        assertThat(forgetful.equals(later)).isEqualTo(same);
        assertThat(forgetful.identity().equals(later.identity())).isEqualTo(same);
        assertThat(Told.on(watched.earlier(), before).identity())
                .isEqualTo(Told.on(watched.earlier(), review).identity());
    }
}
