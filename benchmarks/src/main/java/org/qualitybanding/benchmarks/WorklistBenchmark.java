package org.qualitybanding.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.worklist.Worklist;

/** A worklist over many reviews: ten times as many should take about ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class WorklistBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    /** How many reviews the list goes over. */
    @Param({"1000", "10000", "100000"})
    public int reviews;

    private List<QualityReview> all = List.of();

    /** Makes the reviews, outside the measured time. */
    @Setup
    public void generate() {
        all = GeneratedReviews.reviews(reviews);
    }

    /** Puts the worklist together. */
    @Benchmark
    public Worklist worklist() {
        return Worklist.of(all.stream(), QualityPolicy.published(), TODAY);
    }
}
