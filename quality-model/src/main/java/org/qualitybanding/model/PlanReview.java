package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review of the action plan by the quality team: of its red actions (clause M9), or at an interval (clauses M11, M12 and
 * M15).
 *
 * @param id the caller's id of the plan review; once in a review
 * @param heldOn the day it was held
 * @param heldBy the id of the person who held it
 * @param actionIds the ids of the actions that were looked at; may be empty
 * @param feedback what the provider was told; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record PlanReview(String id, LocalDate heldOn, String heldBy, List<String> actionIds, Optional<String> feedback)
        implements WithPlanReview {

    /**
     * Creates a plan review.
     *
     * @throws InvalidValueException if a component is missing or malformed, or an action comes twice
     */
    public PlanReview {
        Checks check = new Checks();
        id = check.recordId(id);
        heldOn = check.given("heldOn", heldOn);
        heldBy = check.id("heldBy", heldBy);
        actionIds = check.ids("actionIds", actionIds);
        feedback = check.optionalText("feedback", feedback);
        check.done();
    }

    /**
     * Starts a plan review.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns id, day and count, such as {@code plan review PR-1 of 2 actions, held on 2026-03-09}. */
    @Override
    public String toString() {
        return "plan review " + id + " of " + actionIds.size() + (actionIds.size() == 1 ? " action" : " actions")
                + ", held on " + heldOn;
    }

    /** Builds a {@link PlanReview}. */
    public static class Builder extends PlanReviewBuilder {
        Builder() {}
    }
}
