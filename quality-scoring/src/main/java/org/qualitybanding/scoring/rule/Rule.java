package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Answer;

/**
 * Where a condition holds, an outcome follows. A rule is one rung of a {@link Ladder}, or one of several rules of which exactly
 * one is to hold.
 *
 * <pre>{@code
 * Rule<Condition, Outcome> poor = rule("poor", "significant >= 2 or red >= 6", OUTCOME_3);
 * poor.toString(); // poor: Outcome 3 if significant >= 2 or red >= 6
 * }</pre>
 *
 * @param id the rule's id, by which a decision names it
 * @param condition when the rule holds
 * @param outcome what then follows; where it is no {@link Answer}, reports show its {@code toString}
 * @param boundaryReadings the bounds of the condition that a reading put on one side or the other, each bound once
 * @param clauses what the rule rests on
 * @param <C> what the rule asks: a {@link Condition} about counts of actions, or something else of one's own
 * @param <A> the type of the outcome
 */
public record Rule<C, A>(
        String id, C condition, A outcome, List<BoundaryReading> boundaryReadings, List<Clause> clauses)
        implements Rung<C, A> {

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing, the id is not an id, or a boundary reading is about a bound
     *     that the condition does not have or that another reading is about
     */
    public Rule {
        Checks check = new Checks();
        id = check.id("id", id);
        condition = check.given("condition", condition);
        outcome = check.given("outcome", outcome);
        boundaryReadings = check.list("boundaryReadings", boundaryReadings);
        clauses = check.list("clauses", clauses);
        check.done();
        for (int i = 0; i < boundaryReadings.size() && check.clean(); i++) {
            BoundaryReading reading = boundaryReadings.get(i);
            if (!reading.isAbout(condition)) {
                check.fault("boundaryReadings[" + i + "]", "about a bound of " + condition, reading);
            }
            for (BoundaryReading before : boundaryReadings.subList(0, i)) {
                if (reading.hasBoundOf(before)) {
                    check.fault("boundaryReadings[" + i + "]", "about another bound than " + before, reading);
                }
            }
        }
        check.done();
    }

    /**
     * Creates a rule without boundary readings about counts of actions.
     *
     * @param id the rule's id
     * @param condition when the rule holds
     * @param outcome what then follows
     * @param clauses what the rule rests on
     * @param <A> the type of the outcome
     * @return the rule
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static <A> Rule<Condition, A> rule(String id, Condition condition, A outcome, Clause... clauses) {
        return new Rule<>(id, condition, outcome, List.of(), Arrays.asList(given("clauses", clauses)));
    }

    /**
     * Creates a rule without boundary readings about something of one's own.
     *
     * @param id the rule's id
     * @param condition when the rule holds
     * @param outcome what then follows
     * @param clauses what the rule rests on
     * @param <C> what the rule asks
     * @param <A> the type of the outcome
     * @return the rule
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static <C, A> Rule<C, A> rule(String id, C condition, A outcome, Clause... clauses) {
        return new Rule<>(id, condition, outcome, List.of(), Arrays.asList(given("clauses", clauses)));
    }

    /**
     * Creates a rule without boundary readings from the text of its condition, such as
     * {@code "significant >= 2 or minor > 34"}.
     *
     * @param id the rule's id
     * @param condition the text of the condition, see {@link Condition#valueOf}
     * @param outcome what follows where it holds
     * @param clauses what the rule rests on
     * @param <A> the type of the outcome
     * @return the rule
     * @throws ConditionSyntaxException if the text is not a condition
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public static <A> Rule<Condition, A> rule(String id, String condition, A outcome, Clause... clauses) {
        return rule(id, Condition.valueOf(condition), outcome, clauses);
    }

    /**
     * Returns this rule with the readings of its bounds.
     *
     * @param readings the bounds of the condition that a reading put on one side or the other
     * @return the rule with these readings in place of its own
     * @throws InvalidValueException as for the constructor
     */
    public Rule<C, A> withBoundaryReadings(BoundaryReading... readings) {
        return new Rule<>(id, condition, outcome, Arrays.asList(given("readings", readings)), clauses);
    }

    /** Returns the clauses, and the readings of the bounds after them. */
    Set<Clause> restsOn() {
        Set<Clause> restsOn = new LinkedHashSet<>(clauses);
        for (BoundaryReading reading : boundaryReadings) {
            restsOn.add(reading.clause());
        }
        return restsOn;
    }

    /** Returns the rule as a sentence, such as {@code outcome-3: Outcome 3 if significant >= 2 or minor > 34}. */
    @Override
    public String toString() {
        return id + ": " + Answer.inWords(outcome) + " if " + condition;
    }
}
