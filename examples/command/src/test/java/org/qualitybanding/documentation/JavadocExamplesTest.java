package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitybanding.documentation.Documentation.Block;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the Javadoc compile. */
class JavadocExamplesTest {

    @TempDir
    private Path folder;

    @Test
    void compile() throws IOException {
        List<Block> examples = JavadocExamples.in("java");
        assertThat(examples).hasSizeGreaterThan(80);
        assertThat(JavadocExamples.complaints(examples, folder)).isEmpty();
    }

    @Test
    void areJsonWhereTheyLookLikeIt() {
        assertThat(JavadocExamples.in("json"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(
                                JsonMapper.shared().readTree(example.text()).isObject())
                        .isTrue());
    }

    /** The control: what does not compile is told with its place. */
    @Test
    void oneThatDoesNotCompileIsTold() throws IOException {
        Block wrong = new Block(Path.of("Wrong.java"), 7, "java", List.of("review.id();", "review.identity();"), "");
        assertThat(JavadocExamples.complaints(List.of(wrong), folder))
                .singleElement()
                .asString()
                .startsWith("Wrong.java:8: ")
                .contains("identity");
    }
}
