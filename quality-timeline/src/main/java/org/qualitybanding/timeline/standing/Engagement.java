package org.qualitybanding.timeline.standing;

import static com.google.common.collect.Comparators.max;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/**
 * When the engagement on a plan concludes, and when it ended (reading R19): when every action is decided, or on the
 * concluding date, whichever comes first. So a reviewer who holds the concluding review on that date can decide at once,
 * unless evidence is due on it and may yet come (reading R23).
 *
 * <p>Only actions that count for compliance count here: a late-found action neither holds the end up nor reopens it, unless the
 * policy counts such actions (reading R8). While a last day that counts is not known, be the action decided or not, neither is the
 * concluding date, and the engagement doesn't end by it.
 *
 * @param conclusionOn the concluding date, itself included; empty before the plan was sent, and where it is not known
 * @param endedOn the day the engagement ended; empty before that
 */
record Engagement(Optional<LocalDate> conclusionOn, Optional<LocalDate> endedOn) {

    private static final Engagement NOT_BEGUN = new Engagement(Optional.empty(), Optional.empty());

    static Engagement of(ReviewOnDate review, List<KnownAction> actions) {
        if (!review.actionScore().assessed()) {
            return NOT_BEGUN;
        }
        LocalDate planSentOn = review.actionScore().assessedOn().get();
        ComplianceRule rule = review.policy().scoring().complianceRule();
        // 6 weeks after the plan was sent, or the latest effective due date if that is later
        Optional<Deadline> sixWeeks = review.due(Clock.CONCLUSION, OriginEvent.PLAN_SENT, planSentOn);
        boolean known = sixWeeks.isPresent();
        LocalDate conclusionOn = known ? sixWeeks.get().dueOn() : LocalDate.MAX;
        LocalDate lastDecidedOn = planSentOn;
        boolean allDecided = true;
        boolean dueToday = false;
        for (KnownAction action : actions) {
            if (!rule.counts(action.lateFound())) {
                continue;
            }
            if (action.withdrawnOn().isEmpty()) {
                known &= !action.undated();
                if (action.deadline().isPresent()) {
                    conclusionOn = max(conclusionOn, action.deadline().get().dueOn());
                }
            }
            Optional<LocalDate> decidedOn = action.decidedOn();
            if (decidedOn.isPresent()) {
                lastDecidedOn = max(lastDecidedOn, decidedOn.get());
            } else {
                allDecided = false;
                dueToday |= action.isDueToday(review.date());
            }
        }
        Optional<LocalDate> concluding = known ? Optional.of(conclusionOn) : Optional.empty();
        if (allDecided && (!known || !lastDecidedOn.isAfter(conclusionOn))) {
            return new Engagement(concluding, Optional.of(lastDecidedOn));
        }
        // the concluding date itself is still the provider's where something is due on it
        boolean over = review.date().isAfter(conclusionOn) || (review.date().equals(conclusionOn) && !dueToday);
        return new Engagement(concluding, over ? concluding : Optional.empty());
    }

    /** Tells whether the concluding date is past: what is still open after it can't be met in time any more. */
    boolean isPast(LocalDate date) {
        return conclusionOn.isPresent() && date.isAfter(conclusionOn.get());
    }
}
