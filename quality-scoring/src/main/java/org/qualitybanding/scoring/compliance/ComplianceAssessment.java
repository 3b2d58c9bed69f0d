package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The compliance score as far as it is known: provisional until the engagement ends, then open, indicated by the facts,
 * and at last decided by a reviewer (clauses M19 and M21, readings R12 and R19).
 *
 * <p>For example, an engagement ended on 24 April with four actions met in time and one missed: the score 0 is
 * indicated. A reviewer who confirms it on 27 April makes it {@link Status#CONFIRMED CONFIRMED}; one who
 * decides 1, with a reason, {@link Status#DEPARTED DEPARTED}.
 *
 * @param status how far the score has got
 * @param lowest the lowest score still possible
 * @param highest the highest score still possible
 * @param indicated the score that the facts indicate whatever becomes of pending actions, also before the end; empty
 *     where it depends on them
 * @param decision the reviewer's decision, where there is one that counts
 * @param engagementEndedOn the day the engagement ended, or empty before
 * @param notMetInTime the ids of the actions that count and were not met in time
 * @param pending the ids of the actions that count and are not decided
 * @param advisories what a person should know about the score
 * @param explanation how the score was worked out
 */
@RecordStyle
@Value.Builder
public record ComplianceAssessment(
        Status status,
        ComplianceScore lowest,
        ComplianceScore highest,
        Optional<ComplianceScore> indicated,
        Optional<ComplianceDecision> decision,
        Optional<LocalDate> engagementEndedOn,
        List<String> notMetInTime,
        List<String> pending,
        List<Advisory> advisories,
        Explanation explanation)
        implements WithComplianceAssessment {

    /**
     * Creates an assessment.
     *
     * @throws InvalidValueException if a part is missing, or the parts contradict each other
     */
    public ComplianceAssessment {
        given("status", status);
        given("lowest", lowest);
        given("highest", highest);
        indicated = optional(indicated);
        decision = optional(decision);
        engagementEndedOn = optional(engagementEndedOn);
        notMetInTime = list("notMetInTime", notMetInTime);
        pending = list("pending", pending);
        advisories = list("advisories", advisories);
        given("explanation", explanation);
        boolean settled = status != Status.PROVISIONAL && status != Status.OPEN;
        that(
                settled ? lowest == highest : lowest.compareTo(highest) < 0,
                "lowest",
                settled ? "the highest, as the score is " + status : "below the highest, as the score is " + status,
                lowest);
        that(decision.isPresent() == status.isDecided(), "decision", "given exactly when decided", status);
        that(
                engagementEndedOn.isPresent() == (status != Status.PROVISIONAL),
                "engagementEndedOn",
                "given exactly when not provisional",
                status);
    }

    /**
     * Starts an assessment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the score, where only one is possible.
     *
     * @return the decided or the indicated score; empty while provisional or open, never 0 instead
     */
    public Optional<ComplianceScore> score() {
        return lowest == highest ? Optional.of(lowest) : Optional.empty();
    }

    /**
     * Returns the day that the score dates from (clause M21).
     *
     * @return the day of the reviewer's decision, else that of the end of the engagement; empty while there is no score
     */
    public Optional<LocalDate> assessedOn() {
        return decision.map(ComplianceDecision::decidedOn).or(() -> score().flatMap(score -> engagementEndedOn));
    }

    /** Returns the score in words, such as {@code 1, confirmed on 2026-04-27} or {@code 0 or 1, provisional}. */
    @Override
    public String toString() {
        return explanation.answer();
    }

    /** How far the compliance score has got (clause M21, readings R12 and R19). */
    public enum Status {
        /** The engagement has not ended: the score may still become 0 or 1 (reading R19). */
        PROVISIONAL,

        /**
         * The engagement has ended, and evidence that was sent in time and is not yet judged still decides (readings R15
         * and R19), or by the policy nothing but the reviewer's word does (a setting of reading R13).
         */
        OPEN,

        /** The engagement has ended and the facts indicate a score; a reviewer has not confirmed it yet (reading R12). */
        INDICATED,

        /** A reviewer confirmed the indicated score (reading R12). */
        CONFIRMED,

        /** A reviewer departed from the indicated score, with a reason (reading R12). */
        DEPARTED,

        /** A reviewer decided by a policy that indicates nothing (a setting of reading R13). */
        DECIDED;

        /**
         * Tells whether a reviewer has decided the score.
         *
         * @return true for confirmed, departed and decided
         */
        public boolean isDecided() {
            return this == CONFIRMED || this == DEPARTED || this == DECIDED;
        }
    }

    /** Builds a {@link ComplianceAssessment}. */
    public static class Builder extends ComplianceAssessmentBuilder {
        Builder() {}
    }
}
