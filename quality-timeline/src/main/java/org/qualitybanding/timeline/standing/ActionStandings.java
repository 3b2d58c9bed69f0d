package org.qualitybanding.timeline.standing;

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
import org.qualitybanding.model.Withdrawal;
import org.qualitybanding.timeline.deadline.Deadline;

/** Where each action of a review stands on a date, by what was known then. */
final class ActionStandings {

    private final EvidenceDeadlines deadlines;
    private final LocalDate date;
    private final Optional<LocalDate> planSentOn;
    private final List<LocalDate> wholePlanExcusedOn;

    private ActionStandings(
            QualityReview known, EvidenceDeadlines deadlines, Optional<LocalDate> planSentOn, LocalDate date) {
        this.deadlines = deadlines;
        this.date = date;
        this.planSentOn = planSentOn;
        this.wholePlanExcusedOn = acceptedOn(known.mitigations()).toList();
    }

    static List<ActionStanding> of(
            QualityReview known, EvidenceDeadlines deadlines, Optional<LocalDate> planSentOn, LocalDate date) {
        ActionStandings standings = new ActionStandings(known, deadlines, planSentOn, date);
        return known.actions().stream().map(standings::standing).collect(ImmutableList.toImmutableList());
    }

    private ActionStanding standing(Action action) {
        Optional<Deadline> deadline = deadlines.of(action);
        Optional<Evidence> toJudge =
                action.evidence().stream().filter(sent -> !isJudged(sent)).findFirst();
        if (action.withdrawn()) {
            return standing(action, deadline, Duty.State.WITHDRAWN, Optional.empty());
        }
        Optional<Evidence> met = sufficient(action, sent -> isInTime(sent, deadline));
        if (met.isPresent()) {
            return standing(action, deadline, Duty.State.MET, met);
        }
        if (excusedOn(action).isPresent()) {
            return standing(action, deadline, Duty.State.EXCUSED, Optional.empty());
        }
        if (toJudge.filter(sent -> isInTime(sent, deadline)).isPresent()) {
            return standing(action, deadline, Duty.State.AWAITING_JUDGEMENT, toJudge);
        }
        Optional<Evidence> metLate = sufficient(action, sent -> true);
        if (metLate.isPresent()) {
            return standing(action, deadline, Duty.State.MET_LATE, metLate);
        }
        return toJudge.map(sent -> standing(action, deadline, Duty.State.AWAITING_JUDGEMENT, toJudge))
                .orElseGet(() -> standing(action, deadline, openState(action, deadline), Optional.empty()));
    }

    private Duty.State openState(Action action, Optional<Deadline> deadline) {
        return deadline.map(due -> Duty.openState(due, date))
                .orElseGet(() ->
                        deadlines.firstIssue(action).isPresent() ? Duty.State.NOT_RECEIVED : Duty.State.NOT_ISSUED);
    }

    /**
     * A mitigation excuses an action that is not met in time (reading R18), whichever was first. One for the whole plan was
     * decided on what had been found by then.
     */
    private Optional<LocalDate> excusedOn(Action action) {
        Stream<LocalDate> wholePlan = wholePlanExcusedOn.stream().filter(day -> !day.isBefore(action.foundOn()));
        return Stream.concat(acceptedOn(action.mitigations()), wholePlan).min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> acceptedOn(List<Mitigation> mitigations) {
        return mitigations.stream().filter(Mitigation::accepted).map(Mitigation::decidedOn);
    }

    /** The sufficient evidence that was the first to be judged so. */
    private static Optional<Evidence> sufficient(Action action, Predicate<Evidence> condition) {
        return action.evidence().stream()
                .filter(Evidence::sufficient)
                .filter(condition)
                .min(Comparator.comparing(ActionStandings::judgedOn));
    }

    private static boolean isInTime(Evidence sent, Optional<Deadline> deadline) {
        return deadline.filter(due -> due.isOverdue(sent.submittedOn())).isEmpty();
    }

    private static boolean isJudged(Evidence sent) {
        return sent.judgement().isPresent();
    }

    private static LocalDate judgedOn(Evidence sent) {
        return sent.judgement().map(Judgement::judgedOn).orElseThrow();
    }

    /**
     * The first day on which the action was decided, in whatever way. So an engagement that ended with it has not ended
     * later because excused evidence was found sufficient after all.
     */
    private Optional<LocalDate> firstDecidedOn(Action action, Optional<Deadline> deadline) {
        Stream<LocalDate> met =
                sufficient(action, sent -> isInTime(sent, deadline)).map(ActionStandings::judgedOn).stream();
        Stream<LocalDate> late = metLateOn(action, deadline).stream();
        Stream<LocalDate> withdrawn = action.withdrawal().map(Withdrawal::withdrawnOn).stream();
        return Stream.of(met, late, withdrawn, excusedOn(action).stream())
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
    }

    /** Late evidence decides once everything that came in time is judged too, since that comes first (reading R15). */
    private static Optional<LocalDate> metLateOn(Action action, Optional<Deadline> deadline) {
        List<Evidence> inTime = action.evidence().stream()
                .filter(sent -> isInTime(sent, deadline))
                .toList();
        if (!inTime.stream().allMatch(ActionStandings::isJudged)) {
            return Optional.empty();
        }
        return sufficient(action, sent -> !isInTime(sent, deadline))
                .map(ActionStandings::judgedOn)
                .map(late -> inTime.stream().map(ActionStandings::judgedOn).reduce(late, ActionStandings::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private ActionStanding standing(
            Action action, Optional<Deadline> deadline, Duty.State state, Optional<Evidence> evidence) {
        return new ActionStanding(
                action.id(),
                action.domainId(),
                action.grade(),
                state,
                deadline,
                evidence.map(Evidence::submittedOn),
                state.isDecided() ? firstDecidedOn(action, deadline) : Optional.empty(),
                planSentOn.filter(action.foundOn()::isAfter).isPresent());
    }
}
