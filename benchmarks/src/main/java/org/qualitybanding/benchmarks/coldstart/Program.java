package org.qualitybanding.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A program that is run in processes of its own.
 *
 * @param jdk the Java that runs it
 * @param classPath the jars that it needs, and no others
 * @param mainClass the program
 * @param arguments what it is told
 */
public record Program(Jdk jdk, List<Path> classPath, Class<?> mainClass, List<String> arguments) {

    /** The flags of every process: one collector and one heap, whatever the machine would choose. */
    public static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    /** Runs it once. */
    public FreshProcess run() {
        return run(List.of());
    }

    /** Runs it several times, and returns the run in the middle by time. */
    public FreshProcess median(int runs) {
        return median(runs, List.of());
    }

    /** Runs it several times with an archive of its classes that a first run wrote, and returns the run in the middle. */
    public FreshProcess medianWithArchive(int runs) {
        return inScratch(scratch -> {
            Path archive = scratch.resolve("archive");
            run(List.of((jdk.hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive));
            return median(runs, List.of((jdk.hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive));
        });
    }

    /** Runs it on one processor only, where the machine has the command for that. */
    public FreshProcess onOneProcessor() {
        Path taskset = Path.of("/usr/bin/taskset");
        List<String> prefix = Files.exists(taskset) ? List.of(taskset.toString(), "-c", "0") : List.of();
        return FreshProcess.run(command(prefix, List.of()));
    }

    /** Counts the classes that are loaded up to its last line. */
    public long loadedClasses() {
        return inScratch(scratch -> {
            Path log = scratch.resolve("classes");
            run(List.of("-Xlog:class+load:file=" + log));
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private FreshProcess median(int runs, List<String> moreFlags) {
        List<FreshProcess> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            all.add(run(moreFlags));
        }
        all.sort(Comparator.comparing(FreshProcess::took));
        return all.get(runs / 2);
    }

    private FreshProcess run(List<String> moreFlags) {
        return FreshProcess.run(command(List.of(), moreFlags));
    }

    private List<String> command(List<String> prefix, List<String> moreFlags) {
        List<String> command = new ArrayList<>(prefix);
        command.add(jdk.java().toString());
        command.addAll(FLAGS);
        command.addAll(moreFlags);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(mainClass.getName());
        command.addAll(arguments);
        return command;
    }

    private static <T> T inScratch(Function<Path, T> work) {
        try {
            Path scratch = Files.createTempDirectory("benchmark");
            try {
                return work.apply(scratch);
            } finally {
                try (Stream<Path> files = Files.list(scratch)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
