package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.benchmarks.library.PlainReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Where one review stands on a date in its midst, by the number of its actions. */
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with @Setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StandingBenchmark {

    @Param({"10", "40", "100", "1000", "10000", "100000"})
    public int actions;

    private ReviewTimeline timeline;
    private PlainReview plainReview;
    private LocalDate date;

    /** Makes the review. */
    @Setup
    public void makeReview() {
        QualityReview review = GeneratedReviews.whole(1, actions);
        timeline = LibraryReviews.timeline(review);
        plainReview = PlainReviews.of(review);
        date = GeneratedReviews.midway(review);
    }

    /** The library, of a timeline that is kept. */
    @Benchmark
    public ReviewStanding library() {
        return timeline.on(date);
    }

    /** Code written by hand. */
    @Benchmark
    public PlainStanding byHand() {
        return HandWrittenStanding.on(plainReview, date);
    }
}
