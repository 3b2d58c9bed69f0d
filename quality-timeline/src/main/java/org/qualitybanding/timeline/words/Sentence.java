package org.qualitybanding.timeline.words;

import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A sentence for people, and beside it what it rests on.
 *
 * <pre>{@code
 * sentence.code();          // late.overdue-tried
 * sentence.text();          // Late by 3 days: the provider's evidence for action A-1, due on Friday 13 March 2026; …
 * sentence.references();    // M14, R23, R33, each with what it says and whose it is
 * }</pre>
 *
 * @param code the stable code of the reason that it gives: a key of {@link Texts#texts()}, the same in every language
 * @param text the sentence: ids, dates and counts, no code, and nothing that people wrote
 * @param references the clauses and readings that it rests on
 */
public record Sentence(String code, String text, List<Reference> references) {

    /**
     * Creates a sentence.
     *
     * @throws InvalidValueException if a part is missing or blank
     */
    public Sentence {
        code = Require.id("code", code);
        text = Require.text("text", text);
        references = Require.list("references", references);
    }

    /** Returns the sentence alone. */
    @Override
    public String toString() {
        return text;
    }
}
