package org.qualitybanding.examples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.ReviewEvent;
import org.qualitybanding.timeline.change.ReviewProgress;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * The story of a review: every day on which something happened or became different, from the opening to the day after the last
 * of it, worked out by asking the timeline for each day and what changed since the day before.
 *
 * <pre>
 * 2026-03-13
 *   -&gt; action A-1: not yet due -&gt; due today
 * 2026-03-14
 *   last day passed for the provider: Send evidence A-1
 *   -&gt; action A-1: due today -&gt; overdue
 * </pre>
 */
public final class ReviewStory {

    private ReviewStory() {}

    /**
     * Finds the last day of a story.
     *
     * @param timeline the review under its policy
     * @return the last day on which something happens or passes, with the facts that are recorded
     */
    public static LocalDate lastDay(ReviewTimeline timeline) {
        ReviewProgress whole = timeline.between(timeline.review().openedOn(), LocalDate.MAX);
        Stream<LocalDate> events = whole.events().stream().map(ReviewEvent::on);
        Stream<LocalDate> conclusion = whole.after().conclusionOn().map(day -> day.plusDays(1)).stream();
        return Stream.concat(events, conclusion)
                .max(LocalDate::compareTo)
                .orElse(timeline.review().openedOn());
    }

    /**
     * Tells a review.
     *
     * @param timeline the review under its policy
     * @return the story, its lines ended by line feeds
     */
    public static String tell(ReviewTimeline timeline) {
        LocalDate openedOn = timeline.review().openedOn();
        LocalDate lastDay = lastDay(timeline);
        StringBuilder story = new StringBuilder();
        day(story, openedOn, List.of("review opened"), Standings.lines(timeline.on(openedOn)));
        for (LocalDate day = openedOn.plusDays(1); !day.isAfter(lastDay); day = day.plusDays(1)) {
            ReviewProgress progress = timeline.between(day.minusDays(1), day);
            List<String> events =
                    progress.events().stream().map(ReviewEvent::says).toList();
            day(story, day, events, Standings.changes(progress.before(), progress.after()));
        }
        return story.toString();
    }

    /**
     * Tells one day in the words of a story: everything that may become different.
     *
     * @param standing where the review stands on the day
     * @return stage, scores, band, dates of the engagement, actions and duties, a line each, ended by line feeds
     */
    public static String standing(ReviewStanding standing) {
        StringBuilder story = new StringBuilder();
        Standings.lines(standing).forEach(line -> story.append(line).append('\n'));
        return story.toString();
    }

    private static void day(StringBuilder story, LocalDate day, List<String> events, List<String> changes) {
        if (events.isEmpty() && changes.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(events);
        changes.forEach(change -> lines.add("-> " + change));
        story.append(day).append('\n');
        lines.forEach(line -> story.append("  ").append(line).append('\n'));
    }
}
