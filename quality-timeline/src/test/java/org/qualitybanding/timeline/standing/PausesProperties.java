package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.ReviewEvent;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@Label("R40, setting: what pauses do to the last days of any review")
class PausesProperties {

    private static final QualityPolicy LENGTHENING =
            QualityPolicy.published().withTimescales(Timescales.published().withPausesLengthening(Pause.Clocks.BOTH));

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    private static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, LENGTHENING).on(date);
    }

    /** The last days by the keys of the duties and what they run from: what a pause lengthens is the same run. */
    private static Map<List<Object>, Deadline> runs(ReviewStanding standing) {
        Map<List<Object>, Deadline> runs = new HashMap<>();
        for (Duty duty : standing.duties()) {
            Deadline due = duty.deadline();
            runs.put(List.of(duty.key(), due.counted().event(), due.counted().originOn()), due);
        }
        return runs;
    }

    private static QualityReview withPauses(QualityReview review, List<Pause> pauses) {
        return review.withPauses(pauses);
    }

    @Property(tries = 300)
    @Label("more pauses never make a last day of the same run earlier")
    void neverEarlier(@ForAll("watched") WatchedReview watched) {
        QualityReview review = watched.review();
        Map<List<Object>, Deadline> without = runs(on(watched.later(), withPauses(review, List.of())));
        Map<List<Object>, Deadline> with = runs(on(watched.later(), review));

        assertThat(with).allSatisfy((run, due) -> {
            Deadline before = without.getOrDefault(run, due);
            if (due.changes().stream().allMatch(change -> isLonger(change.change()))) {
                assertThat(due.dueOn()).isAfterOrEqualTo(before.dueOn());
            }
            assertThat(due.counted().countedTo())
                    .isAfterOrEqualTo(before.counted().countedTo());
        });
    }

    /** A number of days less may begin to count where a pause makes it possible (R36), and is then earlier than without. */
    private static boolean isLonger(DeadlineChange change) {
        return change.extraDays().isEmpty() || change.extraDays().get() > 0;
    }

    @Property(tries = 300)
    @Label(
            "R33: the provider's pause never moves what the team owes, but for a response to an upload that is due later")
    void theProvidersPauseIsNotTheTeams(@ForAll("watched") WatchedReview watched) {
        List<Pause> ofProvider = watched.review().pauses().stream()
                .map(pause -> pause.withClocks(Pause.Clocks.PROVIDER))
                .toList();
        Map<List<Object>, Deadline> without = runs(on(watched.later(), withPauses(watched.review(), List.of())));
        Map<List<Object>, Deadline> with = runs(on(watched.later(), withPauses(watched.review(), ofProvider)));

        assertThat(with).allSatisfy((run, due) -> {
            if (due.owner() == Party.QUALITY_TEAM) {
                assertThat(due.counted().pausedDays().ranges()).isEmpty();
                if (due.counted().event() != OriginEvent.UPLOAD_DUE) {
                    assertThat(due).isEqualTo(without.getOrDefault(run, due));
                }
            }
        });
    }

    @Property(tries = 300)
    @Label("a pause of no days changes nothing, and one that is recorded twice counts once")
    void unionOfDays(@ForAll("watched") WatchedReview watched) {
        List<Pause> more = new ArrayList<>();
        for (Pause pause : watched.review().pauses()) {
            more.add(pause);
            more.add(pause.withId(pause.id() + "-again"));
            more.add(pause.withId(pause.id() + "-none").withResumedOn(pause.pausedOn()));
        }
        ReviewStanding once = on(watched.later(), watched.review());
        ReviewStanding twice = on(watched.later(), withPauses(watched.review(), more));

        assertThat(twice.duties()).isEqualTo(once.duties());
        assertThat(twice.actions()).isEqualTo(once.actions());
        assertThat(twice.conclusionOn()).isEqualTo(once.conclusionOn());
        assertThat(twice.endedOn()).isEqualTo(once.endedOn());
        assertThat(twice.scorecard().banding()).isEqualTo(once.scorecard().banding());
        assertThat(twice.escalationFacts()).isEqualTo(once.escalationFacts());
    }

    @Property(tries = 300)
    @Label("nothing is due or overdue on a day that is paused, but what a person set a date for")
    void nothingFallsDueInAPause(@ForAll("watched") WatchedReview watched) {
        assertThat(on(watched.later(), watched.review()).duties()).allSatisfy(duty -> {
            Deadline due = duty.deadline();
            if (due.changes().isEmpty() && !due.hasReviewersDate()) {
                assertThat(due.counted().pausedDays().include(due.dueOn())).isFalse();
                if (due.counted().pausedDays().include(watched.later())) {
                    assertThat(due.dueOn()).isAfter(watched.later());
                }
            }
        });
    }

    @Property(tries = 200)
    @Label("what passed in two stretches of time is what passed in both together, whatever was paused in between")
    void whatPassedAddsUp(@ForAll("watched") WatchedReview watched, @ForAll @IntRange(max = 60) int longer) {
        ReviewTimeline timeline = ReviewTimeline.of(watched.review(), LENGTHENING);
        LocalDate middle = watched.later();
        LocalDate end = middle.plusDays(longer);
        List<ReviewEvent> parts =
                new ArrayList<>(timeline.between(watched.earlier(), middle).events());
        parts.addAll(timeline.between(middle, end).events());

        assertThat(parts).isEqualTo(timeline.between(watched.earlier(), end).events());
    }

    @Property(tries = 200)
    @Label("as days go by, the last day of a run is never earlier than it was known to be")
    void neverEarlierAsDaysGoBy(@ForAll("watched") WatchedReview watched) {
        Map<List<Object>, Deadline> before = runs(on(watched.earlier(), watched.review()));
        Map<List<Object>, Deadline> after = runs(on(watched.later(), watched.review()));

        assertThat(after)
                .allSatisfy((run, due) -> assertThat(due.counted().countedTo())
                        .isAfterOrEqualTo(
                                before.getOrDefault(run, due).counted().countedTo()));
    }
}
