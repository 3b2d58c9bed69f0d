package org.qualitybanding.benchmarks.decision;

/** Decides outcome and band from counts alone. */
@FunctionalInterface
public interface BandDecision {

    /** Decides; the compliance score is 0 or 1. */
    BandedOutcome decide(int significant, int minor, int compliance);
}
