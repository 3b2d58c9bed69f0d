package org.qualitybanding.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.internal.Require;

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
     * Creates the progress of a review; {@link ReviewTimeline#between} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ReviewProgress {
        before = Require.given("before", before);
        after = Require.given("after", after);
        events = Require.list("events", events);
        changes = Require.list("changes", changes);
    }

    static ReviewProgress between(ReviewStanding before, ReviewStanding after, List<ReviewEvent> facts) {
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
                        "last day passed for " + duty.owner().inWords() + ": " + duty.subject()));
    }

    private static List<Change> changes(ReviewStanding before, ReviewStanding after) {
        ChangeList changes = new ChangeList();
        changes.add("stage", before.stage().inWords(), after.stage().inWords());
        changes.addScores(before.scorecard(), after.scorecard());
        Map<String, DutyState> states = new HashMap<>();
        before.actions().forEach(action -> states.put(action.actionId(), action.state()));
        for (ActionStanding action : after.actions()) {
            DutyState state = states.get(action.actionId());
            String was = state == null ? "not found yet" : state.inWords();
            changes.add("action " + action.actionId(), was, action.state().inWords());
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
