package org.qualitybanding.benchmarks.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.qualitybanding.benchmarks.library.LibraryDecision;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;

/** Outcome and band from two counts, one decision at a time, into a record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    /** The library's answers. */
    public record Decided(Outcome outcome, Band band) {}

    /** The answers written by hand. */
    public record DecidedByHand(HandWrittenDecision.Outcome outcome, HandWrittenDecision.Band band) {}

    private final CountColumns counts = new CountColumns();
    private int last;

    private int nextRow() {
        last = (last + 1) % CountColumns.ROWS;
        return last;
    }

    /** The published policy of the library. */
    @Benchmark
    public Decided library() {
        int row = nextRow();
        Outcome outcome = LibraryDecision.outcome(counts.significant[row], counts.minor[row]);
        return new Decided(outcome, LibraryDecision.band(outcome, counts.compliance[row]));
    }

    /** Code written by hand. */
    @Benchmark
    public DecidedByHand byHand() {
        int row = nextRow();
        HandWrittenDecision.Outcome outcome = HandWrittenDecision.outcomeOf(
                new HandWrittenDecision.Counts(counts.significant[row], counts.minor[row]));
        return new DecidedByHand(outcome, HandWrittenDecision.band(outcome.score(), counts.compliance[row]));
    }
}
