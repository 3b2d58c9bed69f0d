package org.qualitybanding.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Clause;
import org.qualitybanding.model.Explanation;
import org.qualitybanding.model.InvalidValueException;
import org.qualitybanding.model.PublishedModel;
import org.qualitybanding.model.internal.Require;

/**
 * Something that the provider or the quality team owes by a date, and where it stands on the day asked about.
 *
 * <p>A plan sent on 6 March 2026 makes evidence for a red action due on 13 March. Asked about on 16 March with nothing sent,
 * the duty is {@link DutyState#OVERDUE}, and {@code daysLeft} is -3.
 *
 * @param kind what is owed, and by whom
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param deadline by when, and how that came about
 * @param state where it stands
 * @param doneOn the day it was done: for evidence, the day it was sent, judged or not; empty while it is not
 */
public record Duty(
        DutyKind kind, Optional<String> actionId, Deadline deadline, DutyState state, Optional<LocalDate> doneOn) {

    /** By last day, then by kind, then by action: the order in which duties are listed. */
    static final Comparator<Duty> BY_DATE = Comparator.comparing(Duty::dueOn)
            .thenComparing(Duty::kind)
            .thenComparing(duty -> duty.actionId().orElse(""));

    /**
     * Creates a duty.
     *
     * @throws InvalidValueException if a component is missing, or the deadline is somebody else's (reading R33)
     */
    public Duty {
        kind = Require.given("kind", kind);
        actionId = Require.optional(actionId);
        deadline = Require.given("deadline", deadline);
        state = Require.given("state", state);
        doneOn = Require.optional(doneOn);
        Require.that(
                deadline.owner() == kind.owner(), "deadline.owner", kind.owner().toString(), deadline.owner());
    }

    /** A duty that is done on a day, or not yet, where nothing but that decides its state. */
    static Duty of(DutyKind kind, Deadline deadline, Optional<LocalDate> doneOn, LocalDate date) {
        return new Duty(kind, Optional.empty(), deadline, state(deadline, doneOn, date), doneOn);
    }

    static DutyState state(Deadline deadline, Optional<LocalDate> doneOn, LocalDate date) {
        return doneOn.map(done -> deadline.isOverdue(done) ? DutyState.MET_LATE : DutyState.MET)
                .orElseGet(() -> openState(deadline, date));
    }

    static DutyState openState(Deadline deadline, LocalDate date) {
        if (deadline.isOverdue(date)) {
            return DutyState.OVERDUE;
        }
        return deadline.dueOn().equals(date) ? DutyState.DUE_TODAY : DutyState.NOT_YET_DUE;
    }

    Duty withState(DutyState changed) {
        return new Duty(kind, actionId, deadline, changed, doneOn);
    }

    Duty about(String id) {
        return new Duty(kind, Optional.of(id), deadline, state, doneOn);
    }

    /**
     * Returns who owes it (reading R33).
     *
     * @return the one owner
     */
    public Party owner() {
        return kind.owner();
    }

    /**
     * Returns the last day on which doing it is in time.
     *
     * @return the date in force, included
     */
    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    /**
     * Returns the days left to the last day.
     *
     * @param date the day asked about
     * @return the number of days: 0 on the last day, less than 0 after it
     */
    public long daysLeft(LocalDate date) {
        return deadline.daysLeft(date);
    }

    /**
     * Returns how many days after the last day it was done.
     *
     * @return 1 or more where it was done late, 0 where it was in time or is not done
     */
    public long daysLate() {
        return doneOn.map(done -> Math.max(0, ChronoUnit.DAYS.between(dueOn(), done)))
                .orElse(0L);
    }

    /**
     * Tells whether the last day passed without what was owed.
     *
     * @return true where it is overdue, was done late or not at all, or waits for judgement and came late; false where it is
     *     excused or withdrawn
     */
    public boolean isMissed() {
        return switch (state) {
            case OVERDUE, MET_LATE, NOT_MET -> true;
            case AWAITING_JUDGEMENT -> doneOn.filter(deadline::isOverdue).isPresent();
            case NOT_ISSUED, NOT_RECEIVED, NOT_YET_DUE, DUE_TODAY, MET, EXCUSED, WITHDRAWN -> false;
        };
    }

    /**
     * Returns where the duty stands, and how its last day came about.
     *
     * @return the explanation: {@code Send evidence A-1, the provider: overdue}, with the steps of the deadline below it
     */
    public Explanation explanation() {
        Explanation.Builder explanation = Explanation.of(
                title(), state.inWords() + doneOn.map(done -> ", done " + done).orElse(""));
        if (daysLate() > 0) {
            explanation.quantity("days late", daysLate());
        }
        return explanation
                .addAllClauses(clauses())
                .addSteps(deadline.explanation())
                .build();
    }

    private List<Clause> clauses() {
        return switch (state) {
            case AWAITING_JUDGEMENT -> List.of(PublishedModel.R15, PublishedModel.R33);
            case EXCUSED -> List.of(PublishedModel.R18, PublishedModel.R33);
            case WITHDRAWN -> List.of(PublishedModel.R9, PublishedModel.R33);
            case NOT_ISSUED, NOT_RECEIVED, NOT_YET_DUE, DUE_TODAY, OVERDUE, MET, MET_LATE, NOT_MET ->
                List.of(PublishedModel.R23, PublishedModel.R33);
        };
    }

    /** What is owed, with the id of the action that it is about. */
    String subject() {
        return kind.inWords() + actionId.map(id -> " " + id).orElse("");
    }

    private String title() {
        return subject() + ", " + owner().inWords();
    }

    /**
     * Returns what, whose, where it stands and when, such as {@code Send evidence A-1, the provider: overdue, last day
     * 2026-03-13}.
     */
    @Override
    public String toString() {
        return title() + ": " + state.inWords() + ", last day " + dueOn()
                + doneOn.map(done -> ", done " + done).orElse("");
    }
}
