package org.qualitybanding.exchange.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A division of the United Kingdom with its bank holidays, as it stands in {@code https://www.gov.uk/bank-holidays.json}: a record for
 * any mapper to read, strict or not. The file is an object of divisions by their names:
 *
 * <pre>{@code
 * Map<String, GovUkDivision> file = mapper.readValue(json, new TypeReference<Map<String, GovUkDivision>>() {});
 * }</pre>
 *
 * @param division its name, such as {@code england-and-wales}
 * @param events its bank holidays, one or more
 */
public record GovUkDivision(String division, List<BankHoliday> events) {

    /**
     * Creates a division.
     *
     * @throws InvalidValueException if the name is none, or there is no bank holiday
     */
    public GovUkDivision {
        Checks check = new Checks();
        division = check.id("division", division);
        events = check.list("events", events);
        if (events.isEmpty()) {
            check.fault("events", "1 or more bank holidays", 0);
        }
        check.done();
    }

    /** Returns its name and how many it has, such as {@code england-and-wales: 75 bank holidays}. */
    @Override
    public String toString() {
        return division + ": " + events.size() + (events.size() == 1 ? " bank holiday" : " bank holidays");
    }

    /**
     * A bank holiday.
     *
     * @param title its name, such as {@code Good Friday}
     * @param date the day off; the substitute day where there is one
     * @param notes what GOV.UK notes of it, such as {@code Substitute day}; often of no letters
     * @param bunting whether GOV.UK flies bunting on it
     */
    public record BankHoliday(String title, LocalDate date, Optional<String> notes, Optional<Boolean> bunting) {

        /**
         * Creates a bank holiday.
         *
         * @throws InvalidValueException if the name or the date is missing, or the name is none of 1 to 100 characters on one line
         */
        public BankHoliday {
            Checks check = new Checks();
            title = check.name("title", title);
            date = check.given("date", date);
            notes = Require.optional(notes);
            bunting = Require.optional(bunting);
            check.done();
        }

        /** Returns date and name, such as {@code 2026-04-03 Good Friday}. */
        @Override
        public String toString() {
            return date + " " + title;
        }
    }
}
