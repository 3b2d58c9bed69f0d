package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * What changed in a review between two dates: what happened, which last days passed
 * without what was owed, as it is known at the end, and what became different by it.
 *
 * <pre>{@code
 * ReviewProgress march = timeline.between(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
 * march.events();    // what happened in March, in order
 * march.changes();   // stage: opened … -> the plan is being worked on; action A-1: … -> met
 * }</pre>
 *
 * @param before where the review stood at the end of the first date
 * @param after where it stood at the end of the second
 * @param events what happened after the first date, up to and including the second, in order
 * @param changes what is different, stage, scores and band first, then the actions in the order of the review
 */
public record ReviewProgress(
        ReviewStanding before, ReviewStanding after, List<ReviewEvent> events, List<Change> changes) {

    /**
     * Creates the progress of a review; {@code ReviewTimeline.between} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ReviewProgress {
        before = Require.given("before", before);
        after = Require.given("after", after);
        events = Require.list("events", events);
        changes = Require.list("changes", changes);
    }

    /**
     * Tells what changed between two dates.
     *
     * @param review the facts of the review
     * @param policy the rules and timescales
     * @param from the first date; what happened on it is not part of the answer
     * @param to the second date, which is part of the answer; on or after the first
     * @return the events in order, and the changes
     * @throws InvalidValueException if something is missing, or a date before the review was opened
     */
    public static ReviewProgress of(QualityReview review, QualityPolicy policy, LocalDate from, LocalDate to) {
        return between(
                ReviewStanding.of(review, policy, from),
                ReviewStanding.of(review, policy, to),
                ReviewEvents.of(review));
    }

    private static ReviewProgress between(ReviewStanding before, ReviewStanding after, List<ReviewEvent> facts) {
        Stream<ReviewEvent> recorded = facts.stream().filter(event -> isWithin(event.on(), before, after));
        List<ReviewEvent> events = Stream.concat(recorded, lastDaysPassed(before, after))
                .sorted(ReviewEvent.IN_ORDER)
                .collect(ImmutableList.toImmutableList());
        return new ReviewProgress(before, after, events, changes(before, after));
    }

    private static boolean isWithin(LocalDate date, ReviewStanding before, ReviewStanding after) {
        return date.isAfter(before.date()) && !date.isAfter(after.date());
    }

    private static Stream<ReviewEvent> lastDaysPassed(ReviewStanding before, ReviewStanding after) {
        return after.duties().stream()
                .filter(Duty::isMissed)
                .filter(duty -> isWithin(duty.dueOn().plusDays(1), before, after))
                .map(duty -> new ReviewEvent(
                        duty.dueOn().plusDays(1),
                        ReviewEvent.Kind.LAST_DAY_PASSED,
                        duty.actionId(),
                        "last day passed for " + duty.owner().words() + ": " + duty.subject()));
    }

    private static List<Change> changes(ReviewStanding before, ReviewStanding after) {
        ChangeList changes = new ChangeList();
        changes.add("stage", before.stage().words(), after.stage().words());
        changes.addScores(before.scorecard(), after.scorecard());
        Map<String, Duty.State> states = new HashMap<>();
        before.actions().forEach(action -> states.put(action.actionId(), action.state()));
        for (ActionStanding action : after.actions()) {
            Duty.State state = states.get(action.actionId());
            String was = state == null ? "not found yet" : state.words();
            changes.add("action " + action.actionId(), was, action.state().words());
        }
        return changes.all();
    }

    /** Returns dates and counts, such as {@code review QR-1 from 2026-03-01 to 2026-03-31: 9 events, 4 changes}. */
    @Override
    public String toString() {
        return "review " + after.reviewId() + " from " + before.date() + " to " + after.date() + ": " + events.size()
                + (events.size() == 1 ? " event, " : " events, ") + changes.size()
                + (changes.size() == 1 ? " change" : " changes");
    }
}
