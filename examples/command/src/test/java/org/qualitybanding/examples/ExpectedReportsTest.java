package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every report of every bundled case, byte for byte. What was written is left in {@code target/cases}, to be compared, and
 * copied to the resources where the change is meant.
 */
class ExpectedReportsTest {

    @ParameterizedTest
    @EnumSource
    void reportForPeople(BundledCase bundled) throws IOException {
        check("--case " + bundled.caseName(), bundled.caseName() + ".txt");
    }

    @ParameterizedTest
    @EnumSource
    void reportForMachines(BundledCase bundled) throws IOException {
        check("--case " + bundled.caseName() + " --format json", bundled.caseName() + ".standing.json");
    }

    @Test
    @DisplayName("without arguments, the good case is banded")
    void noArguments() {
        assertThat(Command.run()).isEqualTo(new Command(0, Resources.text("cases/good.txt"), ""));
    }

    private static void check(String arguments, String file) throws IOException {
        Command command = Command.run(arguments.split(" "));
        Path written = Path.of("target", "cases", file);
        Files.createDirectories(written.getParent());
        Files.writeString(written, command.out());
        assertThat(command).isEqualTo(new Command(0, Resources.text("cases/" + file), ""));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a report is ASCII text with one line end at its end and no white space at the end of a line")
    void plainText(BundledCase bundled) {
        for (String format : new String[] {"text", "json"}) {
            String report = Command.run("--case", bundled.caseName(), "--format", format)
                    .out();
            assertThat(report).matches("(?s)[\\x20-\\x7e\\n]+").endsWith("\n").doesNotEndWith("\n\n");
            assertThat(report.lines()).noneMatch(line -> line.endsWith(" "));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a report for people is at most 110 columns wide")
    void width(BundledCase bundled) {
        assertThat(Command.run("--case", bundled.caseName()).out().lines()).allMatch(line -> line.length() <= 110);
    }
}
