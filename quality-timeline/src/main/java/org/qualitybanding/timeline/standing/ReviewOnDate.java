package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.scoring.card.GateHistory;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.PausedDays;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * A review on a date: what a standing is asked of.
 *
 * @param facts what was known of the review on that date
 * @param policy the rules and timescales
 * @param plans in which issue of the plan each action was
 * @param gate on which days the full-review gate had tripped
 * @param actionScore the action score on that date, with the gate and the day of the plan that it is taken from
 * @param unknown the last days that could not be worked out, as they are come upon
 * @param pausedForProvider the days on which the provider's clocks do not run (the setting of reading R40)
 * @param pausedForTeam the days on which the team's clocks do not run
 */
record ReviewOnDate(
        KnownFacts facts,
        QualityPolicy policy,
        PlanHistory plans,
        GateHistory gate,
        ActionScoreAssessment actionScore,
        UnknownLastDays unknown,
        PausedDays pausedForProvider,
        PausedDays pausedForTeam) {

    ReviewOnDate(
            KnownFacts facts,
            QualityPolicy policy,
            PlanHistory plans,
            GateHistory gate,
            ActionScoreAssessment actionScore) {
        this(
                facts,
                policy,
                plans,
                gate,
                actionScore,
                new UnknownLastDays(),
                paused(Party.PROVIDER, facts, policy),
                paused(Party.QUALITY_TEAM, facts, policy));
    }

    private static PausedDays paused(Party owner, KnownFacts facts, QualityPolicy policy) {
        return policy.timescales().pausedDays(owner, facts.review().pauses(), facts.date());
    }

    /** The days on which a clock does not run: those of its owner (reading R33). */
    PausedDays pausedDays(Clock clock) {
        return clock.owner() == Party.PROVIDER ? pausedForProvider : pausedForTeam;
    }

    LocalDate date() {
        return facts.date();
    }

    /** Tells whether all domains are reviewed or have to be, by the gate or without being asked for (clause M8, reading R7). */
    boolean isExtended() {
        return actionScore.extent() == Extent.ALL_DOMAINS;
    }

    /** By when the plan is to be reviewed at an interval before the conclusion; empty where that can't be worked out. */
    Optional<Deadline> reviewDue(int interval, LocalDate planSentOn) {
        try {
            return Optional.of(policy.timescales()
                    .reviewDue(
                            interval, planSentOn, policy.workingDays(Clock.CONCLUSION), pausedDays(Clock.CONCLUSION)));
        } catch (InvalidValueException e) {
            unknown.add("plan-review-" + interval, Optional.empty(), e);
            return Optional.empty();
        }
    }

    /** By when what a clock stands for is due; empty where that can't be worked out. */
    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn) {
        return due(clock, event, originOn, Optional.empty());
    }

    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn, Optional<String> actionId) {
        try {
            return Optional.of(
                    policy.timescales().due(clock, event, originOn, policy.workingDays(clock), pausedDays(clock)));
        } catch (InvalidValueException e) {
            unknown.add(clock.id(), actionId, e);
            return Optional.empty();
        }
    }
}
