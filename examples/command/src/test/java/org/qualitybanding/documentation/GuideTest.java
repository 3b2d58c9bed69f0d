package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide follows tasks: a page each, which README leads to, short enough to be read before the work begins. */
class GuideTest {

    private static final int WORDS_IN_FIVE_MINUTES = 1_000;

    private static List<Path> guide() {
        return Documentation.pages().stream()
                .filter(page -> page.startsWith(Documentation.root().resolve("docs/guide")))
                .toList();
    }

    @Test
    void readmeLeadsToEveryPage() {
        String readme = Documentation.read(Documentation.root().resolve("README.md"));
        assertThat(guide())
                .hasSize(10)
                .allSatisfy(page -> assertThat(readme).contains("(docs/guide/" + page.getFileName() + ")"));
    }

    @Test
    void everyPageTakesLessThanFiveMinutes() {
        assertThat(guide())
                .allSatisfy(page ->
                        assertThat(Documentation.read(page).split("\\s+")).hasSizeLessThan(WORDS_IN_FIVE_MINUTES));
    }

    @Test
    void everyPageHasCodeThatRunsOrThatIsQuoted() {
        assertThat(guide())
                .allSatisfy(page -> assertThat(Documentation.blocks(page))
                        .anyMatch(block -> block.language().equals("java")));
    }
}
