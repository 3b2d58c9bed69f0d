package org.qualitybanding.benchmarks.decision;

/**
 * What the whole decision is asked of: the counts of the initial domains, those of the remaining ones where they were
 * reviewed, and the compliance score.
 *
 * @param initialSignificant significant actions in the initial domains
 * @param initialMinor minor actions in the initial domains
 * @param remainingReviewed whether the remaining domains were reviewed
 * @param remainingSignificant significant actions in the remaining domains, 0 where they were not reviewed
 * @param remainingMinor minor actions in the remaining domains, 0 where they were not reviewed
 * @param compliance the compliance score, 0 or 1
 */
public record ReviewCase(
        int initialSignificant,
        int initialMinor,
        boolean remainingReviewed,
        int remainingSignificant,
        int remainingMinor,
        int compliance) {}
