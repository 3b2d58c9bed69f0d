package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.internal.Checks;

/** A list of dated facts, where no record shows it. */
class DatedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("facts of one day stay in the given order where they have no id")
    void order() {
        assertThat(Dated.by("days", "day", (String fact) -> DAY).inOrder(new Checks(), List.of("b", "a")))
                .containsExactly("b", "a");
        assertThat(Dated.by("days", "day", (String fact) -> DAY, fact -> fact).inOrder(new Checks(), List.of("b", "a")))
                .containsExactly("a", "b");
    }

    @Test
    @DisplayName("what is in order, and what was all known, is not copied")
    void sameInstance() {
        Dated<LocalDate> days = Dated.by("days", "day", day -> day, LocalDate::toString);
        List<LocalDate> inOrder = days.inOrder(new Checks(), List.of(DAY, DAY.plusDays(1)));
        assertThat(days.inOrder(new Checks(), inOrder)).isSameAs(inOrder);
        assertThat(days.knownOn(DAY.plusDays(1), inOrder)).isSameAs(inOrder);
        assertThat(days.knownOn(DAY, inOrder)).containsExactly(DAY);
    }
}
