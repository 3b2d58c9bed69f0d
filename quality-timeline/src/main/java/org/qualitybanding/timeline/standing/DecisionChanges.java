package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.ComplianceRule;

/**
 * Finds what a decision on compliance rests on and what changed after its day (reading R37): an action that counts is withdrawn,
 * re-graded or sent in a plan, has another last day, or comes to another result. What changes nothing of that needs no new
 * decision: evidence that came late and is judged, or a mitigation of what was met.
 */
final class DecisionChanges {

    /** By date, then by action: the order of a caller's actions makes no difference. */
    private static final Comparator<ComplianceChange> BY_DATE =
            Comparator.comparing(ComplianceChange::on).thenComparing(ComplianceChange::actionId);

    private final ReviewScores now;
    private final LocalDate decidedOn;

    private DecisionChanges(ReviewScores now, LocalDate decidedOn) {
        this.now = now;
        this.decidedOn = decidedOn;
    }

    /** Goes through the actions of both days side by side: whatever was found by the first is in the second, in the same order. */
    static List<ComplianceChange> since(DecisionOnItsDay then, ReviewScores now) {
        DecisionChanges changes = new DecisionChanges(now, then.decision().decidedOn());
        boolean lateFoundCount = then.assessment().rule().lateFound() == ComplianceRule.LateFound.COUNTED;
        ImmutableList.Builder<ComplianceChange> found = ImmutableList.builder();
        int before = 0;
        for (int index = 0; index < now.actions().size(); index++) {
            ActionStanding is = now.actions().get(index);
            @Nullable ActionStanding was = null;
            if (before < then.actions().size()
                    && then.actions().get(before).actionId().equals(is.actionId())) {
                was = then.actions().get(before++);
            }
            if (lateFoundCount || !is.lateFound()) {
                changes.add(found, was, is, now.known().get(index));
            }
        }
        return ImmutableList.sortedCopyOf(BY_DATE, found.build());
    }

    private void add(
            ImmutableList.Builder<ComplianceChange> found,
            @Nullable ActionStanding was,
            ActionStanding is,
            KnownAction known) {
        if (was == null || !was.issued()) {
            if (is.issued()) {
                found.add(change(is, ComplianceChange.Kind.ISSUED, issuedOn(known)));
            }
        } else if (is.state() == Duty.State.WITHDRAWN) {
            found.add(change(is, ComplianceChange.Kind.WITHDRAWN, known.withdrawnOn()));
        } else if (!is.grade().equals(was.grade())) {
            found.add(change(is, ComplianceChange.Kind.REGRADED, regradedOn(known.action())));
        } else if (isDeadlineChanged(was, is)) {
            found.add(change(is, ComplianceChange.Kind.DEADLINE_CHANGED, deadlineChangedOn(known)));
        } else if (!is.result().equals(was.result())) {
            found.add(
                    is.state() == Duty.State.EXCUSED
                            ? change(is, ComplianceChange.Kind.EXCUSED, known.excusedOn())
                            : change(is, ComplianceChange.Kind.JUDGED, judgedOn(known.action())));
        }
    }

    private ComplianceChange change(ActionStanding action, ComplianceChange.Kind kind, Optional<LocalDate> on) {
        return new ComplianceChange(
                action.actionId(), kind, on.orElse(now.review().date()));
    }

    /** A pause after the decision lengthens what still runs, and changes no ground that the decision was taken on. */
    private static boolean isDeadlineChanged(ActionStanding was, ActionStanding is) {
        if (dueOn(is).equals(dueOn(was))) {
            return false;
        }
        return was.deadline().isEmpty()
                || is.deadline().isEmpty()
                || was.deadline().get().changes().size()
                        != is.deadline().get().changes().size();
    }

    private static Optional<LocalDate> dueOn(ActionStanding action) {
        return action.deadline().isPresent()
                ? Optional.of(action.deadline().get().dueOn())
                : Optional.empty();
    }

    private static Optional<LocalDate> issuedOn(KnownAction known) {
        return known.firstIssue().isPresent()
                ? Optional.of(known.firstIssue().get().sentOn())
                : Optional.empty();
    }

    private Optional<LocalDate> regradedOn(Action action) {
        Optional<LocalDate> first = Optional.empty();
        for (Regrading regrading : action.regradings()) {
            first = earlier(first, regrading.regradedOn());
        }
        return first;
    }

    /** The day of the first change of the deadline, or where there is none, that of the receipt that it runs from. */
    private Optional<LocalDate> deadlineChangedOn(KnownAction known) {
        Optional<LocalDate> first = Optional.empty();
        for (DeadlineChange change : known.action().deadlineChanges()) {
            first = earlier(first, change.decidedOn());
        }
        return first.isPresent() || known.firstIssue().isEmpty()
                ? first
                : now.review().facts().receivedOn(known.firstIssue().get());
    }

    private Optional<LocalDate> judgedOn(Action action) {
        Optional<LocalDate> first = Optional.empty();
        for (Evidence sent : action.evidence()) {
            for (Judgement judgement : sent.judgements()) {
                first = earlier(first, judgement.judgedOn());
            }
        }
        return first;
    }

    /** The earlier of two days, of which the second counts only where it is after the decision and known. */
    private Optional<LocalDate> earlier(Optional<LocalDate> first, LocalDate day) {
        boolean counts = day.isAfter(decidedOn) && now.review().facts().isKnown(day);
        return counts && (first.isEmpty() || day.isBefore(first.get())) ? Optional.of(day) : first;
    }
}
