package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What a reviewer found of a piece of evidence, with the feedback to the provider (clause M15).
 *
 * @param finding whether the evidence is sufficient; partly is not (reading R14)
 * @param judgedOn the day of the judgement
 * @param judgedBy the id of the person who judged it
 * @param feedback what the provider was told; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record Judgement(Finding finding, LocalDate judgedOn, String judgedBy, Optional<String> feedback)
        implements WithJudgement {

    /**
     * Creates a judgement.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Judgement {
        Checks check = new Checks();
        finding = check.given("finding", finding);
        judgedOn = check.given("judgedOn", judgedOn);
        judgedBy = check.id("judgedBy", judgedBy);
        feedback = check.optionalText("feedback", feedback);
        check.done();
    }

    /**
     * Returns a judgement without feedback.
     *
     * @param finding whether the evidence is sufficient; partly is not (reading R14)
     * @param judgedOn the day of the judgement
     * @param judgedBy the id of the person who judged it
     * @return the judgement
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static Judgement of(Finding finding, LocalDate judgedOn, String judgedBy) {
        return new Judgement(finding, judgedOn, judgedBy, Optional.empty());
    }

    /**
     * Starts a judgement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the finding and the day, such as {@code found sufficient on 2026-03-12}. */
    @Override
    public String toString() {
        return (finding == Finding.SUFFICIENT ? "found sufficient on " : "found not sufficient on ") + judgedOn;
    }

    /** What a reviewer found of a piece of evidence. Partly sufficient is not sufficient (reading R14). */
    public enum Finding {
        /** The evidence shows that the action is met. */
        SUFFICIENT,
        /** The evidence does not show it, or shows it in part. */
        NOT_SUFFICIENT
    }

    /** Builds a {@link Judgement}. */
    public static class Builder extends JudgementBuilder {
        Builder() {}
    }
}
