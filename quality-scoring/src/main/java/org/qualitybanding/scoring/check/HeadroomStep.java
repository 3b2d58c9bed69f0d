package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;

/**
 * How often a step of one kind can be taken until the outcome is worse: with {@link #times()} steps it is, with one fewer it is
 * not.
 *
 * @param step the kind of step, such as one more minor action
 * @param times the smallest number of such steps that makes the outcome worse, 1 or more; empty where none does
 * @param leadsTo the outcome after that many steps; empty where none makes it worse
 */
public record HeadroomStep(Worsening step, Optional<Integer> times, Optional<Outcome> leadsTo) {

    /**
     * Creates a step.
     *
     * @throws InvalidValueException if the kind is missing, the number is less than 1, or only one of number and outcome is
     *     given
     */
    public HeadroomStep {
        given("step", step);
        times = optional(times);
        leadsTo = optional(leadsTo);
        times.ifPresent(number -> atLeast("times", 1, number));
        that(
                times.isPresent() == leadsTo.isPresent(),
                "leadsTo",
                "given exactly where times is",
                leadsTo.map(Outcome::words).orElse("nothing"));
    }

    /**
     * Tells whether no number of such steps makes the outcome worse.
     *
     * @return true where {@link #times()} is empty
     */
    public boolean isNever() {
        return times.isEmpty();
    }

    /** Returns the step in words, such as {@code 5 more minor actions: Outcome 2} or {@code more minor actions: never}. */
    @Override
    public String toString() {
        return times.map(step::words).orElseGet(step::inPlural) + ": "
                + leadsTo.map(Outcome::words).orElse("never");
    }
}
