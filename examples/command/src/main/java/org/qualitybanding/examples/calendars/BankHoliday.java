package org.qualitybanding.examples.calendars;

import java.time.LocalDate;

/**
 * A bank holiday as GOV.UK lists it.
 *
 * @param date the day off; the substitute day where there is one
 * @param title its name, such as {@code Good Friday}
 */
public record BankHoliday(LocalDate date, String title) {

    /** Returns date and name, such as {@code 2026-04-03 Good Friday}. */
    @Override
    public String toString() {
        return date + " " + title;
    }
}
