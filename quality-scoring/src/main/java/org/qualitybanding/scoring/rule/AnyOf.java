package org.qualitybanding.scoring.rule;

import java.util.List;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A condition that holds where at least one of its parts does, such as {@code significant >= 2 or minor > 34}.
 *
 * <p>An "or" directly inside an "or" adds nothing, so its parts are taken up: {@code a.or(b).or(c)} has three parts.
 *
 * @param parts the conditions, two or more, in the order they are asked
 */
public record AnyOf(List<Condition> parts) implements Condition {

    /**
     * Joins conditions with "or".
     *
     * @throws InvalidValueException if there are fewer than two parts, one is missing, or the whole has more than 500
     *     comparisons or needs brackets more than 16 deep
     */
    public AnyOf {
        parts = Conditions.joined(parts, part -> part instanceof AnyOf any ? any.parts() : List.of(part));
    }

    /** Returns the condition the way a person would write it; an "and" inside it needs no brackets. */
    @Override
    public String toString() {
        return Conditions.anyOf(parts);
    }
}
