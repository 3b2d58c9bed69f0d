package org.qualitybanding.scoring.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.IdentifiedPolicy;

/**
 * What an answer rests on: the facts known on a date, and a policy. Digests cost more than the answer, so it is kept as it is, and the
 * {@linkplain #identity() identity} is worked out when somebody asks.
 *
 * <p>Two are equal exactly where their identities are: a fact dated after the date makes no difference.
 */
public final class AnswerBasis {

    private final QualityReview review;
    private final LocalDate date;
    private final Optional<LocalDate> recordedBy;
    private final IdentifiedPolicy policy;
    private final Supplier<Optional<AnswerIdentity.CalendarDays>> calendar;

    private AnswerBasis(
            QualityReview review,
            LocalDate date,
            Optional<LocalDate> recordedBy,
            IdentifiedPolicy policy,
            Supplier<Optional<AnswerIdentity.CalendarDays>> calendar) {
        this.review = review;
        this.date = date;
        this.recordedBy = recordedBy;
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * Returns what an answer by every fact of a review rests on.
     *
     * @param review the facts
     * @param policy the policy, which asks no calendar
     * @return the basis
     * @throws InvalidValueException if something is missing
     */
    public static AnswerBasis of(QualityReview review, IdentifiedPolicy policy) {
        return of(review, LocalDate.MAX, Optional.empty(), policy, Optional::empty);
    }

    /**
     * Returns what an answer for a date rests on.
     *
     * @param review the facts, of which those dated after the date do not count
     * @param date the day asked about; {@link LocalDate#MAX} for every fact
     * @param recordedBy the last day of recording that counts; empty where the days of recording are not known (reading R42)
     * @param policy the policy
     * @param calendar the days of the calendar that the answer looked at; asked only for the identity
     * @return the basis
     * @throws InvalidValueException if something is missing
     */
    public static AnswerBasis of(
            QualityReview review,
            LocalDate date,
            Optional<LocalDate> recordedBy,
            IdentifiedPolicy policy,
            Supplier<Optional<AnswerIdentity.CalendarDays>> calendar) {
        return new AnswerBasis(
                Require.given("review", review),
                Require.given("date", date),
                Require.optional(recordedBy),
                Require.given("policy", policy),
                Require.given("calendar", calendar));
    }

    String reviewId() {
        return review.id();
    }

    String serviceId() {
        return review.service().id();
    }

    IdentifiedPolicy policy() {
        return policy;
    }

    /**
     * Returns the facts that the answer saw.
     *
     * @return the review without what is dated after the date
     */
    public QualityReview knownFacts() {
        return review.asKnownOn(date);
    }

    /**
     * Works out the identity, with its digests.
     *
     * @return the identity of the answer
     */
    public AnswerIdentity identity() {
        return AnswerIdentity.of(knownFacts(), day(), recordedBy, policy, calendar.get());
    }

    private Optional<LocalDate> day() {
        return date.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(date);
    }

    /** Tells whether another answer rests on the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerBasis that
                && date.equals(that.date)
                && recordedBy.equals(that.recordedBy)
                && (isMadeOf(that.review, that.policy) || identity().equals(that.identity()));
    }

    private boolean isMadeOf(QualityReview otherReview, IdentifiedPolicy otherPolicy) {
        return review.equals(otherReview) && policy.equals(otherPolicy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(review.id(), date, recordedBy);
    }

    /** Returns the review, the day and the policy, such as {@code review QR-1 on 2026-04-20 under policy published-model 1}. */
    @Override
    public String toString() {
        return "review " + review.id() + day().map(on -> " on " + on).orElse("") + " under policy " + policy.id() + " "
                + policy.version();
    }
}
