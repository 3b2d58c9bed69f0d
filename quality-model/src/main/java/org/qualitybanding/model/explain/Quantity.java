package org.qualitybanding.model.explain;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A number that an answer was worked out from, by the name a person would give it: {@code minor = 12}.
 *
 * @param name the name of the number; not blank
 * @param value the number
 */
public record Quantity(String name, long value) {

    /**
     * Creates a quantity.
     *
     * @throws InvalidValueException if the name is blank
     */
    public Quantity {
        Checks check = new Checks();
        name = check.text("name", name);
        check.done();
    }

    /** Returns the number with its name, such as {@code minor = 12}. */
    @Override
    public String toString() {
        return name + " = " + value;
    }
}
