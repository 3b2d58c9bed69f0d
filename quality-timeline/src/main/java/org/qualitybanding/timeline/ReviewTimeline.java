package org.qualitybanding.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.change.ReviewProgress;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;
import org.qualitybanding.timeline.whatif.WhatIf;

/**
 * A review under a policy, which can be asked where it stands on any date.
 *
 * <pre>{@code
 * ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
 * timeline.on(LocalDate.of(2026, 3, 16)).overdue(Party.PROVIDER);   // on 16 March
 * timeline.on(LocalDate.of(2026, 4, 20)).scorecard().banding();     // on 20 April
 * }</pre>
 *
 * <p>Facts dated after the date asked about are not seen (reading R25: whole days, and nothing reads a clock). So what happened later
 * makes no difference to a day of last month. What was <i>typed in</i> later does, for a review holds the day a fact happened and not
 * the day it was recorded: a plan sent on 6 March and recorded on the 25th changes what stood on the 20th. A timeline of a review
 * alone tells what stood, by all that is recorded today. What a team could know is told by the timeline of a {@linkplain
 * org.qualitybanding.model.history.ReviewHistory history} as it was recorded by a day (reading R42):
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 20);
 * ReviewTimeline.of(history.recordedBy(day), policy).on(day);   // what was known on 20 March
 * }</pre>
 *
 * <p>Once a reviewer has decided the compliance score, the decision stands on the record of its day (reading R37). Where the gate
 * trips or a full review begins afterwards, it is set aside; where anything else that it rests on changes, the standing says that a
 * new decision is needed. A decision that does not count is an advisory, and no date of the review becomes unanswerable by it.
 */
public final class ReviewTimeline {

    private final QualityReview review;
    private final QualityPolicy policy;
    private final Standings standings;
    private final Optional<LocalDate> recordedBy;

    private ReviewTimeline(
            QualityReview review, QualityPolicy policy, Standings standings, Optional<LocalDate> recordedBy) {
        this.review = review;
        this.policy = policy;
        this.standings = standings;
        this.recordedBy = recordedBy;
    }

    /**
     * Puts a review under a policy. What can be wrong between the two, as the facts stand with all of them known, is found
     * here, not on a later date. A last day that can't be worked out, because the calendar doesn't cover a date that the count
     * needs or there is no such date, is nothing wrong: an advisory names it in the standing, and the rest is answered.
     *
     * @param review the facts of the review
     * @param policy the rules and timescales
     * @return the timeline
     * @throws InvalidValueException if something is missing, or the review does not have the policy's number of domains
     */
    public static ReviewTimeline of(QualityReview review, QualityPolicy policy) {
        return new ReviewTimeline(review, policy, Standings.of(review, policy), Optional.empty());
    }

    /**
     * Puts a review as it was on record by a day under a policy (reading R42). What was left out of it is not seen.
     *
     * @param recorded the review as it was on record, of {@code ReviewHistory.recordedBy}
     * @param policy the rules and timescales
     * @return the timeline, by what was recorded by that day
     * @throws InvalidValueException as {@link #of(QualityReview, QualityPolicy)} does
     */
    public static ReviewTimeline of(RecordedReview recorded, QualityPolicy policy) {
        QualityReview review = Require.given("recorded", recorded).review();
        Optional<LocalDate> recordedBy = Optional.of(recorded.recordedBy());
        return new ReviewTimeline(review, policy, Standings.of(review, policy, recordedBy), recordedBy);
    }

    /**
     * Returns the facts of the review.
     *
     * @return every fact, whatever its date
     */
    public QualityReview review() {
        return review;
    }

    /**
     * Tells by which day the facts were recorded, and so which of the two answers this timeline gives (reading R42).
     *
     * @return the last day of recording that counts; empty for a review of which the days of recording are not known
     */
    public Optional<LocalDate> recordedBy() {
        return recordedBy;
    }

    /**
     * Returns the policy.
     *
     * @return the rules and timescales
     */
    public QualityPolicy policy() {
        return policy;
    }

    /**
     * Works out where the review stands.
     *
     * @param date the day asked about; its end is meant, so facts of that day are seen
     * @return the standing, by the facts that happened by that day
     * @throws InvalidValueException if the date is missing, or before the review was opened
     */
    public ReviewStanding on(LocalDate date) {
        return standings.on(date);
    }

    /**
     * Tells what changed between two dates: the events and the dates that passed, and what is different by them.
     *
     * @param from the first date; what happened on it is not part of the answer
     * @param to the second date, which is part of the answer; on or after the first
     * @return the events in order, and the differences
     * @throws InvalidValueException if a date is missing, before the review was opened, or the second is before the first
     */
    public ReviewProgress between(LocalDate from, LocalDate to) {
        Require.onOrAfter("to", Require.given("to", to), "from", Require.given("from", from));
        return ReviewProgress.of(standings, from, to);
    }

    /**
     * Keeps where the review stands on a date for later, with the facts and the policy that it rests on, and without what people
     * wrote.
     *
     * @param date the day asked about; its end is meant
     * @return the receipt, which can be replayed
     * @throws InvalidValueException if the date is missing, or before the review was opened
     */
    public Receipt receipt(LocalDate date) {
        return receipt(date, Receipt.FreeText.LEFT_OUT);
    }

    /**
     * Keeps where the review stands on a date for later, with the facts and the policy that it rests on.
     *
     * @param date the day asked about; its end is meant
     * @param freeText whether to keep what people wrote
     * @return the receipt, which can be replayed
     * @throws InvalidValueException if something is missing, or the date is before the review was opened
     */
    public Receipt receipt(LocalDate date, Receipt.FreeText freeText) {
        return Receipt.of(on(date), policy, freeText);
    }

    /**
     * Asks what can still come of the review, without changing it.
     *
     * @param date the day asked about; its end is meant
     * @return what bands are still reachable, and what they take
     * @throws InvalidValueException if the date is missing, or before the review was opened
     */
    public WhatIf whatIf(LocalDate date) {
        return WhatIf.of(on(date));
    }

    /**
     * Returns the review and the policy, such as {@code timeline of review QR-1, as recorded by 2026-03-20, under policy
     * published-model 1}.
     */
    @Override
    public String toString() {
        return "timeline of review " + review.id()
                + recordedBy.map(day -> ", as recorded by " + day + ",").orElse("") + " under " + policy;
    }
}
