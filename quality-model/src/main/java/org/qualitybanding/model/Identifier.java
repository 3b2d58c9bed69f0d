package org.qualitybanding.model;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A name that some register knows a provider or a service by: {@code cqc-location:1-0000000001}.
 *
 * <p>Both parts are opaque: the library compares them and never looks inside.
 *
 * @param scheme the register, such as {@code cqc-location}, {@code ods} or a local one; without white space, at most 100
 *     characters
 * @param value the name in that register; without white space, at most 100 characters
 */
public record Identifier(String scheme, String value) {

    /**
     * Creates an identifier.
     *
     * @throws InvalidValueException if a part is missing, longer than 100 characters or holds white space
     */
    public Identifier {
        Checks check = new Checks();
        scheme = check.id("scheme", scheme);
        value = check.id("value", value);
        check.done();
    }

    /** Returns both parts, such as {@code cqc-location:1-0000000001}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
