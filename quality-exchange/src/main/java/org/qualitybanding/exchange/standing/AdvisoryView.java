package org.qualitybanding.exchange.standing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.words.Sentence;

/**
 * Something that a person who relies on the standing should know.
 *
 * @param kind what it is about
 * @param text the advisory in a sentence
 * @param actionIds the ids of the actions that it is about
 * @param domainIds the ids of the domains that it is about
 * @param clauses the ids of the clauses and readings that it rests on
 */
public record AdvisoryView(
        Advisory.Kind kind, String text, List<String> actionIds, List<String> domainIds, List<String> clauses) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing or blank, or an id is none or comes twice
     */
    public AdvisoryView {
        Checks check = new Checks();
        kind = check.given("kind", kind);
        text = check.text("text", text);
        actionIds = check.ids("actionIds", actionIds);
        domainIds = check.ids("domainIds", domainIds);
        clauses = check.ids("clauses", clauses);
        check.done();
    }

    /** Puts each advisory beside its sentence; they come in the same order. */
    static List<AdvisoryView> listOf(List<Advisory> advisories, List<Sentence> sentences, Citations citations) {
        ImmutableList.Builder<AdvisoryView> views = ImmutableList.builder();
        for (int index = 0; index < advisories.size(); index++) {
            Advisory advisory = advisories.get(index);
            views.add(new AdvisoryView(
                    advisory.kind(),
                    sentences.get(index).text(),
                    advisory.actionIds(),
                    advisory.domainIds(),
                    citations.ids(advisory.clauses())));
        }
        return views.build();
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return text;
    }
}
