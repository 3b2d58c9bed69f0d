package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The review of the remaining domains, after which all of them have been reviewed (clauses M8 and M9).
 *
 * @param startedOn the day the remaining domains came under review
 * @param completedOn the day the last of them was reviewed, or empty while some are outstanding
 */
public record FullReview(LocalDate startedOn, Optional<LocalDate> completedOn) {

    /**
     * Creates a full review.
     *
     * @throws InvalidValueException if its start is missing, or after its completion
     */
    public FullReview {
        Checks check = new Checks();
        startedOn = check.given("startedOn", startedOn);
        completedOn = Require.optional(completedOn);
        check.onOrAfter("completedOn", completedOn, "startedOn", startedOn);
        check.done();
    }

    /**
     * Returns a full review that is not completed yet.
     *
     * @param startedOn the day the remaining domains came under review
     * @return the full review
     */
    public static FullReview started(LocalDate startedOn) {
        return new FullReview(startedOn, Optional.empty());
    }

    /**
     * Returns a completed full review.
     *
     * @param startedOn the day the remaining domains came under review
     * @param completedOn the day the last of them was reviewed
     * @return the full review
     * @throws InvalidValueException if the completion is before the start
     */
    public static FullReview completed(LocalDate startedOn, LocalDate completedOn) {
        return new FullReview(startedOn, Optional.of(Require.given("completedOn", completedOn)));
    }

    /** The full review without its completion after the date, or empty where it started later. */
    Optional<FullReview> asKnownOn(LocalDate date) {
        if (startedOn.isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(Dated.isKnown(completedOn, date) ? this : started(startedOn));
    }

    /** Returns the days, such as {@code full review from 2026-03-03 to 2026-03-18}. */
    @Override
    public String toString() {
        return "full review from " + startedOn
                + completedOn.map(day -> " to " + day).orElse(", going on");
    }
}
