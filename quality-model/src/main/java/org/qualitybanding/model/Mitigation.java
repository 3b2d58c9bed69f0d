package org.qualitybanding.model;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A decision on mitigating circumstances, for one action or for the whole plan (clause M20, reading R18).
 *
 * <p>Where it stands tells what it is for: among the mitigations of an {@link Action}, or of the {@link QualityReview}.
 * Accepted, it excuses an action from being met in time. It never changes the action score or the record of the evidence.
 *
 * @param id the caller's id of the mitigation
 * @param decision accepted or rejected
 * @param decidedOn the day of the decision
 * @param decidedBy the id of the person who decided
 * @param operations whether operations were consulted
 * @param reason why; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record Mitigation(
        String id, Decision decision, LocalDate decidedOn, String decidedBy, Operations operations, String reason)
        implements WithMitigation {

    /**
     * Creates a decision on mitigating circumstances.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Mitigation {
        Checks check = new Checks();
        id = check.recordId(id);
        decision = check.given("decision", decision);
        decidedOn = check.given("decidedOn", decidedOn);
        decidedBy = check.id("decidedBy", decidedBy);
        operations = check.given("operations", operations);
        reason = check.text("reason", reason);
        check.done();
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether the circumstances excuse.
     *
     * @return true where they were accepted
     */
    public boolean accepted() {
        return decision == Decision.ACCEPTED;
    }

    /** Returns the decision, such as {@code mitigation MT-1 accepted on 2026-03-20, operations consulted}. */
    @Override
    public String toString() {
        return "mitigation " + id + (accepted() ? " accepted on " : " rejected on ") + decidedOn
                + (operations == Operations.CONSULTED ? ", operations consulted" : ", operations not consulted");
    }

    /** What was decided of mitigating circumstances (clause M20). */
    public enum Decision {
        /** They excuse the action, or the whole plan, from being met in time. */
        ACCEPTED,
        /** They do not. */
        REJECTED
    }

    /** Whether operations were consulted on mitigating circumstances, for a wider perspective (clause M20). */
    public enum Operations {
        /** Operations were consulted. */
        CONSULTED,
        /** Operations were not consulted. */
        NOT_CONSULTED
    }

    /** Builds a {@link Mitigation}. */
    public static class Builder extends MitigationBuilder {
        Builder() {}
    }
}
