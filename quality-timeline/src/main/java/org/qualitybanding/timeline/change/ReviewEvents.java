package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;

/** Every dated fact of a review, told in the words of its record, which hold no free text. */
final class ReviewEvents {

    private final ImmutableList.Builder<ReviewEvent> events = ImmutableList.builder();

    private ReviewEvents() {}

    static List<ReviewEvent> of(QualityReview review) {
        ReviewEvents facts = new ReviewEvents();
        facts.add(review.openedOn(), "review " + review.id() + " opened");
        review.intelligence().forEach(item -> facts.add(item.receivedOn(), item.toString()));
        review.initialVisit().ifPresent(facts::addVisit);
        review.fullReview().ifPresent(full -> {
            facts.add(full.startedOn(), "full review started");
            full.completedOn().ifPresent(on -> facts.add(on, "full review completed"));
        });
        review.actions().forEach(facts::addAction);
        review.issuedPlans().forEach(issue -> {
            facts.add(issue.sentOn(), issue.toString());
            issue.receivedOn().ifPresent(on -> facts.add(on, "issued plan " + issue.id() + " received"));
        });
        review.planReviews().forEach(held -> facts.add(held.heldOn(), held.toString()));
        review.mitigations().forEach(decided -> facts.add(decided.decidedOn(), decided.toString()));
        review.followUps().forEach(held -> facts.add(held.heldOn(), held.toString()));
        review.engagementNotes().forEach(note -> facts.add(note.notedOn(), note.toString()));
        review.escalationSteps().forEach(step -> {
            facts.add(step.takenOn(), step.withEndedOn(Optional.empty()).toString());
            step.endedOn().ifPresent(on -> facts.add(on, "step " + step.id() + " ended"));
        });
        review.complianceDecision().ifPresent(decision -> facts.add(decision.decidedOn(), decision.toString()));
        return facts.events.build();
    }

    private void addVisit(Visit visit) {
        visit.firstDay().ifPresent(on -> add(on, "visit began"));
        visit.lastDay().ifPresent(on -> add(on, "visit ended"));
        visit.evidenceRequest().ifPresent(this::addRequest);
    }

    private void addRequest(EvidenceRequest request) {
        add(
                request.requestedOn(),
                "evidence requested: " + request.pieces().size()
                        + (request.pieces().size() == 1 ? " piece" : " pieces"));
        request.pieces()
                .forEach(piece -> piece.uploadedOn().ifPresent(on -> add(on, "piece " + piece.id() + " uploaded")));
        request.respondedOn().ifPresent(on -> add(on, "response to the upload"));
    }

    private void addAction(Action action) {
        String id = action.id();
        add(action.foundOn(), id, "action " + id + " found: " + new Grade(action.rag(), action.harm()));
        action.regradings().forEach(regraded -> add(regraded.regradedOn(), id, "action " + id + " " + regraded));
        action.withdrawal().ifPresent(withdrawn -> add(withdrawn.withdrawnOn(), id, "action " + id + " " + withdrawn));
        action.evidence().forEach(sent -> addEvidence(id, sent));
        action.deadlineChanges()
                .forEach(change -> add(change.decidedOn(), id, "deadline of action " + id + " changed: " + change));
        action.mitigations().forEach(decided -> add(decided.decidedOn(), id, decided + " for action " + id));
    }

    private void addEvidence(String actionId, Evidence sent) {
        String evidence = "evidence " + sent.id() + " for action " + actionId;
        add(sent.submittedOn(), actionId, evidence + " sent");
        sent.judgement().ifPresent(judged -> add(judged.judgedOn(), actionId, evidence + " " + judged));
    }

    private void add(LocalDate on, String says) {
        events.add(new ReviewEvent(on, ReviewEvent.Kind.FACT, Optional.empty(), says));
    }

    private void add(LocalDate on, String actionId, String says) {
        events.add(new ReviewEvent(on, ReviewEvent.Kind.FACT, Optional.of(actionId), says));
    }
}
