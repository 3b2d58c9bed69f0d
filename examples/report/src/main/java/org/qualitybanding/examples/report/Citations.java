package org.qualitybanding.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Sentence;

/** What a page cites: each clause and reading once, clauses of the document before our readings of it, each by its number. */
final class Citations {

    private final Map<String, Citation> cited = new LinkedHashMap<>();

    /** Adds what sentences cite, which people read first. */
    void addSentences(Collection<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (Reference reference : sentence.references()) {
                Clause clause = reference.clause();
                cited.put(clause.id(), new Citation(clause.id(), reference.says(), reference.source(), true));
            }
        }
    }

    /** Adds what is cited elsewhere; what a sentence cited stays as the sentence has it. */
    void addClauses(Collection<Clause> clauses, boolean inPrint) {
        for (Clause clause : clauses) {
            cited.merge(
                    clause.id(),
                    new Citation(
                            clause.id(),
                            clause.says(),
                            clause.reading() ? "our reading of it" : "the published document",
                            inPrint),
                    (before, now) ->
                            new Citation(before.id(), before.says(), before.source(), before.inPrint() || inPrint));
        }
    }

    List<Citation> all() {
        List<Citation> all = new ArrayList<>(cited.values());
        all.sort(Citation.BY_NUMBER);
        return all;
    }
}
