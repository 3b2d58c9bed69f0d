package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.scoring.card.ActionScoring;
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

    /** What makes the team owe it. */
    private enum Asked {
        /** The gate alone (M9). */
        BY_THE_GATE,
        /** The gate, or a full review that it did not ask for (reading R7). */
        AT_ALL;

        boolean isIn(ActionScoreAssessment score) {
            return this == BY_THE_GATE ? score.gate().isTripped() : score.extent() == Extent.ALL_DOMAINS;
        }
    }

    private final ReviewOnDate review;
    private @Nullable NavigableSet<LocalDate> days;

    ExtendedPath(ReviewOnDate review) {
        this.review = review;
    }

    /** By when all domains are to be reviewed, or the plan on them sent, by the gate or without being asked for (R27). */
    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn) {
        return due(clock, event, originOn, Optional.empty(), Asked.AT_ALL);
    }

    /** By when a red action is to be reviewed, once the gate has tripped (R28). */
    Optional<Deadline> redActionDue(OriginEvent event, LocalDate originOn, String actionId) {
        return due(Clock.RED_ACTION_REVIEW, event, originOn, Optional.of(actionId), Asked.BY_THE_GATE);
    }

    private Optional<Deadline> due(
            Clock clock, OriginEvent event, LocalDate originOn, Optional<String> actionId, Asked asked) {
        Optional<Deadline> due = review.due(clock, event, originOn, actionId);
        if (due.isEmpty() || !due.get().isOverdue(review.date())) {
            return due;
        }
        Optional<LocalDate> askedOn = askedAfter(due.get().dueOn(), asked);
        return askedOn.isPresent() ? review.due(clock, OriginEvent.REVIEW_EXTENDED, askedOn.get(), actionId) : due;
    }

    /** The first day on which it was asked for; empty where it was asked for on the last day already. */
    private Optional<LocalDate> askedAfter(LocalDate lastDay, Asked asked) {
        NavigableSet<LocalDate> later = days().tailSet(lastDay, false);
        if (later.isEmpty() || asked.isIn(scoreOn(lastDay))) {
            return Optional.empty();
        }
        for (LocalDate day : later) {
            if (asked.isIn(scoreOn(day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** The day since which all domains have been asked for without a break. */
    LocalDate askedSince() {
        for (LocalDate day : days().descendingSet()) {
            if (!Asked.AT_ALL.isIn(scoreOn(day.minusDays(1)))) {
                return day;
            }
        }
        return review.facts().review().openedOn();
    }

    private ActionScoreAssessment scoreOn(LocalDate day) {
        KnownFacts facts = review.facts();
        LocalDate openedOn = facts.review().openedOn();
        return ActionScoring.assess(
                facts.review(),
                day.isBefore(openedOn) ? openedOn : day,
                review.policy().scoring());
    }

    /** The days up to the date asked about on which the gate can trip, or a full review begins. */
    private NavigableSet<LocalDate> days() {
        @Nullable NavigableSet<LocalDate> found = days;
        if (found == null) {
            found = find().headSet(review.date(), true);
            days = found;
        }
        return found;
    }

    private NavigableSet<LocalDate> find() {
        NavigableSet<LocalDate> found = new TreeSet<>();
        KnownFacts facts = review.facts();
        facts.fullReviewStartedOn().ifPresent(found::add);
        facts.initialPlan().map(IssuedPlan::sentOn).ifPresent(found::add);
        for (Action action : facts.review().actions()) {
            if (facts.review().initialDomainIds().contains(action.domainId())) {
                found.add(action.foundOn());
                for (Regrading made : action.regradings()) {
                    found.add(made.regradedOn());
                }
                facts.withdrawnOn(action).ifPresent(found::add);
            }
        }
        return found;
    }
}
