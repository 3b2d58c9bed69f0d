package org.qualitybanding.model;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A change of an action's grade. From its day the action counts as its new grade; what was answered for earlier days stands
 * (reading R9).
 *
 * <p>A re-grading changes what the action counts as. The date that a provider was already given for its evidence stays,
 * until a {@link DeadlineChange} moves it.
 *
 * @param rag the colour from that day on
 * @param harm the harm basis from that day on
 * @param regradedOn the day
 * @param regradedBy the id of the person who re-graded it
 * @param reason why; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record Regrading(Rag rag, HarmBasis harm, LocalDate regradedOn, String regradedBy, String reason)
        implements WithRegrading {

    /**
     * Creates a re-grading.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Regrading {
        Checks check = new Checks();
        rag = check.given("rag", rag);
        harm = check.given("harm", harm);
        regradedOn = check.given("regradedOn", regradedOn);
        regradedBy = check.id("regradedBy", regradedBy);
        reason = check.text("reason", reason);
        check.done();
    }

    /**
     * Starts a re-grading.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the grade from that day on.
     *
     * @return colour and harm basis
     */
    public Grade grade() {
        return Grade.of(rag, harm);
    }

    /** Returns the grade and the day, such as {@code re-graded to AMBER, minor on 2026-03-09}. */
    @Override
    public String toString() {
        return "re-graded to " + grade() + " on " + regradedOn;
    }

    /** Builds a {@link Regrading}. */
    public static class Builder extends RegradingBuilder {
        Builder() {}
    }
}
