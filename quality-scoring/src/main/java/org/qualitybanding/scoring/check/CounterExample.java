package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A case that shows what is wrong with rules, or a case together with the step to a worse one that scores better.
 *
 * <p>The RAG ratings are known exactly where some rule compares the number of red, amber or green actions.
 *
 * @param counts the case, or the case before the step
 * @param step the step to the worse case, if the finding is about one
 */
public record CounterExample(ActionCounts counts, Optional<Worsening> step) {

    /**
     * Creates a counter-example.
     *
     * @throws InvalidValueException if there is no case, or the step can't be taken from it
     */
    public CounterExample {
        given("counts", counts);
        step = optional(step);
        if (step.isPresent()) {
            that(
                    step.get().applyTo(counts).isPresent(),
                    "step",
                    "one that can be taken from " + counts,
                    step.get().words());
        }
    }

    /**
     * Returns the case after the step.
     *
     * @return the worse case, or empty where the finding is not about a step
     */
    public Optional<ActionCounts> after() {
        return step.flatMap(taken -> taken.applyTo(counts));
    }

    /**
     * Returns the case in words, such as {@code (0 significant, 12 minor)}, with that after the step where there is
     * one.
     */
    @Override
    public String toString() {
        return "(" + counts + ")" + after().map(worse -> " to (" + worse + ")").orElse("");
    }
}
