package org.qualitybanding.examples.calendars;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * The bank holidays of a part of the United Kingdom, as <a href="https://github.com/focus-shift/jollyday">jollyday</a>
 * works them out by rule. Weekends are not in it: put it together with {@link WorkingDays#mondayToFriday()}.
 *
 * <p>jollyday answers for every year there is, also for those in which a holiday may yet be added or moved. So the caller
 * says for which years the answers hold.
 */
public final class JollydayBankHolidays {

    private JollydayBankHolidays() {}

    /**
     * Returns the bank holidays of a part of the United Kingdom, under the names that jollyday has for them in English.
     *
     * @param part the part as jollyday names it: {@code eng}, {@code nir}, {@code sct} or {@code wls}
     * @param firstYear the first year to answer for
     * @param lastYear the last year to answer for
     * @return the calendar
     * @throws InvalidValueException if jollyday does not know the part, which it would otherwise answer for without the
     *     holidays that only this part has; or the last year is before the first
     */
    public static WorkingDays of(String part, int firstYear, int lastYear) {
        HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<String> known =
                new TreeSet<>(jollyday.getCalendarHierarchy().getChildren().keySet());
        if (!known.contains(part)) {
            throw new InvalidValueException("part", "one of " + String.join(", ", known), '"' + part + '"');
        }
        DateRange years = DateRange.ofYears(firstYear, lastYear);
        return WorkingDays.holidays(
                "jollyday, United Kingdom, " + part,
                years,
                jollyday.getHolidays(years.firstDay(), years.lastDay(), part).stream()
                        .sorted(Comparator.comparing(JollydayBankHolidays::name))
                        .collect(toMap(
                                Holiday::getDate, JollydayBankHolidays::name, (one, other) -> one + " and " + other)));
    }

    /** The name in English, whichever language the machine speaks. */
    private static String name(Holiday holiday) {
        return holiday.getDescription(Locale.ENGLISH);
    }
}
