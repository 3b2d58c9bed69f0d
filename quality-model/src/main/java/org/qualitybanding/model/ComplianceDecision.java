package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The compliance score as a named reviewer decided it at the end of the engagement (clauses M19 and M21, reading R12).
 *
 * <p>A decision that agrees with the score indicated on its day confirms it. One that does not is a departure, and gives
 * its reason; a departure without one stays on the record and does not count (reading R37).
 *
 * @param id the caller's id of the decision; once in a review
 * @param score the score decided
 * @param decidedOn the day of the decision
 * @param decidedBy the id of the reviewer
 * @param departureReason why the decision departs from the indicated score; free text, kept out of every message and
 *     explanation
 */
@RecordStyle
@Value.Builder
public record ComplianceDecision(
        String id, ComplianceScore score, LocalDate decidedOn, String decidedBy, Optional<String> departureReason)
        implements WithComplianceDecision {

    /**
     * Creates a decision.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public ComplianceDecision {
        Checks check = new Checks();
        id = check.recordId(id);
        score = check.given("score", score);
        decidedOn = check.given("decidedOn", decidedOn);
        decidedBy = check.id("decidedBy", decidedBy);
        departureReason = check.optionalText("departureReason", departureReason);
        check.done();
    }

    /**
     * Returns a decision that confirms the indicated score, and so gives no reason.
     *
     * @param id the caller's id of the decision
     * @param score the score decided
     * @param decidedOn the day of the decision
     * @param decidedBy the id of the reviewer
     * @return the decision
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static ComplianceDecision of(String id, ComplianceScore score, LocalDate decidedOn, String decidedBy) {
        return new ComplianceDecision(id, score, decidedOn, decidedBy, Optional.empty());
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns ids, score and day, such as {@code decision D-1: compliance 1 decided on 2026-04-20 by reviewer-7}. */
    @Override
    public String toString() {
        return "decision " + id + ": compliance " + score.value() + " decided on " + decidedOn + " by " + decidedBy;
    }

    /** Builds a {@link ComplianceDecision}. */
    public static class Builder extends ComplianceDecisionBuilder {
        Builder() {}
    }
}
