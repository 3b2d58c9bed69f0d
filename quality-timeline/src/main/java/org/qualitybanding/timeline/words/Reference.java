package org.qualitybanding.timeline.words;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
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

    private static final ImmutableList<Clause> ALL = ImmutableList.<Clause>builder()
            .addAll(PublishedModel.clauses())
            .addAll(PublishedModel.readings())
            .build();

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

    /**
     * Returns the legend of some sentences: everything that they rest on.
     *
     * @param sentences the sentences
     * @return each reference once: the clauses of the published document in its order, this library's readings by number, and after
     *     them what else is cited, in the order of the sentences
     */
    public static List<Reference> legend(Collection<Sentence> sentences) {
        Set<Reference> cited = new LinkedHashSet<>();
        for (Sentence sentence : Require.given("sentences", sentences)) {
            cited.addAll(sentence.references());
        }
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(reference -> place(reference.clause())), cited);
    }

    private static int place(Clause clause) {
        int index = ALL.indexOf(clause);
        return index < 0 ? ALL.size() : index;
    }

    /** Returns id, source and words, such as {@code R20, our reading of it: The table governs …}. */
    @Override
    public String toString() {
        return clause.id() + ", " + source + ": " + says;
    }
}
