package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;

/**
 * What a party owes by a date.
 *
 * @param key a name that is the same on every date and that of no other duty or task of the review, such as {@code
 *     send-evidence:A-1}
 * @param owner who owes it (reading R33)
 * @param kind what is owed
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param draftId the id of the draft of the plan that it is about; empty where it is about none
 * @param dueOn the last day, itself included
 * @param daysLeft the days from the day asked about to the last day: 0 on it, less than 0 after it
 * @param state where it stands
 * @param doneOn the day it was done; empty while it is not
 * @param reason how the last day came about, in a sentence of the library's English
 * @param clauses the ids of the clauses and readings that the last day is of
 */
public record DutyView(
        String key,
        Party owner,
        Duty.Kind kind,
        Optional<String> actionId,
        Optional<String> draftId,
        LocalDate dueOn,
        Long daysLeft,
        Duty.State state,
        Optional<LocalDate> doneOn,
        String reason,
        List<String> clauses) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing or blank, or an id is none or comes twice
     */
    public DutyView {
        Checks check = new Checks();
        key = check.text("key", key);
        owner = check.given("owner", owner);
        kind = check.given("kind", kind);
        actionId = Require.optional(actionId);
        draftId = Require.optional(draftId);
        dueOn = check.given("dueOn", dueOn);
        daysLeft = check.given("daysLeft", daysLeft);
        state = check.given("state", state);
        doneOn = Require.optional(doneOn);
        reason = check.text("reason", reason);
        clauses = check.ids("clauses", clauses);
        check.done();
    }

    static DutyView of(Duty duty, LocalDate date, Citations citations) {
        return new DutyView(
                duty.key(),
                duty.owner(),
                duty.kind(),
                duty.actionId(),
                duty.draftId(),
                duty.dueOn(),
                duty.daysLeft(date),
                duty.state(),
                duty.doneOn(),
                duty.deadline().sentence(),
                citations.ids(duty.deadline().clock().clauses()));
    }

    /** Returns key, state and last day, such as {@code send-evidence:A-1: overdue, last day 2026-03-13}. */
    @Override
    public String toString() {
        return key + ": " + state.words() + ", last day " + dueOn;
    }
}
