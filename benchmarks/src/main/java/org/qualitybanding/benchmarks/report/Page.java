package org.qualitybanding.benchmarks.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.qualitybanding.benchmarks.coldstart.FreshStarts;
import org.qualitybanding.benchmarks.coldstart.Jdk;
import org.qualitybanding.benchmarks.coldstart.Program;
import org.qualitybanding.benchmarks.peers.Jars;

/** The page of results. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final Form form;

    /** Starts the page with how it was made. */
    Page(Form form, LocalDate date, int decisions, int standings) {
        this.form = form;
        text.append("""
                # Results

                How fast the library is, beside code written by hand that does the same work into plain records, and beside
                engines that a team could pick instead. Ratios within one run tell more than the figures, which are those
                of one machine. Made by one command; the short form takes less than ten minutes:

                ```sh
                mvn -q -Pbenchmarks -pl benchmarks -am package exec:exec                  # full, about half an hour
                mvn -q -Pbenchmarks -pl benchmarks -am package exec:exec -Dform=short     # short, for a look
                mvn -q -Pbenchmarks -pl benchmarks -am package exec:exec -Djdks=/path/to/one,/path/to/another
                ```

                It prints this page, and writes it to `benchmarks/target/RESULTS.md`. One benchmark alone:

                ```sh
                mvn -q -Pbenchmarks -pl benchmarks -am package exec:exec \\
                    -Dexec.args="-cp %%classpath org.openjdk.jmh.Main Worklist -f 1 -wi 10 -i 5 -r 1 -w 1 -prof gc"
                ```

                - %s, form %s, on %d processors with %s of memory, %s.
                - JMH 1.37, average time, %d warm-up seconds for decisions and %d for reviews, %d measured seconds in each
                  of %d processes, flags `%s`. ± is half of the interval of 99.9 %% confidence.
                - Fresh processes: the middle one of %d, flags `%s`, from the start of the process to its answer.
                - Before anything was timed, all engines answered %s cases alike, the full-review gate and what is pending
                  included, and the hand-written standing agreed with the library's on %s standings.
                """.formatted(
                        date,
                        form.words(),
                        Runtime.getRuntime().availableProcessors(),
                        Figures.size(memory()),
                        System.getProperty("os.name") + " on " + System.getProperty("os.arch"),
                        form.decisionWarmUp(),
                        form.reviewWarmUp(),
                        form.measured(),
                        form.forks(),
                        String.join(" ", Timings.FLAGS),
                        form.freshProcesses(),
                        String.join(" ", Program.FLAGS),
                        Figures.count(decisions),
                        Figures.count(standings)));
    }

    void add(Jdk jdk, Timings timings, FreshStarts starts, Jars jars) {
        text.append("\n## ").append(jdk.words().replace("\"", "")).append('\n');
        section("Beside code written by hand", GoalSection.of(jdk, timings, starts, form));
        section(
                "Beside other engines: outcome and band from two counts",
                DetailSections.engines(timings, starts, jars));
        section("Standings by size: `on(date)` of a timeline that is kept", DetailSections.sizes(timings, form));
        section("Worklists over a stream of reviews of 8 actions", DetailSections.streams(starts));
        section("Fresh processes", DetailSections.starts(jdk, starts));
    }

    private void section(String title, String tables) {
        text.append("\n### ")
                .append(title)
                .append('\n')
                .append(tables.stripTrailing())
                .append('\n');
    }

    private static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    /** Returns the tables, with what people wrote beside them. */
    String text() {
        return text + "\n" + notes();
    }

    private static String notes() {
        try (InputStream notes = requireNonNull(Page.class.getResourceAsStream("notes.md"))) {
            return new String(notes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
