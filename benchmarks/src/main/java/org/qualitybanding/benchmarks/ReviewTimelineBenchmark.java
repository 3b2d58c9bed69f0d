package org.qualitybanding.benchmarks;

import java.time.LocalDate;
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
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.ReviewTimeline;

/** Where one review stands: a hundred times as many actions should take about a hundred times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReviewTimelineBenchmark {

    /** How many actions the review has. */
    @Param({"10", "1000", "100000"})
    public int actions;

    private ReviewTimeline timeline = ReviewTimeline.of(GeneratedReviews.review(1, 1), QualityPolicy.published());
    private LocalDate date = GeneratedReviews.FIRST_VISIT;

    /** Makes the review, outside the measured time. */
    @Setup
    public void generate() {
        timeline = ReviewTimeline.of(GeneratedReviews.review(1, actions), QualityPolicy.published());
        date = timeline.review().openedOn().plusDays(60);
    }

    /** Works out the standing. */
    @Benchmark
    public ReviewStanding standing() {
        return timeline.on(date);
    }
}
