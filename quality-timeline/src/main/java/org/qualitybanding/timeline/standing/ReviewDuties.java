package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.IssuedPlan;
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
    private final ExtendedPath path;

    private ReviewDuties(ReviewOnDate review, DutyList duties) {
        this.review = review;
        this.facts = review.facts();
        this.gateTripped = review.actionScore().gate().tripped();
        this.duties = duties;
        this.path = new ExtendedPath(review);
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
                RedActionDuties red = new RedActionDuties(review, all.path, endOfInitialReview(visit.get()));
                for (KnownAction action : actions) {
                    red.addTo(duties, action);
                }
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

    /** The plan on the initial domains (M10), or the remaining domains and the full plan (M9), from one day (R27, R36). */
    private void addAfterInitialReview(OriginEvent event, LocalDate endedOn) {
        if (!gateTripped) {
            addInitialPlan(review.due(Clock.INITIAL_PLAN, event, endedOn));
        }
        if (review.isExtended()) {
            duties.add(
                    Duty.Kind.REVIEW_REMAINING_DOMAINS,
                    path.due(Clock.REMAINING_DOMAINS, event, endedOn),
                    facts.fullReviewCompletedOn());
            duties.add(Duty.Kind.SEND_FULL_PLAN, path.due(Clock.FULL_PLAN, event, endedOn), sentOn(facts.fullPlan()));
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

    private static OriginEvent endOfInitialReview(Visit visit) {
        return visit.evidenceRequest().isPresent() ? OriginEvent.REVIEWER_RESPONDED : OriginEvent.VISIT_ENDED;
    }
}
