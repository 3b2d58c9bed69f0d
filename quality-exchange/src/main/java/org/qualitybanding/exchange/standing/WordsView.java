package org.qualitybanding.exchange.standing;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;

/**
 * The standing in sentences, as {@link StandingInWords} tells it. What is worth knowing stands with the {@linkplain AdvisoryView
 * advisories}.
 *
 * @param language the language of the sentences, such as {@code en-GB}
 * @param summary how the review stands, in one sentence
 * @param whyThisBand the action score, the compliance score and what the two make
 * @param late what is late and not done, of each party, by last day
 * @param toReach what each band that can still come of the review takes, the lowest first; none once the band is final
 * @param next what happens next
 */
public record WordsView(
        String language,
        SentenceView summary,
        List<SentenceView> whyThisBand,
        Map<Party, List<SentenceView>> late,
        Map<Band, List<SentenceView>> toReach,
        List<SentenceView> next) {

    /**
     * Creates the words.
     *
     * @throws InvalidValueException if a part is missing
     */
    public WordsView {
        Checks check = new Checks();
        language = check.id("language", language);
        summary = check.given("summary", summary);
        whyThisBand = check.list("whyThisBand", whyThisBand);
        next = check.list("next", next);
        check.done();
        late = copy("late", late);
        toReach = copy("toReach", toReach);
    }

    private static <K extends Enum<K>> Map<K, List<SentenceView>> copy(
            String field, @Nullable Map<K, List<SentenceView>> sentences) {
        if (sentences == null) {
            return Map.of();
        }
        Map<K, List<SentenceView>> copy = Maps.newLinkedHashMap();
        sentences.forEach(
                (key, list) -> copy.put(given(field, key), ImmutableList.copyOf(given(field + "." + key, list))));
        return Maps.immutableEnumMap(copy);
    }

    static WordsView of(StandingInWords words, String language, Citations citations) {
        return new WordsView(
                language,
                SentenceView.of(words.summary(), citations),
                SentenceView.listOf(words.whyThisBand(), citations),
                views(Party.class, words.late(), citations),
                views(Band.class, words.toReach(), citations),
                SentenceView.listOf(words.next(), citations));
    }

    private static <K extends Enum<K>> Map<K, List<SentenceView>> views(
            Class<K> type, Map<K, List<Sentence>> sentences, Citations citations) {
        Map<K, List<SentenceView>> views = new EnumMap<>(type);
        sentences.forEach((key, list) -> views.put(key, SentenceView.listOf(list, citations)));
        return views;
    }

    /** Returns the summary. */
    @Override
    public String toString() {
        return summary.text();
    }
}
