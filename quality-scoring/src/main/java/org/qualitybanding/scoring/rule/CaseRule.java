package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * One of several rules of which exactly one is to hold in every case, in whatever order they are asked.
 *
 * <pre>{@code
 * CaseRule<String> rule = new CaseRule<>("few", minor().atMost(12), "visit next year");
 * rule.toString(); // few: visit next year if minor <= 12
 * }</pre>
 *
 * @param id the rule's id
 * @param condition when the rule holds
 * @param result what then follows; its {@code toString} is what reports show
 * @param <R> the type of the results
 */
public record CaseRule<R>(String id, Condition condition, R result) {

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public CaseRule {
        id = Require.id("id", id);
        given("condition", condition);
        given("result", result);
    }

    /** Returns the rule as a sentence, such as {@code few: visit next year if minor <= 12}. */
    @Override
    public String toString() {
        return id + ": " + result + " if " + condition;
    }
}
