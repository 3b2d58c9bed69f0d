package org.qualitybanding.scoring.rule;

import java.io.Serial;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A text that is not a condition: at which column it stops being one, what was expected there and what was found.
 *
 * <p>The message has the grammar of every refusal, for example {@code condition at column 9 must be a whole number from 0 to
 * 2147483647, found "many"}. Of the text itself it never shows more than the one word or sign that did not fit, and no
 * long one, so it is safe to log even where a caller took the text from the wrong field.
 */
public final class ConditionSyntaxException extends InvalidValueException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int column;

    /**
     * Creates the refusal of a text.
     *
     * @param column where the text stops being a condition, counted in characters from 1
     * @param expected what could have stood there, worded to follow "must be"
     * @param found what stands there: one word or sign in quotation marks, or what it is where it is long or not printable
     */
    public ConditionSyntaxException(int column, String expected, String found) {
        super("condition at column " + column, expected, found);
        this.column = column;
    }

    /**
     * Returns where the text stops being a condition.
     *
     * @return the column, counted in characters from 1
     */
    public int column() {
        return column;
    }
}
