package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Refusals, asserted by the whole message. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(String message, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
