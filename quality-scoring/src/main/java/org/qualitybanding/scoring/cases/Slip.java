package org.qualitybanding.scoring.cases;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.text;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A policy with a single thing written otherwise, such that some review would come out otherwise; engineers call it a mutant. For
 * example, {@code outcome-3 if significant >= 2 or minor > 35} in place of 34.
 *
 * @param says what is written instead
 * @param smallest the case with the fewest actions that the slip answers otherwise than the policy
 * @param noticed whether a case expects something else than the slip answers
 */
public record Slip(String says, ActionCounts smallest, Boolean noticed) {

    /**
     * Creates a slip.
     *
     * @throws InvalidValueException if a component is missing
     */
    public Slip {
        text("says", says);
        given("smallest", smallest);
        given("noticed", noticed);
    }

    /**
     * Returns what is written instead, and where nobody notices the case that would, such as {@code outcome-3 if significant >= 2 or
     * minor > 35: (0 significant, 35 minor) would notice}.
     */
    @Override
    public String toString() {
        return says + (noticed ? "" : ": (" + smallest + ") would notice");
    }
}
