package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.standing.PlainStanding;
import org.qualitybanding.benchmarks.standing.PlainStanding.ActionState;
import org.qualitybanding.benchmarks.standing.PlainStanding.FactKind;
import org.qualitybanding.benchmarks.standing.PlainStanding.Kind;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainDuty;
import org.qualitybanding.benchmarks.standing.PlainStanding.PlainFact;
import org.qualitybanding.benchmarks.standing.PlainStanding.State;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** A standing of the library in the plain records of the hand-written one, so that the two can be compared. */
final class PlainStandings {

    private PlainStandings() {}

    static PlainStanding of(ReviewStanding standing) {
        ActionScoreAssessment score = standing.scorecard().actionScore();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        List<ReachableBand> bands = standing.scorecard().banding().reachable();
        return new PlainStanding(
                standing.reviewId(),
                standing.date(),
                standing.stage().name(),
                standing.actions().stream().map(PlainStandings::action).toList(),
                standing.duties().stream().map(PlainStandings::duty).toList(),
                orNull(standing.conclusionOn()),
                orNull(standing.endedOn()),
                score.score().isPresent(),
                score.lowest().value(),
                score.highest().value(),
                compliance.status().name(),
                compliance.lowest().value(),
                compliance.highest().value(),
                bands.get(0).banding().name(),
                bands.get(bands.size() - 1).banding().name(),
                standing.escalationFacts().stream().map(PlainStandings::fact).toList());
    }

    private static ActionState action(ActionStanding action) {
        return new ActionState(
                action.actionId(),
                state(action.state()),
                orNull(action.deadline().map(Deadline::dueOn)),
                orNull(action.submittedOn()),
                orNull(action.decidedOn()),
                action.lateFound());
    }

    private static PlainDuty duty(Duty duty) {
        return new PlainDuty(
                Kind.valueOf(duty.kind().name()),
                duty.actionId().orElse(""),
                duty.dueOn(),
                state(duty.state()),
                orNull(duty.doneOn()));
    }

    private static PlainFact fact(EscalationFact fact) {
        return new PlainFact(
                FactKind.valueOf(fact.kind().name()),
                fact.since(),
                fact.subjectId().orElse(""));
    }

    private static State state(Duty.State state) {
        return State.valueOf(state.name());
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }
}
