package org.qualitybanding.timeline.calendar;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A calendar of one question: is this date a working day? It is data: the days off, and where they come from.
 *
 * <p>The published timescales count calendar days and ask no calendar; {@link #everyDay()} stands for that. A team that skips
 * weekends and bank holidays, or moves a last day that falls on one, says which days those are by putting calendars together;
 * a day works only where it works in each of them:
 *
 * <pre>{@code
 * WorkingDays ours = WorkingDays.mondayToFriday()
 *     .and(WorkingDays.holidays("England and Wales bank holidays", DateRange.ofYears(2019, 2027), bankHolidays))
 *     .and(WorkingDays.closures("town hall closures", List.of(LocalDate.of(2026, 12, 29))));
 *
 * ours.isWorkingDay(LocalDate.of(2026, 12, 25)); // false
 * ours.nameOf(LocalDate.of(2026, 12, 25));       // Christmas Day
 * ours.isWorkingDay(LocalDate.of(2028, 1, 3));   // UncoveredDateException: nobody has said yet
 * }</pre>
 *
 * <p>Holidays cover a range of dates. Asked outside it, the calendar refuses; it never answers by the weekend alone. A
 * calendar that lives elsewhere plugs in with one lambda, which is asked about each day of a range, once:
 *
 * <pre>{@code
 * WorkingDays.of("our rota", DateRange.ofYears(2026, 2026), date -> rota.isOpen(date));
 * }</pre>
 *
 * @param daysOff the days off by source; none where every day works
 */
public record WorkingDays(List<DaysOff> daysOff) {

    private static final WorkingDays EVERY_DAY = new WorkingDays(ImmutableList.of());

    /**
     * Creates a calendar.
     *
     * @throws InvalidValueException if a source is missing, or there is no date that all of them cover
     */
    public WorkingDays {
        daysOff = list("daysOff", daysOff);
        DaysOff.rangeOf(daysOff);
    }

    /**
     * Returns the calendar in which every day works: what stands where nobody said otherwise. A rule that skips days off or
     * moves a last day refuses it, because it would count as if there were none; a service that never closes says so by
     * {@link #everyDayExcept everyDayExcept()}.
     *
     * @return the calendar, with no days off and no source
     */
    public static WorkingDays everyDay() {
        return EVERY_DAY;
    }

    /**
     * Returns the calendar of a plain week: Saturday and Sunday off, no holidays, all dates covered.
     *
     * @return the calendar
     */
    public static WorkingDays mondayToFriday() {
        return everyDayExcept(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /**
     * Returns the calendar of a week with the given days off, without holidays. It covers all dates.
     *
     * @param daysOff the days of the week that are never worked; none for a service that never closes
     * @return the calendar
     * @throws InvalidValueException if a day is missing, or no working day is left
     */
    public static WorkingDays everyDayExcept(DayOfWeek... daysOff) {
        List<DayOfWeek> days = list("daysOff", Arrays.asList(given("daysOff", daysOff)));
        return off(DaysOff.weekly(days));
    }

    /**
     * Returns the calendar in which every day works but the given holidays, which a deadline that skips one or moves past it
     * then names. The weekends are not in it: put it together with {@link #mondayToFriday()}. It covers the given range,
     * because outside it a holiday that is not listed may only be one that is not known yet.
     *
     * <pre>{@code
     * WorkingDays.holidays("England and Wales bank holidays", DateRange.ofYears(2027, 2027), Map.of(
     *     LocalDate.of(2027, 3, 26), "Good Friday",
     *     LocalDate.of(2027, 3, 29), "Easter Monday")); // and so on
     * }</pre>
     *
     * @param source the name of the source
     * @param range the range in which the list is complete
     * @param holidays the names of the holidays by date, in any order
     * @return the calendar
     * @throws InvalidValueException if something is missing, a name is none of 1 to 100 characters on one line, or a holiday is
     *     outside the range
     */
    public static WorkingDays holidays(String source, DateRange range, Map<LocalDate, String> holidays) {
        return off(new DaysOff(
                source,
                Optional.of(given("range", range)),
                ImmutableSet.of(),
                given("holidays", holidays),
                ImmutableSet.of()));
    }

    /**
     * Returns the calendar of holidays without their names, otherwise as {@linkplain #holidays(String, DateRange, Map) with them}.
     *
     * @param source the name of the source, such as {@code England and Wales bank holidays}
     * @param range the range in which the list is complete
     * @param holidays the holidays, in any order
     * @return the calendar
     * @throws InvalidValueException if something is missing, the name is blank, or a holiday is outside the range
     */
    public static WorkingDays holidays(String source, DateRange range, Collection<LocalDate> holidays) {
        return off(new DaysOff(
                source,
                Optional.of(given("range", range)),
                ImmutableSet.of(),
                ImmutableMap.of(),
                set("holidays", holidays)));
    }

    /**
     * Returns the calendar in which every day works but the given closures. It covers all dates: a list of closures is
     * complete, because the closing is the team's own.
     *
     * @param source the name of the list, such as {@code town hall closures}
     * @param closures the days of closure, in any order
     * @return the calendar
     * @throws InvalidValueException if something is missing or the name is blank
     */
    public static WorkingDays closures(String source, Collection<LocalDate> closures) {
        return off(
                new DaysOff(source, Optional.empty(), ImmutableSet.of(), ImmutableMap.of(), set("closures", closures)));
    }

    private static Set<LocalDate> set(String field, Collection<LocalDate> dates) {
        return ImmutableSet.copyOf(list(field, given(field, dates)));
    }

    /**
     * Returns the calendar of an answer from elsewhere, under a name. Each day of the range is asked about once, here and
     * now, so that what this calendar says never changes.
     *
     * @param source the name of the source, such as {@code jollyday, England}
     * @param range the range in which the answers are right, 200 years at most
     * @param isWorkingDay what answers the question inside the range; never asked outside it
     * @return the calendar
     * @throws InvalidValueException if something is missing, the name is blank or the range is too long
     */
    public static WorkingDays of(String source, DateRange range, Predicate<LocalDate> isWorkingDay) {
        given("isWorkingDay", isWorkingDay);
        CalendarText.requireShort(given("range", range));
        ImmutableList.Builder<LocalDate> daysOff = ImmutableList.builder();
        long last = range.lastDay().toEpochDay();
        for (long day = range.firstDay().toEpochDay(); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (!isWorkingDay.test(date)) {
                daysOff.add(date);
            }
        }
        return holidays(source, range, daysOff.build());
    }

    private static WorkingDays off(DaysOff daysOff) {
        return new WorkingDays(ImmutableList.of(daysOff));
    }

    /**
     * Returns the calendar in which a day works only where it works in this one and in another. It covers the dates that
     * both cover.
     *
     * @param other the other calendar
     * @return the calendar with the days off of both
     * @throws InvalidValueException if the other is missing, or there is no date that both cover
     */
    public WorkingDays and(WorkingDays other) {
        return new WorkingDays(ImmutableList.<DaysOff>builder()
                .addAll(daysOff)
                .addAll(given("other", other).daysOff)
                .build());
    }

    /**
     * Tells whether a date is a working day.
     *
     * @param date the date
     * @return true for a working day; false for a weekend, a holiday or a closure
     * @throws InvalidValueException if the date is missing
     * @throws UncoveredDateException if the date is outside the {@link #range() range} that the calendar covers, a weekend
     *     as well
     */
    public boolean isWorkingDay(LocalDate date) {
        requireCovered(date);
        for (DaysOff each : daysOff) {
            if (each.includes(date)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the name of a day off.
     *
     * @param date the date
     * @return the name, such as {@code Easter Monday}, or, where sources name it differently, their names in the order of the
     *     sources, such as {@code Christmas Day and stocktaking}; empty for a day off without a name and for a working day
     * @throws InvalidValueException if the date is missing
     * @throws UncoveredDateException if the date is outside the {@link #range() range} that the calendar covers
     */
    public Optional<String> nameOf(LocalDate date) {
        requireCovered(date);
        Set<String> names = new LinkedHashSet<>();
        for (DaysOff each : daysOff) {
            String name = each.holidays().get(date);
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    private void requireCovered(LocalDate date) {
        given("date", date);
        for (DaysOff each : daysOff) {
            if (!each.covered().contains(date)) {
                throw new UncoveredDateException(each.source(), date, each.covered());
            }
        }
    }

    /**
     * Returns the range of dates that the calendar has an answer for.
     *
     * @return the dates that all sources cover
     */
    public DateRange range() {
        return DaysOff.rangeOf(daysOff);
    }

    /**
     * Returns the names of the sources, the way they stand in explanations.
     *
     * @return the names, such as {@code Saturday and Sunday off, town hall closures}; {@code every day} where there is none
     */
    public String source() {
        return daysOff.isEmpty() ? "every day" : String.join(", ", Lists.transform(daysOff, DaysOff::source));
    }

    /**
     * Returns the text that the digest is taken of: the heading {@code working days, form 1}, and a line for each fact of each
     * source, written as in a policy's text.
     *
     * @return the text, in ASCII, each line ended by a line feed
     */
    public String canonicalText() {
        return new CanonicalText("working days, form 1").addComponents(this).toString();
    }

    /**
     * Returns the SHA-256 digest of the {@linkplain #canonicalText() canonical text}: the same for equal calendars, on every
     * machine and in every version of Java, and another for every single change, down to the name of a holiday.
     *
     * @return 64 hexadecimal digits in small letters
     */
    public String digest() {
        return CanonicalText.digestOf(canonicalText());
    }

    /**
     * Returns the SHA-256 digest of what this calendar says of the days of a range. It is the same for two calendars exactly
     * where their sources have the same names and both answer alike for every day of the range: work, are off under one name, or
     * refuse. A calendar that was only prolonged by another year keeps the digest of the years before; a holiday added in the
     * range gives another.
     *
     * @param range the days asked about, 200 years at most
     * @return 64 hexadecimal digits in small letters
     * @throws InvalidValueException if the range is missing or too long
     */
    public String digest(DateRange range) {
        return CanonicalText.digestOf(CalendarText.of(this, given("range", range)));
    }

    /**
     * Returns the sources with their numbers of days and their ranges, such as {@code Saturday and Sunday off, England and
     * Wales bank holidays (74 days off, 2019-01-01 to 2027-12-31)}.
     */
    @Override
    public String toString() {
        return daysOff.isEmpty() ? "every day" : Joiner.on(", ").join(daysOff);
    }
}
