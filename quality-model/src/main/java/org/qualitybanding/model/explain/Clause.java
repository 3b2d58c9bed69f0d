package org.qualitybanding.model.explain;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A citation: the place in a document that a rule, a clock or an answer rests on.
 *
 * <p>Citations of the published model are constants of {@link PublishedModel}, such as {@link PublishedModel#M22}. A team
 * with a document of its own cites it the same way:
 *
 * <pre>{@code
 * Clause ours = new Clause("Local banding scheme, April 2026", "4.2", "Six red actions are a poor outcome.");
 * }</pre>
 *
 * @param document the title of the document that is cited; not blank
 * @param id the id of the place in it, such as {@code M22}; without white space, at most 100 characters
 * @param says what stands there, in a sentence; not blank
 */
public record Clause(String document, String id, String says) {

    /**
     * Creates a citation.
     *
     * @throws InvalidValueException if a text is blank, or the id is not an id
     */
    public Clause {
        Checks check = new Checks();
        id = check.recordId(id);
        document = check.text("document", document);
        says = check.text("says", says);
        check.done();
    }

    /**
     * Tells whether this is a reading: what this library takes the published model to mean where the document is silent
     * or contradicts itself.
     *
     * @return true for {@code R1} to {@code R42} of {@link PublishedModel}
     */
    public boolean reading() {
        return document.equals(PublishedModel.READINGS);
    }

    /** Returns the id and what stands there, such as {@code M24: Poor only if …}. */
    @Override
    public String toString() {
        return id + ": " + says;
    }
}
