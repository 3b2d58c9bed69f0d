package org.qualitybanding.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;

/** Where each action of a review stands on a date, by what was known then. */
final class ActionStandings {

    private final QualityReview known;
    private final EvidenceDeadlines deadlines;
    private final LocalDate date;

    private ActionStandings(QualityReview known, EvidenceDeadlines deadlines, LocalDate date) {
        this.known = known;
        this.deadlines = deadlines;
        this.date = date;
    }

    static List<ActionStanding> of(QualityReview known, EvidenceDeadlines deadlines, LocalDate date) {
        ActionStandings standings = new ActionStandings(known, deadlines, date);
        return known.actions().stream().map(standings::standing).collect(ImmutableList.toImmutableList());
    }

    private ActionStanding standing(Action action) {
        Optional<Deadline> deadline = deadlines.of(action);
        return withdrawn(action, deadline)
                .or(() -> met(action, deadline))
                .or(() -> excused(action, deadline))
                .or(() -> metLate(action, deadline))
                .or(() -> awaitingJudgement(action, deadline))
                .orElseGet(() -> open(action, deadline));
    }

    private Optional<ActionStanding> withdrawn(Action action, Optional<Deadline> deadline) {
        return action.withdrawal()
                .map(withdrawal -> standing(
                        action,
                        deadline,
                        DutyState.WITHDRAWN,
                        Optional.empty(),
                        Optional.of(withdrawal.withdrawnOn())));
    }

    private Optional<ActionStanding> met(Action action, Optional<Deadline> deadline) {
        return sufficient(action, inTime(deadline)).map(sent -> decided(action, deadline, DutyState.MET, sent));
    }

    private Optional<ActionStanding> metLate(Action action, Optional<Deadline> deadline) {
        return sufficient(action, sent -> true).map(sent -> decided(action, deadline, DutyState.MET_LATE, sent));
    }

    /** A mitigation excuses an action that is not met in time (reading R18), whichever was first. */
    private Optional<ActionStanding> excused(Action action, Optional<Deadline> deadline) {
        return Stream.concat(action.mitigations().stream(), known.mitigations().stream())
                .filter(Mitigation::isAccepted)
                .map(Mitigation::decidedOn)
                .min(LocalDate::compareTo)
                .map(excusedOn -> standing(
                        action,
                        deadline,
                        DutyState.EXCUSED,
                        Optional.empty(),
                        Optional.of(excusedOn.isBefore(action.foundOn()) ? action.foundOn() : excusedOn)));
    }

    /** Evidence sent in time comes first: it is what can still make the action met (reading R15). */
    private Optional<ActionStanding> awaitingJudgement(Action action, Optional<Deadline> deadline) {
        return action.evidence().stream()
                .filter(sent -> sent.judgement().isEmpty())
                .findFirst()
                .map(sent -> standing(
                        action,
                        deadline,
                        DutyState.AWAITING_JUDGEMENT,
                        Optional.of(sent.submittedOn()),
                        Optional.empty()));
    }

    private ActionStanding open(Action action, Optional<Deadline> deadline) {
        DutyState state = deadline.map(due -> Duty.openState(due, date)).orElse(DutyState.NOT_ISSUED);
        return standing(action, deadline, state, Optional.empty(), Optional.empty());
    }

    /** The sufficient evidence that was the first to be judged so, which is the day the action was decided. */
    private static Optional<Evidence> sufficient(Action action, Predicate<Evidence> condition) {
        return action.evidence().stream()
                .filter(Evidence::isSufficient)
                .filter(condition)
                .min(Comparator.comparing(ActionStandings::judgedOn));
    }

    private static Predicate<Evidence> inTime(Optional<Deadline> deadline) {
        return sent -> deadline.filter(due -> due.isOverdue(sent.submittedOn())).isEmpty();
    }

    private static LocalDate judgedOn(Evidence sent) {
        return sent.judgement().map(Judgement::judgedOn).orElseThrow();
    }

    private ActionStanding decided(Action action, Optional<Deadline> deadline, DutyState state, Evidence sent) {
        return standing(action, deadline, state, Optional.of(sent.submittedOn()), Optional.of(judgedOn(sent)));
    }

    private ActionStanding standing(
            Action action,
            Optional<Deadline> deadline,
            DutyState state,
            Optional<LocalDate> submittedOn,
            Optional<LocalDate> decidedOn) {
        boolean foundAfterPlan = known.scoringPlan()
                .filter(plan -> action.foundOn().isAfter(plan.sentOn()))
                .isPresent();
        return new ActionStanding(
                action.id(),
                action.domainId(),
                action.grade(),
                state,
                deadline,
                submittedOn,
                decidedOn,
                foundAfterPlan);
    }
}
