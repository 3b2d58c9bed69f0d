package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A change of the day by which evidence for an action is due, by the reviewer's discretion (clause M14, reading R17).
 *
 * <p>It names either a new date, which stands as it is, or a number of days, which are counted from the date before any
 * moving to a working day (reading R32): 14 more days on an action due 2026-03-09 make 2026-03-23, and -2 make 2026-03-07.
 * Decided after the date it changes, it counts all the same and is flagged as retrospective.
 *
 * @param decidedOn the day of the decision
 * @param decidedBy the id of the person who decided
 * @param ground the ground of discretion
 * @param newDueOn the new last day; given where {@code extraDays} is not
 * @param extraDays how many days later, or earlier where negative, the last day is, counted by the
 *     rule of its timescale; from -3640 to 3640, never 0; given where
 *     {@code newDueOn} is not
 * @param reason why; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record DeadlineChange(
        LocalDate decidedOn,
        String decidedBy,
        Ground ground,
        Optional<LocalDate> newDueOn,
        Optional<Integer> extraDays,
        String reason)
        implements WithDeadlineChange {

    /** About ten years; more is a slip of the keyboard. */
    private static final int MOST_EXTRA_DAYS = 3640;

    /**
     * Creates a change.
     *
     * @throws InvalidValueException if a component is missing or malformed, or not exactly one of {@code newDueOn} and
     *     {@code extraDays} is given
     */
    public DeadlineChange {
        Checks check = new Checks();
        decidedOn = check.given("decidedOn", decidedOn);
        decidedBy = check.id("decidedBy", decidedBy);
        ground = check.given("ground", ground);
        newDueOn = Require.optional(newDueOn);
        extraDays = Require.optional(extraDays);
        reason = check.text("reason", reason);
        if (newDueOn.isPresent() == extraDays.isPresent()) {
            check.fault(
                    "newDueOn",
                    "given without extraDays, or left out with it",
                    newDueOn.isPresent() ? "both" : "neither");
        }
        int days = extraDays.orElse(1);
        if (days == 0) {
            check.fault("extraDays", "a number of days other than 0", days);
        }
        if (days < -MOST_EXTRA_DAYS || days > MOST_EXTRA_DAYS) {
            check.fault("extraDays", "-" + MOST_EXTRA_DAYS + " to " + MOST_EXTRA_DAYS, days);
        }
        check.done();
    }

    /**
     * Starts a change.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the change, such as {@code due 2026-03-23 by decision of 2026-03-05, situation of provider}. */
    @Override
    public String toString() {
        return newDueOn.map(date -> "due " + date)
                        .orElseGet(() -> String.format(Locale.ROOT, "%+d days", extraDays.orElseThrow()))
                + " by decision of " + decidedOn + ", "
                + ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The ground on which a timescale may be subject to discretion (clause M14). */
    public enum Ground {
        /** The significance of the concerns raised. */
        SIGNIFICANCE_OF_CONCERNS,
        /** The situation of the provider. */
        SITUATION_OF_PROVIDER
    }

    /** Builds a {@link DeadlineChange}. */
    public static class Builder extends DeadlineChangeBuilder {
        Builder() {}
    }
}
