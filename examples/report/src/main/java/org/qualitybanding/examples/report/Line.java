package org.qualitybanding.examples.report;

import java.util.List;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Sentence;

/**
 * A sentence on a page, with the ids of what it cites.
 *
 * @param text the sentence
 * @param clauseIds the ids of clauses and readings, each of which the legend explains
 */
record Line(String text, List<String> clauseIds) {

    static Line of(Sentence sentence) {
        return new Line(
                sentence.text(),
                sentence.references().stream()
                        .map(Reference::clause)
                        .map(Clause::id)
                        .toList());
    }

    static List<Line> of(List<Sentence> sentences) {
        return sentences.stream().map(Line::of).toList();
    }

    /** Returns a sentence that cites what it is given. */
    static Line citing(String text, List<Clause> clauses) {
        return new Line(text, clauses.stream().map(Clause::id).toList());
    }
}
