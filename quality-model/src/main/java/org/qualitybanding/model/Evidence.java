package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Evidence that a provider sent towards an action, and what the reviewer found of it (clauses M14 and M15).
 *
 * <p>Two dates matter, and they belong to two parties: evidence sent on 9 March and found sufficient on 20 March meets an
 * action that was due on 9 March, because the provider was in time and the judgement was the team's to give (readings R14
 * and R15).
 *
 * @param id the caller's id of the evidence; once in an action
 * @param submittedOn the day the provider sent it
 * @param judgement the finding, or empty while it is not yet judged
 */
@RecordStyle
@Value.Builder
public record Evidence(String id, LocalDate submittedOn, Optional<Judgement> judgement) implements WithEvidence {

    /**
     * Creates a piece of evidence.
     *
     * @throws InvalidValueException if a component is missing or malformed, or it was judged before it was sent
     */
    public Evidence {
        Checks check = new Checks();
        id = check.recordId(id);
        submittedOn = check.given("submittedOn", submittedOn);
        judgement = Require.optional(judgement);
        if (judgement.isPresent()) {
            check.onOrAfter("judgement.judgedOn", judgement.get().judgedOn(), "submittedOn", submittedOn);
        }
        check.done();
    }

    /**
     * Starts a piece of evidence.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns evidence that is not yet judged.
     *
     * @param id the caller's id of the evidence
     * @param submittedOn the day the provider sent it
     * @return the evidence
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static Evidence sent(String id, LocalDate submittedOn) {
        return new Evidence(id, submittedOn, Optional.empty());
    }

    /**
     * Returns the evidence as a reviewer judged it, without feedback; {@link #withJudgement} takes a judgement that has some.
     *
     * @param finding whether it is sufficient; partly is not (reading R14)
     * @param judgedOn the day of the judgement, on or after the day it was sent
     * @param judgedBy the id of the person who judged it
     * @return the evidence with that judgement, in the place of any other
     * @throws InvalidValueException if one of them is missing or malformed, or it was judged before it was sent
     */
    public Evidence judged(Judgement.Finding finding, LocalDate judgedOn, String judgedBy) {
        return new Evidence(id, submittedOn, Optional.of(Judgement.of(finding, judgedOn, judgedBy)));
    }

    /**
     * Tells whether the evidence was found sufficient.
     *
     * @return true where it was judged, and found sufficient
     */
    public boolean sufficient() {
        return judgement
                .filter(judged -> judged.finding() == Judgement.Finding.SUFFICIENT)
                .isPresent();
    }

    Evidence asKnownOn(LocalDate date) {
        return judgement.isPresent() && judgement.get().judgedOn().isAfter(date) ? sent(id, submittedOn) : this;
    }

    /** Returns the id and the dates, such as {@code evidence E-1 sent on 2026-03-09, not yet judged}. */
    @Override
    public String toString() {
        return "evidence " + id + " sent on " + submittedOn + ", "
                + judgement.map(Judgement::toString).orElse("not yet judged");
    }

    /** Builds a piece of {@link Evidence}. */
    public static class Builder extends EvidenceBuilder {
        Builder() {}
    }
}
