package org.qualitybanding.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    @DisplayName("facts of one day stay in the given order where none is set")
    void chronological() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(Require.chronological("days", List.of("b", "a"), text -> day))
                .containsExactly("b", "a");
        assertThat(Require.chronological("days", List.of("b", "a"), text -> day, String::compareTo))
                .containsExactly("a", "b");
    }
}
