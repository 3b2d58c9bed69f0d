package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The action plan as it was sent to the provider on a day. A plan may be sent in several issues; the clock of each action
 * runs from the first issue that contains it (reading R26).
 *
 * @param id the caller's id of the issue; once in a review
 * @param coverage what the plan is complete for once this issue is sent
 * @param sentOn the day it was sent
 * @param receivedOn the day the provider received it, where that is recorded
 * @param actionIds the ids of the actions in it; none where nothing was found
 */
@RecordStyle
@Value.Builder
public record IssuedPlan(
        String id, Coverage coverage, LocalDate sentOn, Optional<LocalDate> receivedOn, List<String> actionIds)
        implements WithIssuedPlan {

    /**
     * Creates an issue.
     *
     * @throws InvalidValueException if a component is missing or malformed, an action comes twice, or it was received
     *     before it was sent
     */
    public IssuedPlan {
        Checks check = new Checks();
        id = check.recordId(id);
        coverage = check.given("coverage", coverage);
        sentOn = check.given("sentOn", sentOn);
        receivedOn = Require.optional(receivedOn);
        actionIds = check.ids("actionIds", actionIds);
        check.onOrAfter("receivedOn", receivedOn, "sentOn", sentOn);
        check.done();
    }

    /**
     * Returns an issue of which the day of its receipt is not recorded.
     *
     * @param id the caller's id of the issue
     * @param coverage what the plan is complete for once it is sent
     * @param sentOn the day it was sent
     * @param actionIds the ids of the actions in it
     * @return the issue
     * @throws InvalidValueException if one of them is missing or malformed, or an action comes twice
     */
    public static IssuedPlan sent(String id, Coverage coverage, LocalDate sentOn, String... actionIds) {
        return new IssuedPlan(
                id, coverage, sentOn, Optional.empty(), Arrays.asList(Require.given("actionIds", actionIds)));
    }

    /**
     * Starts an issue.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The first of the issues, which are in order, after which the plan covers at least so much. */
    static Optional<IssuedPlan> first(List<IssuedPlan> issues, Coverage least) {
        for (IssuedPlan issue : issues) {
            if (issue.coverage.compareTo(least) >= 0) {
                return Optional.of(issue);
            }
        }
        return Optional.empty();
    }

    IssuedPlan asKnownOn(LocalDate date) {
        return Dated.isKnown(receivedOn, date)
                ? this
                : new IssuedPlan(id, coverage, sentOn, Optional.empty(), actionIds);
    }

    /** Returns id, day and count, such as {@code issued plan P-1 of 4 actions, sent on 2026-03-06}. */
    @Override
    public String toString() {
        return "issued plan " + id + " of " + actionIds.size() + (actionIds.size() == 1 ? " action" : " actions")
                + ", sent on " + sentOn;
    }

    /**
     * What the action plan is complete for once an issue of it has been sent.
     *
     * <p>The action score is taken from the plan as issued (reading R8): from the issue that covers all domains where there is
     * a full review, from the issue that covers the initial ones otherwise.
     */
    public enum Coverage {
        /** An early part, such as urgent red actions, or a later addition: completes nothing by itself. */
        PART,
        /** The plan is complete for the initial domains (clause M10, and the first plan of clause M9). */
        INITIAL_DOMAINS,
        /** The plan is complete for all domains after a full review (clause M9). */
        ALL_DOMAINS
    }

    /** Builds a {@link IssuedPlan}. */
    public static class Builder extends IssuedPlanBuilder {
        Builder() {}
    }
}
