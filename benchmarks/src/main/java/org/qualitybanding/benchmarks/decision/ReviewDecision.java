package org.qualitybanding.benchmarks.decision;

/** Decides a review by its counts, with the full-review gate and with what is pending. */
@FunctionalInterface
public interface ReviewDecision {

    /** Decides. */
    ReviewAnswer decide(ReviewCase asked);
}
