package org.qualitybanding.model.explain;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Why an answer is what it is: a tree of steps, each with what was asked, the answer, the numbers it was worked out from
 * and the clauses it rests on.
 *
 * <p>As {@link #text() text}, a service with one significant action and four minor ones reads
 *
 * <pre>
 * Outcome: Outcome 2 (significant = 1, minor = 4) [M11, M8, R1, R4]
 *   Outcome 3 if significant &gt;= 2 or minor &gt; 34: no (significant = 1, minor = 4) [M12, R1, R3]
 *   Outcome 2 if significant &gt;= 1 or minor &gt; 12: yes (significant = 1, minor = 4) [M11, M8, R1, R4, R2]
 * </pre>
 *
 * <p>An explanation holds ids, names of domains, counts and dates. What people wrote about an action, a piece of evidence
 * or a mitigation is never part of it. A tree is at most 100 levels deep.
 *
 * <p>Each step gives a {@link Reason}, and the {@link Phrase phrases} that belong into its sentence: of these a set of texts makes
 * sentences in another language or tone.
 *
 * @param reason what kind of step it is; {@link Reason#OWN} for one of a team's own
 * @param asked what was asked; not blank
 * @param answer the answer; not blank
 * @param quantities the numbers that the answer was worked out from, in the order a person would read them
 * @param parts what else belongs into a sentence that tells the step: dates, names and words
 * @param clauses the clauses and readings that the answer rests on
 * @param steps the answers that this one was put together from, in the order they were asked
 */
@RecordStyle
@Value.Builder
public record Explanation(
        Reason reason,
        String asked,
        String answer,
        List<Quantity> quantities,
        List<Phrase> parts,
        List<Clause> clauses,
        List<Explanation> steps)
        implements WithExplanation {

    /** The indent of each level makes a text grow with the square of its depth, and no answer is put together of so many. */
    private static final int DEEPEST = 100;

    /**
     * Creates a step with those below it.
     *
     * @throws InvalidValueException if a text is blank, an element is missing, or the tree is more than 100 levels deep
     */
    public Explanation {
        Checks check = new Checks();
        reason = check.given("reason", reason);
        asked = check.text("asked", asked);
        answer = check.text("answer", answer);
        quantities = check.list("quantities", quantities);
        parts = check.list("parts", parts);
        clauses = check.list("clauses", clauses);
        steps = check.list("steps", steps);
        if (isDeeperThan(DEEPEST - 1, steps)) {
            check.fault("steps", "at most " + (DEEPEST - 1) + " levels deep", "more");
        }
        check.done();
    }

    private static boolean isDeeperThan(int levels, List<Explanation> steps) {
        for (Explanation step : steps) {
            if (levels == 0 || isDeeperThan(levels - 1, step.steps)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Starts a step of a team's own, which speaks for itself.
     *
     * @param asked what was asked
     * @param answer the answer
     * @return a builder with both set, and {@link Reason#OWN}
     */
    public static Builder of(String asked, String answer) {
        return of(Reason.OWN, asked, answer);
    }

    /**
     * Starts a step.
     *
     * @param reason what kind of step it is
     * @param asked what was asked
     * @param answer the answer
     * @return a builder with all of that set
     */
    public static Builder of(Reason reason, String asked, String answer) {
        return new Builder().reason(reason).asked(asked).answer(answer);
    }

    /**
     * Starts an explanation.
     *
     * @return a builder with {@link Reason#OWN} and nothing else
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a number of this step by its name.
     *
     * @param name the name, such as {@code minor}
     * @return the number, or empty where this step has none of that name
     */
    public OptionalLong quantity(String name) {
        for (Quantity quantity : quantities) {
            if (quantity.name().equals(name)) {
                return OptionalLong.of(quantity.value());
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Returns every clause and reading that this step or one below it rests on.
     *
     * @return the clauses, each once, in the order they first appear
     */
    public Set<Clause> allClauses() {
        ImmutableSet.Builder<Clause> all = ImmutableSet.builder();
        collectClauses(all);
        return all.build();
    }

    private void collectClauses(ImmutableSet.Builder<Clause> all) {
        all.addAll(clauses);
        steps.forEach(step -> step.collectClauses(all));
    }

    /**
     * Renders the tree as plain text: a line a step, two spaces further in for each level, lines ended by {@code \n}.
     *
     * @return the text, without a line end after the last line
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        render(text, "");
        return text.toString();
    }

    private void render(StringBuilder text, String indent) {
        text.append(indent);
        line(text);
        for (Explanation step : steps) {
            text.append('\n');
            step.render(text, indent + "  ");
        }
    }

    private void line(StringBuilder text) {
        text.append(asked).append(": ").append(answer);
        String before = " (";
        for (Quantity quantity : quantities) {
            text.append(before).append(quantity);
            before = ", ";
        }
        text.append(quantities.isEmpty() ? "" : ")");
        before = " [";
        for (Clause clause : clauses) {
            text.append(before).append(clause.id());
            before = ", ";
        }
        text.append(clauses.isEmpty() ? "" : "]");
    }

    /** Returns this step's own line of the {@link #text() text}, with the number of steps below it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text);
        return steps.isEmpty() ? text.toString() : text + " <- " + Words.counted(steps.size(), "step");
    }

    /** Builds an {@link Explanation}. */
    public static class Builder extends ExplanationBuilder {
        Builder() {
            reason(Reason.OWN);
        }

        /**
         * Adds a number that the answer was worked out from.
         *
         * @param name its name
         * @param value the number
         * @return this builder
         */
        public Builder quantity(String name, long value) {
            return addQuantities(Quantity.of(name, value));
        }
    }
}
