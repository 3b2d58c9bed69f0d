package org.qualitybanding.model.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The codes of reasons are there to be relied on. */
class ReasonTest {

    @Test
    @DisplayName("each has a code of its own: what it is about, and what is the case")
    void codes() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).doesNotHaveDuplicates();
        for (Reason reason : Reason.values()) {
            assertThat(reason.code()).matches(reason == Reason.OWN ? "own" : "[a-z-]+\\.[a-z-]+");
        }
    }

    @Test
    @DisplayName("a step that names none is a team's own")
    void ownByDefault() {
        assertThat(Explanation.of("Local rule", "as agreed").build().reason()).isEqualTo(Reason.OWN);
        assertThat(Explanation.builder().asked("Local rule").answer("as agreed").build())
                .isEqualTo(Explanation.of("Local rule", "as agreed").build());
        assertThat(Explanation.of(Reason.RULE_HELD, "Is it", "yes").build().reason())
                .isEqualTo(Reason.RULE_HELD);
    }
}
