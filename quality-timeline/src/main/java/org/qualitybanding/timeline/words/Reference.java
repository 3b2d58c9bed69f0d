package org.qualitybanding.timeline.words;

import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a sentence rests on: a clause of the published document or a reading of this library, in the words of a set of texts.
 *
 * @param clause the clause or reading; its id stands beside the sentence, never in it
 * @param says what it says in plain words, none of which are the document's sentences
 * @param source whose it is, such as {@code the published document} or {@code our reading of it}; not blank
 */
public record Reference(Clause clause, String says, String source) {

    /**
     * Creates a reference.
     *
     * @throws InvalidValueException if a part is missing or blank
     */
    public Reference {
        clause = Require.given("clause", clause);
        says = Require.text("says", says);
        source = Require.text("source", source);
    }

    /**
     * Puts a citation into the words of a set of texts.
     *
     * @param clause the clause or reading
     * @param texts the set; of a team's own document it knows nothing, and the clause then speaks for itself
     * @return the reference
     * @throws InvalidValueException if one of them is missing
     */
    public static Reference of(Clause clause, Texts texts) {
        return new Wording(Require.given("texts", texts)).reference(Require.given("clause", clause));
    }

    /** Returns id, source and words, such as {@code R20, our reading of it: The table governs …}. */
    @Override
    public String toString() {
        return clause.id() + ", " + source + ": " + says;
    }
}
