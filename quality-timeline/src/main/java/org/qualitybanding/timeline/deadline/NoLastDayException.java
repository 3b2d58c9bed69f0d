package org.qualitybanding.timeline.deadline;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A count of days that comes to no last day: it leads out of the dates there are, or the calendar has no working day for longer than a
 * year.
 *
 * <p>The message names the clock, or the calendar: {@code originOn must be a date from which evidence-red stays within the dates
 * there are, found +999999999-12-25}. Of a calendar that does not cover a date, {@link
 * org.qualitybanding.timeline.calendar.UncoveredDateException} tells.
 */
public final class NoLastDayException extends InvalidValueException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable LocalDate askedTo;

    NoLastDayException(String field, String expected, String found, Optional<LocalDate> askedTo) {
        super(field, expected, found);
        this.askedTo = askedTo.orElse(null);
    }

    /**
     * Returns the last day that the calendar was asked about.
     *
     * @return a day more than a year after the last working day; empty where the count left the dates there are
     */
    public Optional<LocalDate> askedTo() {
        return Optional.ofNullable(askedTo);
    }
}
