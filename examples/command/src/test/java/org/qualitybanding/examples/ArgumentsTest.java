package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.examples.report.PageOptions;

class ArgumentsTest {

    private static final String SEE_HELP = " (--help explains the arguments)\n";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("review.json", "--on must be given with a path, such as --on 2026-04-20, found nothing"),
                Arguments.of("review.json --on", "--on must be followed by a value, found nothing"),
                Arguments.of("--case", "--case must be followed by a value, found nothing"),
                Arguments.of(
                        "review.json --on 20/04/2026", "--on must be a date such as 2026-04-20, found \"20/04/2026\""),
                Arguments.of(
                        "review.json --on 2026-02-30", "--on must be a date such as 2026-04-20, found \"2026-02-30\""),
                Arguments.of("--on yesterday", "--on must be a date such as 2026-04-20, found \"yesterday\""),
                Arguments.of("--on --format", "--on must be a date such as 2026-04-20, found \"--format\""),
                Arguments.of("--on 2026-04-20 --on 2026-04-21", "--on must be given once, found twice"),
                Arguments.of(
                        "--format xml",
                        "--format must be one of text, json, receipt, html, letter, letter-text, found \"xml\""),
                Arguments.of(
                        "--free-text", "--free-text must come with the format html, letter or letter-text, found text"),
                Arguments.of("--ids", "--ids must come with --plan, found none"),
                Arguments.of("--instead-of one.json", "--instead-of must come with --plan, found none"),
                Arguments.of("--plan cases --ids", "--plan must come with --policy and --on, found [--plan, --ids]"),
                Arguments.of(
                        "--plan cases --policy one.json",
                        "--plan must come with --policy and --on, found [--plan, --policy]"),
                Arguments.of(
                        "--plan cases --compare",
                        "--plan must come with --policy, --on, --instead-of or --ids, found --compare"),
                Arguments.of(
                        "--plan cases --policy one.json --on today",
                        "--on must be a date such as 2026-04-20, found \"today\""),
                Arguments.of("--check", "--check must come with --policy alone, found none"),
                Arguments.of(
                        "--check --policy one.json --on 2026-04-20",
                        "--check must come with --policy alone, found --on"),
                Arguments.of("--check two.json --policy one.json", "--check must come with --policy alone, found PATH"),
                Arguments.of(
                        "--case nice",
                        "--case must be good, adequate, worked-off, poor, full-review-outstanding,"
                                + " remote-late-upload, found \"nice\""),
                Arguments.of(
                        "review.json --case good --on 2026-04-20", "--case must be left out with a path, found both"),
                Arguments.of("one.json two.json --on 2026-04-20", "One path must be given, found \"two.json\" as well"),
                Arguments.of(
                        "review.json --date 2026-04-20",
                        "Options must be --case, --on, --format, --policy, --compare, --check, --plan, --instead-of, --ids, --free-text or --help, found \"--date\""));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String arguments, String message) {
        assertThat(Command.run(arguments.split(" "))).isEqualTo(new Command(2, "", message + SEE_HELP));
    }

    @Test
    @DisplayName("an argument that would break the line, or the screen, is shown without its control characters")
    void staysOnOneLine() {
        assertThat(Command.run("--on", "1\n2\u001b[31m"))
                .isEqualTo(new Command(2, "", "--on must be a date such as 2026-04-20, found \"1?2?[31m\"" + SEE_HELP));
        assertThat(Command.run("--format", "x".repeat(200)).err())
                .isEqualTo("--format must be one of text, json, receipt, html, letter, letter-text, found \""
                        + "x".repeat(100) + "...\"" + SEE_HELP);
    }

    @Test
    void dateOfTheBundledCaseUnlessAnotherIsGiven() {
        assertThat(org.qualitybanding.examples.Arguments.parse(new String[] {"--case", "poor"}))
                .isEqualTo(new org.qualitybanding.examples.Arguments(
                        BundledCase.POOR,
                        LocalDate.of(2026, 3, 18),
                        ReportFormat.TEXT,
                        Optional.empty(),
                        false,
                        PageOptions.FreeText.LEFT_OUT));
        assertThat(org.qualitybanding.examples.Arguments.parse(new String[] {"--on", "2026-04-01", "--format", "json"}))
                .isEqualTo(new org.qualitybanding.examples.Arguments(
                        BundledCase.GOOD,
                        LocalDate.of(2026, 4, 1),
                        ReportFormat.JSON,
                        Optional.empty(),
                        false,
                        PageOptions.FreeText.LEFT_OUT));
    }

    @Test
    @DisplayName("a date before the review was opened is refused")
    void beforeTheReview() {
        assertThat(Command.run("--on", "2026-03-01"))
                .isEqualTo(new Command(
                        2, "", "--on must be on or after 2026-03-02, when the review was opened, found 2026-03-01\n"));
        assertThat(Command.run("--on", "2026-03-02").status()).isZero();
    }

    @Test
    void help() {
        Command help = Command.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .startsWith(
                        "Bands a quality review: where it stands on a date, by the published model or another policy.\n")
                .endsWith("  remote-late-upload        2026-03-20  +1 and not yet known: Adequate or Good\n")
                .contains(
                        "  PATH --on DATE ",
                        "  --case NAME ",
                        "  --on DATE ",
                        "  --format FORMAT ",
                        "  --check ",
                        "  --plan FOLDER ",
                        "  --instead-of FILE ",
                        "  --ids ",
                        "  --free-text ",
                        "  --help ");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Command.run("review.json", "--help")).isEqualTo(help);
    }
}
