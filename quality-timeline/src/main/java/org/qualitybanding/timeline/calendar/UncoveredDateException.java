package org.qualitybanding.timeline.calendar;

import java.io.Serial;
import java.time.LocalDate;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A calendar was asked about a date that it does not cover, and did not guess.
 *
 * <p>The message names the calendar, the date and the range: {@code date must be in 2019-01-01 to 2027-12-31, which England
 * and Wales bank holidays covers, found 2028-01-03}. Whoever keeps the calendar adds the missing years; until then there is
 * no answer, because a holiday that is not known looks like any other day.
 */
public final class UncoveredDateException extends InvalidValueException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String calendar;
    private final LocalDate date;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /**
     * Creates the refusal of a date.
     *
     * @param calendar the name of the calendar's source
     * @param date the date that it was asked about
     * @param range the range that it covers
     */
    public UncoveredDateException(String calendar, LocalDate date, DateRange range) {
        super("date", "in " + range + ", which " + calendar + " covers", date.toString());
        this.calendar = calendar;
        this.date = date;
        this.firstDay = range.firstDay();
        this.lastDay = range.lastDay();
    }

    /**
     * Returns the name of the source of the calendar that was asked.
     *
     * @return the name, such as {@code England and Wales bank holidays}
     */
    public String calendar() {
        return calendar;
    }

    /**
     * Returns the date that the calendar was asked about.
     *
     * @return a date outside the {@link #range() range}
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the range that the calendar covers.
     *
     * @return the first and the last day that it has an answer for
     */
    public DateRange range() {
        return new DateRange(firstDay, lastDay);
    }
}
