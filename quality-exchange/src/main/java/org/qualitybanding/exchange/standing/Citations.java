package org.qualitybanding.exchange.standing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Texts;

/** Gathers what a view cites: ids where it is cited, and each clause and reading once for the legend, in the order they come. */
final class Citations {

    private final Texts texts;
    private final Set<Clause> cited = new LinkedHashSet<>();

    Citations(Texts texts) {
        this.texts = texts;
    }

    List<String> ids(List<Clause> clauses) {
        cited.addAll(clauses);
        return clauses.stream().map(Clause::id).distinct().toList();
    }

    List<String> idsOf(List<Reference> references) {
        return ids(references.stream().map(Reference::clause).toList());
    }

    List<CitationView> legend() {
        return cited.stream()
                .map(clause -> CitationView.of(Reference.of(clause, texts)))
                .collect(ImmutableList.toImmutableList());
    }
}
