package org.qualitybanding.timeline.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A day that a count met and that was not worked, such as 29 March 2027, Easter Monday.
 *
 * @param date the day
 * @param name the name that the calendar has for it; empty for a weekend, and for a closure without a name
 */
public record NonWorkingDay(LocalDate date, Optional<String> name) {

    /**
     * Creates a non-working day.
     *
     * @throws InvalidValueException if the date is missing, or the name is blank
     */
    public NonWorkingDay {
        Checks check = new Checks();
        date = check.given("date", date);
        name = Require.optional(name);
        if (name.isPresent()) {
            check.text("name", name.get());
        }
        check.done();
    }

    /** Returns the date, with its name where it has one, such as {@code 2027-03-29 (Easter Monday)}. */
    @Override
    public String toString() {
        return name.isPresent() ? date + " (" + name.get() + ")" : date.toString();
    }
}
