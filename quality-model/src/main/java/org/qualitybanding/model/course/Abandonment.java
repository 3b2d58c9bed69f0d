package org.qualitybanding.model.course;

import java.time.LocalDate;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A review that is given up before anybody decided on compliance, such as one of a service that closes.
 *
 * <p>From its day the review stands still: nothing is due any more, and what it scored so far is never final. Facts dated later
 * are kept and change no answer.
 *
 * @param abandonedOn the day
 * @param abandonedBy the id of the person who decided it
 * @param reason why; free text, kept out of every message and explanation
 */
public record Abandonment(LocalDate abandonedOn, String abandonedBy, String reason) {

    /**
     * Creates an abandonment.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Abandonment {
        Checks check = new Checks();
        abandonedOn = check.given("abandonedOn", abandonedOn);
        abandonedBy = check.id("abandonedBy", abandonedBy);
        reason = check.text("reason", reason);
        check.done();
    }

    /** Returns day and id, such as {@code abandoned on 2026-03-20 by manager-2}. */
    @Override
    public String toString() {
        return "abandoned on " + abandonedOn + " by " + abandonedBy;
    }
}
