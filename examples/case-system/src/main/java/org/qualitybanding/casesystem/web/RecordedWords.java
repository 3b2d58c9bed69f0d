package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.stream.Collectors;
import org.qualitybanding.casesystem.form.Days;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.RecordedFact;
import org.qualitybanding.model.history.ReviewHistory;

/** What was recorded, in a line: ids and days, without what people wrote. */
final class RecordedWords {

    private RecordedWords() {}

    /** What an entry did, with who recorded it and when. */
    static String of(ReviewHistory history, int number) {
        HistoryEntry entry = history.entries().get(number - 1);
        return entry.recorder() + ", " + Days.inSentence(entry.recordedOn()) + ": " + of(history.recorded(number));
    }

    static String of(List<RecordedFact> facts) {
        return facts.isEmpty()
                ? "nothing new"
                : facts.stream().map(RecordedFact::toString).collect(Collectors.joining(", "));
    }
}
