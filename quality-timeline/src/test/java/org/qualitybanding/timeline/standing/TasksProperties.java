package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** Whatever there is to do has a name of its own, and what waits for the team is a task (M15, M21, R15, R19, R37). */
class TasksProperties {

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Property(tries = 200)
    void everyDutyAndTaskHasAKeyOfItsOwn(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());
        List<String> keys = Stream.concat(
                        standing.duties().stream().map(Duty::key),
                        standing.tasks().stream().map(Task::key))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void aTaskIsNeverOlderThanItsFactsAndNoneIsLeftOnceClosed(@ForAll("watched") WatchedReview watched) {
        LocalDate date = watched.later();
        ReviewStanding standing = Told.on(date, watched.review());
        boolean closed =
                standing.stage() == ReviewStanding.Stage.CLOSED || standing.stage() == ReviewStanding.Stage.ABANDONED;

        assertThat(standing.tasks())
                .allSatisfy(task ->
                        assertThat(task.since()).isBetween(watched.review().openedOn(), date));
        assertThat(closed && !standing.tasks().isEmpty()).isFalse();
        assertThat(standing.tasks().stream().anyMatch(task -> task.kind() == Task.Kind.JUDGE_EVIDENCE))
                .isEqualTo(!closed
                        && standing.actions().stream()
                                .anyMatch(action -> action.state().isAwaitingJudgement()));
        assertThat(standing.stage() == ReviewStanding.Stage.OPENED
                        && standing.tasks().isEmpty())
                .isFalse();
    }

    @Property(tries = 200)
    void theWorkAloneIsThatOfTheStanding(@ForAll("watched") WatchedReview watched) {
        ReviewStanding standing = Told.on(watched.later(), watched.review());

        assertThat(Standings.of(watched.review(), QualityPolicy.published()).workOn(watched.later()))
                .isEqualTo(new Work(standing.duties(), standing.tasks()));
    }
}
