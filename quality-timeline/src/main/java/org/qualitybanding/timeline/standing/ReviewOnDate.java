package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * A review on a date: what a standing is asked of.
 *
 * @param facts what was known of the review on that date
 * @param policy the rules and timescales
 * @param plans in which issue of the plan each action was
 * @param actionScore the action score on that date, with the gate and the day of the plan that it is taken from
 */
record ReviewOnDate(KnownFacts facts, QualityPolicy policy, PlanHistory plans, ActionScoreAssessment actionScore) {

    LocalDate date() {
        return facts.date();
    }

    /** Tells whether all domains are reviewed or have to be, by the gate or without being asked for (clause M8, reading R7). */
    boolean isExtended() {
        return actionScore.extent() == Extent.ALL_DOMAINS;
    }

    Deadline due(Clock clock, OriginEvent event, LocalDate originOn) {
        return policy.timescales().due(clock, event, originOn, policy.workingDays());
    }
}
