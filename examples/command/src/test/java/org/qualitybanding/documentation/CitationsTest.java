package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;

/** Every clause and reading is cited by at least one test of the three modules or the examples. */
class CitationsTest {

    private static final Pattern CITATION = Pattern.compile("\\b[MR]\\d{1,2}\\b");

    @Test
    void everyClauseAndReadingIsCitedByATest() throws IOException {
        TreeSet<String> cited = new TreeSet<>();
        for (Path test : tests()) {
            CITATION.matcher(Documentation.read(test))
                    .results()
                    .map(MatchResult::group)
                    .forEach(cited::add);
        }
        assertThat(cited)
                .containsAll(Stream.concat(PublishedModel.clauses().stream(), PublishedModel.readings().stream())
                        .map(Clause::id)
                        .collect(Collectors.toList()));
    }

    /** The tests that assert something about the library; the documentation's own only look at words. */
    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Documentation.root())) {
            return files.filter(file -> file.toString().endsWith("Test.java")
                            || file.toString().endsWith("Properties.java"))
                    .filter(file -> !file.toString().contains("documentation"))
                    .toList();
        }
    }
}
