package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.qualitybanding.fixtures.HistoryArbitraries;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Standings;

/** What was known on a day stays what was known on it, whatever is recorded afterwards (R42). */
class RecordedByProperties {

    /** A history, of which the first entries are those recorded by a day: one at least. */
    record Cut(ReviewHistory history, int entries) {

        LocalDate day() {
            return history.entries().get(entries - 1).recordedOn();
        }
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return Combinators.combine(
                        HistoryArbitraries.untidy(), Arbitraries.doubles().between(0, 1))
                .as(RecordedByProperties::cut)
                .withoutEdgeCases();
    }

    /** Cut behind the last entry of some day. */
    private static Cut cut(ReviewHistory history, double share) {
        List<HistoryEntry> entries = history.entries();
        int count = 1 + (int) Math.round(share * (entries.size() - 1));
        while (count < entries.size()
                && entries.get(count).recordedOn().equals(entries.get(count - 1).recordedOn())) {
            count++;
        }
        return new Cut(history, count);
    }

    @Property(tries = 1_000)
    void anEntryRecordedLaterChangesNoAnswer(@ForAll("cuts") Cut cut) {
        ReviewHistory history = new ReviewHistory(
                cut.history().reviewId(), cut.history().entries().subList(0, cut.entries()));
        List<Object> answers = answers(history, cut.day());

        for (HistoryEntry later : cut.history()
                .entries()
                .subList(cut.entries(), cut.history().entries().size())) {
            history = history.appending(later);
        }

        assertThat(history).isEqualTo(cut.history());
        assertThat(answers(history, cut.day())).isEqualTo(answers).isNotEmpty();
    }

    /** The same at length; {@code mvn -Pthorough} runs it. */
    @Tag("thorough")
    @Property(tries = 100_000)
    void anEntryRecordedLaterChangesNoAnswerOfAHundredThousandHistories(@ForAll("cuts") Cut cut) {
        anEntryRecordedLaterChangesNoAnswer(cut);
    }

    /** The review and where it stood early, on the day itself and later, or why there is none. */
    private static List<Object> answers(ReviewHistory history, LocalDate recordedBy) {
        List<Object> answers = new ArrayList<>();
        try {
            RecordedReview recorded = history.recordedBy(recordedBy);
            answers.add(recorded);
            Standings standings = Standings.of(recorded.review(), QualityPolicy.published());
            LocalDate openedOn = recorded.review().openedOn();
            for (LocalDate date : List.of(openedOn.plusDays(9), recordedBy, openedOn.plusDays(60))) {
                answers.add(standings.on(date));
            }
        } catch (InvalidValueException e) {
            answers.add(e.getMessage());
        }
        return answers;
    }
}
