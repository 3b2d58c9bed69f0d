package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What happens in the course of a review, one fact at a time. Each verb returns a new review, in which everything fits. */
sealed interface RecordsCourse permits QualityReview {

    /**
     * Records an item of intelligence that was received (clause M1).
     *
     * @param item the item, with an id of its own
     * @return the review with the item
     * @throws InvalidValueException if it is missing, its id is taken, or it is about a domain that the catalogue lacks
     */
    default QualityReview receiving(IntelligenceItem item) {
        return review().withIntelligence(Dated.plus(review().intelligence(), "item", item));
    }

    /**
     * Records the review of the initial domains, as far as it has come (clauses M6 and M7).
     *
     * @param visit a visit, begun or finished, or a request for evidence
     * @return the review with the visit
     * @throws InvalidValueException if it is missing, there is one already, or it began before the review was opened
     */
    default QualityReview visiting(Visit visit) {
        refuse(review().initialVisit().isPresent(), "initialVisit", "recorded once", "another");
        return review().withInitialVisit(Require.given("visit", visit));
    }

    /**
     * Records the last day of a visit on site (clause M6).
     *
     * @param lastDay the last day, included
     * @return the review with the finished visit
     * @throws InvalidValueException if no visit on site is going on, or the day is missing or before its first
     */
    default QualityReview completingVisit(LocalDate lastDay) {
        Optional<Visit> visit = review().initialVisit();
        refuse(
                visit.isEmpty()
                        || visit.get().firstDay().isEmpty()
                        || visit.get().lastDay().isPresent(),
                "initialVisit",
                "one on site that is going on",
                visit.isPresent() ? "another" : "nothing");
        return review().withInitialVisit(Visit.onSite(visit.orElseThrow().startedOn(), lastDay));
    }

    /**
     * Records that the provider uploaded a piece of the evidence requested for a remote review (clause M7).
     *
     * @param pieceId the id of the piece, which has not come yet
     * @param uploadedOn the day it came
     * @return the review with the upload
     * @throws InvalidValueException if no such piece was requested or it has come already, or the day is missing or before that
     *     of the request
     */
    default QualityReview uploading(String pieceId, LocalDate uploadedOn) {
        Require.id("pieceId", pieceId);
        Require.given("uploadedOn", uploadedOn);
        EvidenceRequest request = request();
        List<EvidenceRequest.Piece> pieces = Dated.changing(
                request.pieces(),
                piece -> piece.id().equals(pieceId) && piece.uploadedOn().isEmpty(),
                piece -> piece.withUploadedOn(uploadedOn),
                "pieceId",
                "the id of a requested piece that has not come",
                pieceId);
        return review().withInitialVisit(Visit.remote(request.withPieces(pieces)));
    }

    /**
     * Records that the reviewer responded to the evidence of a remote review (clause M7).
     *
     * @param respondedOn the day of the response
     * @return the review with the response
     * @throws InvalidValueException if no request is waiting for one, or the day is missing or before that of the request
     */
    default QualityReview responding(LocalDate respondedOn) {
        EvidenceRequest request = request();
        refuse(request.respondedOn().isPresent(), "respondedOn", "recorded once", "another");
        return review().withInitialVisit(
                        Visit.remote(request.withRespondedOn(Require.given("respondedOn", respondedOn))));
    }

    /**
     * Records that the remaining domains came under review (clause M8).
     *
     * @param startedOn the day
     * @return the review with the full review
     * @throws InvalidValueException if there is one already, or the day is missing or before the visit began
     */
    default QualityReview startingFullReview(LocalDate startedOn) {
        refuse(review().fullReview().isPresent(), "fullReview", "recorded once", "another");
        return review().withFullReview(FullReview.started(startedOn));
    }

