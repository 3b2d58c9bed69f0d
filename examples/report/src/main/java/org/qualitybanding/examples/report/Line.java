package org.qualitybanding.examples.report;

import java.util.List;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Sentence;

/**
 * A sentence on a page, with what it cites.
 *
 * @param text the sentence
 * @param cites the clauses and readings beside it, each of which the legend explains
 */
record Line(String text, List<Cite> cites) {

    /** Returns a sentence with the clause that it rests on before all others; the legend has the others as well. */
    static Line of(Sentence sentence) {
        return new Line(
                sentence.text(),
                sentence.references().stream().limit(1).map(Cite::of).toList());
    }

    static List<Line> of(List<Sentence> sentences) {
        return sentences.stream().map(Line::of).toList();
    }

    /** Returns a sentence with all that it rests on. */
    static Line citingAll(Sentence sentence) {
        return new Line(
                sentence.text(), sentence.references().stream().map(Cite::of).toList());
    }

    /** Returns a sentence that cites nothing, such as what people wrote. */
    static Line plain(String text) {
        return new Line(text, List.of());
    }

    /**
     * What stands beside a sentence.
     *
     * @param id the id of a clause or a reading
     * @param reading whether it is our reading of the document, which the line says
     */
    record Cite(String id, boolean reading) {

        private static Cite of(Reference reference) {
            return new Cite(reference.clause().id(), reference.clause().reading());
        }

        /** Returns the id, and whose it is where it is ours. */
        String words(PageTexts texts) {
            return reading ? texts.text("cites.reading", "id", id) : id;
        }
    }
}
