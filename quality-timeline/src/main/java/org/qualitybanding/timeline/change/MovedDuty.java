package org.qualitybanding.timeline.change;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.NonWorkingDay;
import org.qualitybanding.timeline.standing.Duty;

/**
 * A duty whose last day another calendar moves: from, to, and by which days.
 *
 * <p>Evidence was due on Monday 29 March 2027. With a calendar that knows of Easter Monday it is due on the Tuesday:
 *
 * <pre>{@code
 * moved.from();     // 2027-03-29
 * moved.to();       // 2027-03-30
 * moved.days();     // 2027-03-29 (Easter Monday)
 * moved.toString(); // Send evidence A-1: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)
 * }</pre>
 *
 * <p>A duty can be owed under one of the calendars alone: the response to an upload that did not come is owed from the day after
 * the upload's last day, and that day may have moved.
 *
 * @param before the duty under the calendars before; empty where it is not owed under them
 * @param after the duty under the calendars after; empty where it is not owed under them
 * @param days the days that one calendar works, and that the count met as non-working by the other, in order; none where the duty
 *     comes or falls away because of the last day of another
 */
public record MovedDuty(Optional<Duty> before, Optional<Duty> after, List<NonWorkingDay> days) {

    /**
     * Creates a moved duty; {@link CalendarComparison} finds them.
     *
     * @throws InvalidValueException if there is no duty, the two are about something different, or have the same last day
     */
    public MovedDuty {
        Checks check = new Checks();
        before = Require.optional(before);
        after = Require.optional(after);
        days = check.list("days", days);
        if (before.isEmpty() && after.isEmpty()) {
            check.fault("after", "given where before is not", "nothing");
        } else if (before.isPresent() && after.isPresent()) {
            checkMoved(check, before.get(), after.get());
        }
        check.done();
    }

    private static void checkMoved(Checks check, Duty before, Duty after) {
        if (!after.key().equals(before.key())) {
            check.fault("after.key", "that of before, " + before.key(), after.key());
        } else if (after.dueOn().equals(before.dueOn())) {
            check.fault("after.dueOn", "another day than that of before", after.dueOn());
        }
    }

    /**
     * Returns the last day under the calendars before.
     *
     * @return the date in force; empty where the duty is not owed
     */
    public Optional<LocalDate> from() {
        return before.map(Duty::dueOn);
    }

    /**
     * Returns the last day under the calendars after.
     *
     * @return the date in force; empty where the duty is not owed
     */
    public Optional<LocalDate> to() {
        return after.map(Duty::dueOn);
    }

    /** Returns what, from, to and by which days, such as {@code Send evidence A-1: 2027-03-29 -> 2027-03-30, by …}. */
    @Override
    public String toString() {
        String subject = Stream.concat(before.stream(), after.stream())
                .map(Duty::subject)
                .findFirst()
                .orElseThrow();
        String by =
                days.isEmpty() ? "" : days.stream().map(NonWorkingDay::toString).collect(joining(", ", ", by ", ""));
        return subject + ": " + day(from()) + " -> " + day(to()) + by;
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("not owed");
    }
}