    /**
     * Records that the last of the remaining domains was reviewed (clause M9).
     *
     * @param completedOn the day
     * @return the review with the completed full review
     * @throws InvalidValueException if no full review is going on, or the day is missing or before it began
     */
    default QualityReview completingFullReview(LocalDate completedOn) {
        Optional<FullReview> full = review().fullReview();
        refuse(
                full.isEmpty() || full.get().completedOn().isPresent(),
                "fullReview",
                "one that is going on",
                full.isPresent() ? "one that is completed" : "nothing");
        return review().withFullReview(FullReview.completed(full.orElseThrow().startedOn(), completedOn));
    }

    /**
     * Records that a draft of the plan was sent for comment (reading R41).
     *
     * @param draft the draft, with an id of its own
     * @return the review with the draft
     * @throws InvalidValueException if it is missing, its id is taken, or it does not fit: it was sent before the visit began, or
     *     holds an action that was not found by then
     */
    default QualityReview drafting(DraftPlan draft) {
        return review().withDraftPlans(Dated.plus(review().draftPlans(), "draft", draft));
    }

    /**
     * Records that the provider's comments on a draft of the plan came (reading R41).
     *
     * @param draftId the id of the draft, which is not commented on yet
     * @param commentedOn the day they came
     * @return the review with the comments
     * @throws InvalidValueException if there is no such draft or it is commented on already, or the day is missing or before that
     *     of the draft
     */
    default QualityReview commenting(String draftId, LocalDate commentedOn) {
        Require.id("draftId", draftId);
        Require.given("commentedOn", commentedOn);
        return review().withDraftPlans(Dated.changing(
                review().draftPlans(),
                draft -> draft.id().equals(draftId) && draft.commentedOn().isEmpty(),
                draft -> draft.withCommentedOn(commentedOn),
                "draftId",
                "the id of a draft that is not commented on",
                draftId));
    }

    /**
     * Records that the plan, or a part of it, was sent (clauses M9 and M10).
     *
     * @param issue the plan as it was sent, with an id of its own
     * @return the review with the issue
     * @throws InvalidValueException if it is missing, its id is taken, or it does not fit: it was sent before what it covers was
     *     reviewed, covers what one before it does, or holds an action that was not found by then or was withdrawn before
     */
    default QualityReview issuing(IssuedPlan issue) {
        return review().withIssuedPlans(Dated.plus(review().issuedPlans(), "issue", issue));
    }

    /**
     * Records a review of the plan by the team (clauses M9, M11 and M12).
     *
     * @param planReview the review of the plan, with an id of its own
     * @return the review with it
     * @throws InvalidValueException if it is missing, its id is taken, it was held before the opening, or it looked at an action
     *     that was not found by then
     */
    default QualityReview reviewing(PlanReview planReview) {
        return review().withPlanReviews(Dated.plus(review().planReviews(), "planReview", planReview));
    }

    /**
     * Records a further quality call or visit (clause M15).
     *
     * @param followUp the call or visit, with an id of its own
     * @return the review with it
     * @throws InvalidValueException if it is missing, its id is taken, or it was held before the opening
     */
    default QualityReview followingUp(FollowUp followUp) {
        return review().withFollowUps(Dated.plus(review().followUps(), "followUp", followUp));
    }

    /**
     * Records how the provider works with the team (clause M16).
     *
     * @param note the note, with an id of its own
     * @return the review with the note
     * @throws InvalidValueException if it is missing, its id is taken, or it was made before the opening
     */
    default QualityReview noting(EngagementNote note) {
        return review().withEngagementNotes(Dated.plus(review().engagementNotes(), "note", note));
    }

    private QualityReview review() {
        return (QualityReview) this;
    }

    private EvidenceRequest request() {
        Optional<EvidenceRequest> request = review().initialVisit().flatMap(Visit::evidenceRequest);
        refuse(request.isEmpty(), "initialVisit", "a remote one", "none");
        return request.orElseThrow();
    }

    private static void refuse(boolean refused, String field, String expected, String found) {
        if (refused) {
            throw new InvalidValueException(field, expected, found);
        }
    }
}
