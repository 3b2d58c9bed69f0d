package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.FullReviewGate;

/**
 * The action score as far as it is known: final, taken from the plan as issued, or pending, with its bounds (clause
 * M21, readings R7 and R8).
 *
 * <p>For example, one significant action in the initial domains makes a full review necessary. While the six remaining
 * domains are outstanding there is no score, not even 0: it is pending, 0 at best and -1 at worst. Once the actions
 * found there make it Outcome 3, it is pending with -1 at best too, and final when the full plan is sent.
 *
 * @param status final or pending
 * @param gate the full-review gate
 * @param counts the actions that the score depends on: those of the plan as issued where final, else all found so far
 * @param outcome the outcome, where final
 * @param lowest the lowest score still possible; where final, the score
 * @param highest the highest score still possible; where final, the score
 * @param assessedOn the day the plan that the score is taken from was sent, where final
 * @param advisories what a person should know about the score
 * @param explanation how the score was worked out
 */
@RecordStyle
@Value.Builder
public record ActionScoreAssessment(
        Status status,
        FullReviewGate gate,
        ActionCounts counts,
        Optional<Outcome> outcome,
        ActionScore lowest,
        ActionScore highest,
        Optional<LocalDate> assessedOn,
        List<Advisory> advisories,
        Explanation explanation)
        implements WithActionScoreAssessment {

    /**
     * Creates an assessment.
     *
     * @throws InvalidValueException if a part is missing, or the parts contradict each other
     */
    public ActionScoreAssessment {
        given("status", status);
        given("gate", gate);
        given("counts", counts);
        outcome = optional(outcome);
        given("lowest", lowest);
        given("highest", highest);
        assessedOn = optional(assessedOn);
        advisories = list("advisories", advisories);
        given("explanation", explanation);
        boolean isFinal = status == Status.FINAL;
        that(outcome.isPresent() == isFinal, "outcome", "given exactly when final", status);
        that(assessedOn.isPresent() == isFinal, "assessedOn", "given exactly when final", status);
        that(lowest.compareTo(highest) <= 0, "lowest", "no more than the highest " + highest.words(), lowest.words());
        if (isFinal) {
            ActionScore score = outcome.get().score();
            that(lowest == score, "lowest", "the score " + score.words() + " of the outcome", lowest.words());
            that(highest == score, "highest", "the score " + score.words() + " of the outcome", highest.words());
        }
    }

    /**
     * Starts an assessment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the score, where it is final.
     *
     * @return the score of the outcome; empty while pending, even where only one score is still possible
     */
    public Optional<ActionScore> score() {
        return outcome.map(Outcome::score);
    }

    /** Returns the score in words, such as {@code +1, final on 2026-03-09} or {@code pending, from -1 to 0: …}. */
    @Override
    public String toString() {
        return explanation.answer();
    }

    /** Whether the action score is known (clause M21, reading R7). */
    public enum Status {
        /** The plan that the score is taken from has not been sent: there are bounds, and no score. */
        PENDING,

        /** The score has been taken from the plan as issued, and later actions do not change it (reading R8). */
        FINAL
    }

    /** Builds an {@link ActionScoreAssessment}. */
    public static class Builder extends ActionScoreAssessmentBuilder {
        Builder() {}
    }
}
