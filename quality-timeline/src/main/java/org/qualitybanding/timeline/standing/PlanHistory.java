package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.known.KnownFacts;

/**
 * In which issue of the plan each action first was, and when the team first reviewed it. Issues and reviews are in order of date,
 * so the first one of all is the first one known on any date, once it is known: it is looked up once for a review.
 */
final class PlanHistory {

    private final Map<String, Optional<IssuedPlan>> firstIssues;
    private final Map<String, LocalDate> firstReviews = new HashMap<>();

    PlanHistory(QualityReview review) {
        firstIssues = new HashMap<>(review.actions().size() * 4 / 3 + 1);
        for (IssuedPlan issue : review.issuedPlans()) {
            Optional<IssuedPlan> first = Optional.of(issue);
            for (String actionId : issue.actionIds()) {
                firstIssues.putIfAbsent(actionId, first);
            }
        }
        for (PlanReview held : review.planReviews()) {
            for (String actionId : held.actionIds()) {
                firstReviews.putIfAbsent(actionId, held.heldOn());
            }
        }
    }

    /** The first issue of the plan that contains the action, once it was sent (reading R26). */
    Optional<IssuedPlan> firstIssue(Action action, KnownFacts facts) {
        Optional<IssuedPlan> issue = firstIssues.getOrDefault(action.id(), Optional.empty());
        return issue.isPresent() && facts.isSent(issue.get()) ? issue : Optional.empty();
    }

    /** The day of the team's first review of the plan that looked at the action. */
    Optional<LocalDate> firstReviewedOn(Action action, KnownFacts facts) {
        @Nullable LocalDate heldOn = firstReviews.get(action.id());
        return heldOn != null && facts.isKnown(heldOn) ? Optional.of(heldOn) : Optional.empty();
    }
}
