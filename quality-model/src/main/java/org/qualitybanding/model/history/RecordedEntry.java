package org.qualitybanding.model.history;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * An entry as it is read: what it did to the facts on record, and the review that they made from then on.
 *
 * <p>A plan of 6 March typed in on the 25th, as the third entry: {@code entry 3: issued plan P-1 added}.
 *
 * @param number which entry of the history it is, counted from 1
 * @param recorded what it did to the facts on record; nothing where all of it was on record already
 * @param review the review by this entry and all before it; empty where facts on record by then contradict each other
 * @param faults what contradicts, and since which entry; none where there is a review
 */
public record RecordedEntry(
        Integer number, List<RecordedFact> recorded, Optional<QualityReview> review, List<Fault> faults) {

    /**
     * Creates a recorded entry; {@link ReviewHistory#recordedBetween} reads them.
     *
     * @throws InvalidValueException if a component is missing, or the number is below 1
     */
    public RecordedEntry {
        Require.atLeast("number", 1, Require.given("number", number));
        recorded = Require.list("recorded", recorded);
        review = Require.optional(review);
        faults = Require.list("faults", faults);
    }

    /** Returns number and what it did, such as {@code entry 3: issued plan P-1 added}. */
    @Override
    public String toString() {
        List<String> facts = recorded.stream().map(RecordedFact::toString).toList();
        return "entry " + number + ": " + (facts.isEmpty() ? "nothing new" : Words.few(facts))
                + (faults.isEmpty() ? "" : "; no answer after it");
    }
}
