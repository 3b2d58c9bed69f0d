package org.qualitybanding.benchmarks.decision;

/**
 * What a {@link ReviewCase} comes to.
 *
 * @param fullReview whether the counts of the initial domains ask for a full review (clause M8)
 * @param outcome 1, 2 or 3; 0 while it is pending, which is after the gate tripped and before the remaining domains were
 *     reviewed (reading R7)
 * @param lowestBand the lowest band that can still come out, such as {@code POOR}
 * @param highestBand the highest band that can still come out; the same as the lowest once the outcome is known
 */
public record ReviewAnswer(boolean fullReview, int outcome, String lowestBand, String highestBand) {}
