package org.qualitybanding.exchange.calendar;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * The bank holidays that GOV.UK publishes at {@code https://www.gov.uk/bank-holidays.json}. Fetching the file, reading it with
 * whatever JSON mapper there is, and fetching it again now and then, is the caller's: a holiday may be added to a year that is listed already, as it was in 2022 and
 * 2023.
 *
 * <pre>{@code
 * Map<String, GovUkDivision> file = mapper.readValue(json, new TypeReference<Map<String, GovUkDivision>>() {});
 * WorkingDays ours = WorkingDays.mondayToFriday()
 *     .and(GovUkBankHolidays.of(file).workingDays("england-and-wales"));
 * }</pre>
 *
 * <p>The file doesn't say which years it covers. It lists whole years, so it is taken to cover them from 1 January of its
 * first event's year to 31 December of its last event's year, but only those that are complete: with a holiday by 3 January,
 * one from 26 December on, and eight or more in all. Every division has had that in every year since 1978: New Year's Day
 * falls on 1 January or moves to the 3rd at the latest, the second holiday of Christmas is never before the 26th, and the
 * division with the fewest has eight. A list that begins or ends within a year therefore covers that year not at all: asked
 * about it, the calendar refuses, rather than call Christmas Day a working day. A year that is incomplete between complete
 * ones is a damaged file, and the file is refused.
 */
public final class GovUkBankHolidays {

    private static final int FEWEST_IN_A_YEAR = 8;
    private static final MonthDay LATEST_NEW_YEAR = MonthDay.of(1, 3);
    private static final MonthDay EARLIEST_BOXING_DAY = MonthDay.of(12, 26);

    private final ImmutableMap<String, GovUkDivision> divisions;

    private GovUkBankHolidays(ImmutableMap<String, GovUkDivision> divisions) {
        this.divisions = divisions;
    }

    /**
     * Takes the file.
     *
     * @param file its divisions by their names, as a mapper read them
     * @return the holidays in it
     * @throws InvalidValueException if there is none, or one is missing
     */
    public static GovUkBankHolidays of(Map<String, GovUkDivision> file) {
        Checks check = new Checks();
        Require.given("file", file).forEach((name, division) -> check.given(name, division));
        if (file.isEmpty()) {
            check.fault("file", "1 or more divisions", 0);
        }
        check.done();
        return new GovUkBankHolidays(ImmutableMap.copyOf(file));
    }

    /**
     * Returns the divisions in the file.
     *
     * @return their names in the order of the file, such as {@code england-and-wales}
     */
    public Set<String> divisions() {
        return divisions.keySet();
    }

    /**
     * Returns the holidays of a division.
     *
     * @param division its name in the file
     * @return every holiday listed, by date
     * @throws InvalidValueException if the file does not have the division; the message lists those it has
     */
    public List<GovUkDivision.BankHoliday> holidays(String division) {
        GovUkDivision found = divisions.get(Require.given("division", division));
        if (found == null) {
            throw new InvalidValueException(
                    "division", "one of " + String.join(", ", divisions.keySet()), '"' + division + '"');
        }
        return found.events().stream()
                .sorted(Comparator.comparing(GovUkDivision.BankHoliday::date))
                .toList();
    }

    /**
     * Returns the holidays of a division as a calendar, under their titles in the file. Weekends are not in it.
     *
     * @param division its name in the file
     * @return the calendar, which covers the complete years of the file
     * @throws InvalidValueException if the file does not have the division, lists no complete year for it, or lists an
     *     incomplete one between complete ones
     */
    public WorkingDays workingDays(String division) {
        List<GovUkDivision.BankHoliday> holidays = holidays(division);
        DateRange range = range(division, holidays);
        return WorkingDays.holidays(
                "GOV.UK bank holidays, " + division,
                range,
                holidays.stream()
                        .filter(holiday -> range.contains(holiday.date()))
                        .collect(toMap(
                                GovUkDivision.BankHoliday::date,
                                GovUkDivision.BankHoliday::title,
                                (one, other) -> one + " and " + other)));
    }

    private static DateRange range(String division, List<GovUkDivision.BankHoliday> holidays) {
        ImmutableListMultimap<Integer, GovUkDivision.BankHoliday> years =
                Multimaps.index(holidays, holiday -> holiday.date().getYear());
        List<Integer> complete = years.keySet().stream()
                .filter(year -> isComplete(years.get(year)))
                .toList();
        if (complete.isEmpty()) {
            throw new InvalidValueException(
                    division + ".events", "the bank holidays of a whole year or more", holidays.size() + " events");
        }
        int first = complete.get(0);
        int last = Iterables.getLast(complete);
        for (int year = first; year <= last; year++) {
            if (!complete.contains(year)) {
                throw new InvalidValueException(
                        division + ".events",
                        "the bank holidays of every year from " + first + " to " + last,
                        "only " + years.get(year).size() + " of " + year);
            }
        }
        return DateRange.ofYears(first, last);
    }

    private static boolean isComplete(List<GovUkDivision.BankHoliday> year) {
        return year.size() >= FEWEST_IN_A_YEAR
                && !monthDay(year.get(0).date()).isAfter(LATEST_NEW_YEAR)
                && !monthDay(Iterables.getLast(year).date()).isBefore(EARLIEST_BOXING_DAY);
    }

    private static MonthDay monthDay(LocalDate date) {
        return MonthDay.from(date);
    }

    /** Returns how many holidays each division has, such as {@code GOV.UK bank holidays: 74 of england-and-wales}. */
    @Override
    public String toString() {
        return "GOV.UK bank holidays: "
                + String.join(
                        ", ",
                        divisions.entrySet().stream()
                                .map(division -> division.getValue().events().size() + " of " + division.getKey())
                                .toList());
    }
}
