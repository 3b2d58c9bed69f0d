package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitybanding.documentation.Documentation.Block;

/**
 * What a caller has to import for the three jobs that most come for, as the guide shows them: from the model, and from two or
 * three rooms more. {@link DocumentationTest} compiles and runs the same blocks with nothing else.
 */
class ThreeJobsTest {

    @Test
    void aBandFromCounts() {
        assertThat(packagesOf("band-from-counts", "policy.band("))
                .containsExactly("model", "scoring", "scoring.policy");
    }

    @Test
    void aDate() {
        assertThat(packagesOf("working-days", "evidenceDue(")).containsExactly("model", "timeline.deadline");
    }

    @Test
    void aWholeReview() {
        assertThat(packagesOf("a-whole-review", "QualityReview.builder()"))
                .containsExactly("model", "timeline", "timeline.deadline", "timeline.policy");
    }

    /** The library's packages that the first block with this call on a page imports from. */
    private static List<String> packagesOf(String page, String call) {
        List<Block> blocks =
                Documentation.blocks(Documentation.root().resolve("docs/guide").resolve(page + ".md"));
        return blocks.stream().filter(block -> block.text().contains(call)).findFirst().orElseThrow().lines().stream()
                .filter(line -> line.startsWith("import org.qualitybanding."))
                .map(line -> line.replaceFirst("import org\\.qualitybanding\\.([a-z.]+)\\..*", "$1"))
                .distinct()
                .sorted()
                .toList();
    }
}
