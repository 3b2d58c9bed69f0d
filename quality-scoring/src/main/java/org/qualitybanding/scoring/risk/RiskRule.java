package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import java.util.Arrays;
import java.util.List;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * One rung of a {@link RiskLadder}: where the points reach the threshold, the answer is this one.
 *
 * <pre>{@code
 * RiskRule<RiskRating> high = RiskRule.rule("high", PointsThreshold.pointsAtLeast(24), RiskRating.HIGH);
 * high.toString(); // high: High if points >= 24
 * }</pre>
 *
 * @param <A> what is answered
 * @param id the rule's id, by which a decision names it
 * @param threshold when the rule decides
 * @param answer what it decides
 * @param clauses what the rule rests on
 */
public record RiskRule<A extends Enum<A> & RiskAnswer>(
        String id, PointsThreshold threshold, A answer, List<Clause> clauses) {

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public RiskRule {
        id = Require.id("id", id);
        given("threshold", threshold);
        given("answer", answer);
        clauses = list("clauses", clauses);
    }

    /**
     * Creates a rule.
     *
     * @param <A> what is answered
     * @param id the rule's id
     * @param threshold when the rule decides
     * @param answer what it decides
     * @param clauses what the rule rests on
     * @return the rule
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static <A extends Enum<A> & RiskAnswer> RiskRule<A> rule(
            String id, PointsThreshold threshold, A answer, Clause... clauses) {
        return new RiskRule<>(id, threshold, answer, Arrays.asList(given("clauses", clauses)));
    }

    /** Returns the rule as a sentence, such as {@code high: High if points >= 24}. */
    @Override
    public String toString() {
        return id + ": " + answer.words() + " if " + threshold;
    }
}
