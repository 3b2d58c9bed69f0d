package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Evidence that a provider sent towards an action, and what the reviewer found of it (clauses M14 and M15).
 *
 * <p>Two dates matter, and they belong to two parties: evidence sent on 9 March and found sufficient on 20 March meets an
 * action that was due on 9 March, because the provider was in time and the judgement was the team's to give (readings R14
 * and R15).
 *
 * <p>A finding that is put right is another judgement, and the one before it stays. Found not sufficient on 20 March, and
 * sufficient on 25 March when a second reviewer looked: sufficient from 25 March on, and not sufficient for whoever asks where
 * the review stood on 24 March.
 *
 * @param id the caller's id of the evidence; once in an action
 * @param submittedOn the day the provider sent it
 * @param judgements the findings, the latest of which decides; none while it is not yet judged. They are kept in order of date,
 *     and those of one day in the given order
 */
@RecordStyle
@Value.Builder
public record Evidence(String id, LocalDate submittedOn, List<Judgement> judgements) implements WithEvidence {

    static final Dated<Judgement> JUDGEMENTS = Dated.by("judgements", "judgedOn", Judgement::judgedOn);

    /**
     * Creates a piece of evidence.
     *
     * @throws InvalidValueException if a component is missing or malformed, or it was judged before it was sent
     */
    public Evidence {
        Checks check = new Checks();
        id = check.recordId(id);
        submittedOn = check.given("submittedOn", submittedOn);
        judgements = JUDGEMENTS.inOrder(check, judgements);
        check.done();
        JUDGEMENTS.eachOnOrAfter(check, judgements, "submittedOn", submittedOn);
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
        return new Evidence(id, submittedOn, List.of());
    }

    /**
     * Returns the evidence as a reviewer judged it, without feedback.
     *
     * @param finding whether it is sufficient; partly is not (reading R14)
     * @param judgedOn the day of the judgement, on or after the day it was sent
     * @param judgedBy the id of the person who judged it
     * @return the evidence with one more judgement
     * @throws InvalidValueException if one of them is missing or malformed, or it was judged before it was sent
     */
    public Evidence judged(Judgement.Finding finding, LocalDate judgedOn, String judgedBy) {
        return judged(Judgement.of(finding, judgedOn, judgedBy));
    }

    /**
     * Returns the evidence as a reviewer judged it. Earlier judgements stay, and the latest decides.
     *
     * @param judgement the judgement, of the day the evidence was sent or later
     * @return the evidence with one more judgement
     * @throws InvalidValueException if the judgement is missing, or it was judged before it was sent
     */
    public Evidence judged(Judgement judgement) {
        return new Evidence(id, submittedOn, Dated.plus(judgements, "judgement", judgement));
    }

    /**
     * Returns what was found of the evidence last.
     *
     * @return the latest judgement, which decides; empty while it is not yet judged
     */
    public Optional<Judgement> judgement() {
        return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.get(judgements.size() - 1));
    }

    /**
     * Tells whether the evidence was found sufficient.
     *
     * @return true where it was judged, and found sufficient last
     */
    public boolean sufficient() {
        return judgement()
                .filter(judged -> judged.finding() == Judgement.Finding.SUFFICIENT)
                .isPresent();
    }

    Evidence asKnownOn(LocalDate date) {
        List<Judgement> judgementsThen = JUDGEMENTS.knownOn(date, judgements);
        return judgementsThen.equals(judgements) ? this : new Evidence(id, submittedOn, judgementsThen);
    }

    /** Returns the id and the dates, such as {@code evidence E-1 sent on 2026-03-09, not yet judged}. */
    @Override
    public String toString() {
        return "evidence " + id + " sent on " + submittedOn + ", "
                + judgement().map(Judgement::toString).orElse("not yet judged");
    }

    /** Builds a piece of {@link Evidence}. */
    public static class Builder extends EvidenceBuilder {
        Builder() {}
    }
}
