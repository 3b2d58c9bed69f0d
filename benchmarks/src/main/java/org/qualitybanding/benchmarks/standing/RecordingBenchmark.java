package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.qualitybanding.benchmarks.standing.PlainReview.PlainAction;
import org.qualitybanding.benchmarks.standing.PlainReview.PlainEvidence;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;

/** As many events as a review has actions, recorded one after the other: a piece of evidence towards each. */
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with @Setup first.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordingBenchmark {

    @Param({"250", "1000", "4000"})
    public int events;

    private QualityReview review;
    private PlainReview plainReview;
    private List<Evidence> evidence;

    /** Makes the review and the events. */
    @Setup
    public void makeEvents() {
        review = GeneratedReviews.whole(1, events);
        plainReview = PlainReviews.of(review);
        LocalDate sentOn = GeneratedReviews.midway(review);
        evidence = IntStream.range(0, events)
                .mapToObj(index -> Evidence.builder()
                        .id("E-" + index + "-new")
                        .submittedOn(sentOn)
                        .build())
                .toList();
    }

    /** The library. */
    @Benchmark
    public QualityReview library() {
        return LibraryReviews.record(review, evidence);
    }

    /** By hand: a list that is changed in place, found by a map of ids. */
    @Benchmark
    public PlainReview byHand() {
        List<PlainAction> actions = new ArrayList<>(plainReview.actions());
        Map<String, Integer> places = new HashMap<>();
        for (int index = 0; index < actions.size(); index++) {
            places.put(actions.get(index).id(), index);
        }
        for (int index = 0; index < evidence.size(); index++) {
            PlainEvidence sent = new PlainEvidence(evidence.get(index).submittedOn(), null, false);
            int place = places.get(plainReview.actions().get(index).id());
            actions.set(place, actions.get(place).with(sent));
        }
        return plainReview.withActions(actions);
    }
}
