package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * A last day, and how it came about: the clock, the event that started it, the count, the move to a working day, the reviewer's
 * own date and every change.
 *
 * <pre>{@code
 * Deadline due = Timescales.published().evidenceDue(Rag.RED, LocalDate.of(2026, 12, 18));
 * due.dueOn();                                // 2026-12-25
 * due.isOverdue(LocalDate.of(2026, 12, 25));  // false: due today is not overdue
 * due.sentence();
 * // Evidence for a red action is due from the provider on Friday 25 December 2026: 7 days after Friday 18 December 2026,
 * // when the plan was sent.
 * }</pre>
 *
 * <p>Three things can set the date in force, each over the one before: the count from the event; the date that the reviewer
 * {@linkplain #withReviewersDate(LocalDate) set} for the action (reading R16); and {@linkplain #changedBy changes}, in their order
 * (reading R17). None of them is lost: each keeps its dates. One that asks for the impossible, a day before the event or a
 * change to before its own decision, is kept as well and does not {@linkplain #counts count} (reading R36).
 *
 * <p>A deadline is made by {@link Timescales}. Its constructor is open so that a mapper can read one back, and refuses dates
 * that don't follow from one another.
 *
 * @param counted the last day as the clock gives it, with the event and the count
 * @param specifiedDueOn the reviewer's own date, which wins over the count where it is not before the event
 * @param changes the changes with their dates, in the order they were made; those that do not count as well
 */
public record Deadline(CountedDate counted, Optional<LocalDate> specifiedDueOn, List<ChangedDate> changes) {

    /**
     * Creates a deadline from what is known of it.
     *
     * @throws InvalidValueException if a component is missing, or a change does not start from the date in force before it
     */
    public Deadline {
        counted = given("counted", counted);
        specifiedDueOn = optional(specifiedDueOn);
        changes = list("changes", changes);
        LocalDate inForce = specifiedDueOn.isPresent() && counted.isPossible(specifiedDueOn.get())
                ? specifiedDueOn.get()
                : counted.movedTo();
        for (int i = 0; i < changes.size(); i++) {
            ChangedDate changed = changes.get(i);
            if (!changed.oldDueOn().equals(inForce)) {
                throw new InvalidValueException(
                        "changes[" + i + "].oldDueOn",
                        inForce + ", the date in force before the change",
                        changed.oldDueOn().toString());
            }
            inForce = counts(changed, counted) ? changed.newDueOn() : inForce;
        }
    }

    private static boolean counts(ChangedDate changed, CountedDate counted) {
        return !changed.beforeItsDecision() && counted.isPossible(changed.newDueOn());
    }

    /** A last day that nobody set or changed. */
    static Deadline asCounted(CountedDate counted) {
        return new Deadline(counted, Optional.empty(), ImmutableList.of());
    }

    /**
     * Returns what is due, who owes it, and where that is written.
     *
     * @return the clock that was counted by
     */
    public Clock clock() {
        return counted.clock();
    }

    /**
     * Returns who owes what is due (reading R33).
     *
     * @return the owner of the clock
     */
    public Party owner() {
        return counted.clock().owner();
    }

    /**
     * Returns the date in force: the last day on which what is due is in time.
     *
     * @return the last day, after the reviewer's own date and every change
     */
    public LocalDate dueOn() {
        Optional<ChangedDate> changed = lastThatCounts();
        if (changed.isPresent()) {
            return changed.get().newDueOn();
        }
        return hasReviewersDate() ? specifiedDueOn.orElseThrow() : counted.movedTo();
    }

    /** The date in force before any moving to a working day, from which more days are counted (reading R32). */
    LocalDate unmovedDueOn() {
        Optional<ChangedDate> changed = lastThatCounts();
        if (changed.isPresent()) {
            return changed.get().countedTo();
        }
        return hasReviewersDate() ? specifiedDueOn.orElseThrow() : counted.countedTo();
    }

    /** The last date in force that a person set: by a change that counts, or with the action (R16, R17). */
    Optional<LocalDate> lastSetByPerson() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            Optional<LocalDate> set = changes.get(i).change().newDueOn();
            if (set.isPresent() && counts(changes.get(i))) {
                return set;
            }
        }
        return hasReviewersDate() ? specifiedDueOn : Optional.empty();
    }

    private Optional<ChangedDate> lastThatCounts() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (counts(changes.get(i))) {
                return Optional.of(changes.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a change of this deadline counts. A last day asks nothing impossible: a change to a day before its own
     * decision, or before the event that the clock runs from, does not (reading R36). It stays among the changes, and the next
     * one starts from the date in force.
     *
     * @param changed one of the changes
     * @return false where nobody could have kept the new date
     * @throws InvalidValueException if the change is missing
     */
    public boolean counts(ChangedDate changed) {
        return counts(given("changed", changed), counted);
    }

    /**
     * Tells whether the reviewer set a date of their own that counts (readings R16 and R36).
     *
     * @return false where none was set, or the day is before the event that the clock runs from
     */
    public boolean hasReviewersDate() {
        return specifiedDueOn.isPresent() && counted.isPossible(specifiedDueOn.get());
    }

    /**
     * Tells whether somebody set a last day or changed it to one that nobody could keep, and that so does not count (reading
     * R36).
     *
     * @return true where the reviewer's own date or one of the changes does not count
     */
    public boolean askedTheImpossible() {
        for (ChangedDate changed : changes) {
            if (!counts(changed)) {
                return true;
            }
        }
        return specifiedDueOn.isPresent() && !hasReviewersDate();
    }

    /**
     * Returns how many days are left.
     *
     * @param on the date that is asked about
     * @return 0 on the last day, less than 0 after it
     * @throws InvalidValueException if the date is missing
     */
    public long daysLeft(LocalDate on) {
        return ChronoUnit.DAYS.between(given("on", on), dueOn());
    }

    /**
     * Tells whether the last day is past. Due today is not overdue (reading R23).
     *
     * @param on the date that is asked about
     * @return true after the last day
     * @throws InvalidValueException if the date is missing
     */
    public boolean isOverdue(LocalDate on) {
        return given("on", on).isAfter(dueOn());
    }

    /**
     * Tells whether what was done on a day came late: after the date in force on that day, and after every longer one granted
     * later (readings R14 and R35).
     *
     * <p>No date that was shortened afterwards reaches back to it, for a change to before its own decision does not {@linkplain
     * #counts count}. So the date in force by now tells, whatever was decided in between.
     *
     * @param doneOn the day it was done
     * @return true where it came late
     * @throws InvalidValueException if the day is missing
     */
    public boolean isLate(LocalDate doneOn) {
        return given("doneOn", doneOn).isAfter(dueOn());
    }

    /**
     * Tells whether a change was decided after the date that it changed (reading R17).
     *
     * @return true where one of the changes that count is {@linkplain ChangedDate#retrospective() retrospective}
     */
    public boolean changedInRetrospect() {
        for (ChangedDate changed : changes) {
            if (changed.retrospective() && counts(changed)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns this deadline with the reviewer's own date, which wins over the count and is kept as it stands, working day or
     * not (reading R16).
     *
     * @param dueOn the date that the reviewer set
     * @return a deadline in which that date is in force, or one that keeps it without effect where it is before the event
     *     (reading R36)
     * @throws InvalidValueException if the date is missing, or there are changes already: those were made to the date in
     *     force before them
     */
    public Deadline withReviewersDate(LocalDate dueOn) {
        given("dueOn", dueOn);
        if (!changes.isEmpty()) {
            throw new InvalidValueException(
                    "changes", "none when the reviewer's own date is set", Integer.toString(changes.size()));
        }
        return new Deadline(counted, Optional.of(dueOn), changes);
    }

    /**
     * Returns this deadline with a change, made to the date in force. The calendar is asked only for a number of days by a rule
     * that needs it.
     *
     * @param change the decision
     * @param workingDays the days that work
     * @return a deadline in which the changed date is in force, or one that keeps the change where it does not {@linkplain
     *     #counts count}
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException if something is missing, the rule needs to know the working days and no days off are named,
     *     or the change leads out of the dates there are
     */
    public Deadline changedBy(DeadlineChange change, WorkingDays workingDays) {
        return changedBy(change, workingDays, PausedDays.none());
    }

    /**
     * Returns this deadline with a change, made to the date in force, where days are paused (the setting of reading R40): a number
     * of days is counted without them, and a date is kept as it stands.
     *
     * @param change the decision
     * @param workingDays the days that work
     * @param pausedDays the days that don't count, those that the deadline was counted without
     * @return the changed deadline
     * @throws InvalidValueException as without pauses
     */
    public Deadline changedBy(DeadlineChange change, WorkingDays workingDays, PausedDays pausedDays) {
        given("workingDays", workingDays);
        given("pausedDays", pausedDays);
        ChangedDate changed = ChangedDate.of(this, given("change", change), workingDays, pausedDays);
        return new Deadline(
                counted,
                specifiedDueOn,
                ImmutableList.<ChangedDate>builder()
                        .addAll(changes)
                        .add(changed)
                        .build());
    }

    /**
     * Returns how the date came about, in a sentence for people.
     *
     * @return the sentence, in English, with the days of the week
     */
    public String sentence() {
        return DeadlineExplanation.sentence(this);
    }

    /**
     * Returns how the date came about, step by step: the count, the move, the reviewer's own date and each change, with the
     * clauses and readings they rest on. The days of the steps add up to the days between the event and the date in force.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return DeadlineExplanation.steps(this);
    }

    /**
     * Returns the date in force with what is due and from whom, such as {@code evidence-red due from the provider on
     * 2026-12-25}, and where it was set or changed the date that was counted.
     */
    @Override
    public String toString() {
        LocalDate dueOn = dueOn();
        return counted.id() + " due from " + owner().words() + " on " + dueOn
                + (dueOn.equals(counted.countedTo()) ? "" : " (counted to " + counted.countedTo() + ")");
    }
}
