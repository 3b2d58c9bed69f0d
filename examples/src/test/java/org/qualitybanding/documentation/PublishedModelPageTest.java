package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;

/** The page on the published model says what the citations in the code say, for every clause and reading. */
class PublishedModelPageTest {

    private static final String PAGE =
            Documentation.read(Documentation.root().resolve("quality-model/PUBLISHED-MODEL.md"));

    @Test
    void everyClauseAndReadingStandsOnThePageWithTheWordsOfTheCode() {
        assertThat(Stream.concat(PublishedModel.clauses().stream(), PublishedModel.readings().stream()))
                .hasSize(24 + 34)
                .allSatisfy(clause -> assertThat(PAGE).contains(row(clause)));
    }

    private static String row(Clause clause) {
        return "\n| " + clause.id() + " | " + clause.says() + " |";
    }
}
