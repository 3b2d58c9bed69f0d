package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** The duties of both parties in a review, but for those that the plan's reviews make, by what was known on a date. */
final class ReviewDuties {

    private final QualityReview known;
    private final QualityPolicy policy;
    private final EvidenceDeadlines evidenceDeadlines;
    private final boolean gateTripped;
    private final LocalDate date;
    private final Map<String, LocalDate> firstReviews = new HashMap<>();
    private final ImmutableList.Builder<Duty> duties = ImmutableList.builder();

    private ReviewDuties(
            QualityReview known,
            QualityPolicy policy,
            EvidenceDeadlines evidenceDeadlines,
            boolean gateTripped,
            LocalDate date) {
        this.known = known;
        this.policy = policy;
        this.evidenceDeadlines = evidenceDeadlines;
        this.gateTripped = gateTripped;
        this.date = date;
        for (PlanReview review : known.planReviews()) {
            review.actionIds().forEach(actionId -> firstReviews.putIfAbsent(actionId, review.heldOn()));
        }
    }

    static List<Duty> of(
            QualityReview known,
            QualityPolicy policy,
            EvidenceDeadlines evidenceDeadlines,
            boolean gateTripped,
            LocalDate date) {
        ReviewDuties review = new ReviewDuties(known, policy, evidenceDeadlines, gateTripped, date);
        known.initialVisit().ifPresent(visit -> {
            visit.evidenceRequest().ifPresent(review::addRemote);
            visit.endedOn().ifPresent(endedOn -> review.addAfterInitialReview(visit, endedOn));
        });
        if (gateTripped) {
            review.addRedActions();
        }
        return review.duties.build();
    }

    /** Upload within 10 days of the request, response within 14 of the completed upload (clause M7, reading R30). */
    private void addRemote(EvidenceRequest request) {
        Deadline upload = due(Clock.REMOTE_UPLOAD, OriginEvent.EVIDENCE_REQUESTED, request.requestedOn());
        Optional<LocalDate> completedOn = request.uploadCompletedOn();
        Duty uploading = Duty.of(Duty.Kind.UPLOAD_REQUESTED_EVIDENCE, upload, completedOn, date);
        boolean missed =
                uploading.state() == Duty.State.OVERDUE && request.respondedOn().isPresent();
        duties.add(missed ? uploading.withState(Duty.State.NOT_MET) : uploading);
        if (completedOn.isPresent()) {
            addResponse(request, OriginEvent.UPLOAD_COMPLETED, completedOn.get());
        } else if (upload.isOverdue(date)) {
            addResponse(request, OriginEvent.UPLOAD_DUE, upload.dueOn());
        }
    }

    private void addResponse(EvidenceRequest request, OriginEvent event, LocalDate originOn) {
        Deadline response = due(Clock.REMOTE_RESPONSE, event, originOn);
        duties.add(Duty.of(Duty.Kind.RESPOND_TO_UPLOAD, response, request.respondedOn(), date));
    }

    /** The plan on the initial domains (M10), or the remaining domains and the full plan (M9), from one day (R27). */
    private void addAfterInitialReview(Visit visit, LocalDate endedOn) {
        OriginEvent event = endOfInitialReview(visit);
        boolean extended = gateTripped || known.fullReview().isPresent();
        Optional<IssuedPlan> initialPlan =
                known.initialPlan().filter(plan -> plan.coverage() == IssuedPlan.Coverage.INITIAL_DOMAINS);
        Duty sendingInitialPlan = Duty.of(
                Duty.Kind.SEND_INITIAL_PLAN,
                due(Clock.INITIAL_PLAN, event, endedOn),
                initialPlan.map(IssuedPlan::sentOn),
                date);
        if (!extended || (!gateTripped && initialPlan.isPresent())) {
            duties.add(sendingInitialPlan);
        } else if (!gateTripped && isMissedBefore(known.fullReview(), sendingInitialPlan)) {
            duties.add(sendingInitialPlan.withState(Duty.State.NOT_MET));
        }
        if (extended) {
            duties.add(Duty.of(
                    Duty.Kind.REVIEW_REMAINING_DOMAINS,
                    due(Clock.REMAINING_DOMAINS, event, endedOn),
                    known.fullReview().flatMap(FullReview::completedOn),
                    date));
            duties.add(Duty.of(
                    Duty.Kind.SEND_FULL_PLAN,
                    due(Clock.FULL_PLAN, event, endedOn),
                    known.fullPlan().map(IssuedPlan::sentOn),
                    date));
        }
    }

    /** A full review that the gate did not ask for stands for the initial plan, and does not undo that it was late. */
    private static boolean isMissedBefore(Optional<FullReview> full, Duty sendingInitialPlan) {
        return full.filter(started -> sendingInitialPlan.deadline().isOverdue(started.startedOn()))
                .isPresent();
    }

    /** Each red action, from the first plan that holds it, or before one from the end of the initial review (R28). */
    private void addRedActions() {
        for (Action action : known.actions()) {
            Optional<IssuedPlan> issue = evidenceDeadlines.firstIssue(action);
            LocalDate gradedOn = issue.map(IssuedPlan::sentOn).orElse(date);
            if (!action.withdrawn() && action.gradeOn(gradedOn).rag() == Rag.RED) {
                issue.map(sent -> due(Clock.RED_ACTION_REVIEW, OriginEvent.PLAN_SENT, sent.sentOn()))
                        .or(() -> redActionReviewBeforePlan(action))
                        .map(due -> Duty.of(Duty.Kind.REVIEW_RED_ACTION, due, reviewedOn(action), date))
                        .ifPresent(duty -> duties.add(duty.about(action.id())));
            }
        }
    }

    private Optional<Deadline> redActionReviewBeforePlan(Action action) {
        return known.initialVisit()
                .flatMap(visit -> visit.endedOn()
                        .filter(endedOn -> !action.foundOn().isAfter(endedOn))
                        .map(endedOn -> due(Clock.RED_ACTION_REVIEW, endOfInitialReview(visit), endedOn)));
    }

    /** The first day on which the team looked at the action: in a review of the plan, or by judging its evidence. */
    private Optional<LocalDate> reviewedOn(Action action) {
        Stream<LocalDate> reviews = Optional.ofNullable(firstReviews.get(action.id())).stream();
        Stream<LocalDate> judgements = action.evidence().stream()
                .flatMap(sent -> sent.judgement().stream())
                .map(Judgement::judgedOn);
        return Stream.concat(reviews, judgements).min(LocalDate::compareTo);
    }

    private static OriginEvent endOfInitialReview(Visit visit) {
        return visit.evidenceRequest().isPresent() ? OriginEvent.REVIEWER_RESPONDED : OriginEvent.VISIT_ENDED;
    }

    private Deadline due(Clock clock, OriginEvent event, LocalDate originOn) {
        return policy.timescales().due(clock, event, originOn, policy.workingDays());
    }
}
