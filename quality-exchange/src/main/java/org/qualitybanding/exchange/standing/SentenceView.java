package org.qualitybanding.exchange.standing;

import java.util.List;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.words.Sentence;

/**
 * A sentence for people, with a code for machines.
 *
 * @param code the reason that it gives, such as {@code late.overdue}: the same in every language, and the same from version to version
 * @param text the sentence
 * @param clauses the ids of the clauses and readings that it rests on; the legend has what they say
 */
public record SentenceView(String code, String text, List<String> clauses) {

    /**
     * Creates a sentence.
     *
     * @throws InvalidValueException if the code or an id is none, or the text is missing or blank
     */
    public SentenceView {
        Checks check = new Checks();
        code = check.id("code", code);
        text = check.text("text", text);
        clauses = check.ids("clauses", clauses);
        check.done();
    }

    static SentenceView of(Sentence sentence, Citations citations) {
        return new SentenceView(sentence.code(), sentence.text(), citations.idsOf(sentence.references()));
    }

    static List<SentenceView> listOf(List<Sentence> sentences, Citations citations) {
        return sentences.stream().map(sentence -> of(sentence, citations)).toList();
    }

    /** Returns the sentence alone. */
    @Override
    public String toString() {
        return text;
    }
}
