package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.benchmarks.library.PlainReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** The README's {@code of(…).on(…)} for 40 actions: how many times the work of {@code on(…)} alone it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FrontDoorBenchmark {

    private static final int ACTIONS = 40;

    private final QualityReview open = GeneratedReviews.whole(1, ACTIONS);
    private final LocalDate openDate = GeneratedReviews.midway(open);
    private final QualityReview decided = GeneratedReviews.decided(1, ACTIONS);
    private final LocalDate decidedDate = GeneratedReviews.midway(decided);
    private final ReviewTimeline decidedTimeline = LibraryReviews.timeline(decided);
    private final PlainReview plainDecided = PlainReviews.of(decided);

    /** A review under way. */
    @Benchmark
    public ReviewStanding ofAndOn() {
        return LibraryReviews.timeline(open).on(openDate);
    }

    /** A review whose compliance score was decided. */
    @Benchmark
    public ReviewStanding ofAndOnDecided() {
        return LibraryReviews.timeline(decided).on(decidedDate);
    }

    /** The same of a timeline that is kept. */
    @Benchmark
    public ReviewStanding onDecided() {
        return decidedTimeline.on(decidedDate);
    }

    /** The same by hand. */
    @Benchmark
    public PlainStanding byHandDecided() {
        return HandWrittenStanding.on(plainDecided, decidedDate);
    }
}
