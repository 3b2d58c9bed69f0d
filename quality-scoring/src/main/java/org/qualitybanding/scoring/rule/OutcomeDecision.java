package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;

/**
 * What an {@link OutcomeLadder} answered for some counts, and why.
 *
 * <p>For no significant and 12 minor actions, the published ladder decides Outcome 1 by its last rung, and
 * {@link #readingsThatDecided()} holds reading R2: had exactly 12 counted as over 12, it would have been Outcome 2. For
 * one significant and 12 minor actions no reading decided, for the outcome is the same either way.
 *
 * @param outcome the outcome
 * @param ruleId the id of the rule that decided, or empty where no rule's condition held and the last rung took the
 *     case
 * @param counts the counts that were asked about
 * @param readingsThatDecided the readings without which the outcome would have been another, in the order of the rules
 * @param explanation each rule that was asked, with its answer, its numbers and its clauses
 */
public record OutcomeDecision(
        Outcome outcome,
        Optional<String> ruleId,
        ActionCounts counts,
        List<BoundaryReading> readingsThatDecided,
        Explanation explanation) {

    /**
     * Creates a decision.
     *
     * @throws InvalidValueException if a part is missing
     */
    public OutcomeDecision {
        given("outcome", outcome);
        ruleId = optional(ruleId);
        given("counts", counts);
        readingsThatDecided = list("readingsThatDecided", readingsThatDecided);
        given("explanation", explanation);
    }

    /**
     * Returns the action score that the outcome results in.
     *
     * @return the score of {@link #outcome()}
     */
    public ActionScore score() {
        return outcome.score();
    }

    /** Returns the decision as a sentence, such as {@code Outcome 2 by rule outcome-2 for 1 significant, 4 minor}. */
    @Override
    public String toString() {
        return outcome.words() + ruleId.map(id -> " by rule " + id).orElse(" as no rule holds") + " for " + counts;
    }
}
