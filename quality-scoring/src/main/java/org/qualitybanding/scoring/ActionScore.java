package org.qualitybanding.scoring;

import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The score for the number and seriousness of a service's actions: +1, 0 or -1 (clause M18). It is assessed once, at
 * the beginning of the engagement (clause M21), and follows from the {@link Outcome}.
 *
 * <p>The constants are in the order of their values, so {@code compareTo} tells the lower score from the higher.
 */
public enum ActionScore {
    /** The score of Outcome 3: -1. */
    MINUS_ONE(-1),

    /** The score of Outcome 2: 0. */
    ZERO(0),

    /** The score of Outcome 1: +1. */
    PLUS_ONE(1);

    private final int value;

    ActionScore(int value) {
        this.value = value;
    }

    /**
     * Finds the score of a value.
     *
     * @param value -1, 0 or 1
     * @return the score
     * @throws InvalidValueException if there is no such score
     */
    public static ActionScore of(int value) {
        return switch (value) {
            case -1 -> MINUS_ONE;
            case 0 -> ZERO;
            case 1 -> PLUS_ONE;
            default -> throw new InvalidValueException("action score", "-1, 0 or 1", Integer.toString(value));
        };
    }

    /**
     * Returns the score as a number.
     *
     * @return -1, 0 or 1
     */
    public int value() {
        return value;
    }

    /**
     * Returns the score the way the published model writes it.
     *
     * @return {@code -1}, {@code 0} or {@code +1}
     */
    public String words() {
        return value > 0 ? "+" + value : Integer.toString(value);
    }
}
