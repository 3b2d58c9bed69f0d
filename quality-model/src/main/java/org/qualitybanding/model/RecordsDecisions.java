package org.qualitybanding.model;

import java.time.LocalDate;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.course.HandOver;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What people decide of a review as a whole, one fact at a time. Each verb returns a new review, in which everything fits. */
sealed interface RecordsDecisions permits QualityReview {

    /**
     * Records a decision on mitigating circumstances for the whole plan (clause M20, reading R18).
     *
     * @param mitigation the decision, with an id of its own
     * @return the review with the decision
     * @throws InvalidValueException if it is missing, its id is taken, or it was taken before the opening
     */
    default QualityReview mitigating(Mitigation mitigation) {
        return review().withMitigations(Dated.plus(review().mitigations(), "mitigation", mitigation));
    }

    /**
     * Records a step of escalation that people took (clause M17, reading R34).
     *
     * @param step the step, with an id of its own
     * @return the review with the step
     * @throws InvalidValueException if it is missing, its id is taken, it was taken before the opening, or it was imposed while one
     *     of its kind stands
     */
    default QualityReview escalating(EscalationStep step) {
        return review().withEscalationSteps(Dated.plus(review().escalationSteps(), "step", step));
    }

    /**
     * Records that a step of escalation was ended or lifted (clause M17).
     *
     * @param stepId the id of the step, which stands
     * @param endedOn the day
     * @return the review with the ended step
     * @throws InvalidValueException if no such step stands, or the day is missing or before the step was taken
     */
    default QualityReview endingStep(String stepId, LocalDate endedOn) {
        Require.id("stepId", stepId);
        Require.given("endedOn", endedOn);
        return review().withEscalationSteps(Dated.changing(
                review().escalationSteps(),
                step -> step.id().equals(stepId) && step.endedOn().isEmpty(),
                step -> step.withEndedOn(endedOn),
                "stepId",
                "the id of a step that stands",
                stepId));
    }

    /**
     * Records the compliance score as a reviewer decided it (clauses M19 and M21, reading R12). Earlier decisions stay: on each date
     * the latest that counts decides.
     *
     * @param decision the decision, with an id of its own
     * @return the review with the decision
     * @throws InvalidValueException if it is missing, its id is taken, or it was taken before a plan was sent that covers the initial
     *     domains
     */
    default QualityReview deciding(ComplianceDecision decision) {
        return review().withComplianceDecisions(Dated.plus(review().complianceDecisions(), "decision", decision));
    }

    /**
     * Records that another reviewer takes over.
     *
     * @param handOver the hand-over, with an id of its own
     * @return the review with the hand-over
     * @throws InvalidValueException if it is missing, its id is taken, or it was before the opening
     */
    default QualityReview handingOver(HandOver handOver) {
        return review().withHandOvers(Dated.plus(review().handOvers(), "handOver", handOver));
    }

    /**
     * Records that another provider takes over the service.
     *
     * @param change the new provider, and from when
     * @return the review with the change in its service
     * @throws InvalidValueException if it is missing
     */
    default QualityReview changingProvider(Service.NewProvider change) {
        Service service = review().service();
        return review().withService(service.withNewProviders(Dated.plus(service.newProviders(), "change", change)));
    }

    /**
     * Records that the review is paused (reading R40).
     *
     * @param pause the pause, with an id of its own
     * @return the review with the pause
     * @throws InvalidValueException if it is missing, its id is taken, or it began before the opening
     */
    default QualityReview pausing(Pause pause) {
        return review().withPauses(Dated.plus(review().pauses(), "pause", pause));
    }

    /**
     * Records that a paused review goes on (reading R40).
     *
     * @param pauseId the id of the pause, which is not over
     * @param resumedOn the day on which it goes on, which is not paused any more
     * @return the review with the ended pause
     * @throws InvalidValueException if there is no such pause or it is over, or the day is missing or before the pause began
     */
    default QualityReview resuming(String pauseId, LocalDate resumedOn) {
        Require.id("pauseId", pauseId);
        Require.given("resumedOn", resumedOn);
        return review().withPauses(Dated.changing(
                review().pauses(),
                pause -> pause.id().equals(pauseId) && pause.resumedOn().isEmpty(),
                pause -> pause.withResumedOn(resumedOn),
                "pauseId",
                "the id of a pause that is not over",
                pauseId));
    }

    /**
     * Records that the review is given up; from that day on it stands still.
     *
     * @param abandonment the abandonment
     * @return the abandoned review
     * @throws InvalidValueException if it is missing, there is one already, or it was before the opening
     */
    default QualityReview abandoning(Abandonment abandonment) {
        Require.given("abandonment", abandonment);
        if (review().abandonment().isPresent()) {
            throw new InvalidValueException("abandonment", "recorded once", "another");
        }
        return review().withAbandonment(abandonment);
    }

    private QualityReview review() {
        return (QualityReview) this;
    }
}
