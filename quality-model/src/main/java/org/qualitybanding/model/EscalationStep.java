package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A step of escalation that people took (clause M17). It changes no score, and the library never takes, orders or
 * recommends one (reading R34).
 *
 * <p>A step that was imposed ({@link Kind#isImposed()}) stands from the day it was taken to the day it ended. While
 * a suspension of 20 April to 11 May stands, a review refuses a second one of 1 May. One of 11 May is taken: facts are of whole
 * days, and on one day people may lift a step and then impose another, so the day of the end is free again. Different kinds
 * may stand side by side.
 *
 * <p>Lifting what was never imposed can't be recorded: the end belongs to the step, and is on or after the day it was taken.
 *
 * @param id the caller's id of the step; once in a review
 * @param kind what was done
 * @param takenOn the day it was taken
 * @param takenBy the id of the person who took it
 * @param agreedWith the ids of those who agreed to it; may be empty
 * @param endedOn the day it was ended or lifted, or empty while it stands
 * @param reason why; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record EscalationStep(
        String id,
        Kind kind,
        LocalDate takenOn,
        String takenBy,
        List<String> agreedWith,
        Optional<LocalDate> endedOn,
        String reason)
        implements WithEscalationStep {

    /**
     * Creates a step.
     *
     * @throws InvalidValueException if a component is missing or malformed, or the step ended before it was taken
     */
    public EscalationStep {
        Checks check = new Checks();
        id = check.recordId(id);
        kind = check.given("kind", kind);
        takenOn = check.given("takenOn", takenOn);
        takenBy = check.id("takenBy", takenBy);
        agreedWith = check.ids("agreedWith", agreedWith);
        endedOn = Require.optional(endedOn);
        reason = check.text("reason", reason);
        check.onOrAfter("endedOn", endedOn, "takenOn", takenOn);
        check.done();
    }

    /**
     * Starts a step.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    boolean hasEndedBy(LocalDate date) {
        return endedOn.isPresent() && !endedOn.get().isAfter(date);
    }

    EscalationStep asKnownOn(LocalDate date) {
        return Dated.isKnown(endedOn, date)
                ? this
                : new EscalationStep(id, kind, takenOn, takenBy, agreedWith, Optional.empty(), reason);
    }

    /** Returns kind, id and days, such as {@code suspension ES-1 from 2026-04-20}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + id + " from " + takenOn
                + endedOn.map(day -> " to " + day).orElse("");
    }

    /**
     * The steps that people may take where timescales are missed, engagement is poor or dissatisfaction continues (clause
     * M17). The library records them and never recommends one (reading R34).
     */
    public enum Kind {
        /** Senior persons of the service or the quality team are involved. */
        SENIOR_INVOLVEMENT,
        /** A course of action is agreed with the wider quality team and other professionals. */
        AGREED_COURSE_OF_ACTION,
        /** A Notice of Dissatisfaction. */
        NOTICE_OF_DISSATISFACTION,
        /** A Suspension. */
        SUSPENSION,
        /** A Performance Improvement Plan. */
        PERFORMANCE_IMPROVEMENT_PLAN;

        /**
         * Tells whether a step of this kind is imposed on the provider and stands until it is lifted, so that there is one of the
         * kind at a time. The others are things that people do, as often as they see fit.
         *
         * @return true for a notice, a suspension and an improvement plan
         */
        public boolean isImposed() {
            return switch (this) {
                case NOTICE_OF_DISSATISFACTION, SUSPENSION, PERFORMANCE_IMPROVEMENT_PLAN -> true;
                case SENIOR_INVOLVEMENT, AGREED_COURSE_OF_ACTION -> false;
            };
        }
    }

    /** Builds an {@link EscalationStep}. */
    public static class Builder extends EscalationStepBuilder {
        Builder() {}
    }
}
