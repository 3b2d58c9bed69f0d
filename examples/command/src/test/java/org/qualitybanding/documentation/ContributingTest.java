package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** "Where to change what" names places that exist, for each change that a reader may look for. */
class ContributingTest {

    private static final String SECTION = section();

    private static String section() {
        String page = Documentation.read(Documentation.root().resolve("CONTRIBUTING.md"));
        int start = page.indexOf("## Where to change what");
        return page.substring(start, page.indexOf("\n## ", start + 1));
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceExists() {
        return Places.codeIn(SECTION).stream()
                .filter(Places::isPlace)
                .distinct()
                .map(place -> dynamicTest(place, () -> Places.assertExists(place)));
    }

    @Test
    void everyAnswerNamesAPlace() {
        List<String> answers =
                Arrays.stream(SECTION.split("\n- \\*\\*")).skip(1).toList();
        assertThat(answers)
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(answer -> Places.codeIn(answer).stream().anyMatch(Places::isPlace));
    }
}
