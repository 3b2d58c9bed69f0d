package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.standing.EscalationFact;

/**
 * A fact that may prompt people to take a step of escalation (reading R34).
 *
 * @param kind what is the case
 * @param since the day from which it is
 * @param subjectId the id of the action, evidence or note that it is about; empty where it is about the whole review
 * @param clauses the ids of the clauses and readings that speak of it
 */
public record EscalationFactView(
        EscalationFact.Kind kind, LocalDate since, Optional<String> subjectId, List<String> clauses) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing, or an id is none or comes twice
     */
    public EscalationFactView {
        Checks check = new Checks();
        kind = check.given("kind", kind);
        since = check.given("since", since);
        subjectId = Require.optional(subjectId);
        clauses = check.ids("clauses", clauses);
        check.done();
    }

    static EscalationFactView of(EscalationFact fact, Citations citations) {
        return new EscalationFactView(fact.kind(), fact.since(), fact.subjectId(), citations.ids(fact.clauses()));
    }

    /** Returns the fact in words, such as {@code the provider missed a timescale: A-1, since 2026-03-14}. */
    @Override
    public String toString() {
        return kind.words() + subjectId.map(id -> ": " + id).orElse("") + ", since " + since;
    }
}
