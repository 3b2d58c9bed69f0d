package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/**
 * Finds the team's reviews of red actions, which it owes once the full-review gate has tripped (clause M9, reading R28): from the
 * first plan that holds the action, or before one from the end of the initial review. An action that was re-graded to red after it
 * was sent counts as red from that day (reading R9), and is reviewed within the same time of it. One that is red no longer is owed no
 * review, and keeps the one that it had while it was red.
 *
 * <p>How long it has, 7 days in the published model, is told by {@code Clock.RED_ACTION_REVIEW}; the 21 days of the remaining domains
 * are found in {@link ReviewDuties}, and a review that was extended late runs both from that day, in {@link ExtendedPath}.
 */
final class RedActionDuties {

    private final KnownFacts facts;
    private final PlanHistory plans;
    private final ExtendedPath path;
    private final OriginEvent endOfInitialReview;

    /** By when the red action before is due to be reviewed. */
    private Optional<Deadline> before = Optional.empty();

    RedActionDuties(ReviewOnDate review, ExtendedPath path, OriginEvent endOfInitialReview) {
        this.facts = review.facts();
        this.plans = review.plans();
        this.path = path;
        this.endOfInitialReview = endOfInitialReview;
    }

    void addTo(DutyList duties, KnownAction known) {
        if (known.withdrawnOn().isPresent()) {
            return;
        }
        Action action = known.action();
        boolean redToday = known.grade().rag() == Rag.RED;
        if (known.firstIssue().isEmpty()) {
            if (redToday) {
                add(duties, action, beforeAPlan(action), reviewedOn(known));
            }
            return;
        }
        Optional<LocalDate> since = redSince(action);
        if (since.isEmpty()) {
            return;
        }
        boolean neverRegraded = action.regradings().isEmpty();
        Optional<LocalDate> reviewedOn = neverRegraded ? reviewedOn(known) : reviewedFrom(since.get(), action);
        if (redToday || (reviewedOn.isPresent() && isRed(action, reviewedOn.get()))) {
            LocalDate sentOn = known.firstIssue().get().sentOn();
            add(duties, action, due(action, since.get(), sentOn), reviewedOn);
        }
    }

    private Optional<Deadline> due(Action action, LocalDate redSince, LocalDate sentOn) {
        return redSince.isAfter(sentOn)
                ? due(OriginEvent.ACTION_REGRADED, redSince, action)
                : due(OriginEvent.PLAN_SENT, sentOn, action);
    }

    /** Red actions of one plan share a last day: it is counted for the first of them. */
    private Optional<Deadline> due(OriginEvent event, LocalDate originOn, Action action) {
        boolean counted = before.isPresent()
                && before.get().counted().event() == event
                && before.get().counted().originOn().equals(originOn);
        if (!counted) {
            before = path.redActionDue(event, originOn, action.id());
        }
        return before;
    }

    private static boolean isRed(Action action, LocalDate day) {
        return action.gradeOn(day).rag() == Rag.RED;
    }

    private static void add(DutyList duties, Action action, Optional<Deadline> due, Optional<LocalDate> reviewedOn) {
        duties.add(Duty.Kind.REVIEW_RED_ACTION, Optional.of(action.id()), due, reviewedOn, false);
    }

    private Optional<Deadline> beforeAPlan(Action action) {
        Optional<LocalDate> endedOn = facts.initialVisitEndedOn();
        return endedOn.isPresent() && !action.foundOn().isAfter(endedOn.get())
                ? due(endOfInitialReview, endedOn.get(), action)
                : Optional.empty();
    }

    /** The day from which an action counts, or counted last, as red without a break; empty where it never did. */
    private Optional<LocalDate> redSince(Action action) {
        Rag rag = action.rag();
        Optional<LocalDate> since = rag == Rag.RED ? Optional.of(action.foundOn()) : Optional.empty();
        for (Regrading made : action.regradings()) {
            if (facts.isKnown(made.regradedOn())) {
                since = made.rag() == Rag.RED && rag != Rag.RED ? Optional.of(made.regradedOn()) : since;
                rag = made.rag();
            }
        }
        return since;
    }

    /** The first day on which the team looked at the action: in a review of the plan, or by judging its evidence. */
    private Optional<LocalDate> reviewedOn(KnownAction known) {
        return KnownActions.earlier(
                plans.firstReviewedOn(known.action(), facts), known.evidence().firstJudgedOn());
    }

    /** The first such day on or after another. */
    private Optional<LocalDate> reviewedFrom(LocalDate since, Action action) {
        Optional<LocalDate> first = Optional.empty();
        for (PlanReview held : facts.review().planReviews()) {
            if (held.actionIds().contains(action.id())) {
                first = KnownActions.earlier(first, within(since, held.heldOn()));
            }
        }
        for (Evidence sent : action.evidence()) {
            for (Judgement judgement : sent.judgements()) {
                first = KnownActions.earlier(first, within(since, judgement.judgedOn()));
            }
        }
        return first;
    }

    private Optional<LocalDate> within(LocalDate since, LocalDate day) {
        return facts.isKnown(day) && !day.isBefore(since) ? Optional.of(day) : Optional.empty();
    }
}
