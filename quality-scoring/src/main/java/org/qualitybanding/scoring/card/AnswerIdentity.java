package org.qualitybanding.scoring.card;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.IdentifiedPolicy;

/**
 * The whole identity of an answer: whatever is the same in it makes the same answer again, on every machine.
 *
 * <pre>{@code
 * standing.identity().toString();
 * // review QR-1 on 2026-04-20 under policy published-model 1 (0bc93a26b07f), facts d7a1e20c8b31, library 0.1.0
 * }</pre>
 *
 * <p>It is data, and can be stored beside an answer as it is. A digest tells that something was changed and not what; a receipt
 * tells that, too.
 *
 * <p>Which of the two answers of reading R42 it is, {@code recordedBy} says: what was known on a day, by what was recorded by a day; or,
 * where that is empty, what stood on it by all that is recorded today.
 *
 * @param reviewId the id of the review
 * @param date the day asked about, its end; empty for an answer by every fact, whatever its date
 * @param recordedBy the last day of recording that counts; empty where the days of recording are not known
 * @param factsDigest the digest of the facts that were known on the date, free text included
 * @param policyId the id of the policy
 * @param policyVersion its version
 * @param policyDigest its {@linkplain IdentifiedPolicy#digest() digest}: for a whole review that of rules, timescales and numbers
 * @param calendar the days of the calendar that the answer looked at; empty where no timescale asks a calendar
 * @param libraryVersion the {@linkplain LibraryVersion version of the library} that answered
 */
@RecordStyle
@Value.Builder
public record AnswerIdentity(
        String reviewId,
        Optional<LocalDate> date,
        Optional<LocalDate> recordedBy,
        String factsDigest,
        String policyId,
        String policyVersion,
        String policyDigest,
        Optional<CalendarDays> calendar,
        String libraryVersion)
        implements WithAnswerIdentity {

    private static final int FEW_DIGITS = 12;

    /**
     * Creates an identity; a scorecard and a standing name theirs.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public AnswerIdentity {
        Checks check = new Checks();
        reviewId = check.id("reviewId", reviewId);
        date = Require.optional(date);
        recordedBy = Require.optional(recordedBy);
        factsDigest = check.id("factsDigest", factsDigest);
        policyId = check.id("policyId", policyId);
        policyVersion = check.id("policyVersion", policyVersion);
        policyDigest = check.id("policyDigest", policyDigest);
        calendar = Require.optional(calendar);
        libraryVersion = check.id("libraryVersion", libraryVersion);
        check.done();
    }

    static AnswerIdentity of(
            QualityReview known,
            Optional<LocalDate> date,
            Optional<LocalDate> recordedBy,
            IdentifiedPolicy policy,
            Optional<CalendarDays> calendar) {
        return new AnswerIdentity(
                known.id(),
                date,
                recordedBy,
                known.digest(),
                policy.id(),
                policy.version(),
                policy.digest(),
                calendar,
                LibraryVersion.current());
    }

    /**
     * Starts an identity.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what the answer is to, digests by their first digits. */
    @Override
    public String toString() {
        return "review " + reviewId
                + date.map(day -> " on " + day).orElse("")
                + recordedBy.map(day -> ", as recorded by " + day + ",").orElse("")
                + " under policy " + policyId + " " + policyVersion + " (" + few(policyDigest) + ")"
                + calendar.map(days -> ", " + days).orElse("")
                + ", facts " + few(factsDigest) + ", library " + libraryVersion;
    }

    private static String few(String digest) {
        return digest.substring(0, Math.min(FEW_DIGITS, digest.length()));
    }

    /**
     * The days of a calendar that an answer looked at.
     *
     * @param firstDay the first of them, on which the review was opened
     * @param lastDay the last day that a deadline looked at
     * @param digest the digest of what the calendar says of the days between, both included
     */
    public record CalendarDays(LocalDate firstDay, LocalDate lastDay, String digest) {

        /**
         * Creates the days of a calendar.
         *
         * @throws InvalidValueException if a component is missing, or the last day is before the first
         */
        public CalendarDays {
            Checks check = new Checks();
            firstDay = check.given("firstDay", firstDay);
            lastDay = check.given("lastDay", lastDay);
            check.onOrAfter("lastDay", lastDay, "firstDay", firstDay);
            digest = check.id("digest", digest);
            check.done();
        }

        /** Returns digest and days, such as {@code calendar 1f0a93b2c4d5 from 2026-03-01 to 2026-04-17}. */
        @Override
        public String toString() {
            return "calendar " + few(digest) + " from " + firstDay + " to " + lastDay;
        }
    }

    /** Builds an {@link AnswerIdentity}. */
    public static class Builder extends AnswerIdentityBuilder {
        Builder() {}
    }
}
