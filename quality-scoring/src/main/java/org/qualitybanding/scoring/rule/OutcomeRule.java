package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;

/**
 * One rung of an {@link OutcomeLadder}: where the condition holds, the outcome is this one.
 *
 * <pre>{@code
 * OutcomeRule poor = rule("poor", significant().atLeast(2).or(red().atLeast(6)), OUTCOME_3);
 * poor.toString(); // poor: Outcome 3 if significant >= 2 or red >= 6
 * }</pre>
 *
 * @param id the rule's id, by which a decision names it
 * @param condition when the rule decides
 * @param outcome what it decides
 * @param boundaryReadings the bounds of the condition that a reading put on one side or the other
 * @param clauses what the rule rests on
 */
@RecordStyle
@Value.Builder
public record OutcomeRule(
        String id, Condition condition, Outcome outcome, List<BoundaryReading> boundaryReadings, List<Clause> clauses)
        implements WithOutcomeRule {

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing, the id is not an id, or a boundary reading is about a bound
     *     that the condition does not have
     */
    public OutcomeRule {
        id = Require.id("id", id);
        given("condition", condition);
        given("outcome", outcome);
        boundaryReadings = list("boundaryReadings", boundaryReadings);
        clauses = list("clauses", clauses);
        for (int i = 0; i < boundaryReadings.size(); i++) {
            BoundaryReading reading = boundaryReadings.get(i);
            that(
                    condition.comparisons().stream().anyMatch(reading::isAbout),
                    "boundaryReadings[" + i + "]",
                    "about a bound of " + condition,
                    reading);
        }
    }

    /**
     * Creates a rule without boundary readings.
     *
     * @param id the rule's id
     * @param condition when the rule decides
     * @param outcome what it decides
     * @param clauses what the rule rests on
     * @return the rule
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static OutcomeRule rule(String id, Condition condition, Outcome outcome, Clause... clauses) {
        return new OutcomeRule(id, condition, outcome, List.of(), Arrays.asList(given("clauses", clauses)));
    }

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the text of the condition, so that a JSON mapper writes it as its text, such as
     * {@code "significant >= 2 or minor > 34"}.
     *
     * @return the text that {@link Condition#parse} reads
     */
    public String getCondition() {
        return condition.toString();
    }

    /** Returns the clauses, and the readings of the bounds after them. */
    Set<Clause> restsOn() {
        ImmutableSet.Builder<Clause> restsOn = ImmutableSet.<Clause>builder().addAll(clauses);
        boundaryReadings.forEach(reading -> restsOn.add(reading.clause()));
        return restsOn.build();
    }

    /** Returns the rule as a sentence, such as {@code outcome-3: Outcome 3 if significant >= 2 or minor > 34}. */
    @Override
    public String toString() {
        return id + ": " + outcome.words() + " if " + condition;
    }

    /** Builds an {@link OutcomeRule}. */
    public static class Builder extends OutcomeRuleBuilder {
        Builder() {}
    }
}
