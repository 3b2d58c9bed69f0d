package org.qualitybanding.timeline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A calendar of one question: is this date a working day?
 *
 * <p>The published timescales count calendar days and ask no calendar. A team that skips weekends and bank holidays, or
 * moves a last day that falls on one, says which days those are by putting calendars together; a day works only where it
 * works in each of them:
 *
 * <pre>{@code
 * WorkingDays ours = WorkingDays.mondayToFriday()
 *     .and(WorkingDays.holidays("England and Wales bank holidays", DateRange.ofYears(2019, 2027), bankHolidays))
 *     .and(WorkingDays.closures("town hall closures", List.of(LocalDate.of(2026, 12, 29))));
 *
 * ours.isWorkingDay(LocalDate.of(2026, 12, 25)); // false
 * ours.isWorkingDay(LocalDate.of(2028, 1, 3));   // UncoveredDateException: nobody has said yet
 * }</pre>
 *
 * <p>A calendar of holidays covers a range of dates. Asked outside it, it refuses; it never answers by the weekend alone.
 * A calendar that lives elsewhere plugs in with one lambda, and gets a name and a range:
 *
 * <pre>{@code
 * WorkingDays.of("our rota", DateRange.ofYears(2026, 2026), date -> rota.isOpen(date));
 * }</pre>
 *
 * <p>An implementation answers the same for the same date every time. Those made by this interface's methods are immutable
 * values.
 */
@FunctionalInterface
public interface WorkingDays {

    /**
     * Tells whether a date is a working day.
     *
     * @param date the date
     * @return true for a working day; false for a weekend, a holiday or a closure
     * @throws UncoveredDateException if the date is outside the {@link #range() range} that the calendar covers
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Returns the name of the source, the way it stands in messages and explanations.
     *
     * @return the name; {@code a calendar without a name} where a lambda is used as it is
     */
    default String source() {
        return "a calendar without a name";
    }

    /**
     * Returns the range of dates that the calendar has an answer for.
     *
     * @return the range; all dates where a lambda is used as it is
     */
    default DateRange range() {
        return DateRange.always();
    }

    /**
     * Returns the calendar in which a day works only where it works in this one and in another. It covers the dates that
     * both cover.
     *
     * @param other the other calendar
     * @return the union of the days off of both
     * @throws org.qualitybanding.model.refusal.InvalidValueException if the other is missing, or there is no date that both cover
     */
    default WorkingDays and(WorkingDays other) {
        return allOf(Arrays.asList(this, other));
    }

    /**
     * Returns the calendar of a plain week: Saturday and Sunday off, no holidays, all dates covered.
     *
     * @return the calendar
     */
    static WorkingDays mondayToFriday() {
        return everyDayExcept(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /**
     * Returns the calendar of a week with the given days off, without holidays. It covers all dates.
     *
     * @param daysOff the days of the week that are never worked; none for a service that never closes
     * @return the calendar
     * @throws org.qualitybanding.model.refusal.InvalidValueException if a day is missing, or no working day is left
     */
    static WorkingDays everyDayExcept(DayOfWeek... daysOff) {
        return WeekCalendar.of(daysOff);
    }

    /**
     * Returns the calendar in which every day works but the given holidays. The weekends are not in it: put it together
     * with {@link #mondayToFriday()}. It covers the given range, because outside it a holiday that is not listed may only
     * be one that is not known yet.
     *
     * @param source the name of the source, such as {@code England and Wales bank holidays}
     * @param range the range in which the list is complete
     * @param holidays the holidays, in any order
     * @return the calendar
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing, the name is blank, or a holiday is
     *     outside the range
     */
    static WorkingDays holidays(String source, DateRange range, Collection<LocalDate> holidays) {
        return DatesOffCalendar.of("holidays", source, range, holidays);
    }

    /**
     * Returns the calendar in which every day works but the given closures. It covers all dates: a list of closures is
     * complete, because the closing is the team's own.
     *
     * @param source the name of the list, such as {@code town hall closures}
     * @param closures the days of closure, in any order
     * @return the calendar
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing or the name is blank
     */
    static WorkingDays closures(String source, Collection<LocalDate> closures) {
        return DatesOffCalendar.of("closures", source, DateRange.always(), closures);
    }

    /**
     * Returns a calendar that asks another one, mostly a lambda, under a name and within a range.
     *
     * @param source the name of the source, such as {@code jollyday, England}
     * @param range the range in which the answers are right
     * @param question what answers the question inside the range; never asked outside it
     * @return the calendar
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing or the name is blank
     */
    static WorkingDays of(String source, DateRange range, WorkingDays question) {
        return new NamedCalendar(source, range, question);
    }

    /**
     * Returns the calendar in which a day works only where it works in each of the given ones. It covers the dates that
     * all of them cover.
     *
     * @param calendars the calendars, at least one
     * @return the union of their days off
     * @throws org.qualitybanding.model.refusal.InvalidValueException if there is none, one is missing, or there is no date that all
     *     of them cover
     */
    static WorkingDays allOf(List<? extends WorkingDays> calendars) {
        return UnionCalendar.of(calendars);
    }
}
