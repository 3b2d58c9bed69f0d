package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;

class GateHistoryProperties {

    private static final int DAYS = 120;

    @Property(tries = 100)
    @Label("M8, R5, R8, R9: the history of the gate is the gate of every day")
    void everyDayIsThatOfTheScore(@ForAll("watched") WatchedReview watched) {
        GateHistory history = GateHistory.of(watched.review(), Reviews.POLICY);
        LocalDate openedOn = watched.review().openedOn();
        boolean before = false;
        LocalDate since = openedOn;
        for (int number = 0; number < DAYS; number++) {
            LocalDate day = openedOn.plusDays(number);
            boolean tripped = ActionScoring.assess(watched.review(), day, Reviews.POLICY)
                    .gate()
                    .tripped();
            assertThat(history.isTripped(day)).as("on %s", day).isEqualTo(tripped);
            if (tripped && !before) {
                since = day;
                assertThat(history.nextTripped(day.minusDays(1))).contains(day);
            }
            if (tripped) {
                assertThat(history.trippedSince(day)).contains(since);
            } else {
                assertThat(history.trippedSince(day)).isEmpty();
            }
            before = tripped;
        }
    }

    @Example
    @Label("M8, R9: thirteen minor actions trip the gate, and the withdrawal of one untrips it")
    void tripsAndUntrips() {
        LocalDate visitedOn = LocalDate.of(2026, 3, 2);
        LocalDate trippedOn = LocalDate.of(2026, 3, 5);
        LocalDate untrippedOn = LocalDate.of(2026, 3, 20);
        List<Action> actions = new ArrayList<>(SampleFacts.minorActions(12, visitedOn));
        actions.add(SampleFacts.anAction("A-13", trippedOn).build());
        QualityReview review = SampleReviews.visited(visitedOn, actions)
                .build()
                .withdrawing("A-13", SampleFacts.withdrawn(untrippedOn));

        GateHistory history = GateHistory.of(review, Reviews.POLICY);

        assertThat(history.isTripped(trippedOn.minusDays(1))).isFalse();
        assertThat(history.isTripped(trippedOn)).isTrue();
        assertThat(history.isTripped(untrippedOn.minusDays(1))).isTrue();
        assertThat(history.isTripped(untrippedOn)).isFalse();
        assertThat(history.trippedSince(untrippedOn.minusDays(1))).contains(trippedOn);
        assertThat(history.nextTripped(visitedOn)).contains(trippedOn);
        assertThat(history.nextTripped(trippedOn)).isEmpty();
    }

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }
}
