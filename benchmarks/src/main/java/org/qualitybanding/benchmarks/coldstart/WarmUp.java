package org.qualitybanding.benchmarks.coldstart;

import java.time.LocalDate;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;

/**
 * How soon {@code on(date)} for 40 actions is fast: asked again and again in a fresh process. Prints the nanoseconds of the
 * first call, and then, for each number of seconds that is passed, the mean of the calls in the tenth of a second before it.
 */
public final class WarmUp {

    private static final int ACTIONS = 40;
    private static final long WINDOW = 100_000_000L;

    private WarmUp() {}

    /** Asks until the last number of seconds is over. */
    public static void main(String[] args) throws Exception {
        QualityReview review = GeneratedReviews.whole(1, ACTIONS);
        LocalDate date = GeneratedReviews.midway(review);
        ReviewTimeline timeline = LibraryReviews.timeline(review);
        long start = System.nanoTime();
        int duties = timeline.on(date).duties().size();
        System.out.println(System.nanoTime() - start);
        for (String seconds : args) {
            long windowStart = start + Long.parseLong(seconds) * 1_000_000_000L - WINDOW;
            duties += askUntil(timeline, date, windowStart);
            long began = System.nanoTime();
            int calls = askUntil(timeline, date, began + WINDOW);
            System.out.println((System.nanoTime() - began) / calls);
        }
        if (duties < 0) {
            throw new IllegalStateException("there is no such number of duties");
        }
        Handshake.ready();
    }

    private static int askUntil(ReviewTimeline timeline, LocalDate date, long end) {
        int calls = 0;
        do {
            timeline.on(date);
            calls++;
        } while (System.nanoTime() < end);
        return calls;
    }
}
