package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;

/** Finds the duties of both parties in a review, but for evidence and the plan's reviews, by what was known on a date. */
final class ReviewDuties {

    private final ReviewOnDate review;
    private final KnownFacts facts;
    private final boolean gateTripped;
    private final DutyList duties;

    private ReviewDuties(ReviewOnDate review, DutyList duties) {
        this.review = review;
        this.facts = review.facts();
        this.gateTripped = review.actionScore().gate().isTripped();
        this.duties = duties;
    }

    static void addTo(DutyList duties, ReviewOnDate review, List<KnownAction> actions) {
        ReviewDuties all = new ReviewDuties(review, duties);
        Optional<Visit> visit = review.facts().initialVisit();
        if (visit.isPresent()) {
            if (visit.get().evidenceRequest().isPresent()) {
                all.addRemote(visit.get().evidenceRequest().get());
            }
            Optional<LocalDate> endedOn = review.facts().initialVisitEndedOn();
            if (endedOn.isPresent()) {
                all.addAfterInitialReview(endOfInitialReview(visit.get()), endedOn.get());
            }
            if (all.gateTripped) {
                all.addRedActions(visit.get(), actions);
            }
        }
    }

    /** Upload within 10 days of the request, response within 14 of the completed upload (clause M7, reading R30). */
    private void addRemote(EvidenceRequest request) {
        Optional<Deadline> upload =
                review.due(Clock.REMOTE_UPLOAD, OriginEvent.EVIDENCE_REQUESTED, request.requestedOn());
        Optional<LocalDate> completedOn = facts.uploadCompletedOn(request);
        boolean responded = facts.respondedOn(request).isPresent();
        duties.add(Duty.Kind.UPLOAD_REQUESTED_EVIDENCE, Optional.empty(), upload, completedOn, responded);
        if (completedOn.isPresent()) {
            addResponse(request, OriginEvent.UPLOAD_COMPLETED, completedOn.get());
        } else if (upload.isPresent() && upload.get().isOverdue(review.date())) {
            addResponse(request, OriginEvent.UPLOAD_DUE, upload.get().dueOn());
        }
    }

    private void addResponse(EvidenceRequest request, OriginEvent event, LocalDate originOn) {
        Optional<Deadline> response = review.due(Clock.REMOTE_RESPONSE, event, originOn);
        duties.add(Duty.Kind.RESPOND_TO_UPLOAD, response, facts.respondedOn(request));
    }

    /** The plan on the initial domains (M10), or the remaining domains and the full plan (M9), from one day (R27). */
    private void addAfterInitialReview(OriginEvent event, LocalDate endedOn) {
        if (!gateTripped) {
            addInitialPlan(review.due(Clock.INITIAL_PLAN, event, endedOn));
        }
        if (review.isExtended()) {
            duties.add(
                    Duty.Kind.REVIEW_REMAINING_DOMAINS,
                    review.due(Clock.REMAINING_DOMAINS, event, endedOn),
                    facts.fullReviewCompletedOn());
            duties.add(Duty.Kind.SEND_FULL_PLAN, review.due(Clock.FULL_PLAN, event, endedOn), sentOn(facts.fullPlan()));
        }
    }

    /**
     * Once the gate has tripped, the full plan takes the place of the initial one. A full review that the gate did not ask for
     * does so too where the initial plan was not sent, and does not undo that it was late.
     */
    private void addInitialPlan(Optional<Deadline> initialPlan) {
        Optional<IssuedPlan> plan = facts.initialPlan();
        boolean sent = plan.isPresent() && plan.get().coverage() == IssuedPlan.Coverage.INITIAL_DOMAINS;
        if (sent || !review.isExtended()) {
            duties.add(Duty.Kind.SEND_INITIAL_PLAN, initialPlan, sent ? sentOn(plan) : Optional.empty());
        } else if (initialPlan.isPresent()
                && initialPlan.get().isOverdue(facts.fullReviewStartedOn().orElseThrow())) {
            duties.add(Duty.Kind.SEND_INITIAL_PLAN, Optional.empty(), initialPlan, Optional.empty(), true);
        }
    }

    private static Optional<LocalDate> sentOn(Optional<IssuedPlan> plan) {
        return plan.isPresent() ? Optional.of(plan.get().sentOn()) : Optional.empty();
    }

    /** Each red action, from the first plan that holds it, or before one from the end of the initial review (R28). */
    private void addRedActions(Visit visit, List<KnownAction> actions) {
        for (KnownAction known : actions) {
            LocalDate gradedOn = sentOn(known.firstIssue()).orElse(review.date());
            if (known.withdrawnOn().isEmpty()
                    && known.action().gradeOn(gradedOn).rag() == Rag.RED) {
                Optional<String> actionId = Optional.of(known.action().id());
                Optional<Deadline> due = redActionReview(visit, known, actionId);
                duties.add(Duty.Kind.REVIEW_RED_ACTION, actionId, due, reviewedOn(known), false);
            }
        }
    }

    private Optional<Deadline> redActionReview(Visit visit, KnownAction known, Optional<String> actionId) {
        if (known.firstIssue().isPresent()) {
            LocalDate sentOn = known.firstIssue().get().sentOn();
            return review.due(Clock.RED_ACTION_REVIEW, OriginEvent.PLAN_SENT, sentOn, actionId);
        }
        Optional<LocalDate> endedOn = facts.initialVisitEndedOn();
        return endedOn.isPresent() && !known.action().foundOn().isAfter(endedOn.get())
                ? review.due(Clock.RED_ACTION_REVIEW, endOfInitialReview(visit), endedOn.get(), actionId)
                : Optional.empty();
    }

    /** The first day on which the team looked at the action: in a review of the plan, or by judging its evidence. */
    private Optional<LocalDate> reviewedOn(KnownAction known) {
        Action action = known.action();
        Optional<LocalDate> reviewed = review.plans().firstReviewedOn(action, facts);
        Optional<LocalDate> judged = known.evidence().firstJudgedOn();
        return judged.isEmpty() || (reviewed.isPresent() && reviewed.get().isBefore(judged.get())) ? reviewed : judged;
    }

    private static OriginEvent endOfInitialReview(Visit visit) {
        return visit.evidenceRequest().isPresent() ? OriginEvent.REVIEWER_RESPONDED : OriginEvent.VISIT_ENDED;
    }
}
