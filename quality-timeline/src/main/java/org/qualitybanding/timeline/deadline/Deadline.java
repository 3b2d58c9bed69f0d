package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

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
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

/**
 * A last day, and how it came about: the timescale, the event that started it, the count, the move to a working day, the
 * reviewer's own date and every change.
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
 * {@linkplain #setByReviewer(LocalDate) set} for the action (reading R16); and {@linkplain #changedBy(DeadlineChange)
 * changes}, in their order (reading R17). None of them is lost: each keeps its dates.
 *
 * <p>A deadline is made by a {@link Timescale}. Its constructor is open so that a mapper can read one back, and refuses dates
 * that don't follow from one another.
 *
 * @param timescale what is due, how long after which event, and who owes it
 * @param event the event that took place, one of the timescale's origins
 * @param originOn the day of the event
 * @param calendar the name of the source of the calendar that was asked; empty where the rule needs none
 * @param nonWorkingDays the non-working days that the count met: those skipped and those that the last day moved over, in
 *     order; none where the rule asks no calendar
 * @param countedTo the last day as counted, before any moving
 * @param movedTo the last day after moving to a working day; the same day where it did not move
 * @param specifiedDueOn the reviewer's own date, which wins over the count
 * @param changes the changes, in the order they were made
 */
public record Deadline(
        Timescale timescale,
        OriginEvent event,
        LocalDate originOn,
        Optional<String> calendar,
        List<LocalDate> nonWorkingDays,
        LocalDate countedTo,
        LocalDate movedTo,
        Optional<LocalDate> specifiedDueOn,
        List<AppliedChange> changes) {

    /**
     * Creates a deadline from what is known of it.
     *
     * @throws InvalidValueException if a component is missing, the event is none of the timescale's origins, a date moved
     *     against the rule, or a change does not start from the date in force before it
     */
    public Deadline {
        timescale = given("timescale", timescale);
        event = given("event", event);
        originOn = given("originOn", originOn);
        calendar = optional(calendar);
        nonWorkingDays = list("nonWorkingDays", nonWorkingDays);
        countedTo = given("countedTo", countedTo);
        movedTo = given("movedTo", movedTo);
        specifiedDueOn = optional(specifiedDueOn);
        changes = list("changes", changes);
        that(timescale.origins().contains(event), "event", "one of " + timescale.origins(), event);
        that(
                calendar.isPresent() == timescale.counting().needsWorkingDays(),
                "calendar",
                "given exactly where " + timescale.id() + " needs one",
                calendar.orElse("nothing"));
        LastDay rule = timescale.counting().lastDay();
        that(
                movedTo.equals(countedTo)
                        || rule == (movedTo.isAfter(countedTo) ? LastDay.MOVES_TO_NEXT : LastDay.MOVES_TO_PREVIOUS),
                "movedTo",
                "a date that follows from " + countedTo + " where the last day " + DeadlineWords.rule(rule),
                movedTo);
        LocalDate inForce = specifiedDueOn.orElse(movedTo);
        for (int i = 0; i < changes.size(); i++) {
            AppliedChange change = changes.get(i);
            that(
                    change.oldDueOn().equals(inForce),
                    "changes[" + i + "].oldDueOn",
                    inForce + ", the date in force before the change",
                    change.oldDueOn());
            inForce = change.newDueOn();
        }
    }

    /**
     * Returns the date in force: the last day on which what is due is in time.
     *
     * @return the last day, after the reviewer's own date and every change
     */
    public LocalDate dueOn() {
        return changes.isEmpty()
                ? specifiedDueOn.orElse(movedTo)
                : changes.get(changes.size() - 1).newDueOn();
    }

    /**
     * Returns who owes what is due (reading R33).
     *
     * @return the owner of the timescale
     */
    public Party owner() {
        return timescale.owner();
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
     * Tells whether a change was decided after the date that it changed (reading R17).
     *
     * @return true where one of the changes is {@linkplain AppliedChange#isRetrospective() retrospective}
     */
    public boolean isChangedInRetrospect() {
        return changes.stream().anyMatch(AppliedChange::isRetrospective);
    }

    /**
     * Returns this deadline with the reviewer's own date, which wins over the count and is kept as it stands, working day or
     * not (reading R16).
     *
     * @param dueOn the date that the reviewer set
     * @return a deadline in which that date is in force
     * @throws InvalidValueException if the date is missing, or there are changes already: those were made to the date in
     *     force before them
     */
    public Deadline setByReviewer(LocalDate dueOn) {
        given("dueOn", dueOn);
        that(changes.isEmpty(), "changes", "none when the reviewer's own date is set", changes.size());
        return new Deadline(
                timescale, event, originOn, calendar, nonWorkingDays, countedTo, movedTo, Optional.of(dueOn), changes);
    }

    /**
     * Returns this deadline with a change, by a rule that needs no calendar.
     *
     * @param change the decision
     * @return a deadline in which the changed date is in force
     * @throws InvalidValueException if the change is missing, it is a number of days that the rule needs a calendar for, or
     *     it leads out of the dates there are
     */
    public Deadline changedBy(DeadlineChange change) {
        return changedBy(List.of(given("change", change)), Optional.empty());
    }

    /**
     * Returns this deadline with a change. The calendar is asked only for a number of days by a rule that needs it.
     *
     * @param change the decision
     * @param workingDays the days that work
     * @return a deadline in which the changed date is in force
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException if something is missing, or the change leads out of the dates there are
     */
    public Deadline changedBy(DeadlineChange change, WorkingDays workingDays) {
        return changedBy(List.of(given("change", change)), Optional.of(given("workingDays", workingDays)));
    }

    /**
     * Returns this deadline with changes, each made to the date in force after the one before it.
     *
     * @param decisions the changes, in the order they were made
     * @param workingDays the days that work; may be empty for a rule that needs no calendar
     * @return a deadline in which the last changed date is in force; this one where there are no changes
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException if something is missing, the rule needs
     *     a calendar and there is none, or a change leads out of the dates there are
     */
    public Deadline changedBy(List<DeadlineChange> decisions, Optional<? extends WorkingDays> workingDays) {
        given("workingDays", workingDays);
        Deadline deadline = this;
        for (DeadlineChange decision : list("changes", given("changes", decisions))) {
            deadline = deadline.with(deadline.applied(decision, workingDays));
        }
        return deadline;
    }

    /**
     * Returns how the date came about, in a sentence for people.
     *
     * @return the sentence, in English, with the days of the week
     */
    public String sentence() {
        return DeadlineWords.sentence(this);
    }

    /**
     * Returns how the date came about, step by step: the count, the move, the reviewer's own date and each change, with the
     * clauses and readings they rest on. The days of the steps add up to the days between the event and the date in force.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        return DeadlineExplanation.of(this);
    }

    /**
     * Returns the date in force with what is due and from whom, such as {@code evidence-red due from the provider on
     * 2026-12-25}, and where it was set or changed the date that was counted.
     */
    @Override
    public String toString() {
        LocalDate dueOn = dueOn();
        return timescale.id() + " due from " + owner().words() + " on " + dueOn
                + (dueOn.equals(countedTo) ? "" : " (counted to " + countedTo + ")");
    }

    private AppliedChange applied(DeadlineChange decision, Optional<? extends WorkingDays> workingDays) {
        if (decision.newDueOn().isPresent()) {
            LocalDate set = decision.newDueOn().get();
            return new AppliedChange(decision, dueOn(), List.of(), set, set);
        }
        int days = decision.extraDays().orElseThrow();
        DayCount count = DayCount.by(timescale, originOn, workingDays);
        LocalDate counted = count.count(unmoved(), days);
        LocalDate moved = count.move(counted);
        return new AppliedChange(decision, dueOn(), count.nonWorkingDays(), counted, moved);
    }

    /** The date in force before any moving to a working day, which extra days are counted from (R32). */
    private LocalDate unmoved() {
        return changes.isEmpty()
                ? specifiedDueOn.orElse(countedTo)
                : changes.get(changes.size() - 1).countedTo();
    }

    private Deadline with(AppliedChange change) {
        return new Deadline(
                timescale,
                event,
                originOn,
                calendar,
                nonWorkingDays,
                countedTo,
                movedTo,
                specifiedDueOn,
                ImmutableList.<AppliedChange>builder()
                        .addAll(changes)
                        .add(change)
                        .build());
    }
}
