package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.scoring.OverallScore;

/** The numbers of an explanation lead to its answers again: every last day, and every overall score (M18, M22). */
class StandingExplanationProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 100)
    void theDaysOfEachDeadlineAddUp(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());
        List<Explanation> steps = standing.explanation().steps();

        assertThat(steps).hasSize(1 + standing.duties().size());
        for (int index = 0; index < standing.duties().size(); index++) {
            Duty duty = standing.duties().get(index);
            Explanation why = steps.get(index + 1);
            Explanation deadline = why.steps().get(0);
            long days = deadline.quantity("days after the event").orElseThrow();

            assertThat(why.asked())
                    .startsWith(duty.kind().words())
                    .contains(duty.actionId().orElse(""));
            assertThat(why.answer()).startsWith(duty.state().words());
            assertThat(why.quantity("days late").orElse(0)).isEqualTo(duty.daysLate());
            assertThat(duty.deadline().counted().originOn().plusDays(days)).isEqualTo(duty.dueOn());
            assertThat(deadline.steps().stream()
                            .flatMap(step -> step.quantities().stream())
                            .filter(quantity -> !quantity.name().equals("extra days"))
                            .mapToLong(Quantity::value)
                            .sum())
                    .isEqualTo(days);
        }
    }

    @Property(tries = 100)
    void theScoresOfEachBandAddUp(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());
        List<Long> overall = standing.explanation().steps().get(0).steps().stream()
                .filter(step -> step.quantity("overall score").isPresent())
                .map(step -> {
                    long sum = step.quantity("action score").orElseThrow()
                            + step.quantity("compliance score").orElseThrow();
                    assertThat(step.quantity("overall score")).hasValue(sum);
                    return sum;
                })
                .distinct()
                .sorted()
                .toList();

        assertThat(overall)
                .isEqualTo(standing.scorecard().overallScores().stream()
                        .map(OverallScore::value)
                        .map(Integer::longValue)
                        .toList());
    }
}
