package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * An action score with a compliance score: what a band rests on (clause M22).
 *
 * @param action the action score
 * @param compliance the compliance score
 */
public record ScorePair(ActionScore action, ComplianceScore compliance) {

    /**
     * Creates a pair.
     *
     * @throws InvalidValueException if a score is missing
     */
    public ScorePair {
        given("action", action);
        given("compliance", compliance);
    }

    /**
     * Returns the sum of the two scores.
     *
     * @return the overall score, from -1 to 2
     */
    public OverallScore overall() {
        return OverallScore.of(action, compliance);
    }

    /** Returns the pair in words, such as {@code action -1 with compliance 1}. */
    @Override
    public String toString() {
        return "action " + action.words() + " with compliance " + compliance.value();
    }
}
