package org.qualitybanding.benchmarks.coldstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qualitybanding.benchmarks.peers.Engine;
import org.qualitybanding.benchmarks.peers.Jars;

/**
 * What the programs of this package took in fresh processes of one Java.
 *
 * @param decisions the first decision by each engine
 * @param archivedDecisions the first decision by the library and by hand, with an archive of their classes
 * @param decisionClasses the classes loaded up to the first decision by the library and by hand
 * @param standing the library's first standing of 40 actions
 * @param archivedStanding the same with an archive
 * @param firstCall the nanoseconds of the first {@code on(date)}
 * @param warmUp the nanoseconds of a call after so many seconds
 * @param streams the worklists over so many reviews, by the library and by hand
 */
public record FreshStarts(
        Map<Engine, FreshProcess> decisions,
        Map<Engine, FreshProcess> archivedDecisions,
        Map<Engine, Long> decisionClasses,
        FreshProcess standing,
        FreshProcess archivedStanding,
        long firstCall,
        Map<Integer, Long> warmUp,
        List<StreamRun> streams) {

    /** The artifacts that whole reviews need. */
    public static final List<String> TIMELINE = List.of("org.qualitybanding:quality-timeline");

    private static final List<Integer> WARM_UP_SECONDS = List.of(1, 2, 5, 10);
    private static final List<Engine> NARROW = List.of(Engine.LIBRARY, Engine.BY_HAND);

    /** A worklist over a stream of reviews: what {@link WorklistStream} printed. */
    public record StreamRun(Engine engine, int reviews, long nanoseconds, long items, long heldBytes) {}

    /**
     * Starts the processes.
     *
     * @param jdk the Java
     * @param jars the jars of each engine
     * @param own the jar of the benchmarks
     * @param runs how many times each is started; the run in the middle counts
     * @param reviews the lengths of the streams
     */
    public static FreshStarts measure(Jdk jdk, Jars jars, Path own, int runs, List<Integer> reviews) {
        Starter starter = new Starter(jdk, jars, own);
        Map<Engine, FreshProcess> decisions = new EnumMap<>(Engine.class);
        for (Engine engine : Engine.values()) {
            decisions.put(engine, starter.firstDecision(engine).median(runs));
        }
        Map<Engine, FreshProcess> archived = new EnumMap<>(Engine.class);
        Map<Engine, Long> classes = new EnumMap<>(Engine.class);
        for (Engine engine : NARROW) {
            archived.put(engine, starter.firstDecision(engine).medianWithArchive(runs));
            classes.put(engine, starter.firstDecision(engine).loadedClasses());
        }
        Program standing = starter.ofReviews(FirstStanding.class, List.of());
        List<String> warmUp = starter.ofReviews(
                        WarmUp.class,
                        WARM_UP_SECONDS.stream().map(String::valueOf).toList())
                .onOneProcessor()
                .lines();
        Map<Integer, Long> after = new TreeMap<>();
        for (int index = 0; index < WARM_UP_SECONDS.size(); index++) {
            after.put(WARM_UP_SECONDS.get(index), Long.valueOf(warmUp.get(index + 1)));
        }
        return new FreshStarts(
                decisions,
                archived,
                classes,
                standing.median(runs),
                standing.medianWithArchive(runs),
                Long.parseLong(warmUp.get(0)),
                after,
                starter.streams(reviews));
    }

    private record Starter(Jdk jdk, Jars jars, Path own) {

        Program firstDecision(Engine engine) {
            return program(engine.artifacts(), FirstDecision.class, List.of(engine.name()));
        }

        Program ofReviews(Class<?> mainClass, List<String> arguments) {
            return program(TIMELINE, mainClass, arguments);
        }

        List<StreamRun> streams(List<Integer> reviews) {
            List<StreamRun> runs = new ArrayList<>();
            for (Engine engine : NARROW) {
                for (int count : reviews) {
                    List<String> lines = ofReviews(WorklistStream.class, List.of(engine.name(), String.valueOf(count)))
                            .run()
                            .lines();
                    runs.add(new StreamRun(
                            engine,
                            count,
                            Long.parseLong(lines.get(0)),
                            Long.parseLong(lines.get(1)),
                            Long.parseLong(lines.get(2))));
                }
            }
            return runs;
        }

        private Program program(List<String> artifacts, Class<?> mainClass, List<String> arguments) {
            List<Path> classPath = new ArrayList<>(List.of(own));
            classPath.addAll(jars.of(artifacts));
            return new Program(jdk, classPath, mainClass, arguments);
        }
    }
}
