package org.qualitybanding.scoring.risk;

import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.scoring.Answer;

/**
 * The need of a quality review, and its urgency where there is need (M3).
 *
 * <p>The constants go from the mildest to the worst; {@link #NOT_ASSESSED} comes before them, because any intelligence that
 * counts may only raise the need. The document names no degrees; these are this library's own (R22).
 */
public enum ReviewNeed implements Answer<ReviewNeed> {
    /** There is no intelligence recent enough to tell. Unknown is not the same as no need. */
    NOT_ASSESSED("Not assessed"),

    /** The intelligence does not ask for a review. It does not speak against one either. */
    NOT_INDICATED("Not indicated"),

    /** A review is needed, in its turn. */
    ROUTINE("Routine"),

    /** A review is needed before those that are routine. */
    SOON("Soon"),

    /** A review is needed before all others. */
    URGENT("Urgent");

    private final String words;

    ReviewNeed(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Phrase phrase(String name) {
        return Phrase.word(name, "review-need", this);
    }

    /**
     * Tells whether a review is needed, at whatever urgency.
     *
     * @return true for {@link #ROUTINE}, {@link #SOON} and {@link #URGENT}
     */
    public boolean isNeeded() {
        return this != NOT_ASSESSED && this != NOT_INDICATED;
    }
}
