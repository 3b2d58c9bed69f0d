package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * A date that a change made of another: the decision, the old date, the new one, and how the new one came about.
 *
 * <p>A date set by a person is kept as it stands. A number of days is counted from the date before any moving to a working
 * day, by the rule of the timescale, and then moved by the same rule (reading R32): where a last day of Saturday 26
 * December 2026 had moved to Tuesday 29 December, 7 more days are counted from the Saturday, to Saturday 2 January 2027, and
 * move to Monday 4 January. To the previous working day it moves no further back than the day of the decision, so that moving never
 * makes it a date that nobody could keep (R36).
 *
 * <p>Paused days don't count (the setting of reading R40). A date set by a person is kept as it stands, and where days are counted
 * from one, back or forth, the pauses after it matter alone.
 *
 * @param change the decision
 * @param oldDueOn the date in force before the change
 * @param nonWorkingDays the non-working days that the count met, in order, holidays with their names; none for a date set by a person
 * @param pausedDays the paused days among those counted and moved over; none for a date set by a person, and where left out
 * @param countedTo the new date before moving
 * @param newDueOn the new date, after moving
 */
public record ChangedDate(
        DeadlineChange change,
        LocalDate oldDueOn,
        List<NonWorkingDay> nonWorkingDays,
        PausedDays pausedDays,
        LocalDate countedTo,
        LocalDate newDueOn) {

    /**
     * Creates the record of a change.
     *
     * @throws InvalidValueException if a component is missing, or the new date is not the one that a person set
     */
    public ChangedDate {
        change = given("change", change);
        oldDueOn = given("oldDueOn", oldDueOn);
        nonWorkingDays = list("nonWorkingDays", nonWorkingDays);
        pausedDays = PausedDays.orNone(pausedDays);
        countedTo = given("countedTo", countedTo);
        newDueOn = given("newDueOn", newDueOn);
        if (change.newDueOn().isPresent()) {
            requireSet("newDueOn", newDueOn, change.newDueOn().get());
            requireSet("countedTo", countedTo, change.newDueOn().get());
        }
    }

    private static void requireSet(String field, LocalDate date, LocalDate set) {
        if (!date.equals(set)) {
            throw new InvalidValueException(field, set + ", the date of the change", date.toString());
        }
    }

    static ChangedDate of(Deadline deadline, DeadlineChange change, WorkingDays workingDays, PausedDays pausedDays) {
        LocalDate oldDueOn = deadline.dueOn();
        return change.newDueOn()
                .map(set -> new ChangedDate(change, oldDueOn, ImmutableList.of(), PausedDays.none(), set, set))
                .orElseGet(() -> counted(deadline, change, workingDays, pausedDays));
    }

    /** Counts extra days from the date in force before any moving to a working day, and moves by the same rule (R32). */
    private static ChangedDate counted(
            Deadline deadline, DeadlineChange change, WorkingDays workingDays, PausedDays pausedDays) {
        Optional<LocalDate> set = deadline.lastSetByPerson();
        PausedDays sinceThen = set.isPresent() ? pausedDays.after(set.get()) : pausedDays;
        DayCount count = DayCount.again(deadline.counted(), workingDays, sinceThen);
        LocalDate from = deadline.unmovedDueOn();
        LocalDate counted = count.count(from, change.extraDays().orElseThrow());
        LocalDate moved = count.move(counted, change.decidedOn());
        LocalDate first = counted.isBefore(from) ? counted : from;
        return new ChangedDate(
                change,
                deadline.dueOn(),
                count.nonWorkingDays(),
                count.pausedDays(first, counted.isBefore(from) ? from : counted, moved),
                counted,
                moved);
    }

    /**
     * Tells whether the change was decided after the old date had passed (reading R17). It counts all the same, unless the new
     * date {@linkplain #beforeItsDecision() had passed} as well.
     *
     * @return true where the day of the decision is after the old date; false on the old date itself
     */
    public boolean retrospective() {
        return change.decidedOn().isAfter(oldDueOn);
    }

    /**
     * Tells whether the new date is before the day of the decision. Nobody can keep such a date, so the change does not count
     * (reading R36), whether it would lengthen or shorten.
     *
     * @return true where the new date is before the day of the decision; false on that day itself
     */
    public boolean beforeItsDecision() {
        return newDueOn.isBefore(change.decidedOn());
    }

    /**
     * Returns the dates and the decision, such as {@code 2026-12-25 changed to 2027-01-08 by decision of 2026-12-21,
     * situation of provider}, with {@code , in retrospect} where it was.
     */
    @Override
    public String toString() {
        return oldDueOn + " changed to " + newDueOn + " by decision of " + change.decidedOn() + ", "
                + Words.of(change.ground()) + (retrospective() ? ", in retrospect" : "");
    }
}
