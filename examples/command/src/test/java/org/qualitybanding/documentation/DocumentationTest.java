package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        List<List<Integer>> programs = programs(blocks);
        return programs.stream()
                .map(program -> dynamicTest(blocks.get(program.get(0)).toString(), () -> {
                    Path own = Files.createDirectory(folder.resolve("block-" + program.get(0)));
                    List<Integer> whole = whole(program, programs, blocks);
                    assertThat(JavaBlock.run(whole.stream().map(blocks::get).toList(), own))
                            .isEqualTo(whole.stream()
                                    .flatMap(index -> expected(blocks, index).stream())
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsQuotedStandsThere() {
        return Documentation.blocks().stream()
                .filter(block -> block.quotedFrom().isPresent())
                .map(block -> dynamicTest(
                        block.toString(),
                        () -> assertThat(Documentation.read(block.quotedFrom().get()))
                                .contains(block.text())));
    }

    /** With the first program of another page before it, where a comment says so. */
    private static List<Integer> whole(List<Integer> program, List<List<Integer>> programs, List<Block> blocks) {
        List<Integer> whole = new ArrayList<>();
        blocks.get(program.get(0))
                .after()
                .ifPresent(page -> whole.addAll(programs.stream()
                        .filter(other -> blocks.get(other.get(0)).page().equals(page))
                        .findFirst()
                        .orElseThrow()));
        whole.addAll(program);
        return whole;
    }

    /** The places of the Java blocks, program by program: a block without imports goes on where the one before it on its page ended. */
    private static List<List<Integer>> programs(List<Block> blocks) {
        List<List<Integer>> programs = new ArrayList<>();
        Path page = Path.of("");
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.language().equals("java") && block.quotedFrom().isEmpty()) {
                if (JavaBlock.beginsProgram(block) || !block.page().equals(page)) {
                    programs.add(new ArrayList<>());
                }
                programs.get(programs.size() - 1).add(index);
                page = block.page();
            }
        }
        return programs;
    }

    private static List<String> expected(List<Block> blocks, int index) {
        return isOutput(blocks, index + 1) ? blocks.get(index + 1).lines() : JavaBlock.announced(blocks.get(index));
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
