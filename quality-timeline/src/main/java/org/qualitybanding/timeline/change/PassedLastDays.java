package org.qualitybanding.timeline.change;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.Standings;

/**
 * Finds the last days that passed without what was owed. One passed on the first day on which the duty was missed, by what was
 * known on that day: the day after the last day. Whatever happened later, an excuse or a longer date, makes no difference to
 * that. So what passed in two stretches of time is what passed in both together.
 *
 * <p>Where duties stand changes only on the day of a fact, and on the day after a last day; no other day is asked about.
 */
final class PassedLastDays {

    private final Standings standings;
    private final LocalDate to;
    private final List<ReviewEvent> events;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    /** The keys of the duties missed so far, whatever their last days and states. */
    private Set<String> missed = new HashSet<>();

    private PassedLastDays(Standings standings, LocalDate to, List<ReviewEvent> events) {
        this.standings = standings;
        this.to = to;
        this.events = events;
    }

    /** Adds the last days that passed after the first date, up to and including the second, to the facts of these days. */
    static void addTo(List<ReviewEvent> events, Standings standings, LocalDate from, LocalDate to) {
        PassedLastDays passed = new PassedLastDays(standings, to, events);
        events.forEach(fact -> passed.days.add(fact.on()));
        passed.missed(from).forEach(duty -> passed.missed.add(duty.key()));
        while (!passed.days.isEmpty()) {
            passed.addOn(passed.days.pollFirst());
        }
    }

    private void addOn(LocalDate day) {
        Set<String> missedNow = new HashSet<>();
        for (Duty duty : missed(day)) {
            missedNow.add(duty.key());
            if (!missed.contains(duty.key())) {
                events.add(lastDayPassed(day, duty));
            }
        }
        missed = missedNow;
    }

    /** The duties missed by a day; those whose last days are still to come have their days after them asked about. */
    private List<Duty> missed(LocalDate day) {
        List<Duty> duties = standings.dutiesOn(day);
        for (Duty duty : duties) {
            if (!duty.dueOn().isBefore(day) && duty.dueOn().isBefore(to)) {
                days.add(duty.dueOn().plusDays(1));
            }
        }
        return duties.stream().filter(Duty::missed).toList();
    }

    private static ReviewEvent lastDayPassed(LocalDate day, Duty duty) {
        return new ReviewEvent(
                day,
                ReviewEvent.Kind.LAST_DAY_PASSED,
                duty.actionId(),
                "last day passed for " + duty.owner().words() + ": " + duty.subject());
    }
}
