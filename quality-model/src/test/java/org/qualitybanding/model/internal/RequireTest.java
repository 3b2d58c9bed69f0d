package org.qualitybanding.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;

/** The checks that the modules share, where no record of the model shows them. */
class RequireTest {

    @Test
    @DisplayName("a number is at least as large as the least, the least included")
    void atLeast() {
        assertThat(Require.atLeast("minor", 0, 0)).isZero();
        assertThat(Require.atLeast("minor", 0, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Require.atLeast("minor", 0, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("minor must be 0 or more, found -1");
    }
}
