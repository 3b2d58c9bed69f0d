package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * When the engagement on a plan concludes, and when it ended (reading R19): when every action is decided, or on the
 * concluding date, whichever comes first. So a reviewer who holds the concluding review on that date can decide at once,
 * unless evidence is due on it and may yet come (reading R23).
 *
 * <p>Only actions that count for compliance count here: an action found after the plan neither holds the end up nor reopens
 * it, unless the policy counts such actions (reading R8).
 *
 * @param conclusionOn the concluding date, itself included; empty before the plan was sent
 * @param endedOn the day the engagement ended; empty before that
 */
record Engagement(Optional<LocalDate> conclusionOn, Optional<LocalDate> endedOn) {

    static final Engagement NOT_BEGUN = new Engagement(Optional.empty(), Optional.empty());

    static Engagement on(IssuedPlan plan, List<ActionStanding> actions, QualityPolicy policy, LocalDate date) {
        boolean lateFoundCount = policy.scoring().complianceRule().lateFound() == ComplianceRule.LateFound.COUNTED;
        List<ActionStanding> counted = actions.stream()
                .filter(action -> lateFoundCount || !action.foundAfterPlan())
                .collect(ImmutableList.toImmutableList());
        LocalDate conclusionOn = conclusionOn(plan, counted, policy);
        return new Engagement(Optional.of(conclusionOn), endedOn(plan, counted, conclusionOn, date));
    }

    /** 6 weeks after the plan was sent, or the latest effective due date if that is later. */
    private static LocalDate conclusionOn(IssuedPlan plan, List<ActionStanding> counted, QualityPolicy policy) {
        LocalDate concluding = policy.timescales()
                .due(Clock.CONCLUSION, OriginEvent.PLAN_SENT, plan.sentOn(), policy.workingDays())
                .dueOn();
        return counted.stream()
                .filter(action -> action.state() != Duty.State.WITHDRAWN)
                .flatMap(action -> action.deadline().stream())
                .map(Deadline::dueOn)
                .reduce(concluding, Engagement::later);
    }

    private static Optional<LocalDate> endedOn(
            IssuedPlan plan, List<ActionStanding> counted, LocalDate conclusionOn, LocalDate date) {
        boolean allDecided = counted.stream().allMatch(action -> action.state().isDecided());
        LocalDate lastDecidedOn = Stream.concat(
                        Stream.of(plan.sentOn()), counted.stream().flatMap(action -> action.decidedOn().stream()))
                .reduce(Engagement::later)
                .orElseThrow();
        if (allDecided && !lastDecidedOn.isAfter(conclusionOn)) {
            return Optional.of(lastDecidedOn);
        }
        return isOver(counted, conclusionOn, date) ? Optional.of(conclusionOn) : Optional.empty();
    }

    /** The concluding date itself is still the provider's where something is due on it. */
    private static boolean isOver(List<ActionStanding> counted, LocalDate conclusionOn, LocalDate date) {
        return date.isAfter(conclusionOn)
                || (date.equals(conclusionOn)
                        && counted.stream().noneMatch(action -> action.state() == Duty.State.DUE_TODAY));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Nothing that is still open after the end can be met any more. */
    ActionStanding closed(ActionStanding action, LocalDate date) {
        boolean over = conclusionOn.filter(date::isAfter).isPresent();
        return over && action.state() == Duty.State.OVERDUE ? action.withState(Duty.State.NOT_MET) : action;
    }

    /**
     * What the team has not done by the end, it need not do any more: a duty with a later last day falls away, and one that
     * was overdue is not met.
     */
    Stream<Duty> closed(Duty duty) {
        if (endedOn.isEmpty()
                || duty.owner() != Party.QUALITY_TEAM
                || duty.doneOn().isPresent()) {
            return Stream.of(duty);
        }
        if (duty.dueOn().isAfter(endedOn.get())) {
            return Stream.empty();
        }
        return Stream.of(duty.state() == Duty.State.OVERDUE ? duty.withState(Duty.State.NOT_MET) : duty);
    }
}
