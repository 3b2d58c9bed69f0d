package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;

/**
 * The full-review gate: whether what was found in the initial domains extends the review to the remaining ones (clause
 * M8). It is the outcome ladder asked of the initial domains, and has tripped exactly when the answer is not Outcome 1
 * (readings R4 and R5).
 *
 * <p>For example, one significant action in the initial domains trips it. So do 13 minor ones; exactly 12 do not, by
 * reading R2, and {@link #readingsThatDecided()} then says so.
 *
 * @param decision what the ladder answered for the actions in the initial domains
 * @param settledOn the day the plan on the initial domains was sent and the gate with it decided, or empty where the
 *     answer is that of the actions found so far
 * @param readingsThatDecided the readings without which the gate's answer would have been the other
 * @param explanation how the gate was decided
 */
public record FullReviewGate(
        OutcomeDecision decision,
        Optional<LocalDate> settledOn,
        List<BoundaryReading> readingsThatDecided,
        Explanation explanation) {

    /**
     * Creates the answer of the gate.
     *
     * @throws InvalidValueException if a part is missing
     */
    public FullReviewGate {
        given("decision", decision);
        settledOn = optional(settledOn);
        readingsThatDecided = list("readingsThatDecided", readingsThatDecided);
        given("explanation", explanation);
    }

    /**
     * Asks the ladder of the initial domains, and says what that means for the rest of the review.
     *
     * @param ladder the rules
     * @param counts the counts of the actions in the initial domains
     * @param settledOn the day the plan on them was sent, or empty before that
     * @return the answer
     * @throws InvalidValueException if a part is missing, or a rule asks for RAG ratings that the counts do not know
     */
    public static FullReviewGate of(OutcomeLadder ladder, ActionCounts counts, Optional<LocalDate> settledOn) {
        OutcomeDecision decision = given("ladder", ladder).decide(counts);
        String answer = (decision.outcome().needsFullReview() ? "needed" : "not needed")
                + given("settledOn", settledOn)
                        .map(day -> ", by the actions found until the plan of " + day)
                        .orElse(", by the actions found so far");
        return new FullReviewGate(
                decision,
                settledOn,
                ladder.readingsThatDecide(counts, Outcome::needsFullReview),
                Explanation.of("Full review", answer)
                        .quantities(counts.quantities())
                        .addClauses(PublishedModel.M8, PublishedModel.R4, PublishedModel.R5)
                        .addSteps(decision.explanation())
                        .build());
    }

    /**
     * Tells whether a full review is needed.
     *
     * @return true exactly when the outcome of the initial domains is not Outcome 1
     */
    public boolean isTripped() {
        return decision.outcome().needsFullReview();
    }

    /** Returns the answer in words, such as {@code full review needed: Outcome 2 for 1 significant, 4 minor}. */
    @Override
    public String toString() {
        return "full review " + explanation.answer() + ": " + decision.outcome().words() + " for " + decision.counts();
    }
}
