package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;

/**
 * Says what happens next: that what is late goes first, what is due of each party on its nearest last day and of the quality team on
 * those after it, what has no last day, and when all of it ends.
 */
final class NextWords {

    private final ReviewStanding standing;
    private final Wording wording;
    private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();

    private NextWords(ReviewStanding standing, Wording wording) {
        this.standing = standing;
        this.wording = wording;
    }

    static List<Sentence> of(ReviewStanding standing, Wording wording) {
        NextWords next = new NextWords(standing, wording);
        next.addLate();
        for (Party owner : Party.values()) {
            next.addDuties(owner);
        }
        standing.tasks().forEach(next::addTask);
        next.addEnd();
        List<Sentence> sentences = next.sentences.build();
        return sentences.isEmpty() ? List.of(next.nothing()) : sentences;
    }

    private void addLate() {
        for (Party owner : Party.values()) {
            if (!standing.overdue(owner).isEmpty()) {
                sentences.add(wording.sentence("next.overdue", List.of(PublishedModel.R33)));
                return;
            }
        }
    }

    /** A provider may have one last day after another; the quality team's are few, and the next may be the least of them. */
    private void addDuties(Party owner) {
        Optional<Duty> nearest = standing.next(owner);
        if (nearest.isEmpty()) {
            return;
        }
        for (Duty duty : standing.open(owner)) {
            if (duty.dueOn().equals(nearest.get().dueOn())) {
                addDuty(duty.state() == Duty.State.DUE_TODAY ? "next.due-today" : "next.due", duty);
            } else if (owner == Party.QUALITY_TEAM
                    && duty.dueOn().isAfter(nearest.get().dueOn())) {
                addDuty("next.later", duty);
            }
        }
    }

    private void addDuty(String code, Duty duty) {
        sentences.add(wording.sentence(
                code,
                LateWords.clauses(duty.deadline()),
                "duty",
                wording.duty(duty),
                "date",
                wording.date(duty.dueOn()),
                "days",
                wording.counted("days", ChronoUnit.DAYS.between(standing.date(), duty.dueOn()))));
    }

    private void addTask(Task task) {
        sentences.add(wording.sentence(
                Wording.code("next", task.kind()),
                task.kind().clauses(),
                "action",
                task.actionId().map(wording::action).orElse(""),
                "date",
                wording.date(task.since())));
    }

    private void addEnd() {
        boolean over = standing.stage() == ReviewStanding.Stage.ABANDONED
                || standing.endedOn().isPresent();
        if (!over && standing.conclusionOn().isPresent()) {
            sentences.add(wording.sentence(
                    "next.conclusion",
                    List.of(PublishedModel.M11, PublishedModel.R19),
                    "date",
                    wording.date(standing.conclusionOn().get())));
        }
    }

    private Sentence nothing() {
        return wording.sentence(
                switch (standing.stage()) {
                    case CLOSED -> "next.closed";
                    case ABANDONED -> "next.abandoned";
                    default -> "next.nothing";
                },
                List.of());
    }
}
