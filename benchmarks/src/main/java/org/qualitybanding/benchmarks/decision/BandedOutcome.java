package org.qualitybanding.benchmarks.decision;

/**
 * What two counts and a compliance score come to.
 *
 * @param outcome 1, 2 or 3
 * @param band {@code POOR}, {@code ADEQUATE} or {@code GOOD}
 */
public record BandedOutcome(int outcome, String band) {}
