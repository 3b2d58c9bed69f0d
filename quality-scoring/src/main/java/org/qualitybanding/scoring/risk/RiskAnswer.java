package org.qualitybanding.scoring.risk;

/** What a {@link RiskLadder} can answer: an enum whose constants go from the mildest to the worst. */
public sealed interface RiskAnswer permits RiskRating, ReviewNeed {

    /**
     * Returns the answer in words.
     *
     * @return the words, such as {@code High} or {@code Urgent}
     */
    String words();
}
