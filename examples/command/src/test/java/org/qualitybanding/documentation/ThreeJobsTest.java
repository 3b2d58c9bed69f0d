package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitybanding.documentation.Documentation.Block;

/**
 * What a caller has to import for the three jobs that most come for, as the README shows them: from the model, and from two or
 * three rooms more. {@link DocumentationTest} compiles and runs the same blocks with nothing else.
 */
class ThreeJobsTest {

    private static final List<Block> README =
            Documentation.blocks(Documentation.root().resolve("README.md"));

    @Test
    void aBandFromCounts() {
        assertThat(packagesOf("policy.band(")).containsExactly("model", "scoring", "scoring.policy");
    }

    @Test
    void aDate() {
        assertThat(packagesOf("evidenceDue(")).containsExactly("model", "timeline.deadline");
    }

    @Test
    void aWholeReview() {
        assertThat(packagesOf("ReviewTimeline.of("))
                .containsExactly("model", "timeline", "timeline.deadline", "timeline.policy");
    }

    /** The library's packages that the first block with this call imports from. */
    private static List<String> packagesOf(String call) {
        return README.stream().filter(block -> block.text().contains(call)).findFirst().orElseThrow().lines().stream()
                .filter(line -> line.startsWith("import org.qualitybanding."))
                .map(line -> line.replaceFirst("import org\\.qualitybanding\\.([a-z.]+)\\..*", "$1"))
                .distinct()
                .sorted()
                .toList();
    }
}
