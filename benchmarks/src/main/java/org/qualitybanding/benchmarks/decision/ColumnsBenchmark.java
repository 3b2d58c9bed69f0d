package org.qualitybanding.benchmarks.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.qualitybanding.benchmarks.library.LibraryDecision;

/** Outcome and band of every row of a table that is held in columns, written into columns of the caller's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CountColumns.ROWS)
public class ColumnsBenchmark {

    private final CountColumns counts = new CountColumns();
    private final byte[] outcomes = new byte[CountColumns.ROWS];
    private final byte[] bands = new byte[CountColumns.ROWS];

    /** The library. */
    @Benchmark
    public byte[] library() {
        LibraryDecision.columns(counts, outcomes, bands);
        return bands;
    }

    /** Code written by hand. */
    @Benchmark
    public byte[] byHand() {
        HandWrittenDecision.columns(counts, outcomes, bands);
        return bands;
    }
}
