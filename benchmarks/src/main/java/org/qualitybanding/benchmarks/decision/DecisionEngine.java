package org.qualitybanding.benchmarks.decision;

/** One way to decide by the published model: the library, code written by hand, or another engine that was given its rules. */
public interface DecisionEngine {

    /** Makes ready to decide outcome and band from counts alone, which is what is timed. */
    BandDecision bandDecision();

    /** Makes ready to decide with the full-review gate and with what is pending, which is what all engines have to agree on. */
    ReviewDecision reviewDecision();
}
