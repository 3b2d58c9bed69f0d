package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;

/** The order in which a caller's tables return their rows makes no difference to a standing (R10). */
class ListOrderProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 150)
    void neverMatters(@ForAll("watched") WatchedReview watched, @ForAll long seed) {
        QualityReview shuffled = shuffled(watched.review(), new Random(seed));
        ReviewStanding one = Told.on(watched.later(), watched.review());
        ReviewStanding other = Told.on(watched.later(), shuffled);

        assertThat(other.stage()).isEqualTo(one.stage());
        assertThat(other.duties()).isEqualTo(one.duties());
        assertThat(other.actions()).containsExactlyInAnyOrderElementsOf(one.actions());
        assertThat(other.conclusionOn()).isEqualTo(one.conclusionOn());
        assertThat(other.endedOn()).isEqualTo(one.endedOn());
        assertThat(other.scorecard().banding()).isEqualTo(one.scorecard().banding());
        assertThat(other.scorecard().explanation()).isEqualTo(one.scorecard().explanation());
        assertThat(advisories(other)).isEqualTo(advisories(one));
        assertThat(other.escalationFacts()).isEqualTo(one.escalationFacts());
    }

    private static Set<Object> advisories(ReviewStanding standing) {
        Set<Object> advisories = new HashSet<>();
        for (Advisory advisory : standing.scorecard().advisories()) {
            advisories.add(
                    List.of(advisory.kind(), advisory.says(), Set.copyOf(advisory.actionIds()), advisory.domainIds()));
        }
        return advisories;
    }

    private static QualityReview shuffled(QualityReview review, Random random) {
        return QualityReview.builder()
                .from(review)
                .actions(shuffled(
                        review.actions().stream()
                                .map(action -> shuffled(action, random))
                                .toList(),
                        random))
                .planReviews(shuffled(review.planReviews(), random))
                .mitigations(shuffled(review.mitigations(), random))
                .followUps(shuffled(review.followUps(), random))
                .engagementNotes(shuffled(review.engagementNotes(), random))
                .build();
    }

    private static Action shuffled(Action action, Random random) {
        return action.withEvidence(shuffled(action.evidence(), random))
                .withRegradings(shuffled(action.regradings(), random))
                .withMitigations(shuffled(action.mitigations(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
