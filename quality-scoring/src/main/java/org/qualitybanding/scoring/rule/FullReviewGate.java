package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;

/**
 * The full-review gate: whether what was found in the initial domains extends the review to the remaining ones (clause
 * M8). It is the outcome ladder asked of the initial domains, and has tripped exactly when the answer is not Outcome 1
 * (readings R4 and R5), see {@link Outcome#needsFullReview()}.
 *
 * <p>For example, one significant action in the initial domains trips it. So do 13 minor ones; exactly 12 do not, by
 * reading R2, and {@link #readingsThatDecided()} then says so.
 *
 * @param decision what the ladder answered for the actions in the initial domains
 * @param settledOn the day the plan on the initial domains was sent and the gate with it decided, or empty where the
 *     answer is that of the actions found so far
 */
public record FullReviewGate(OutcomeDecision decision, Optional<LocalDate> settledOn) {

    /**
     * Creates the answer of the gate.
     *
     * @throws InvalidValueException if there is no decision
     */
    public FullReviewGate {
        given("decision", decision);
        settledOn = optional(settledOn);
    }

    /**
     * Returns the answer of the gate in words.
     *
     * @param needed whether a full review is needed
     * @return {@code full review} or {@code no full review}
     */
    public static String words(boolean needed) {
        return needed ? "full review" : "no full review";
    }

    /**
     * Tells whether a full review is needed.
     *
     * @return true exactly when the outcome of the initial domains is not Outcome 1
     */
    public boolean tripped() {
        return decision.outcome().needsFullReview();
    }

    /**
     * Returns the readings that made a difference.
     *
     * @return the readings without which the gate's answer would have been the other, in the order of the rules
     */
    public List<BoundaryReading> readingsThatDecided() {
        boolean tripped = tripped();
        return decision.readingsWhere(otherWay -> otherWay.needsFullReview() != tripped);
    }

    /**
     * Explains the answer.
     *
     * @return how the gate was decided, and by which actions
     */
    public Explanation explanation() {
        return Explanation.of(tripped() ? Reason.GATE_TRIPPED : Reason.GATE_NOT_TRIPPED, "Full review", answer())
                .quantities(decision.counts().quantities())
                .addClauses(PublishedModel.M8, PublishedModel.R4, PublishedModel.R5)
                .addSteps(decision.explanation())
                .build();
    }

    private String answer() {
        return (tripped() ? "needed" : "not needed")
                + settledOn
                        .map(day -> ", by the actions found until the plan of " + day)
                        .orElse(", by the actions found so far");
    }

    /** Returns the answer in words, such as {@code full review needed: Outcome 2 for 1 significant, 4 minor}. */
    @Override
    public String toString() {
        return "full review " + answer() + ": " + decision.outcome().words() + " for " + decision.counts();
    }
}
