package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A step of escalation that people took.
 *
 * @param stepId the id of the step
 * @param kind what was done
 * @param takenOn the day it was taken
 * @param endedOn the day it was ended or lifted; empty while it stands
 */
public record EscalationStepView(
        String stepId, EscalationStep.Kind kind, LocalDate takenOn, Optional<LocalDate> endedOn) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing
     */
    public EscalationStepView {
        Checks check = new Checks();
        stepId = check.id("stepId", stepId);
        kind = check.given("kind", kind);
        takenOn = check.given("takenOn", takenOn);
        endedOn = Require.optional(endedOn);
        check.done();
    }

    static EscalationStepView of(EscalationStep step) {
        return new EscalationStepView(step.id(), step.kind(), step.takenOn(), step.endedOn());
    }

    /** Returns kind, id and days, such as {@code suspension ES-1 of 2026-03-20, ended on 2026-04-03}. */
    @Override
    public String toString() {
        return Words.of(kind) + " " + stepId + " of " + takenOn
                + endedOn.map(day -> ", ended on " + day).orElse("");
    }
}
