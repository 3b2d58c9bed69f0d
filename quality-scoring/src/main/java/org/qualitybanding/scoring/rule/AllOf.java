package org.qualitybanding.scoring.rule;

import java.util.List;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A condition that holds where each of its parts does, such as {@code significant = 0 and minor < 12}.
 *
 * <p>An "and" directly inside an "and" adds nothing, so its parts are taken up: {@code a.and(b).and(c)} has three
 * parts.
 *
 * @param parts the conditions, two or more, in the order they are asked
 */
public record AllOf(List<Condition> parts) implements Condition {

    /**
     * Joins conditions with "and".
     *
     * @throws InvalidValueException if there are fewer than two parts, one is missing, or the whole has more than 500
     *     comparisons or needs brackets more than 16 deep
     */
    public AllOf {
        parts = Conditions.joined(parts, part -> part instanceof AllOf all ? all.parts() : List.of(part));
    }

    /** Returns the condition the way a person would write it, an "or" inside it in brackets. */
    @Override
    public String toString() {
        return Conditions.allOf(parts);
    }
}
