package org.qualitybanding.timeline.standing;

import static com.google.common.collect.Comparators.max;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.scoring.card.GateHistory;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.deadline.ChangedDate;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.NoLastDayException;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.PausedDays;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * A review on a date: what a standing is asked of. While it is worked out, it takes down which last days can't be, and up to which
 * day a calendar was looked at, whether or not anything is owed by then.
 */
final class ReviewOnDate {

    private final KnownFacts facts;
    private final QualityPolicy policy;
    private final PlanHistory plans;
    private final GateHistory gate;
    private final ActionScoreAssessment actionScore;
    private final PausedDays pausedForProvider;
    private final PausedDays pausedForTeam;
    private final UnknownLastDays unknown = new UnknownLastDays();
    private LocalDate lookedAtTo = LocalDate.MIN;

    ReviewOnDate(
            KnownFacts facts,
            QualityPolicy policy,
            PlanHistory plans,
            GateHistory gate,
            ActionScoreAssessment actionScore) {
        this.facts = facts;
        this.policy = policy;
        this.plans = plans;
        this.gate = gate;
        this.actionScore = actionScore;
        this.pausedForProvider = paused(Party.PROVIDER, facts, policy);
        this.pausedForTeam = paused(Party.QUALITY_TEAM, facts, policy);
    }

    private static PausedDays paused(Party owner, KnownFacts facts, QualityPolicy policy) {
        return policy.timescales().pausedDays(owner, facts.review().pauses(), facts.date());
    }

    /** The days on which a clock does not run: those of its owner (reading R33). */
    PausedDays pausedDays(Clock clock) {
        return clock.owner() == Party.PROVIDER ? pausedForProvider : pausedForTeam;
    }

    PausedDays pausedForProvider() {
        return pausedForProvider;
    }

    LocalDate date() {
        return facts.date();
    }

    /** Tells whether all domains are reviewed or have to be, by the gate or without being asked for (clause M8, reading R7). */
    boolean isExtended() {
        return actionScore.extent() == Extent.ALL_DOMAINS;
    }

    /** What was known of the review on that date. */
    KnownFacts facts() {
        return facts;
    }

    /** The rules and timescales. */
    QualityPolicy policy() {
        return policy;
    }

    /** In which issue of the plan each action was. */
    PlanHistory plans() {
        return plans;
    }

    /** On which days the full-review gate had tripped. */
    GateHistory gate() {
        return gate;
    }

    /** The action score on that date, with the gate and the day of the plan that it is taken from. */
    ActionScoreAssessment actionScore() {
        return actionScore;
    }

    /** The last days that could not be worked out, so far. */
    UnknownLastDays unknown() {
        return unknown;
    }

    /** The last day of which a calendar was asked, so far; {@link LocalDate#MIN} where none was. */
    LocalDate lookedAtTo() {
        return lookedAtTo;
    }

    /** Takes down how far a calendar was looked at for a deadline. */
    Deadline workedOut(Deadline deadline) {
        if (deadline.counted().calendar().isPresent()) {
            lookedAtTo = max(
                    lookedAtTo,
                    max(deadline.counted().countedTo(), deadline.counted().movedTo()));
            for (ChangedDate changed : deadline.changes()) {
                if (changed.change().extraDays().isPresent()) {
                    lookedAtTo = max(lookedAtTo, max(changed.countedTo(), changed.newDueOn()));
                }
            }
        }
        return deadline;
    }

    /** Takes down a last day that can't be worked out, and up to which day a calendar was asked in vain. */
    void notWorkedOut(String clockId, Phrase what, Optional<String> actionId, InvalidValueException refusal) {
        unknown.add(clockId, what, actionId, refusal);
        if (refusal instanceof UncoveredDateException uncovered) {
            lookedAtTo = max(lookedAtTo, uncovered.date());
        } else if (refusal instanceof NoLastDayException none && none.askedTo().isPresent()) {
            lookedAtTo = max(lookedAtTo, none.askedTo().get());
        }
    }

    /** By when the plan is to be reviewed at an interval before the conclusion; empty where that can't be worked out. */
    Optional<Deadline> reviewDue(int interval, LocalDate planSentOn) {
        try {
            return Optional.of(workedOut(policy.timescales()
                    .reviewDue(
                            interval, planSentOn, policy.workingDays(Clock.CONCLUSION), pausedDays(Clock.CONCLUSION))));
        } catch (UncoveredDateException | NoLastDayException e) {
            notWorkedOut(
                    "plan-review-" + interval,
                    Phrase.text("what", "clock.review-plan", Phrase.number("number", interval)),
                    Optional.empty(),
                    e);
            return Optional.empty();
        }
    }

    /** By when what a clock stands for is due; empty where that can't be worked out. */
    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn) {
        return due(clock, event, originOn, Optional.empty());
    }

    Optional<Deadline> due(Clock clock, OriginEvent event, LocalDate originOn, Optional<String> actionId) {
        try {
            return Optional.of(workedOut(
                    policy.timescales().due(clock, event, originOn, policy.workingDays(clock), pausedDays(clock))));
        } catch (UncoveredDateException | NoLastDayException e) {
            notWorkedOut(clock.id(), Phrase.word("what", "clock", clock), actionId, e);
            return Optional.empty();
        }
    }
}
