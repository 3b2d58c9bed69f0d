package org.qualitybanding.model;

import java.time.LocalDate;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The withdrawal of an action. From its day the action counts as never found; what was answered for earlier days stands
 * (reading R9).
 *
 * @param withdrawnOn the day
 * @param withdrawnBy the id of the person who withdrew it
 * @param reason why; free text, kept out of every message and explanation
 */
public record Withdrawal(LocalDate withdrawnOn, String withdrawnBy, String reason) {

    /**
     * Creates a withdrawal.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Withdrawal {
        Checks check = new Checks();
        withdrawnOn = check.given("withdrawnOn", withdrawnOn);
        withdrawnBy = check.id("withdrawnBy", withdrawnBy);
        reason = check.text("reason", reason);
        check.done();
    }

    /** Returns the day, such as {@code withdrawn on 2026-03-09}. */
    @Override
    public String toString() {
        return "withdrawn on " + withdrawnOn;
    }
}
