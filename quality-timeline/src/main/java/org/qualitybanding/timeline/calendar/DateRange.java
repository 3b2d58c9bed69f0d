package org.qualitybanding.timeline.calendar;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.onOrAfter;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A run of days, the first and the last of which belong to it: the range that a calendar of holidays covers.
 *
 * <p>{@code DateRange.ofYears(2019, 2027)} starts on 1 January 2019 and ends on 31 December 2027.
 *
 * @param firstDay the first day, which belongs to the range
 * @param lastDay the last day, which belongs to the range
 */
public record DateRange(LocalDate firstDay, LocalDate lastDay) {

    private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /**
     * Creates a range.
     *
     * @throws InvalidValueException if a day is missing, or the last is before the first
     */
    public DateRange {
        firstDay = given("firstDay", firstDay);
        lastDay = given("lastDay", lastDay);
        onOrAfter("lastDay", lastDay, "firstDay", firstDay);
    }

    /**
     * Returns the range from the first day of one year to the last day of another.
     *
     * @param firstYear the first year, all of which belongs to the range
     * @param lastYear the last year, all of which belongs to the range; the same year for a single one
     * @return the range
     * @throws InvalidValueException if a year is one that a date cannot have, or the last is before the first
     */
    public static DateRange ofYears(int firstYear, int lastYear) {
        return new DateRange(
                year("firstYear", firstYear).atDay(1),
                year("lastYear", lastYear).atMonth(12).atEndOfMonth());
    }

    /**
     * Returns the range of all dates, for a calendar that has an answer for every one of them.
     *
     * @return the range from {@link LocalDate#MIN} to {@link LocalDate#MAX}
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * Tells whether a date belongs to this range.
     *
     * @param date the date
     * @return true from the first to the last day, both included
     * @throws InvalidValueException if the date is missing
     */
    public boolean contains(LocalDate date) {
        given("date", date);
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /**
     * Returns the days that belong to this range and to another.
     *
     * @param other the other range
     * @return the days that both have, or empty where there are none
     * @throws InvalidValueException if the other range is missing
     */
    public Optional<DateRange> intersection(DateRange other) {
        given("other", other);
        LocalDate first = firstDay.isBefore(other.firstDay) ? other.firstDay : firstDay;
        LocalDate last = lastDay.isAfter(other.lastDay) ? other.lastDay : lastDay;
        return first.isAfter(last) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    /** Returns the range, such as {@code 2019-01-01 to 2027-12-31}, or {@code all dates}. */
    @Override
    public String toString() {
        return equals(ALWAYS) ? "all dates" : firstDay + " to " + lastDay;
    }

    private static Year year(String field, int year) {
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            throw new InvalidValueException(
                    field, "a year from " + Year.MIN_VALUE + " to " + Year.MAX_VALUE, Integer.toString(year));
        }
        return Year.of(year);
    }
}
