package org.qualitybanding.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** What each party has to do next: what is overdue first, then the nearest last day. */
final class NextSteps {

    private final ReviewStanding standing;

    NextSteps(ReviewStanding standing) {
        this.standing = standing;
    }

    String text() {
        List<String> team = duties(Party.QUALITY_TEAM);
        standing.tasks().forEach(task -> team.add(task.toString()));
        Columns table = new Columns("ll");
        add(table, "Provider", duties(Party.PROVIDER));
        add(table, "Quality team", team);
        standing.conclusionOn().ifPresent(day -> table.row("Concluding date", day));
        standing.endedOn().ifPresent(day -> table.row("Engagement ended", day));
        return table.text();
    }

    private List<String> duties(Party owner) {
        List<String> steps = new ArrayList<>();
        standing.overdue(owner).forEach(duty -> steps.add(words(duty) + ", OVERDUE, was due " + duty.dueOn()));
        Optional<Duty> next = standing.next(owner);
        next.ifPresent(nearest -> standing.open(owner).stream()
                .filter(duty -> duty.dueOn().equals(nearest.dueOn()))
                .forEach(duty -> steps.add(words(duty) + " by " + duty.dueOn())));
        return steps;
    }

    private static String words(Duty duty) {
        return duty.kind().words() + duty.actionId().map(id -> " " + id).orElse("");
    }

    private static void add(Columns table, String who, List<String> steps) {
        if (steps.isEmpty()) {
            table.row(who, "nothing");
        }
        for (int step = 0; step < steps.size(); step++) {
            table.row(step == 0 ? who : "", steps.get(step));
        }
    }
}
