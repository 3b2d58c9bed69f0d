package org.qualitybanding.model.history;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Goes through the entries of a history once, with the facts that are on record as far as it has come. */
final class ReadingOn extends AbstractIterator<RecordedEntry> {

    private final ReviewHistory history;
    private final LocalDate to;
    private final NamedFacts onRecord = new NamedFacts();
    private int read;

    /** Since which entry there is no answer; 0 while there is one, or nothing is known of it. */
    private int contradictedSince;

    ReadingOn(ReviewHistory history, LocalDate after, LocalDate to) {
        this.history = history;
        this.to = to;
        while (hasEntry() && !upcoming().recordedOn().isAfter(after)) {
            onRecord.record(upcoming());
            read++;
        }
    }

    private boolean hasEntry() {
        return read < history.entries().size();
    }

    private HistoryEntry upcoming() {
        return history.entries().get(read);
    }

    @Override
    protected @Nullable RecordedEntry computeNext() {
        if (!hasEntry() || upcoming().recordedOn().isAfter(to)) {
            return endOfData();
        }
        HistoryEntry entry = upcoming();
        List<RecordedFact> recorded = onRecord.recordedIn(entry);
        onRecord.record(entry);
        read++;
        try {
            QualityReview review = new FittingFacts(onRecord.facts()).facts().review(history.reviewId());
            contradictedSince = 0;
            return new RecordedEntry(read, recorded, Optional.of(review), List.of());
        } catch (InvalidValueException e) {
            contradictedSince = contradictedSince > 0 ? contradictedSince : history.contradictedSince(read);
            return new RecordedEntry(
                    read,
                    recorded,
                    Optional.empty(),
                    history.contradiction(e, contradictedSince).faults());
        }
    }
}
