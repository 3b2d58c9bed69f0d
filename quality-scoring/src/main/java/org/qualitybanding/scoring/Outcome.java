package org.qualitybanding.scoring;

import org.qualitybanding.model.explain.Phrase;

/**
 * The outcome of a quality review: the box of the published model's flowchart that the service's actions lead to (M10
 * to M12). Which counts of actions lead to which outcome is a matter of the policy.
 *
 * <p>The constants go from the most favourable to the most adverse.
 */
public enum Outcome implements Answer<Outcome> {
    /** No significant and few minor actions (clause M10): action score +1. */
    OUTCOME_1("Outcome 1", ActionScore.PLUS_ONE),

    /** A significant action, or more minor ones than for Outcome 1 (clause M11): action score 0. */
    OUTCOME_2("Outcome 2", ActionScore.ZERO),

    /** Several significant or a large number of minor actions (clause M12): action score -1. */
    OUTCOME_3("Outcome 3", ActionScore.MINUS_ONE);

    private final String words;
    private final ActionScore score;

    Outcome(String words, ActionScore score) {
        this.words = words;
        this.score = score;
    }

    /**
     * Tells whether the outcome of the initial domains extends the review to the remaining ones: the full-review gate
     * (clause M8). One significant action is enough (reading R4), for it is not Outcome 1.
     *
     * @return true for every outcome but Outcome 1
     */
    public boolean needsFullReview() {
        return this != OUTCOME_1;
    }

    /**
     * Returns the action score that the outcome results in (clauses M10 to M12 and M18).
     *
     * @return +1 for Outcome 1, 0 for Outcome 2, -1 for Outcome 3
     */
    public ActionScore score() {
        return score;
    }

    /**
     * Returns the name of the outcome the way the published model writes it.
     *
     * @return {@code Outcome 1}, {@code Outcome 2} or {@code Outcome 3}
     */
    @Override
    public String words() {
        return words;
    }

    @Override
    public Phrase phrase(String name) {
        return Phrase.word(name, "outcome", this);
    }
}
