package org.qualitybanding.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review as it was recorded, entry by entry. Nothing in it is ever changed: a correction is one more entry, and what was on record
 * by a day stays what it was.
 *
 * <p>A plan sent on 6 March and typed in on the 25th:
 *
 * <pre>{@code
 * ReviewHistory history = ReviewHistory.opened(LocalDate.of(2026, 3, 3), "reviewer-7", visited)
 *         .recording(LocalDate.of(2026, 3, 25), "reviewer-7", review -> review.issuing(plan));
 *
 * history.recordedBy(LocalDate.of(2026, 3, 20)).review().issuedPlans();   // none
 * history.recordedBy(LocalDate.of(2026, 3, 25)).review().issuedPlans();   // the plan, sent on 6 March
 * }</pre>
 *
 * <p>So a history gives two answers about a day (reading R42). <b>What stood</b> on 20 March, by everything recorded since, is asked of
 * {@code recordedBy} today: the plan was with the provider for a fortnight. <b>What was known</b> on 20 March is asked of {@code
 * recordedBy} that day: nobody could tell. Whoever judges what a team did on a day asks for what it knew; whoever judges what the
 * provider owed asks for what stood. An entry recorded after a day changes no answer for that day.
 *
 * <p>Nothing is asked between the day a fact happened and the day it was recorded, which may be the earlier one: visits are arranged.
 * Facts recorded in another order than they happened in are welcome; see {@link RecordedReview#leftOut()}.
 *
 * @param reviewId the caller's id of the review
 * @param entries what was recorded, in order of the days of recording; those of one day in the order they were made
 */
public record ReviewHistory(String reviewId, List<HistoryEntry> entries) {

    /**
     * Creates a history.
     *
     * @throws InvalidValueException if the id is missing or malformed, there is no entry, the first one lacks something that a review
     *     has from its opening on, an entry was recorded before the one ahead of it, or strikes out what is not on record
     */
    public ReviewHistory {
        Checks check = new Checks();
        reviewId = check.id("reviewId", reviewId);
        if (!(entries instanceof CheckedEntries)) {
            entries = check.list("entries", entries);
            if (entries.isEmpty()) {
                check.fault("entries", "1 or more", 0);
            }
            check.done();
            entries = CheckedEntries.of(entries);
        }
        check.done();
    }

    private CheckedEntries checked() {
        return (CheckedEntries) entries;
    }

    /**
     * Starts a history with a review, as far as it had come when it was first recorded.
     *
     * @param recordedOn the day it was recorded
     * @param recorder the id of the person who recorded it
     * @param review the review
     * @return a history of one entry
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static ReviewHistory opened(LocalDate recordedOn, String recorder, QualityReview review) {
        ReviewFacts facts = ReviewFacts.of(review);
        return new ReviewHistory(review.id(), List.of(HistoryEntry.recorded(recordedOn, recorder, facts)));
    }

    /**
     * Adds an entry, such as one that was imported. The facts in it may rest on what is not recorded yet.
     *
     * @param entry the entry, recorded on or after the day of the last one
     * @return the history with it as the last
     * @throws InvalidValueException if it is missing, was recorded before the last one, or strikes out what is not on record
     */
    public ReviewHistory appending(HistoryEntry entry) {
        return new ReviewHistory(reviewId, checked().plus(Require.given("entry", entry)));
    }

    /**
     * Records what a change makes different, in one entry. Any verb of a review does for a change, or several in a row:
     *
     * <pre>{@code
     * history.recording(day, "reviewer-7", review -> review.issuing(plan));
     * history.recording(day, "reviewer-7", review -> review.withAction("A-1", action -> action.withRag(Rag.RED)));
     * }</pre>
     *
     * @param recordedOn the day of recording, on or after that of the last entry
     * @param recorder the id of the person who records it
     * @param change what to make of the review as it is on record
     * @return the history with one more entry: facts that are new or different, and the names of those that are gone
     * @throws InvalidValueException if something is missing or malformed, the day is before that of the last entry, the change is
     *     refused, makes nothing different, gives the review another id, or changes a fact of which something is left out
     */
    public ReviewHistory recording(LocalDate recordedOn, String recorder, UnaryOperator<QualityReview> change) {
        RecordedReview current = recordedBy(LocalDate.MAX);
        QualityReview before = current.review();
        QualityReview after = Require.given(
                "the changed review", Require.given("change", change).apply(before));
        if (!after.id().equals(reviewId)) {
            throw new InvalidValueException(
                    "id", "the reviewId " + Require.quoted(reviewId), Require.quoted(after.id()));
        }
        NamedFacts factsBefore = NamedFacts.of(ReviewFacts.of(before));
        NamedFacts factsAfter = NamedFacts.of(ReviewFacts.of(after));
        HistoryEntry entry = new HistoryEntry(
                recordedOn,
                recorder,
                factsAfter.addedOrCorrectedSince(factsBefore),
                factsAfter.struckOutSince(factsBefore));
        checkWhole(entry, current);
        return appending(entry);
    }

    /** Whoever changed a fact of which something is left out would record it without that, for good. */
    private static void checkWhole(HistoryEntry entry, RecordedReview current) {
        for (LeftOut left : current.leftOut()) {
            FactName whole = left.of().orElse(left.fact());
            if (entry.facts().names().contains(whole)) {
                throw new InvalidValueException(
                        "change", "of facts that are on record with all that they rest on", left.toString());
            }
        }
    }

    /**
     * Tells what an entry did to the facts on record.
     *
     * @param number which entry, counted from 1
     * @return each fact that was added, changed or struck out; none of those recorded again as they were
     * @throws InvalidValueException if there is no such entry
     */
    public List<RecordedFact> recorded(int number) {
        if (number < 1 || number > entries.size()) {
            throw new InvalidValueException("number", "from 1 to " + entries.size(), Integer.toString(number));
        }
        return checked().onRecord(number - 1).recordedIn(entries.get(number - 1));
    }

    /**
     * Returns the review as it was on record by a day. What rests on something that was not on record is left out, and told.
     *
     * @param date the day, the end of which is meant: entries of that day are read; {@link LocalDate#MAX} reads them all, and stands
     *     for the day of the last one
     * @return the review, what was left out of it, and the day: that which was asked for, or that of the last entry
     * @throws InvalidValueException if the date is missing or before the first day of recording, or facts on record by then contradict
     *     each other: it names the entry since which they do
     */
    public RecordedReview recordedBy(LocalDate date) {
        Require.onOrAfter(
                "date",
                Require.given("date", date),
                "the first day of recording",
                entries.get(0).recordedOn());
        int count = entries.size();
        while (entries.get(count - 1).recordedOn().isAfter(date)) {
            count--;
        }
        FittingFacts fitting = new FittingFacts(checked().onRecord(count).facts());
        try {
            return new RecordedReview(fitting.facts().review(reviewId), named(date), fitting.leftOut());
        } catch (InvalidValueException e) {
            throw contradiction(e, contradictedSince(count));
        }
    }

    /** A day on which somebody could have known it: the last date there is stands for the last day of recording. */
    private LocalDate named(LocalDate date) {
        return date.equals(LocalDate.MAX) ? entries.get(entries.size() - 1).recordedOn() : date;
    }

    /**
     * Reads on from a day of recording, entry by entry: what each did to the facts on record, and the review that they made from then
     * on. An iterator goes through the entries once, and makes each review when it comes to it.
     *
     * @param after the day of recording to read on from; entries of that day are not among those read
     * @param to the last day of recording to read, included
     * @return the entries recorded after the one day and by the other, in their order
     * @throws InvalidValueException if a day is missing
     */
    public Iterable<RecordedEntry> recordedBetween(LocalDate after, LocalDate to) {
        Require.given("after", after);
        Require.given("to", to);
        return () -> new ReadingOn(this, after, to);
    }

    /** Since which entry what the first so many say together can't be believed. */
    int contradictedSince(int count) {
        int number = count;
        while (number > 1 && !isAnswerable(number - 1)) {
            number--;
        }
        return number;
    }

    /** A refusal with the entry since which what is on record can't be believed. */
    InvalidValueException contradiction(InvalidValueException refusal, int number) {
        String since = ", since entry " + number + ", recorded on "
                + entries.get(number - 1).recordedOn();
        return new InvalidValueException(refusal.faults().stream()
                .map(fault -> new Fault(fault.field(), fault.recordId(), fault.expected(), fault.found() + since))
                .toList());
    }

    private boolean isAnswerable(int count) {
        try {
            new FittingFacts(checked().onRecord(count).facts()).facts().review(reviewId);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Returns id, count and days, such as {@code history of review QR-1: 12 entries, recorded from 2026-03-01 to 2026-05-04}. */
    @Override
    public String toString() {
        return "history of review " + reviewId + ": " + entries.size() + (entries.size() == 1 ? " entry" : " entries")
                + ", recorded from " + entries.get(0).recordedOn() + " to "
                + entries.get(entries.size() - 1).recordedOn();
    }
}
