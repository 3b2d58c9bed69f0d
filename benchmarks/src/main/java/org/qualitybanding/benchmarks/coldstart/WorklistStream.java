package org.qualitybanding.benchmarks.coldstart;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.benchmarks.library.PlainReviews;
import org.qualitybanding.benchmarks.standing.PlainReview;
import org.qualitybanding.benchmarks.worklist.HandWrittenWorklist;
import org.qualitybanding.model.QualityReview;

/**
 * A worklist over a stream of reviews in a fresh process: 1,000 of them, passed on again and again, so that nothing but the
 * list itself can grow. Prints the nanoseconds, the items handed on, and the bytes in use after the fullest collection.
 */
public final class WorklistStream {

    private static final int DISTINCT = 1_000;

    private long items;

    private WorklistStream() {}

    /** Goes over as many reviews as the second argument says, by the library or by hand as the first does. */
    public static void main(String[] args) throws Exception {
        List<QualityReview> reviews = GeneratedReviews.inProgress(DISTINCT);
        int count = Integer.parseInt(args[1]);
        PeakHeap heap = PeakHeap.watched();
        WorklistStream list = new WorklistStream();
        long start = System.nanoTime();
        if (args[0].equals("LIBRARY")) {
            LibraryReviews.worklist(repeated(reviews, count), GeneratedReviews.TODAY, list.counting());
        } else {
            List<PlainReview> plain = reviews.stream().map(PlainReviews::of).toList();
            repeated(plain, count)
                    .forEach(review -> HandWrittenWorklist.worklist(review, GeneratedReviews.TODAY, list.counting()));
        }
        System.out.println(System.nanoTime() - start);
        System.out.println(list.items);
        System.out.println(heap.bytes());
        Handshake.ready();
    }

    private static <T> Stream<T> repeated(List<T> reviews, int count) {
        return IntStream.range(0, count).mapToObj(index -> reviews.get(index % reviews.size()));
    }

    private Consumer<Object> counting() {
        return item -> items++;
    }
}
