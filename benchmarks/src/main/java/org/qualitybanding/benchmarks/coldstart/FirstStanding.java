package org.qualitybanding.benchmarks.coldstart;

import org.qualitybanding.benchmarks.library.GeneratedReviews;
import org.qualitybanding.benchmarks.library.LibraryReviews;
import org.qualitybanding.model.QualityReview;

/** The first standing of a fresh process: a review of 40 actions, made and asked about once. */
public final class FirstStanding {

    private static final int ACTIONS = 40;

    private FirstStanding() {}

    /** Asks for the standing. */
    public static void main(String[] args) throws Exception {
        QualityReview review = GeneratedReviews.whole(1, ACTIONS);
        System.out.println(LibraryReviews.timeline(review)
                .on(GeneratedReviews.midway(review))
                .duties()
                .size());
        Handshake.ready();
    }
}
