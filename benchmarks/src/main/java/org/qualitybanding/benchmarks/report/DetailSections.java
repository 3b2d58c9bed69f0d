package org.qualitybanding.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qualitybanding.benchmarks.coldstart.FreshProcess;
import org.qualitybanding.benchmarks.coldstart.FreshStarts;
import org.qualitybanding.benchmarks.coldstart.FreshStarts.StreamRun;
import org.qualitybanding.benchmarks.coldstart.Jdk;
import org.qualitybanding.benchmarks.peers.Engine;
import org.qualitybanding.benchmarks.peers.Jars;
import org.qualitybanding.benchmarks.peers.PeerBenchmark;
import org.qualitybanding.benchmarks.standing.FrontDoorBenchmark;
import org.qualitybanding.benchmarks.standing.RecordingBenchmark;
import org.qualitybanding.benchmarks.standing.StandingBenchmark;

/** The tables below the goals: by size, by engine, and in fresh processes. */
final class DetailSections {

    private DetailSections() {}

    /** Every engine on the same decision, with what it brings. */
    static String engines(Timings timings, FreshStarts starts, Jars jars) {
        Table table =
                new Table("engine", "a decision", "allocates", "first decision", "memory then", "jars", "their size");
        for (Engine engine : Engine.values()) {
            Measurement decision = timings.of(PeerBenchmark.class, "decide", engine.name());
            FreshProcess first = starts.decisions().get(engine);
            List<Path> needed = jars.of(engine.artifacts());
            table.row(
                    nameWithVersion(engine, jars),
                    Figures.time(decision),
                    Figures.size(decision.bytes()),
                    Figures.time(first.took()),
                    memory(first),
                    String.valueOf(needed.size()),
                    Figures.size(size(needed)));
        }
        return table.text() + """

                All of them are asked through one interface and answer with one record. The first decision is that of a
                process with the engine's own jars on its class path, reading or compiling its rules included. Drools
                keeps one session; Camunda's engine parses its expressions at every decision.
                """;
    }

    private static String nameWithVersion(Engine engine, Jars jars) {
        return engine.isPeer()
                ? engine.words() + " " + jars.version(engine.artifacts().get(0))
                : engine.words();
    }

    /** Standings and recording, by size. */
    static String sizes(Timings timings, Form form) {
        Table standings =
                new Table("actions", "this library", "by hand", "ratio", "library allocates", "by hand", "ratio");
        for (String actions : form.actions()) {
            compare(
                    standings,
                    Figures.count(Long.parseLong(actions)),
                    timings.of(StandingBenchmark.class, "library", actions),
                    timings.of(StandingBenchmark.class, "byHand", actions));
        }
        compare(
                standings,
                "40, with a decision",
                timings.of(FrontDoorBenchmark.class, "onDecided"),
                timings.of(FrontDoorBenchmark.class, "byHandDecided"));
        Table recording = new Table(
                "events", "each by this library", "by hand", "ratio", "library allocates", "by hand", "ratio");
        for (String events : form.events()) {
            double number = Double.parseDouble(events);
            compare(
                    recording,
                    Figures.count(Long.parseLong(events)),
                    timings.of(RecordingBenchmark.class, "library", events).dividedBy(number),
                    timings.of(RecordingBenchmark.class, "byHand", events).dividedBy(number));
        }
        return standings.text() + "\nEvents recorded one after the other, in a review of as many actions:\n"
                + recording.text();
    }

    private static void compare(Table table, String size, Measurement library, Measurement byHand) {
        table.row(
                size,
                Figures.time(library),
                Figures.time(byHand),
                Figures.ratio(library.nanoseconds() / byHand.nanoseconds()),
                Figures.size(library.bytes()),
                Figures.size(byHand.bytes()),
                Figures.ratio(library.bytes() / byHand.bytes()));
    }

    /** Worklists over streams of reviews. */
    static String streams(FreshStarts starts) {
        Table table = new Table("reviews", "by", "took", "a review", "items", "memory held");
        for (StreamRun run : starts.streams()) {
            table.row(
                    Figures.count(run.reviews()),
                    run.engine().words(),
                    Figures.time(run.nanoseconds()),
                    Figures.time((double) run.nanoseconds() / run.reviews()),
                    Figures.count(run.items()),
                    Figures.size(run.heldBytes()));
        }
        return table.text();
    }

    /** The first answers of fresh processes, and how soon the next ones are fast. */
    static String starts(Jdk jdk, FreshStarts starts) {
        Table table = new Table("first answer in a fresh process", "took", "processor time", "memory", "classes");
        for (Map.Entry<Engine, Long> classes : starts.decisionClasses().entrySet()) {
            Engine engine = classes.getKey();
            String work = "decision by " + engine.words();
            addStart(table, work, starts.decisions().get(engine), Figures.count(classes.getValue()));
            addStart(
                    table,
                    work + ", " + jdk.archive(),
                    starts.archivedDecisions().get(engine),
                    "");
        }
        addStart(table, "standing of 40 actions", starts.standing(), "");
        addStart(table, "standing of 40 actions, " + jdk.archive(), starts.archivedStanding(), "");
        Table warmUp = new Table("`on(date)` of 40 actions on one processor", "a call");
        warmUp.row("the first", Figures.time(starts.firstCall()));
        starts.warmUp()
                .forEach((seconds, nanoseconds) ->
                        warmUp.row("after " + seconds + " s of calls", Figures.time(nanoseconds)));
        return table.text() + warmUp.text();
    }

    private static void addStart(Table table, String work, FreshProcess start, String classes) {
        table.row(work, Figures.time(start.took()), Figures.time(start.processor()), memory(start), classes);
    }

    private static String memory(FreshProcess process) {
        return process.peakBytes().isPresent()
                ? Figures.size(process.peakBytes().getAsLong())
                : "not told";
    }

    private static long size(List<Path> jars) {
        long size = 0;
        for (Path jar : jars) {
            try {
                size += Files.size(jar);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }
}
