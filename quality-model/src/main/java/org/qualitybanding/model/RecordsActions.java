package org.qualitybanding.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What happens to the actions of a review, one fact at a time. Each verb returns a new review, in which everything fits. */
sealed interface RecordsActions permits QualityReview {

    /**
     * Records an action that was found (clauses M8 and M13).
     *
     * @param action the action, with an id of its own (reading R10)
     * @return the review with the action as the last of its actions
     * @throws InvalidValueException if it is missing, its id is taken, or it does not fit: its domain is not under review, or it
     *     was found before that was
     */
    default QualityReview finding(Action action) {
        return having(all().plus(Require.given("action", action)));
    }

    /**
     * Records evidence that the provider sent towards an action (clause M14).
     *
     * @param actionId the id of the action
     * @param evidence the evidence, with an id of its own in the action
     * @return the review with the evidence
     * @throws InvalidValueException if the review has no such action, the evidence is missing, its id is taken, or it was sent
     *     before the action was found
     */
    default QualityReview sending(String actionId, Evidence evidence) {
        return withAction(actionId, action -> action.withEvidence(Dated.plus(action.evidence(), "evidence", evidence)));
    }

    /**
     * Records what a reviewer found of evidence (clause M15, reading R14). A finding that is put right is judged once more: the
     * latest judgement decides, and the earlier ones stay.
     *
     * @param actionId the id of the action that the evidence was sent towards
     * @param evidenceId the id of the evidence, judged before or not
     * @param judgement the finding
     * @return the review with the judgement
     * @throws InvalidValueException if the review has no such action or the action no such evidence, the judgement is
     *     missing, or it was given before the evidence was sent
     */
    default QualityReview judging(String actionId, String evidenceId, Judgement judgement) {
        Require.id("evidenceId", evidenceId);
        Require.given("judgement", judgement);
        return withAction(
                actionId,
                action -> action.withEvidence(Dated.changing(
                        action.evidence(),
                        sent -> sent.id().equals(evidenceId),
                        sent -> sent.judged(judgement),
                        "evidenceId",
                        "the id of evidence of action " + Require.quoted(actionId),
                        evidenceId)));
    }

    /**
     * Records that an action's last day for evidence was changed, to a later or an earlier one (clause M14, reading R17).
     *
     * @param actionId the id of the action
     * @param change the change; of two decided on one day, the one recorded later is made to the other
     * @return the review with the change
     * @throws InvalidValueException if the review has no such action, the change is missing, or was decided before the action was
     *     found or once it was withdrawn
     */
    default QualityReview changingDeadline(String actionId, DeadlineChange change) {
        return withAction(
                actionId, action -> action.withDeadlineChanges(Dated.plus(action.deadlineChanges(), "change", change)));
    }

    /**
     * Records that an action was re-graded; from that day on it counts as its new grade (reading R9).
     *
     * @param actionId the id of the action
     * @param regrading the re-grading
     * @return the review with the re-grading
     * @throws InvalidValueException if the review has no such action, the re-grading is missing, is of a day that has one, or of a
     *     day before the action was found or once it was withdrawn
     */
    default QualityReview regrading(String actionId, Regrading regrading) {
        return withAction(
                actionId, action -> action.withRegradings(Dated.plus(action.regradings(), "regrading", regrading)));
    }

    /**
     * Records a decision on mitigating circumstances for an action (clause M20, reading R18).
     *
     * @param actionId the id of the action
     * @param mitigation the decision, with an id of its own in the action
     * @return the review with the decision
     * @throws InvalidValueException if the review has no such action, the decision is missing, its id is taken, or it was taken
     *     before the action was found
     */
    default QualityReview mitigating(String actionId, Mitigation mitigation) {
        return withAction(
                actionId, action -> action.withMitigations(Dated.plus(action.mitigations(), "mitigation", mitigation)));
    }

    /**
     * Records that an action was withdrawn; from that day on it counts as never found (reading R9).
     *
     * @param actionId the id of the action, which is not yet withdrawn
     * @param withdrawal the withdrawal
     * @return the review with the withdrawal
     * @throws InvalidValueException if the review has no such action, it is withdrawn already, the withdrawal is missing, or does
     *     not come after everything else that was decided of the action, or comes before it was sent in a plan
     */
    default QualityReview withdrawing(String actionId, Action.Withdrawal withdrawal) {
        Require.given("withdrawal", withdrawal);
        return withAction(actionId, action -> {
            if (action.withdrawn()) {
                throw new InvalidValueException(
                        "actionId", "the id of an action that is not withdrawn", Require.quoted(actionId));
            }
            return action.withWithdrawal(withdrawal);
        });
    }

    /**
     * Returns the review with one of its actions corrected. What happened to an action has a verb of its own; this is for what
     * was recorded wrongly:
     *
     * <pre>{@code
     * review.withAction("A-1", action -> action.withRag(Rag.RED));
     * }</pre>
     *
     * @param actionId the id of the action
     * @param change what to make of it
     * @return the changed review
     * @throws InvalidValueException if the review has no such action, or the change does not fit
     */
    default QualityReview withAction(String actionId, UnaryOperator<Action> change) {
        int index = all().indexOf(Require.id("actionId", actionId));
        if (index < 0) {
            throw new InvalidValueException("actionId", "the id of an action of this review", Require.quoted(actionId));
        }
        Action changed = Require.given("change", change).apply(all().get(index));
        return having(all().changed(index, Require.given("the changed action", changed)));
    }

    private FittingActions all() {
        return (FittingActions) ((QualityReview) this).actions();
    }

    /** The review with other actions. A wither copies them, and what is known of their fitting would be lost. */
    private QualityReview having(List<Action> actions) {
        QualityReview review = (QualityReview) this;
        return new QualityReview(
                review.id(),
                review.service(),
                review.reviewer(),
                review.openedOn(),
                review.catalogue(),
                review.intelligence(),
                review.initialDomainIds(),
                review.initialVisit(),
                review.fullReview(),
                actions,
                review.draftPlans(),
                review.issuedPlans(),
                review.planReviews(),
                review.mitigations(),
                review.followUps(),
                review.engagementNotes(),
                review.escalationSteps(),
                review.handOvers(),
                review.pauses(),
                review.complianceDecisions(),
                review.abandonment());
    }
}
