package org.qualitybanding.benchmarks.worklist;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.benchmarks.library.PlainReviews;
import org.qualitybanding.benchmarks.standing.PlainReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.change.Rescoring;

/** A worklist over reviews of 8 actions, and their re-scoring under another policy; a review is one operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(WorklistBenchmark.REVIEWS)
public class WorklistBenchmark {

    static final int REVIEWS = 1_000;

    private final List<QualityReview> reviews = GeneratedReviews.inProgress(REVIEWS);
    private final List<PlainReview> plainReviews =
            reviews.stream().map(PlainReviews::of).toList();
    private final Rescoring rescoring = LibraryReviews.stricter(GeneratedReviews.TODAY);

    /** The library's worklist. */
    @Benchmark
    public void worklistLibrary(Blackhole items) {
        LibraryReviews.worklist(reviews.stream(), GeneratedReviews.TODAY, items::consume);
    }

    /** The worklist by hand. */
    @Benchmark
    public void worklistByHand(Blackhole items) {
        for (PlainReview review : plainReviews) {
            HandWrittenWorklist.worklist(review, GeneratedReviews.TODAY, items::consume);
        }
    }

    /** Re-scoring by the library. */
    @Benchmark
    public void rescoringLibrary(Blackhole results) {
        LibraryReviews.rescore(rescoring, reviews, results::consume);
    }

    /** Re-scoring by hand. */
    @Benchmark
    public void rescoringByHand(Blackhole results) {
        for (PlainReview review : plainReviews) {
            results.consume(HandWrittenWorklist.rescore(
                    review, GeneratedReviews.TODAY, LibraryReviews.MOST_MINOR_OF_STRICTER_OUTCOME_1));
        }
    }
}
