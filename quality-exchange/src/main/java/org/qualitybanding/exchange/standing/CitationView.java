package org.qualitybanding.exchange.standing;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.words.Reference;

/**
 * A line of the legend: a clause of the published model or a reading of this library, or a place in a team's own document.
 *
 * @param id its id, such as {@code M14} or {@code R15}, by which the rest of the view cites it
 * @param says what it says, in the words of the set of texts
 * @param source whose it is, such as {@code our reading of it}
 */
public record CitationView(String id, String says, String source) {

    /**
     * Creates a line.
     *
     * @throws InvalidValueException if the id is none, or a text is missing or blank
     */
    public CitationView {
        Checks check = new Checks();
        id = check.id("id", id);
        says = check.text("says", says);
        source = check.text("source", source);
        check.done();
    }

    static CitationView of(Reference reference) {
        return new CitationView(reference.clause().id(), reference.says(), reference.source());
    }

    /** Returns id, source and words, such as {@code R20, our reading of it: The table governs …}. */
    @Override
    public String toString() {
        return id + ", " + source + ": " + says;
    }
}
