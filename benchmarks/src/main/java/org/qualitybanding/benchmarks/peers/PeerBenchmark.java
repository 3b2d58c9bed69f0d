package org.qualitybanding.benchmarks.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.qualitybanding.benchmarks.decision.BandDecision;
import org.qualitybanding.benchmarks.decision.CountColumns;

/** Outcome and band from two counts, by every engine in the same way: through one interface, into one record. */
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with @Setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PeerBenchmark.DECISIONS)
public class PeerBenchmark {

    static final int DECISIONS = 256;

    @Param
    public Engine engine;

    private final CountColumns counts = new CountColumns();
    private BandDecision decision;

    /** Gives the engine its rules. */
    @Setup
    public void makeReady() {
        decision = engine.make().bandDecision();
    }

    /** Decides. */
    @Benchmark
    public void decide(Blackhole results) {
        for (int row = 0; row < DECISIONS; row++) {
            results.consume(decision.decide(counts.significant[row], counts.minor[row], counts.compliance[row]));
        }
    }
}
