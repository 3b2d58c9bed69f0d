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

/**
 * What teams record though the document is silent on it changes no answer by itself: a pause stops no clock (R40), a draft of the
 * plan starts none (R41), and nothing depends on who looks after the review or runs the service (R33).
 */
class SilentFactsProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 200)
    void changeNoStanding(@ForAll("watched") WatchedReview watched) {
        QualityReview without = watched.review()
                .withPauses()
                .withDraftPlans()
                .withHandOvers()
                .withService(watched.review().service().withNewProviders());

        ReviewStanding then = Told.on(watched.later(), without);
        ReviewStanding now = Told.on(watched.later(), watched.review());
        assertThat(now.stage()).isEqualTo(then.stage());
        assertThat(now.actions()).isEqualTo(then.actions());
        assertThat(now.duties()).isEqualTo(then.duties());
        assertThat(now.tasks()).isEqualTo(then.tasks());
        assertThat(now.endedOn()).isEqualTo(then.endedOn());
        assertThat(now.escalationFacts()).isEqualTo(then.escalationFacts());
        assertThat(now.scorecard().banding()).isEqualTo(then.scorecard().banding());
        assertThat(now.scorecard().advisories()).isEqualTo(then.scorecard().advisories());
    }
}
