package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

/**
 * A last day as a clock gives it, before anybody set or changed one: the event that started the clock, the count, and the move to a
 * working day.
 *
 * <p>A plan was sent on Friday 18 December 2026. The 7 days for a red action are counted to 25 December, Christmas Day; by a rule that
 * moves a last day to the next working day, it is moved over the weekend and the bank holiday to Tuesday 29 December.
 *
 * @param clock what is due, who owes it, and where that is written
 * @param interval which review of the plan before the conclusion it is, from 1; empty for the conclusion and for any other clock
 * @param timescale how long, and how the days are counted
 * @param event the event that took place, one of those that the clock runs from
 * @param originOn the day of the event
 * @param calendar the name of the source of the calendar that was asked; empty where the rule needs none
 * @param nonWorkingDays the non-working days that the count met: those skipped and those that the last day moved over, in
 *     order, holidays with their names; none where the rule asks no calendar
 * @param pausedDays the paused days that the count met, and that the last day moved over: none of them counted (the setting of
 *     reading R40); none where left out
 * @param countedTo the last day as counted, before any moving
 * @param movedTo the last day after moving to a working day; the same day where it did not move
 */
public record CountedDate(
        Clock clock,
        Optional<Integer> interval,
        Timescale timescale,
        OriginEvent event,
        LocalDate originOn,
        Optional<String> calendar,
        List<NonWorkingDay> nonWorkingDays,
        PausedDays pausedDays,
        LocalDate countedTo,
        LocalDate movedTo) {

    /**
     * Creates a counted date from what is known of it; {@link Timescales} count.
     *
     * @throws InvalidValueException if a component is missing, the clock has no intervals or does not run from the event, or a date
     *     moved against the rule
     */
    public CountedDate {
        clock = given("clock", clock);
        interval = optional(interval);
        timescale = given("timescale", timescale);
        event = given("event", event);
        originOn = given("originOn", originOn);
        calendar = optional(calendar);
        nonWorkingDays = list("nonWorkingDays", nonWorkingDays);
        pausedDays = PausedDays.orNone(pausedDays);
        countedTo = given("countedTo", countedTo);
        movedTo = given("movedTo", movedTo);
        requireRunning(clock, interval, event);
        CountingRule rule = timescale.counting();
        if (calendar.isPresent() != rule.needsWorkingDays()) {
            throw new InvalidValueException(
                    "calendar", "given exactly where " + clock.id() + " needs one", calendar.orElse("nothing"));
        }
        if (!movedTo.equals(countedTo)
                && rule.lastDay() != (movedTo.isAfter(countedTo) ? LastDay.MOVES_TO_NEXT : LastDay.MOVES_TO_PREVIOUS)) {
            throw new InvalidValueException(
                    "movedTo",
                    "a date that follows from " + countedTo + " where the last day " + Words.of(rule.lastDay()),
                    movedTo.toString());
        }
        requireWithin(pausedDays, originOn, movedTo.isAfter(countedTo) ? movedTo : countedTo);
    }

    private static void requireRunning(Clock clock, Optional<Integer> interval, OriginEvent event) {
        if (interval.isPresent() && clock != Clock.CONCLUSION) {
            throw new InvalidValueException(
                    "interval", "left out for " + clock.id(), interval.get().toString());
        }
        atLeast("interval", 1, interval.orElse(1));
        if (!clock.origins().contains(event)) {
            throw new InvalidValueException("event", "one of " + clock.origins(), event.toString());
        }
    }

    private static void requireWithin(PausedDays pausedDays, LocalDate originOn, LocalDate last) {
        if (!pausedDays.areNone() && !pausedDays.within(originOn, last).equals(pausedDays)) {
            throw new InvalidValueException(
                    "pausedDays", "days from " + originOn + " to " + last, pausedDays.toString());
        }
    }

    /** Counts a timescale from a day. */
    static CountedDate of(
            Clock clock,
            Optional<Integer> interval,
            Timescale timescale,
            OriginEvent event,
            LocalDate originOn,
            WorkingDays workingDays,
            PausedDays pausedDays) {
        DayCount count = new DayCount(clock, interval, timescale.counting(), originOn, workingDays, pausedDays);
        LocalDate countedTo = count.countFromOrigin(timescale.days());
        LocalDate movedTo = count.move(countedTo);
        return new CountedDate(
                clock,
                interval,
                timescale,
                event,
                originOn,
                count.calendar(),
                count.nonWorkingDays(),
                count.pausedDays(firstDay(timescale, originOn), countedTo, movedTo),
                countedTo,
                movedTo);
    }

    /** The first day that can count. */
    private static LocalDate firstDay(Timescale timescale, LocalDate originOn) {
        boolean counted = timescale.counting().firstDay() == FirstDay.COUNTED || originOn.equals(LocalDate.MAX);
        return counted ? originOn : originOn.plusDays(1);
    }

    /**
     * Returns the id of what is due, the way it stands in explanations.
     *
     * @return the id of the clock, such as {@code evidence-red}, or of the review at an interval, such as {@code plan-review-1}
     */
    public String id() {
        return id(clock, interval);
    }

    static String id(Clock clock, Optional<Integer> interval) {
        return interval.isPresent() ? "plan-review-" + interval.get() : clock.id();
    }

    /**
     * Returns what is due, worded to stand before "is due".
     *
     * @return the title of the clock, such as {@code Evidence for a red action}, or {@code Review 1 of the plan}
     */
    public String title() {
        return interval.isPresent() ? "Review " + interval.get() + " of the plan" : clock.title();
    }

    /** Nobody can do before an event what the event asks for (reading R36). */
    boolean isPossible(LocalDate dueOn) {
        return !dueOn.isBefore(originOn);
    }

    /** Returns what is due and to which day it was counted and moved, such as {@code evidence-red counted to 2026-12-25}. */
    @Override
    public String toString() {
        return id() + " counted to " + countedTo + (movedTo.equals(countedTo) ? "" : ", moved to " + movedTo);
    }
}
