package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.standing.Task;

/**
 * What the quality team has to do without a last day.
 *
 * @param key a name that is the same on every date and that of no other duty or task of the review
 * @param kind what there is to do
 * @param actionId the id of the action that it is about; empty where it is about no single one
 * @param evidenceId the id of the evidence that it is about; empty where it is about none
 * @param since the day from which it is there to do
 * @param clauses the ids of the clauses and readings that speak of it
 */
public record TaskView(
        String key,
        Task.Kind kind,
        Optional<String> actionId,
        Optional<String> evidenceId,
        LocalDate since,
        List<String> clauses) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing or blank, or an id is none or comes twice
     */
    public TaskView {
        Checks check = new Checks();
        key = check.text("key", key);
        kind = check.given("kind", kind);
        actionId = Require.optional(actionId);
        evidenceId = Require.optional(evidenceId);
        since = check.given("since", since);
        clauses = check.ids("clauses", clauses);
        check.done();
    }

    static TaskView of(Task task, Citations citations) {
        return new TaskView(
                task.key(),
                task.kind(),
                task.actionId(),
                task.evidenceId(),
                task.since(),
                citations.ids(task.kind().clauses()));
    }

    /** Returns key and day, such as {@code decide-compliance, since 2026-04-17}. */
    @Override
    public String toString() {
        return key + ", since " + since;
    }
}
