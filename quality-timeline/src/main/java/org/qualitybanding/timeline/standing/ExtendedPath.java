package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.scoring.card.GateHistory;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/**
 * By when the team owes what is only owed on the extended path (clause M9): counted from the day the readings name, and where its
 * last day had passed before anybody asked for it, from the day the review was extended. A last day asks nothing impossible
 * (reading R36).
 *
 * <p>A visit ended on 2 March, and an action was re-graded to significant on 31 March: the remaining domains, due by 23 March where
 * the gate had tripped at once, are due by 21 April.
 */
final class ExtendedPath {

    private final ReviewOnDate review;
    private final GateHistory gate;
    private final Optional<LocalDate> startedOn;

    ExtendedPath(ReviewOnDate review) {
        this.review = review;
        this.gate = review.gate();
        this.startedOn = review.facts().fullReviewStartedOn();
    }

    /** By when all domains are to be reviewed, or the plan on them sent, by the gate or without being asked for (R27). */
    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn) {
        return due(clock, event, originOn, Optional.empty(), startedOn);
    }

    /** By when a red action is to be reviewed, once the gate has tripped (R28); a full review alone asks for none. */
    Optional<Deadline> redActionDue(OriginEvent event, LocalDate originOn, String actionId) {
        return due(Clock.RED_ACTION_REVIEW, event, originOn, Optional.of(actionId), Optional.empty());
    }

    private Optional<Deadline> due(
            Clock clock,
            OriginEvent event,
            LocalDate originOn,
            Optional<String> actionId,
            Optional<LocalDate> askedAnyway) {
        Optional<Deadline> due = review.due(clock, event, originOn, actionId);
        while (due.isPresent() && due.get().isOverdue(review.date())) {
            Optional<LocalDate> askedOn = askedAfter(due.get().dueOn(), askedAnyway);
            if (askedOn.isEmpty()) {
                return due;
            }
            due = review.due(clock, OriginEvent.REVIEW_EXTENDED, askedOn.get(), actionId);
        }
        return due;
    }

    /** The first day after a last day on which it was asked for; empty where it was asked for on the last day already, or never. */
    private Optional<LocalDate> askedAfter(LocalDate lastDay, Optional<LocalDate> askedAnyway) {
        if (gate.isTripped(lastDay)
                || (askedAnyway.isPresent() && !askedAnyway.get().isAfter(lastDay))) {
            return Optional.empty();
        }
        Optional<LocalDate> tripped = gate.nextTripped(lastDay);
        if (tripped.isEmpty() || review.date().isBefore(tripped.get())) {
            return askedAnyway;
        }
        return askedAnyway.isPresent() && askedAnyway.get().isBefore(tripped.get()) ? askedAnyway : tripped;
    }

    /** The day since which all domains have been asked for without a break. */
    LocalDate askedSince() {
        LocalDate before = startedOn.isPresent() ? startedOn.get().minusDays(1) : review.date();
        return gate.trippedSince(before).or(() -> startedOn).orElseThrow();
    }
}
