package org.qualitybanding.timeline.calendar;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Days off from one source: days of the week, holidays by name, and dates without a name. A {@link WorkingDays calendar} is put
 * together of them.
 *
 * <p>A date has one name in a source. Where two holidays fall on it, they share it, as in {@code Easter Monday and St George's
 * Day}; two sources may name a date each.
 *
 * @param source the name of the source, the way it stands in messages and explanations, such as {@code England and Wales bank
 *     holidays}
 * @param range the range in which holidays and dates are complete; empty for all dates
 * @param weekdays the days of the week that are never worked
 * @param holidays the single days off that have a name, such as {@code Easter Monday} for 29 March 2027; in order of date
 * @param dates the single days off without a name, in order; one that is a holiday already is not repeated here
 */
public record DaysOff(
        String source,
        Optional<DateRange> range,
        Set<DayOfWeek> weekdays,
        Map<LocalDate, String> holidays,
        Set<LocalDate> dates) {

    /**
     * Creates days off.
     *
     * @throws InvalidValueException if the source or the name of a holiday is none of 1 to 100 characters on one line, no day of
     *     the week is worked, or a date is outside the range
     */
    public DaysOff {
        Checks check = new Checks();
        source = check.name("source", source);
        range = Require.optional(range);
        weekdays = Sets.immutableEnumSet(check.list("weekdays", weekdays));
        if (weekdays.size() == DayOfWeek.values().length) {
            check.fault("weekdays", "days that leave a working day in the week", "all 7");
        }
        holidays = named(check, holidays, covered(range));
        dates = unnamed(check, dates, covered(range), holidays.keySet());
        check.done();
    }

    private static Map<LocalDate, String> named(
            Checks check, @Nullable Map<LocalDate, String> holidays, DateRange covered) {
        Map<LocalDate, String> named = new TreeMap<>();
        for (Map.Entry<@Nullable LocalDate, @Nullable String> holiday : entries(holidays)) {
            LocalDate date = holiday.getKey();
            if (date == null) {
                check.fault("holidays", "names by date", "a name without a date");
                continue;
            }
            String place = "holidays." + date;
            String name = check.name(place, holiday.getValue());
            if (!covered.contains(date)) {
                check.fault(place, "in " + covered, date);
            } else if (name != null) {
                named.put(date, name);
            }
        }
        return ImmutableMap.copyOf(named);
    }

    /** What a mapper reads may lack a name. */
    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
    private static Set<Map.Entry<@Nullable LocalDate, @Nullable String>> entries(
            @Nullable Map<LocalDate, String> holidays) {
        return holidays == null ? ImmutableSet.of() : (Set) holidays.entrySet();
    }

    private static Set<LocalDate> unnamed(
            Checks check, @Nullable Collection<LocalDate> dates, DateRange covered, Set<LocalDate> named) {
        List<LocalDate> given = check.list("dates", dates);
        for (int i = 0; i < given.size(); i++) {
            if (!covered.contains(given.get(i))) {
                check.at("dates", i, null).fault("", "in " + covered, given.get(i));
            }
        }
        return ImmutableSet.copyOf(Sets.difference(ImmutableSortedSet.copyOf(given), named));
    }

    /** Returns the days of a week that are off on all dates, under their own names. */
    static DaysOff weekly(List<DayOfWeek> days) {
        String source = days.isEmpty()
                ? "no weekly day off"
                : days.stream()
                        .sorted()
                        .distinct()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(joining(" and ", "", " off"));
        return new DaysOff(source, Optional.empty(), ImmutableSet.copyOf(days), ImmutableMap.of(), ImmutableSet.of());
    }

    /** Returns the dates that all sources cover, and refuses sources that have none. */
    static DateRange rangeOf(List<DaysOff> daysOff) {
        DateRange shared = DateRange.always();
        for (DaysOff each : daysOff) {
            Optional<DateRange> sharedNow = shared.intersection(each.covered());
            if (sharedNow.isEmpty()) {
                throw new InvalidValueException(
                        "daysOff", "of sources with a date that all of them cover", shared + " and " + each.covered());
            }
            shared = sharedNow.get();
        }
        return shared;
    }

    /** Returns the range, or all dates where there is none. */
    DateRange covered() {
        return covered(range);
    }

    private static DateRange covered(Optional<DateRange> range) {
        return range.orElseGet(DateRange::always);
    }

    /** Tells whether a date that is covered is off. */
    boolean includes(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek()) || dates.contains(date) || holidays.containsKey(date);
    }

    /** Returns the name with the number of single days and their range, such as {@code our rota (2 days off, all dates)}. */
    @Override
    public String toString() {
        int days = holidays.size() + dates.size();
        return days == 0 && range.isEmpty()
                ? source
                : source + " (" + Words.counted(days, "day") + " off, " + covered() + ")";
    }
}
