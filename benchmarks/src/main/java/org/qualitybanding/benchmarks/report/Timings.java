package org.qualitybanding.benchmarks.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.qualitybanding.benchmarks.coldstart.Jdk;
import org.qualitybanding.benchmarks.decision.ColumnsBenchmark;
import org.qualitybanding.benchmarks.decision.DecisionBenchmark;
import org.qualitybanding.benchmarks.peers.PeerBenchmark;
import org.qualitybanding.benchmarks.standing.FrontDoorBenchmark;
import org.qualitybanding.benchmarks.standing.RecordingBenchmark;
import org.qualitybanding.benchmarks.standing.StandingBenchmark;
import org.qualitybanding.benchmarks.worklist.WorklistBenchmark;

/** What JMH measured, by benchmark and parameter. */
final class Timings {

    /** The flags of every process that is measured. */
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xms2g", "-Xmx2g");

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, Measurement> measurements = new HashMap<>();

    private Timings() {}

    /** Measures everything; what JMH says of it goes into files of a directory. */
    static Timings measure(Jdk jdk, Form form, Path directory) throws RunnerException {
        Timings timings = new Timings();
        timings.run(options(jdk, form, form.decisionWarmUp())
                .output(log(directory, jdk, "decisions"))
                .include(DecisionBenchmark.class.getName())
                .include(ColumnsBenchmark.class.getName())
                .include(PeerBenchmark.class.getName()));
        timings.run(options(jdk, form, form.reviewWarmUp())
                .output(log(directory, jdk, "reviews"))
                .include(StandingBenchmark.class.getName())
                .include(FrontDoorBenchmark.class.getName())
                .include(RecordingBenchmark.class.getName())
                .include(WorklistBenchmark.class.getName())
                .param("actions", form.actions().toArray(String[]::new))
                .param("events", form.events().toArray(String[]::new)));
        return timings;
    }

    private static ChainedOptionsBuilder options(Jdk jdk, Form form, int warmUpSeconds) {
        return new OptionsBuilder()
                .jvm(jdk.java().toString())
                .jvmArgs(FLAGS.toArray(String[]::new))
                .forks(form.forks())
                .warmupIterations(warmUpSeconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(form.measured())
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static String log(Path directory, Jdk jdk, String part) {
        return directory.resolve("jmh-" + jdk.feature() + "-" + part + ".txt").toString();
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get(BYTES);
            measurements.put(
                    name(result.getParams()), new Measurement(time.getScore(), time.getScoreError(), bytes.getScore()));
        }
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark();
        String name = method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1);
        for (String parameter : params.getParamsKeys()) {
            name += "/" + params.getParam(parameter);
        }
        return name;
    }

    Measurement of(Class<?> benchmark, String method) {
        return named(benchmark.getSimpleName() + "." + method);
    }

    Measurement of(Class<?> benchmark, String method, String parameter) {
        return named(benchmark.getSimpleName() + "." + method + "/" + parameter);
    }

    private Measurement named(String name) {
        Measurement measurement = measurements.get(name);
        if (measurement == null) {
            throw new IllegalStateException(name + " was not measured, but " + measurements.keySet());
        }
        return measurement;
    }
}
