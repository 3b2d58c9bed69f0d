package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Counting moves is re-scoring each review and counting (M22, R7, R13, R19). */
class PolicyPlanProperties {

    @Provide
    Arbitrary<List<WatchedReview>> watched() {
        return ReviewArbitraries.watched(Reopening.all()).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<QualityPolicy> policies() {
        return Combinators.combine(Arbitraries.of(1, 2), Arbitraries.of(3, 13), Arbitraries.of(1, 7, 9))
                .as((significant, minor, days) -> PolicyOverlay.named("drawn", "1")
                        .withRule("outcome-3", "significant > " + significant + " or minor > 34")
                        .withRule("outcome-2", "significant >= 1 or minor >= " + minor)
                        .withLength(Clock.EVIDENCE_RED, Period.ofDays(days))
                        .policy());
    }

    @Property(tries = 80)
    void equalsAFoldOverRescoring(
            @ForAll("watched") List<WatchedReview> watched, @ForAll("policies") QualityPolicy policy) {
        List<QualityReview> reviews =
                watched.stream().map(WatchedReview::review).toList();
        QualityPolicy published = QualityPolicy.published();
        BandMoves moves = PolicyPlan.of(published, policy)
                .over(reviews.stream(), watched.get(0).later());

        Map<List<List<Band>>, Long> counts = new HashMap<>();
        long refused = 0;
        for (ReviewResult<Rescored> each : new Rescoring(
                        published, policy, watched.get(0).later())
                .each(reviews.stream())
                .toList()) {
            refused += each.refused().isPresent() ? 1 : 0;
            each.answer()
                    .ifPresent(rescored ->
                            counts.merge(List.of(bands(rescored.before()), bands(rescored.after())), 1L, Long::sum));
        }
        assertThat(moves.refused()).isEqualTo(refused);
        assertThat(moves.reviews()).isEqualTo(reviews.size() - refused);
        counts.forEach((bands, count) ->
                assertThat(moves.count(bands.get(0), bands.get(1))).isEqualTo(count));
        assertThat(moves.counts().keySet()).allSatisfy(move -> {
            assertThat(counts).containsKey(List.of(move.before(), move.after()));
            assertThat(move.by().isEmpty()).isEqualTo(!move.moves());
        });
    }

    private static List<Band> bands(ReviewStanding standing) {
        return standing.scorecard().banding().reachable().stream()
                .map(ReachableBand::banding)
                .toList();
    }
}
