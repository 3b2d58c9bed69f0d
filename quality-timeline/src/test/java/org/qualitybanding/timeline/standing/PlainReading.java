package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.IssuedPlan.Coverage;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.scoring.ActionScore;

/**
 * The published model read once more and plainly, of a small review on a date: all actions are of the initial domains and no more
 * than 12, and deadlines are changed by days. Nothing of the library is asked but the facts.
 */
final class PlainReading {

    private static final Set<Duty.State> DECIDED =
            EnumSet.of(Duty.State.MET, Duty.State.MET_LATE, Duty.State.EXCUSED, Duty.State.WITHDRAWN);
    private static final Set<Duty.State> LATE =
            EnumSet.of(Duty.State.OVERDUE, Duty.State.NOT_MET, Duty.State.MET_LATE, Duty.State.AWAITING_JUDGEMENT_LATE);

    private final QualityReview review;

    /** The date; where the review was abandoned before it, the day of that. */
    private final LocalDate date;

    PlainReading(QualityReview review, LocalDate date) {
        this.review = review;
        this.date = review.abandonment()
                .map(Abandonment::abandonedOn)
                .filter(day -> day.isBefore(date))
                .orElse(date);
    }

    private boolean isKnown(LocalDate day) {
        return !day.isAfter(date);
    }

    List<Action> found() {
        return foundBy(date);
    }

    private List<Action> foundBy(LocalDate day) {
        return review.actions().stream()
                .filter(action -> isKnown(action.foundOn()) && !action.foundOn().isAfter(day))
                .toList();
    }

    boolean isWithdrawn(Action action) {
        return action.withdrawal().filter(made -> isKnown(made.withdrawnOn())).isPresent();
    }

    /** The gate: a significant action among those found until the first complete plan was sent (M8, R4, R8, R9). */
    boolean gateTripped() {
        return significantFoundBy(sentOn(EnumSet.of(Coverage.INITIAL_DOMAINS, Coverage.ALL_DOMAINS))
                        .orElse(date))
                >= 1;
    }

    private long significantFoundBy(LocalDate day) {
        return foundBy(day).stream()
                .filter(action -> !isWithdrawn(action) && isSignificant(action))
                .count();
    }

    private boolean isSignificant(Action action) {
        boolean significant = action.harm().significant();
        for (Regrading made : action.regradings()) {
            significant = isKnown(made.regradedOn()) ? made.harm().significant() : significant;
        }
        return significant;
    }

    private Optional<LocalDate> sentOn(Set<Coverage> coverages) {
        return review.issuedPlans().stream()
                .filter(plan -> coverages.contains(plan.coverage()) && isKnown(plan.sentOn()))
                .map(IssuedPlan::sentOn)
                .findFirst();
    }

    /** The day the plan that is scored was sent: after a full review, or where the gate asks for one, that on all domains (R7). */
    Optional<LocalDate> scoredOn() {
        boolean fullReviewBegun =
                review.fullReview().filter(full -> isKnown(full.startedOn())).isPresent();
        return sentOn(
                gateTripped() || fullReviewBegun
                        ? EnumSet.of(Coverage.ALL_DOMAINS)
                        : EnumSet.of(Coverage.INITIAL_DOMAINS, Coverage.ALL_DOMAINS));
    }

    /** The action score, or the best that is still possible (M10 to M12, R7). */
    ActionScore highestActionScore() {
        long significant = significantFoundBy(scoredOn().orElse(date));
        if (significant >= 2) {
            return ActionScore.MINUS_ONE;
        }
        boolean pendingAfterTheGate = scoredOn().isEmpty() && gateTripped();
        return significant == 1 || pendingAfterTheGate ? ActionScore.ZERO : ActionScore.PLUS_ONE;
    }

    /** An action that was found later than that plan was sent does not count (R8). */
    boolean counts(Action action) {
        return scoredOn().isEmpty() || !action.foundOn().isAfter(scoredOn().get());
    }

    Optional<LocalDate> issuedOn(Action action) {
        return review.issuedPlans().stream()
                .filter(plan -> plan.actionIds().contains(action.id()) && isKnown(plan.sentOn()))
                .map(IssuedPlan::sentOn)
                .findFirst();
    }

    /** 1, 4 or 6 weeks from the sending, and the days that were added, but for a change that comes to before its decision (M14, R36). */
    Optional<LocalDate> dueOn(Action action) {
        return issuedOn(action).map(sentOn -> {
            LocalDate due = sentOn.plusWeeks(
                    switch (action.rag()) {
                        case RED -> 1;
                        case AMBER -> 4;
                        case GREEN -> 6;
                    });
            for (DeadlineChange change : action.deadlineChanges()) {
                LocalDate changed = due.plusDays(change.extraDays().orElseThrow());
                boolean counts = isKnown(change.decidedOn()) && !changed.isBefore(change.decidedOn());
                due = counts ? changed : due;
            }
            return due;
        });
    }

