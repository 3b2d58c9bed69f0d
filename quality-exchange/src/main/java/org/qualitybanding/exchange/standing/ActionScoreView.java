package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;

/**
 * The action score. Pending is never 0: only the bounds tell what it can become (reading R7).
 *
 * @param status {@link Certainty#FINAL} or {@link Certainty#PENDING}
 * @param fullReviewNeeded whether the gate of the full review has tripped
 * @param counted the actions that the score depends on
 * @param outcome the outcome; empty while the score is pending
 * @param score -1, 0 or 1; empty while it is pending
 * @param lowest the lowest score still possible
 * @param highest the highest score still possible
 * @param assessedOn the day the plan that it is taken from was sent; empty while it is pending
 */
public record ActionScoreView(
        Certainty status,
        Boolean fullReviewNeeded,
        ActionCounts counted,
        Optional<Outcome> outcome,
        Optional<Integer> score,
        Integer lowest,
        Integer highest,
        Optional<LocalDate> assessedOn) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing
     */
    public ActionScoreView {
        Checks check = new Checks();
        status = check.given("status", status);
        fullReviewNeeded = check.given("fullReviewNeeded", fullReviewNeeded);
        counted = check.given("counted", counted);
        outcome = Require.optional(outcome);
        score = Require.optional(score);
        lowest = check.given("lowest", lowest);
        highest = check.given("highest", highest);
        assessedOn = Require.optional(assessedOn);
        check.done();
    }

    static ActionScoreView of(ActionScoreAssessment assessment) {
        return new ActionScoreView(
                assessment.assessed() ? Certainty.FINAL : Certainty.PENDING,
                assessment.gate().tripped(),
                assessment.counts(),
                assessment.outcome(),
                assessment.score().map(ActionScore::value),
                assessment.lowest().value(),
                assessment.highest().value(),
                assessment.assessedOn());
    }

    /** Returns the score with its certainty, such as {@code action score 1, final} or {@code action score -1 to 0, pending}. */
    @Override
    public String toString() {
        return "action score " + Bounds.words(score, lowest, highest) + ", " + status.words();
    }
}
