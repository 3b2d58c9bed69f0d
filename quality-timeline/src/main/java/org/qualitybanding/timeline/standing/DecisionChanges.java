package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.deadline.ChangedDate;

/**
 * Finds what a decision on compliance rests on and what changed after its day (reading R37): an action that counts is withdrawn,
 * re-graded or sent in a plan, has another last day, or comes to another result. What changes nothing of that needs no new
 * decision: evidence that came late and is judged, or a mitigation of what was met.
 *
 * <p>A change dates from the day since which the action is otherwise than on the day of the decision, without a break: where 1 was
 * confirmed on 20 April, late evidence judged on 21 April and that in time judged anew on 25 April, from 25 April. What is again as
 * it was is no change.
 */
final class DecisionChanges {

    /** By date, then by action: the order of a caller's actions makes no difference. */
    private static final Comparator<ComplianceChange> BY_DATE =
            Comparator.comparing(ComplianceChange::on).thenComparing(ComplianceChange::actionId);

    private final KnownFacts facts;
    private final LocalDate decidedOn;

    private DecisionChanges(KnownFacts facts, LocalDate decidedOn) {
        this.facts = facts;
        this.decidedOn = decidedOn;
    }

    /** Goes through the actions of both days side by side: whatever was found by the first is in the second, in the same order. */
    static List<ComplianceChange> since(DecisionOnItsDay then, ReviewScores now) {
        DecisionChanges changes =
                new DecisionChanges(now.review().facts(), then.decision().decidedOn());
        ComplianceRule rule = then.assessment().rule();
        ImmutableList.Builder<ComplianceChange> found = ImmutableList.builder();
        int before = 0;
        for (int index = 0; index < now.actions().size(); index++) {
            ActionStanding is = now.actions().get(index);
            @Nullable ActionStanding was = null;
            if (before < then.actions().size()
                    && then.actions().get(before).actionId().equals(is.actionId())) {
                was = then.actions().get(before++);
            }
            if (rule.counts(is.lateFound())) {
                changes.of(was, is, now.known().get(index)).ifPresent(found::add);
            }
        }
        return ImmutableList.sortedCopyOf(BY_DATE, found.build());
    }

    /** Of several things that changed the first in the order of their kinds. */
    private Optional<ComplianceChange> of(@Nullable ActionStanding was, ActionStanding is, KnownAction known) {
        if (was == null || !was.issued()) {
            return is.issued()
                    ? change(
                            is,
                            ComplianceChange.Kind.ISSUED,
                            known.firstIssue().orElseThrow().sentOn())
                    : Optional.empty();
        }
        if (known.withdrawnOn().isPresent()) {
            return change(
                    is, ComplianceChange.Kind.WITHDRAWN, known.withdrawnOn().get());
        }
        if (!is.grade().equals(was.grade())) {
            return change(is, ComplianceChange.Kind.REGRADED, regradedOn(was, known));
        }
        Optional<LocalDate> deadlineChangedOn = deadlineChangedOn(was, is, known);
        if (deadlineChangedOn.isPresent()) {
            return change(is, ComplianceChange.Kind.DEADLINE_CHANGED, deadlineChangedOn.get());
        }
        return is.result().equals(was.result()) ? Optional.empty() : resultChange(was, known);
    }

    private static Optional<ComplianceChange> change(ActionStanding action, ComplianceChange.Kind kind, LocalDate on) {
        return Optional.of(new ComplianceChange(action.actionId(), kind, on));
    }

    private LocalDate regradedOn(ActionStanding was, KnownAction known) {
        @Nullable LocalDate since = null;
        for (Regrading regrading : known.action().regradings()) {
            if (isSince(regrading.regradedOn())) {
                since = unbroken(since, regrading.grade().equals(was.grade()), regrading.regradedOn());
            }
        }
        return Optional.ofNullable(since).orElseThrow();
    }

    /**
     * The day of the change of the deadline, or of the receipt that it runs from. A change that does not count is none (R36), and a
     * pause after the decision lengthens what still runs, and changes no ground that the decision was taken on.
     */
    private Optional<LocalDate> deadlineChangedOn(ActionStanding was, ActionStanding is, KnownAction known) {
        if (was.deadline().isEmpty()) {
            Optional<LocalDate> receivedOn = facts.receivedOn(known.firstIssue().orElseThrow());
            return is.deadline().isPresent() ? receivedOn.filter(this::isSince) : Optional.empty();
        }
        if (is.deadline().isEmpty()) { // changed to a day that the calendar doesn't reach
            return facts.deadlineChanges(known.action()).stream()
                    .map(DeadlineChange::decidedOn)
                    .filter(this::isSince)
                    .findFirst();
        }
        LocalDate dueThen = was.deadline().get().dueOn();
        @Nullable LocalDate since = null;
        for (ChangedDate changed : is.deadline().get().changes()) {
            LocalDate on = changed.change().decidedOn();
            if (isSince(on) && is.deadline().get().counts(changed)) {
                since = unbroken(since, changed.newDueOn().equals(dueThen), on);
            }
        }
        return Optional.ofNullable(since);
    }

    /** A result is another by a judgement or by a mitigation, whichever made it so. */
    private Optional<ComplianceChange> resultChange(ActionStanding was, KnownAction known) {
        @Nullable LocalDate since = null;
        for (LocalDate day : judgedOrExcusedOn(known)) {
            since = unbroken(since, on(day, known).result().equals(was.result()), day);
        }
        if (since == null) {
            return Optional.empty();
        }
        boolean excused =
                known.excusedOn().equals(Optional.of(since)) && on(since, known).state() == Duty.State.EXCUSED;
        return change(was, excused ? ComplianceChange.Kind.EXCUSED : ComplianceChange.Kind.JUDGED, since);
    }

    private ActionStanding on(LocalDate day, KnownAction known) {
        return known.earlier(new KnownFacts(facts.review(), day));
    }

    private Iterable<LocalDate> judgedOrExcusedOn(KnownAction known) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Evidence sent : known.action().evidence()) {
            for (Judgement judgement : sent.judgements()) {
                days.add(judgement.judgedOn());
            }
        }
        known.excusedOn().ifPresent(days::add);
        days.removeIf(day -> !isSince(day));
        return days;
    }

    /** Since when something is otherwise, by since when it was before a day; null where on that day it is the same again. */
    private static @Nullable LocalDate unbroken(@Nullable LocalDate since, boolean isSame, LocalDate day) {
        if (isSame) {
            return null;
        }
        return since == null ? day : since;
    }

    private boolean isSince(LocalDate day) {
        return day.isAfter(decidedOn) && facts.isKnown(day);
    }
}
