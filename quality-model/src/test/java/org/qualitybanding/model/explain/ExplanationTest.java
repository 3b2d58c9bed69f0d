package org.qualitybanding.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.Refusals.assertRefused;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A tree of steps: read as text, asked for its numbers and its citations. */
class ExplanationTest {

    private static final Explanation OUTCOME_3 = Explanation.of(
                    "Is it Outcome 3 (significant >= 2 or minor > 34)?", "no")
            .quantity("significant", 1)
            .quantity("minor", 4)
            .addClauses(PublishedModel.M12, PublishedModel.R1, PublishedModel.R3)
            .build();
    private static final Explanation OUTCOME_2 = Explanation.of(
                    "Is it Outcome 2 (significant >= 1 or minor > 12)?", "yes")
            .quantity("significant", 1)
            .quantity("minor", 4)
            .addClauses(PublishedModel.M11, PublishedModel.R1, PublishedModel.R2, PublishedModel.R4)
            .build();
    private static final Explanation OUTCOME = Explanation.of("Outcome", "Outcome 2")
            .addClauses(PublishedModel.M11, PublishedModel.R1)
            .addSteps(OUTCOME_3, OUTCOME_2)
            .build();

    @Test
    @DisplayName("the text is a line a step, two spaces further in for each level")
    void text() {
        assertThat(Explanation.of("Action score", "0").addSteps(OUTCOME).build().text())
                .isEqualTo("""
                        Action score: 0
                          Outcome: Outcome 2 [M11, R1]
                            Is it Outcome 3 (significant >= 2 or minor > 34)?: no (significant = 1, minor = 4) [M12, R1, R3]
                            Is it Outcome 2 (significant >= 1 or minor > 12)?: yes (significant = 1, minor = 4) [M11, R1, R2, R4]""");
    }

    @Test
    @DisplayName("a step without numbers, clauses or steps is its question and its answer")
    void shortest() {
        assertThat(Explanation.builder()
                        .asked("Was it visited")
                        .answer("no")
                        .build()
                        .text())
                .isEqualTo("Was it visited: no");
    }

    @Test
    @DisplayName("a number is found by name in its own step")
    void quantity() {
        assertThat(OUTCOME_3.quantity("minor")).hasValue(4);
        assertThat(OUTCOME_3.quantity("Minor")).isEmpty();
        assertThat(OUTCOME.quantity("minor")).isEmpty();
        assertThat(Explanation.of("Days left", "late")
                        .quantity("days", Long.MIN_VALUE)
                        .build()
                        .quantity("days"))
                .hasValue(Long.MIN_VALUE);
    }

    @Test
    @DisplayName("all clauses are those of every step, each once, in the order they first appear")
    void allClauses() {
        assertThat(OUTCOME.allClauses())
                .containsExactly(
                        PublishedModel.M11,
                        PublishedModel.R1,
                        PublishedModel.M12,
                        PublishedModel.R3,
                        PublishedModel.R2,
                        PublishedModel.R4);
        assertThatThrownBy(OUTCOME.allClauses()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Explanation.of("Was it visited", "no").build().allClauses()).isEmpty();
    }

    @Test
    @DisplayName("a tree of 100 levels can be read, and one of 101 is refused before its text is too long to write")
    void deepest() {
        Explanation tree = Explanation.of("Level", "100").build();
        for (int level = 99; level >= 1; level--) {
            tree = Explanation.of("Level", Integer.toString(level))
                    .addSteps(tree)
                    .build();
        }
        assertThat(tree.text().lines()).hasSize(100).last().asString().isEqualTo("  ".repeat(99) + "Level: 100");
        Explanation.Builder above = Explanation.of("Level", "0").addSteps(tree);
        assertRefused("steps must be at most 99 levels deep, found more", above::build);
    }
}
