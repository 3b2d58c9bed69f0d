package org.qualitybanding.scoring.risk;

import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.scoring.Answer;

/**
 * The risk rating of a service (M2).
 *
 * <p>The constants go from the mildest to the worst. {@link #NOT_RATED} comes before them because any intelligence that
 * counts takes its place, not because it is the smallest risk: where nothing is known, nothing is known to be low.
 *
 * <p>The document names no ratings; these are this library's own (R22).
 */
public enum RiskRating implements Answer<RiskRating> {
    /** No intelligence that is recent enough to count. */
    NOT_RATED("Not rated"),

    /** There is intelligence, and little concern. */
    LOW("Low"),

    /** The rating between. */
    MEDIUM("Medium"),

    /** Much concern, or recent concern of the highest level. */
    HIGH("High");

    private final String words;

    RiskRating(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Phrase phrase(String name) {
        return Phrase.word(name, "risk-rating", this);
    }
}
