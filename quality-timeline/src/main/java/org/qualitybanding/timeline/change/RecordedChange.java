package org.qualitybanding.timeline.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.RecordedEntry;
import org.qualitybanding.model.history.RecordedFact;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/**
 * What recording made different for one date: where a review stood on it by what was recorded by one day, where by what was recorded by
 * a later one, and which entries the difference comes from (reading R42).
 *
 * <p>A plan sent on 6 March was typed in on the 25th. What that made of 20 March:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 20);
 * RecordedChange change = RecordedChange.of(history, policy, day, day, LocalDate.of(2026, 3, 31));
 * change.entries().get(0).recorded();   // issued plan P-1 added
 * change.text();                        // entry 3 of 2026-03-25 by typist-3: issued plan P-1 added; below it, what that made different
 * }</pre>
 *
 * @param before where the review stood on the date by what was recorded by the first day
 * @param after where it stood on the same date by what was recorded by the second
 * @param from the first day of recording; what was recorded on it is part of {@code before}
 * @param to the second day of recording, included
 * @param entries the entries in between that made something different for the date, in the order they were recorded
 */
public record RecordedChange(
        ReviewStanding before, ReviewStanding after, LocalDate from, LocalDate to, List<LateEntry> entries) {

    /**
     * Creates a change; {@link #of} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public RecordedChange {
        before = Require.given("before", before);
        after = Require.given("after", after);
        from = Require.given("from", from);
        to = Require.given("to", to);
        entries = Require.list("entries", entries);
    }

    /**
     * Works out what recording made different for a date.
     *
     * @param history the history of the review
     * @param policy the rules and timescales
     * @param date the day asked about; its end is meant
     * @param from the first day of recording, its end as well
     * @param to the second day of recording, on or after the first
     * @return where the review stood on the date by the one and by the other, and the entries that made the difference
     * @throws InvalidValueException if something is missing, the days are in the wrong order, or the review has no answer for the date by
     *     what was recorded by one of them; an entry in between after which it has none is told, and not thrown
     */
    public static RecordedChange of(
            ReviewHistory history, QualityPolicy policy, LocalDate date, LocalDate from, LocalDate to) {
        Require.onOrAfter("to", Require.given("to", to), "from", Require.given("from", from));
        RecordedReview first = Require.given("history", history).recordedBy(from);
        RecordedReview last = history.recordedBy(to);
        ReviewStanding before =
                Standings.of(first.review(), policy, Optional.of(from)).on(date);
        ReviewStanding after =
                Standings.of(last.review(), policy, Optional.of(to)).on(date);
        List<LateEntry> late = new ArrayList<>();
        ReviewStanding known = before;
        for (RecordedEntry read : history.recordedBetween(from, to)) {
            HistoryEntry entry = history.entries().get(read.number() - 1);
            if (read.review().isEmpty()) {
                late.add(LateEntry.of(entry, read, List.of(), read.faults()));
                continue;
            }
            try {
                ReviewStanding then = Standings.of(read.review().get(), policy).on(date);
                List<Difference<String, String>> differences = StandingFacts.onOneDate(known, then);
                if (!differences.isEmpty()) {
                    late.add(LateEntry.of(entry, read, differences, List.of()));
                }
                known = then;
            } catch (InvalidValueException e) {
                late.add(LateEntry.of(entry, read, List.of(), e.faults()));
            }
        }
        return new RecordedChange(before, after, from, to, late);
    }

    /**
     * Returns the entries and what each made different, for a person to read.
     *
     * @return a line for each entry, and below it an indented line for each difference, or for what contradicted; nothing where recording
     *     made no difference for the date
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        for (LateEntry late : entries) {
            text.add(late.title());
            Facts.text(late.differences()).lines().forEach(line -> text.add("  " + line));
            late.faults().forEach(fault -> text.add("  no answer: " + fault));
        }
        return text.toString();
    }

    /** Returns id, day and count, such as {@code review QR-1 on 2026-03-20, as recorded by 2026-03-20 and by 2026-03-31: 1 late entry}. */
    @Override
    public String toString() {
        return "review " + after.reviewId() + " on " + after.date() + ", as recorded by " + from + " and by " + to
                + ": " + entries.size() + (entries.size() == 1 ? " late entry" : " late entries");
    }

    /**
     * An entry of a history, and what it made different for a date that was asked about.
     *
     * @param number which entry of the history it is, counted from 1
     * @param entry who recorded it, on which day, and the facts as they were recorded
     * @param recorded what it did to the facts on record
     * @param differences what is different by it, the scores and the band first, then actions, duties, advisories and facts that may
     *     prompt a step
     * @param faults why the review had no answer for the date after this entry; empty where it had one
     */
    public record LateEntry(
            Integer number,
            HistoryEntry entry,
            List<RecordedFact> recorded,
            List<Difference<String, String>> differences,
            List<Fault> faults) {

        /**
         * Creates a late entry; {@link RecordedChange#of} finds them.
         *
         * @throws InvalidValueException if a component is missing, or the number is below 1
         */
        public LateEntry {
            Require.atLeast("number", 1, Require.given("number", number));
            entry = Require.given("entry", entry);
            recorded = Require.list("recorded", recorded);
            differences = Require.list("differences", differences);
            faults = Require.list("faults", faults);
        }

        private static LateEntry of(
                HistoryEntry entry,
                RecordedEntry read,
                List<Difference<String, String>> differences,
                List<Fault> faults) {
            return new LateEntry(read.number(), entry, read.recorded(), differences, faults);
        }

        private String title() {
            List<String> facts = recorded.stream().map(RecordedFact::toString).toList();
            return "entry " + number + " of " + entry.recordedOn() + " by " + entry.recorder() + ": "
                    + (facts.isEmpty() ? "nothing new" : Words.few(facts));
        }

        /** Returns the entry and a count, such as {@code entry 3 of 2026-03-25 by reviewer-7: issued plan P-1 added; 9 differences}. */
        @Override
        public String toString() {
            return title() + "; "
                    + (faults.isEmpty() ? Words.counted(differences.size(), "difference") : "no answer after it");
        }
    }
}
