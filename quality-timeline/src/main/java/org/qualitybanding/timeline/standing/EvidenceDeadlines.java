package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.NoLastDayException;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.PausedDays;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * By when evidence towards each action of a review is due (clause M14). The clock runs from the first issue of the plan that
 * contains the action (reading R26), by the colour it had then; the reviewer's own date wins (R16), and changes follow (R17),
 * as far as somebody could keep them (R36).
 *
 * <p>Actions of one colour in one issue share the count from the event, so it is made once.
 */
final class EvidenceDeadlines {

    private final ReviewOnDate review;
    private final KnownFacts facts;
    private final QualityPolicy policy;
    private final PausedDays pausedDays;
    private final IdentityHashMap<IssuedPlan, Map<Rag, Optional<Deadline>>> counted = new IdentityHashMap<>(2);

    EvidenceDeadlines(ReviewOnDate review) {
        this.review = review;
        this.facts = review.facts();
        this.policy = review.policy();
        this.pausedDays = review.pausedForProvider();
    }

    /** The deadline; empty where no clock {@linkplain #isRunning runs} yet, and where the last day can't be worked out. */
    Optional<Deadline> of(Action action, IssuedPlan firstIssue) {
        Rag rag = action.gradeOn(firstIssue.sentOn()).rag();
        try {
            return of(action, counted(firstIssue, rag));
        } catch (UncoveredDateException | NoLastDayException e) {
            review.notWorkedOut(
                    Clock.evidence(rag).id(),
                    Phrase.word("what", "clock", Clock.evidence(rag)),
                    Optional.of(action.id()),
                    e);
            return Optional.empty();
        }
    }

    private Optional<Deadline> of(Action action, Optional<Deadline> counted) {
        Optional<LocalDate> own = action.specifiedDueOn();
        List<DeadlineChange> changes = facts.deadlineChanges(action);
        if (counted.isEmpty() || (own.isEmpty() && changes.isEmpty())) {
            return counted;
        }
        Deadline deadline = own.isPresent() ? counted.get().withReviewersDate(own.get()) : counted.get();
        for (DeadlineChange change : changes) {
            deadline = review.workedOut(deadline.changedBy(change, policy.workingDays(deadline.clock()), pausedDays));
        }
        return Optional.of(deadline);
    }

    private Optional<Deadline> counted(IssuedPlan issue, Rag rag) {
        @Nullable Map<Rag, Optional<Deadline>> ofIssue = counted.get(issue);
        if (ofIssue == null) {
            ofIssue = new EnumMap<>(Rag.class);
            counted.put(issue, ofIssue);
        }
        @Nullable Optional<Deadline> deadline = ofIssue.get(rag);
        if (deadline == null) {
            Optional<LocalDate> originOn = originOn(issue);
            deadline = originOn.isPresent() ? Optional.of(countedFrom(originOn.get(), rag)) : Optional.empty();
            ofIssue.put(rag, deadline);
        }
        return deadline;
    }

    private Deadline countedFrom(LocalDate originOn, Rag rag) {
        Clock clock = Clock.evidence(rag);
        Timescales timescales = policy.timescales();
        return review.workedOut(
                timescales.due(clock, timescales.evidenceFrom(), originOn, policy.workingDays(clock), pausedDays));
    }

    /** Tells whether the clock of the actions in an issue runs. */
    boolean isRunning(IssuedPlan firstIssue) {
        return originOn(firstIssue).isPresent();
    }

    private Optional<LocalDate> originOn(IssuedPlan issue) {
        return policy.timescales().evidenceFrom() == OriginEvent.PLAN_RECEIVED
                ? facts.receivedOn(issue)
                : Optional.of(issue.sentOn());
    }
}
