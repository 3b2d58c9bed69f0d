package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.Party;

/** The duties of both parties on a date, as they are found; each gets its state when it is added. */
final class DutyList {

    private final LocalDate date;
    private final Engagement engagement;
    private final List<Duty> duties;

    DutyList(LocalDate date, Engagement engagement, int actions) {
        this.date = date;
        this.engagement = engagement;
        this.duties =
                new ArrayList<>(actions * 3 / 2 + 8); // evidence towards each, some reviews of red ones, and the rest
    }

    /** Adds a duty that is done on a day, or not yet; none where its last day is not known. */
    void add(Duty.Kind kind, Optional<Deadline> deadline, Optional<LocalDate> doneOn) {
        add(kind, Optional.empty(), deadline, doneOn, false);
    }

    /**
     * Adds a duty that is done on a day or not yet, and where it is not, may be for good: the time for it is over.
     *
     * <p>What the team has not done by the end of the engagement, it need not do any more: a duty with a later last day falls
     * away, and one that was overdue is not met.
     */
    void add(
            Duty.Kind kind,
            Optional<String> actionId,
            Optional<Deadline> deadline,
            Optional<LocalDate> doneOn,
            boolean over) {
        if (deadline.isPresent()) {
            add(kind, actionId, Optional.empty(), deadline.get(), doneOn, over);
        }
    }

    /** Adds a duty about a draft of the plan that is done on a day or not yet, or for which the time is over. */
    void addAboutDraft(Duty.Kind kind, String draftId, Deadline deadline, Optional<LocalDate> doneOn, boolean over) {
        add(kind, Optional.empty(), Optional.of(draftId), deadline, doneOn, over);
    }

    private void add(
            Duty.Kind kind,
            Optional<String> actionId,
            Optional<String> draftId,
            Deadline deadline,
            Optional<LocalDate> doneOn,
            boolean over) {
        if (doneOn.isPresent()) {
            Duty.State done = deadline.isLate(doneOn.get()) ? Duty.State.MET_LATE : Duty.State.MET;
            duties.add(new Duty(kind, actionId, draftId, deadline, done, doneOn));
            return;
        }
        boolean endedForTheTeam =
                kind.owner() == Party.QUALITY_TEAM && engagement.endedOn().isPresent();
        if (endedForTheTeam && deadline.dueOn().isAfter(engagement.endedOn().get())) {
            return;
        }
        Duty.State open = Duty.openState(deadline, date, over || endedForTheTeam);
        duties.add(new Duty(kind, actionId, draftId, deadline, open, doneOn));
    }

    /** Adds the provider's duty to send evidence, where a plan with the action was sent. */
    void add(ActionStanding action) {
        if (action.deadline().isPresent()) {
            duties.add(new Duty(
                    Duty.Kind.SEND_EVIDENCE,
                    Optional.of(action.actionId()),
                    Optional.empty(),
                    action.deadline().get(),
                    action.state(),
                    action.submittedOn()));
        }
    }

    /**
     * The duties of a review that is given up: what was open falls away, and what was overdue by then stays not met. Done is what
     * was done, and evidence that was sent stays sent.
     */
    List<Duty> givenUp() {
        List<Duty> kept = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.state() == Duty.State.OVERDUE) {
                kept.add(new Duty(
                        duty.kind(),
                        duty.actionId(),
                        duty.draftId(),
                        duty.deadline(),
                        Duty.State.NOT_MET,
                        duty.doneOn()));
            } else if (!duty.state().isOpen()) {
                kept.add(duty);
            }
        }
        return kept;
    }

    List<Duty> all() {
        return duties;
    }
}
