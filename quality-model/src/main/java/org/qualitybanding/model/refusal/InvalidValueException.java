package org.qualitybanding.model.refusal;

import java.io.Serial;

/**
 * A value that was refused: which field, what was expected and what was found.
 *
 * <p>The message always has the same grammar, for example {@code minor must be 0 or more, found -1}. It holds names of
 * fields, ids, counts and dates, and never the free text of a record, so it is safe to log.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String expected;
    private final String found;

    /**
     * Creates the refusal of a value.
     *
     * @param field the name or path of the field, such as {@code sentOn} or {@code issuedPlans[1].sentOn}
     * @param expected what a good value is, worded to follow "must be"
     * @param found what was there instead: an id, a count or a date, never free text
     */
    public InvalidValueException(String field, String expected, String found) {
        super(field + " must be " + expected + ", found " + found);
        this.field = field;
        this.expected = expected;
        this.found = found;
    }

    /**
     * Creates the refusal to build a value before every field that it needs was given.
     *
     * @param missing the names of the missing fields, such as {@code rag} and {@code foundOn}
     */
    public InvalidValueException(String[] missing) {
        this(String.join(", ", missing), "given", "nothing");
    }

    /**
     * Returns the name or path of the refused field.
     *
     * @return the field, such as {@code issuedPlans[1].sentOn}
     */
    public String field() {
        return field;
    }

    /**
     * Returns what a good value is.
     *
     * @return the expectation, worded to follow "must be"
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what was there instead.
     *
     * @return an id, a count or a date
     */
    public String found() {
        return found;
    }
}
