package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.Outcome;

/**
 * Rules that are asked one after the other, the most adverse first: the first one that holds decides, and what no rule decides
 * has the favourable outcome that is left (reading R1).
 *
 * <p>The published ladder, from counts of actions to the outcome of a review, reads
 *
 * <pre>
 * Outcome 3 if significant &gt;= 2 or minor &gt; 34
 * Outcome 2 if significant &gt;= 1 or minor &gt; 12
 * Outcome 1 otherwise
 * </pre>
 *
 * so one significant action and 34 minor ones are Outcome 2: exactly 34 is not over 34 (reading R3). A ladder is given whole,
 * in the order in which it is asked; with the static methods imported, that one without its clauses and readings is
 *
 * <pre>{@code
 * Ladder<Condition, Outcome> published = ladder(
 *         rule("outcome-3", "significant >= 2 or minor > 34", OUTCOME_3),
 *         rule("outcome-2", "significant >= 1 or minor > 12", OUTCOME_2),
 *         otherwise(OUTCOME_1));
 * }</pre>
 *
 * <p>The full-review gate (clause M8) is no rule of its own, but that ladder asked of the initial domains: a full review is
 * needed exactly when the answer is not Outcome 1 (readings R4 and R5).
 *
 * <p>One more action never makes a published outcome better. An action that turns out worse can, in a single case that
 * the document itself leaves: 35 minor actions are Outcome 3, but 34 minor ones with a significant one are Outcome 2.
 *
 * <p>A ladder that stands alone may have a rung that never decides, or a worse case with a better outcome; a policy refuses such
 * a ladder. One of conditions is asked by an {@link OutcomeDecision}, or where the outcome is enough by its
 * {@link DecisionTable}.
 *
 * @param worstFirst the rules, those with the most adverse outcome first; each id once
 * @param otherwise the outcome where no rule holds, not worse than any rule's
 * @param otherwiseClauses what that last rung rests on
 * @param <C> what the rules ask, such as a {@link Condition}
 * @param <A> what is answered, such as an {@link Outcome}
 */
public record Ladder<C, A extends Answer<A>>(List<Rule<C, A>> worstFirst, A otherwise, List<Clause> otherwiseClauses) {

