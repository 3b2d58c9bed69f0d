package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.internal.Words;

/**
 * The dated facts of a review, told in the words of their records, which hold no free text. Only those of the days asked about are
 * put into words.
 */
final class ReviewEvents {

    private final ImmutableList.Builder<ReviewEvent> events = ImmutableList.builder();
    private final LocalDate from;
    private final LocalDate to;

    private ReviewEvents(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** The facts after the first date, up to and including the second. */
    static List<ReviewEvent> within(QualityReview review, LocalDate from, LocalDate to) {
        ReviewEvents facts = new ReviewEvents(from, to);
        facts.addReview(review);
        return facts.events.build();
    }

    private void addReview(QualityReview review) {
        add(review.openedOn(), () -> "review " + review.id() + " opened");
        review.service().newProviders().forEach(change -> add(change.changedOn(), change::toString));
        review.intelligence().forEach(item -> add(item.receivedOn(), item::toString));
        review.initialVisit().ifPresent(this::addVisit);
        review.fullReview().ifPresent(full -> {
            add(full.startedOn(), () -> "full review started");
            full.completedOn().ifPresent(on -> add(on, () -> "full review completed"));
        });
        review.actions().forEach(this::addAction);
        review.draftPlans().forEach(draft -> {
            add(draft.sentOn(), draft.withCommentedOn(Optional.empty())::toString);
            draft.commentedOn().ifPresent(on -> add(on, () -> "draft plan " + draft.id() + " commented on"));
        });
        review.issuedPlans().forEach(issue -> {
            add(issue.sentOn(), issue::toString);
            issue.receivedOn().ifPresent(on -> add(on, () -> "issued plan " + issue.id() + " received"));
        });
        review.planReviews().forEach(held -> add(held.heldOn(), held::toString));
        review.mitigations().forEach(decided -> add(decided.decidedOn(), decided::toString));
        review.followUps().forEach(held -> add(held.heldOn(), held::toString));
        review.engagementNotes().forEach(note -> add(note.notedOn(), note::toString));
        review.escalationSteps().forEach(step -> {
            add(step.takenOn(), step.withEndedOn(Optional.empty())::toString);
            step.endedOn().ifPresent(on -> add(on, () -> "step " + step.id() + " ended"));
        });
        review.handOvers().forEach(handOver -> add(handOver.handedOverOn(), handOver::toString));
        review.pauses().forEach(pause -> {
            add(pause.pausedOn(), pause.withResumedOn(Optional.empty())::toString);
            pause.resumedOn().ifPresent(on -> add(on, () -> "pause " + pause.id() + " over"));
        });
        review.complianceDecisions().forEach(decision -> add(decision.decidedOn(), decision::toString));
        review.abandonment().ifPresent(made -> add(made.abandonedOn(), () -> "review " + review.id() + " " + made));
    }

    private void addVisit(Visit visit) {
        visit.firstDay().ifPresent(on -> add(on, () -> "visit began"));
        visit.lastDay().ifPresent(on -> add(on, () -> "visit ended"));
        visit.evidenceRequest().ifPresent(this::addRequest);
    }

    private void addRequest(EvidenceRequest request) {
        add(
                request.requestedOn(),
                () -> "evidence requested: " + Words.counted(request.pieces().size(), "piece"));
        request.pieces()
                .forEach(piece ->
                        piece.uploadedOn().ifPresent(on -> add(on, () -> "piece " + piece.id() + " uploaded")));
        request.respondedOn().ifPresent(on -> add(on, () -> "response to the upload"));
    }

    private void addAction(Action action) {
        String id = action.id();
        add(action.foundOn(), id, () -> "action " + id + " found: " + new Grade(action.rag(), action.harm()));
        action.regradings().forEach(made -> add(made.regradedOn(), id, () -> "action " + id + " " + made));
        action.withdrawal().ifPresent(made -> add(made.withdrawnOn(), id, () -> "action " + id + " " + made));
        action.evidence().forEach(sent -> addEvidence(id, sent));
        action.deadlineChanges()
                .forEach(change ->
                        add(change.decidedOn(), id, () -> "deadline of action " + id + " changed: " + change));
        action.mitigations().forEach(decided -> add(decided.decidedOn(), id, () -> decided + " for action " + id));
    }

    private void addEvidence(String actionId, Evidence sent) {
        add(sent.submittedOn(), actionId, () -> evidence(actionId, sent) + " sent");
        sent.judgements().forEach(made -> add(made.judgedOn(), actionId, () -> evidence(actionId, sent) + " " + made));
    }

    private static String evidence(String actionId, Evidence sent) {
        return "evidence " + sent.id() + " for action " + actionId;
    }

    private void add(LocalDate on, Supplier<String> says) {
        add(on, Optional.empty(), says);
    }

    private void add(LocalDate on, String actionId, Supplier<String> says) {
        add(on, Optional.of(actionId), says);
    }

    private void add(LocalDate on, Optional<String> actionId, Supplier<String> says) {
        if (on.isAfter(from) && !on.isAfter(to)) {
            events.add(new ReviewEvent(on, ReviewEvent.Kind.FACT, actionId, says.get()));
        }
    }
}
