package org.qualitybanding.model.explain;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A number that an answer was worked out from, by the name a person would give it: {@code minor = 12}.
 *
 * @param name the name of the number; not blank
 * @param value the number
 */
public record Quantity(String name, Long value) {

    /**
     * Creates a quantity.
     *
     * @throws InvalidValueException if the name is blank or the number is missing
     */
    public Quantity {
        Checks check = new Checks();
        name = check.text("name", name);
        value = check.given("value", value);
        check.done();
    }

    /**
     * Names a number.
     *
     * @param name the name of the number; not blank
     * @param value the number
     * @return the quantity
     * @throws InvalidValueException if the name is missing or blank
     */
    public static Quantity of(String name, long value) {
        return new Quantity(name, value);
    }

    /** Returns the number with its name, such as {@code minor = 12}. */
    @Override
    public String toString() {
        return name + " = " + value;
    }
}
