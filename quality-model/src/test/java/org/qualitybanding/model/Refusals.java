package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Refusals, asserted by the whole message. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