    /**
     * Creates a ladder.
     *
     * @throws InvalidValueException if a part is missing, an id comes twice, or an outcome is worse than one above it
     */
    public Ladder {
        Checks check = new Checks();
        worstFirst = new AskedRules<>(check.list("worstFirst", worstFirst));
        otherwise = check.given("otherwise", otherwise);
        otherwiseClauses = check.list("otherwiseClauses", otherwiseClauses);
        check.done();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < worstFirst.size(); i++) {
            Rule<C, A> rule = worstFirst.get(i);
            if (!ids.add(rule.id())) {
                check.fault("worstFirst[" + i + "].id", "a different id from those before it", quoted(rule.id()));
            }
            A next = i + 1 < worstFirst.size() ? worstFirst.get(i + 1).outcome() : otherwise;
            if (next.isWorseThan(rule.outcome())) {
                check.fault(
                        i + 1 < worstFirst.size() ? "worstFirst[" + (i + 1) + "].outcome" : "otherwise",
                        "no worse than " + rule.outcome().words() + " of " + quoted(rule.id()) + " before it",
                        next.words());
            }
        }
        check.done();
    }

    /**
     * Creates a ladder of its rungs.
     *
     * @param rungs the rules, those with the most adverse outcome first, and {@link #otherwise} as the last
     * @param <C> what the rules ask
     * @param <A> what is answered
     * @return the ladder
     * @throws InvalidValueException if the last rung is a rule or another one is not, or as for the constructor
     */
    @SafeVarargs
    public static <C, A extends Answer<A>> Ladder<C, A> ladder(Rung<C, A>... rungs) {
        List<Rule<C, A>> rules = new ArrayList<>();
        for (int i = 0; i < given("rungs", rungs).length; i++) {
            Rung<C, A> rung = given("rungs[" + i + "]", rungs[i]);
            if (rung instanceof Rule<C, A> rule) {
                rules.add(rule);
            } else if (i == rungs.length - 1) {
                return new Ladder<>(rules, rung.outcome(), rung.clauses());
            } else {
                throw new InvalidValueException(
                        "rungs[" + i + "]",
                        "a rule, because others follow",
                        "otherwise " + rung.outcome().words());
            }
        }
        throw new InvalidValueException(
                "rungs", "closed by what follows otherwise", Words.counted(rungs.length, "rule"));
    }

    /**
     * Creates the last rung of a ladder: the outcome where no rule holds.
     *
     * @param outcome the outcome
     * @param clauses what that rests on
     * @param <C> what the rules before it ask
     * @param <A> what is answered
     * @return the rung
     * @throws InvalidValueException if a part is missing
     */
    public static <C, A extends Answer<A>> Rung<C, A> otherwise(A outcome, Clause... clauses) {
        return new Otherwise<>(outcome, Arrays.asList(given("clauses", clauses)));
    }

    /**
     * Returns the ladder of the published model, by the default readings (clauses M8 and M10 to M12, readings R1 to
     * R4).
     *
     * @return the ladder that the class comment shows
     */
    public static Ladder<Condition, Outcome> published() {
        return PublishedLadder.BY_DEFAULT;
    }

    /**
     * Returns a ladder with one of its readings set to a side (readings R2 and R3).
     *
     * <pre>{@code
     * Ladder.with(Ladder.published(), PublishedModel.R2, ADVERSE); // exactly 12 minor actions are Outcome 2
     * }</pre>
     *
     * @param ladder the ladder
     * @param reading the reading, which is attached to a bound of one of its rules or more
     * @param side the side on which the bound itself is to fall
     * @param <A> what is answered
     * @return the ladder; where the setting decides a case, the decision says so
     * @throws InvalidValueException if a part is missing, or no rule has such a reading
     */
    public static <A extends Answer<A>> Ladder<Condition, A> with(
            Ladder<Condition, A> ladder, Clause reading, Boundary side) {
        given("reading", reading);
        given("side", side);
        List<Rule<Condition, A>> rules = new ArrayList<>();
        boolean read = false;
        for (Rule<Condition, A> rule : given("ladder", ladder).worstFirst) {
            Condition condition = rule.condition();
            List<BoundaryReading> readings = new ArrayList<>();
            for (BoundaryReading each : rule.boundaryReadings()) {
                boolean isMeant = each.clause().equals(reading);
                Condition set = isMeant ? each.read(condition, side) : condition;
                readings.add(set.equals(condition) ? each : each.chosenTheOtherWay());
                condition = set;
                read |= isMeant;
            }
            rules.add(new Rule<>(rule.id(), condition, rule.outcome(), readings, rule.clauses()));
        }
        if (!read) {
            throw new InvalidValueException("reading", "one of the ladder's boundary readings", reading.id());
        }
        return new Ladder<>(rules, ladder.otherwise, ladder.otherwiseClauses);
    }

    /**
     * Returns a ladder with another condition of one of its rules. Clauses and readings that no longer apply drop out: a clause with
     * the comparison that it speaks of, a reading with its bound. A bound that the condition puts on the other side makes its reading a
     * setting.
     *
     * <pre>{@code
     * Ladder.withCondition(Ladder.published(), "outcome-3", Condition.valueOf("significant >= 2 or minor > 30")); // without M12 and R3
     * }</pre>
     *
     * @param ladder the ladder
     * @param ruleId the id of the rule
     * @param condition when the rule is to hold
     * @param <A> what is answered
     * @return the ladder
     * @throws InvalidValueException if a part is missing, or no rule has that id
     */
    public static <A extends Answer<A>> Ladder<Condition, A> withCondition(
            Ladder<Condition, A> ladder, String ruleId, Condition condition) {
        given("condition", condition);
        given("ruleId", ruleId);
        List<Rule<Condition, A>> rules = new ArrayList<>(given("ladder", ladder).worstFirst);
        List<String> ids = rules.stream().map(Rule::id).toList();
        int index = ids.indexOf(ruleId);
        if (index < 0) {
            throw new InvalidValueException("ruleId", "one of " + String.join(", ", ids), quoted(ruleId));
        }
        ChangedCondition<A> changed = new ChangedCondition<>(rules.get(index), condition);
        rules.set(index, changed.rule());
        boolean isLast = index == rules.size() - 1;
        return new Ladder<>(
                rules, ladder.otherwise, isLast ? changed.stillSaid(ladder.otherwiseClauses) : ladder.otherwiseClauses);
    }

    /**
     * Returns one of the rungs.
     *
     * @param index the index of a rule, or the number of rules for the last rung
     * @return the rule, or the last rung
     */
    public Rung<C, A> rung(int index) {
        return index == worstFirst.size() ? new Otherwise<>(otherwise, otherwiseClauses) : worstFirst.get(index);
    }

    /**
     * Asks the rules one after the other.
     *
     * @param holds tells whether what a rule asks holds
     * @return the index of the first rung that holds: the number of rules where none does
     */
    public int firstThat(Predicate<? super C> holds) {
        int index = 0;
        while (index < worstFirst.size() && !holds.test(worstFirst.get(index).condition())) {
            index++;
        }
        return index;
    }

    /**
     * Explains which rules were asked until one decided.
     *
     * @param decided the index of the rung that decided
     * @param numbers returns the numbers that a rule looked at
     * @param told returns what a rule asks for, as a part of a sentence
     * @return a step for each rung that was asked, with its answer, its numbers and its clauses
     */
    public List<Explanation> asked(
            int decided, Function<? super C, List<Quantity>> numbers, Function<? super C, Phrase> told) {
        List<Explanation> steps = new ArrayList<>();
        for (int i = 0; i <= decided && i < worstFirst.size(); i++) {
            Rule<C, A> rule = worstFirst.get(i);
            steps.add(Explanation.of(
                            i == decided ? Reason.RULE_HELD : Reason.RULE_NOT_HELD,
                            rule.outcome().words() + " if " + rule.condition(),
                            i == decided ? "yes" : "no")
                    .addParts(rule.outcome().phrase("outcome"), told.apply(rule.condition()))
                    .quantities(numbers.apply(rule.condition()))
                    .clauses(rule.restsOn())
                    .build());
        }
        if (decided == worstFirst.size()) {
            steps.add(Explanation.of(Reason.RULE_OTHERWISE, "Otherwise " + otherwise.words(), "yes")
                    .addParts(otherwise.phrase("outcome"))
                    .clauses(otherwiseClauses)
                    .build());
        }
        return Collections.unmodifiableList(steps);
    }

    /** Returns the rules as sentences, such as {@code outcome-3: Outcome 3 if …; …; otherwise Outcome 1}. */
    @Override
    public String toString() {
        StringBuilder sentences = new StringBuilder();
        for (Rule<C, A> rule : worstFirst) {
            sentences.append(rule).append("; ");
        }
        return sentences.append("otherwise ").append(otherwise.words()).toString();
    }
}
