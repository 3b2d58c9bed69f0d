package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;

/** The page on the published model says what the citations in the code say, and names the methods that decide. */
class PublishedModelPageTest {

    private static final String PAGE =
            Documentation.read(Documentation.root().resolve("quality-model/PUBLISHED-MODEL.md"));

    @Test
    void everyClauseAndReadingStandsOnThePageWithTheWordsOfTheCode() {
        assertThat(citations())
                .hasSize(24 + 42)
                .allSatisfy(clause -> assertThat(PAGE).contains(row(clause)));
    }

    @TestFactory
    Stream<DynamicTest> everyClauseAndReadingNamesWhatDecidesIt() {
        return citations()
                .map(clause -> dynamicTest(clause.id(), () -> {
                    List<String> places = Places.codeIn(lastCell(clause));
                    assertThat(places).isNotEmpty().allSatisfy(Places::assertExists);
                }));
    }

    private static Stream<Clause> citations() {
        return Stream.concat(PublishedModel.clauses().stream(), PublishedModel.readings().stream());
    }

    private static String row(Clause clause) {
        return "\n| " + clause.id() + " | " + clause.says() + " |";
    }

    private static String lastCell(Clause clause) {
        String fromRow = PAGE.substring(PAGE.indexOf(row(clause)) + 1);
        String line = fromRow.substring(0, fromRow.indexOf('\n'));
        return line.substring(line.lastIndexOf('|', line.length() - 2) + 1, line.length() - 1);
    }
}