    /** Where an action stands: what was in time comes first, then what excuses it, then what was late (R14, R15, R18). */
    Duty.State state(Action action) {
        if (isWithdrawn(action)) {
            return Duty.State.WITHDRAWN;
        }
        Set<Duty.State> sent = EnumSet.noneOf(Duty.State.class);
        for (Evidence piece : action.evidence()) {
            ofPiece(piece, dueOn(action)).ifPresent(sent::add);
        }
        if (action.mitigations().stream().anyMatch(made -> isKnown(made.decidedOn()))) {
            sent.add(Duty.State.EXCUSED);
        }
        for (Duty.State state : List.of(
                Duty.State.MET,
                Duty.State.EXCUSED,
                Duty.State.AWAITING_JUDGEMENT,
                Duty.State.MET_LATE,
                Duty.State.AWAITING_JUDGEMENT_LATE)) {
            if (sent.contains(state)) {
                return state;
            }
        }
        return withoutEvidence(action);
    }

    private Optional<Duty.State> ofPiece(Evidence piece, Optional<LocalDate> due) {
        if (!isKnown(piece.submittedOn())) {
            return Optional.empty();
        }
        boolean late = due.isPresent() && piece.submittedOn().isAfter(due.get());
        Optional<Judgement> latest = piece.judgements().stream()
                .filter(made -> isKnown(made.judgedOn()))
                .reduce((earlier, later) -> later);
        if (latest.isEmpty()) {
            return Optional.of(late ? Duty.State.AWAITING_JUDGEMENT_LATE : Duty.State.AWAITING_JUDGEMENT);
        }
        return latest.get().finding() == Judgement.Finding.SUFFICIENT
                ? Optional.of(late ? Duty.State.MET_LATE : Duty.State.MET)
                : Optional.empty();
    }

    private Duty.State withoutEvidence(Action action) {
        Optional<LocalDate> due = dueOn(action);
        if (due.isEmpty()) {
            return Duty.State.NOT_ISSUED;
        }
        if (!due.get().isBefore(date)) {
            return due.get().equals(date) ? Duty.State.DUE_TODAY : Duty.State.NOT_YET_DUE;
        }
        boolean past = conclusionOn().filter(date::isAfter).isPresent();
        return past ? Duty.State.NOT_MET : Duty.State.OVERDUE;
    }

    boolean isLate(Action action) {
        return LATE.contains(state(action));
    }

    /** 6 weeks after the plan was sent, or the latest last day if that is later (R19). */
    Optional<LocalDate> conclusionOn() {
        return scoredOn().map(sentOn -> {
            LocalDate conclusion = sentOn.plusWeeks(6);
            for (Action action : foundBy(sentOn)) {
                Optional<LocalDate> due = isWithdrawn(action) ? Optional.empty() : dueOn(action);
                conclusion = due.filter(conclusion::isBefore).orElse(conclusion);
            }
            return conclusion;
        });
    }

    /** Every action is decided, or the concluding date has come with nothing that is due on it (R19, R23). */
    boolean isOver() {
        if (scoredOn().isEmpty()) {
            return false;
        }
        List<Duty.State> states =
                foundBy(scoredOn().get()).stream().map(this::state).toList();
        LocalDate conclusion = conclusionOn().orElseThrow();
        return DECIDED.containsAll(states)
                || date.isAfter(conclusion)
                || (date.equals(conclusion) && !states.contains(Duty.State.DUE_TODAY));
    }

    /** The compliance score that the facts indicate (M19, R13, R38); empty while it depends on what is pending. */
    Optional<ComplianceScore> indicated() {
        List<Action> left =
                found().stream().filter(action -> !isWithdrawn(action)).toList();
        if (sentOn(EnumSet.allOf(Coverage.class)).isEmpty() && !left.isEmpty()) {
            return Optional.empty();
        }
        List<Duty.State> states = left.stream()
                .filter(action -> counts(action) && issuedOn(action).isPresent())
                .map(this::state)
                .toList();
        if (states.stream().anyMatch(LATE::contains)) {
            return Optional.of(ComplianceScore.NOT_MET);
        }
        return DECIDED.containsAll(states) ? Optional.of(ComplianceScore.MET) : Optional.empty();
    }
}
