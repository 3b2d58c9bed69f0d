package org.qualitybanding.model.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A draft of the plan, sent to the provider for comment. It is no plan that was issued: it starts no evidence clock and scores
 * nothing (reading R41).
 *
 * <p>A draft sent on 4 March 2026, commented on on 9 March, and the plan itself sent on 11 March: evidence runs from 11 March.
 *
 * @param id the caller's id of the draft; once in a review
 * @param sentOn the day it was sent
 * @param actionIds the ids of the actions in it; none where nothing was found
 * @param commentedOn the day the provider's comments came, or empty while they have not
 */
@RecordStyle
@Value.Builder
public record DraftPlan(String id, LocalDate sentOn, List<String> actionIds, Optional<LocalDate> commentedOn)
        implements WithDraftPlan {

    /**
     * Creates a draft.
     *
     * @throws InvalidValueException if a component is missing or malformed, an action comes twice, or the comments came before it
     *     was sent
     */
    public DraftPlan {
        Checks check = new Checks();
        id = check.recordId(id);
        sentOn = check.given("sentOn", sentOn);
        actionIds = check.ids("actionIds", actionIds);
        commentedOn = Require.optional(commentedOn);
        check.onOrAfter("commentedOn", commentedOn, "sentOn", sentOn);
        check.done();
    }

    /**
     * Starts a draft.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the draft as it stood on a day on which it had been sent.
     *
     * @param date the day, the end of which is meant
     * @return the draft, without comments that came later
     */
    public DraftPlan asKnownOn(LocalDate date) {
        Require.given("date", date);
        return commentedOn.isPresent() && commentedOn.get().isAfter(date) ? withCommentedOn(Optional.empty()) : this;
    }

    /** Returns id, number and days, such as {@code draft plan DP-1 of 2 actions, sent on 2026-03-04}. */
    @Override
    public String toString() {
        return "draft plan " + id + " of " + Words.counted(actionIds.size(), "action") + ", sent on " + sentOn
                + commentedOn.map(day -> ", commented on " + day).orElse("");
    }

    /** Builds a {@link DraftPlan}. */
    public static class Builder extends DraftPlanBuilder {
        Builder() {}
    }
}
