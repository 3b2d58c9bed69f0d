package org.qualitybanding.timeline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/**
 * What changed in a review between two dates: what happened, which last days passed without what was owed, and what became
 * different by it.
 *
 * <p>What passed in January, in February and in March is what passed in the quarter: whether a last day passed is told by what was
 * known on the day after it, and an excuse or a longer date that came later makes no difference to it.
 *
 * <pre>{@code
 * ReviewProgress march = timeline.between(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
 * march.events();        // what happened in March, in order
 * march.text();          // stage: opened … -> the plan is being worked on; action A-1: … -> met
 * }</pre>
 *
 * @param before where the review stood at the end of the first date
 * @param after where it stood at the end of the second
 * @param events what happened after the first date, up to and including the second, in order
 * @param differences what is different, stage, scores and band first, then the actions in the order of the review
 */
public record ReviewProgress(
        ReviewStanding before,
        ReviewStanding after,
        List<ReviewEvent> events,
        List<Difference<String, String>> differences) {

    /**
     * Creates the progress of a review; {@code ReviewTimeline.between} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public ReviewProgress {
        before = Require.given("before", before);
        after = Require.given("after", after);
        events = Require.list("events", events);
        differences = Require.list("differences", differences);
    }

    /**
     * Tells what changed between two dates.
     *
     * @param standings the review under its policy
     * @param from the first date; what happened on it is not part of the answer
     * @param to the second date, which is part of the answer; on or after the first
     * @return the events in order, and the differences; both standings say what they were recorded by
     * @throws InvalidValueException if something is missing, or a date before the review was opened
     */
    public static ReviewProgress of(Standings standings, LocalDate from, LocalDate to) {
        ReviewStanding before = Require.given("standings", standings).on(from);
        ReviewStanding after = to.equals(from) ? before : standings.on(to);
        List<ReviewEvent> events = new ArrayList<>(ReviewEvents.within(standings.review(), from, to));
        PassedLastDays.addTo(events, standings, from, to);
        events.sort(ReviewEvent.IN_ORDER);
        return new ReviewProgress(before, after, events, StandingFacts.overTime(before, after));
    }

    /**
     * Returns the differences for a person to read.
     *
     * @return a line for each difference, such as {@code action A-1: not yet due -> overdue}; {@code not found yet} stands for an
     *     action that was not there
     */
    public String text() {
        return Facts.text(differences);
    }

    /** Returns dates and counts, such as {@code review QR-1 from 2026-03-01 to 2026-03-31: 9 events, 4 differences}. */
    @Override
    public String toString() {
        return "review " + after.reviewId() + " from " + before.date() + " to " + after.date() + ": "
                + Words.counted(events.size(), "event") + ", " + Words.counted(differences.size(), "difference");
    }
}
