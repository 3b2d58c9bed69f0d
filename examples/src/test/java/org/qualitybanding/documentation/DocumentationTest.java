package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.qualitybanding.documentation.Documentation.Block;

/** The documentation does what it says: its code compiles, runs and prints what stands beside it, and its links lead somewhere. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyJavaBlockPrintsWhatItSays() {
        List<Block> blocks = Documentation.blocks();
        return IntStream.range(0, blocks.size())
                .filter(index -> blocks.get(index).language().equals("java"))
                .mapToObj(index -> dynamicTest(blocks.get(index).toString(), () -> {
                    Block block = blocks.get(index);
                    Path own = Files.createDirectory(folder.resolve("block-" + index));
                    List<String> printed = JavaBlock.run(block, own);
                    if (isOutput(blocks, index + 1)) {
                        assertThat(printed).isEqualTo(blocks.get(index + 1).lines());
                    } else {
                        assertThat(printed).isEqualTo(JavaBlock.announced(block));
                    }
                }));
    }

    private static boolean isOutput(List<Block> blocks, int index) {
        return index < blocks.size()
                && blocks.get(index).language().equals("text")
                && blocks.get(index).page().equals(blocks.get(index - 1).page())
                && blocks.get(index).line()
                        == blocks.get(index - 1).line()
                                + blocks.get(index - 1).lines().size()
                                + 3;
    }

    @Test
    void theCoordinatesAreThoseOfTheProject() {
        String pom = Documentation.read(Documentation.root().resolve("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Documentation.blocks())
                .filteredOn(block -> block.language().equals("xml"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.text())
                        .contains("<groupId>org.qualitybanding</groupId>")
                        .contains("<version>" + version.group(1) + "</version>"));
    }

    @Test
    void ciRunsTheReadmesOwnCommands() {
        String ci = Documentation.read(Documentation.root().resolve(".ci/run"));
        List<String> commands = Documentation.blocks(Documentation.root().resolve("README.md")).stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.lines().stream())
                .toList();
        assertThat(commands).contains("mvn verify", "mvn -q compile exec:java");
        assertThat(ci).contains("mvn --batch-mode verify").contains("mvn -q compile exec:java");
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsToAFile() {
        return Documentation.pages().stream()
                .map(page -> dynamicTest(
                        Documentation.root().relativize(page).toString(),
                        () -> assertThat(LINK.matcher(Documentation.read(page))
                                        .results()
                                        .map(link -> link.group(1))
                                        .filter(link -> !link.contains("://")))
                                .allSatisfy(link ->
                                        assertThat(page.resolveSibling(link)).exists())));
    }
}
