package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;

/**
 * The fewest actions, of whatever kinds together, that make an outcome worse.
 *
 * @param additions how many actions of which kind come to those that are there; of several ways with as few actions, the one
 *     with the fewest significant, then the fewest red, then the fewest amber ones
 * @param leadsTo the outcome with them
 */
public record FewestAdditions(ActionCounts additions, Outcome leadsTo) {

    /**
     * Creates the additions.
     *
     * @throws InvalidValueException if a part is missing, or nothing is added
     */
    public FewestAdditions {
        given("additions", additions);
        given("leadsTo", leadsTo);
        that(additions.total() > 0, "additions", "1 or more actions", additions.total());
    }

    /** Returns the additions and where they lead, such as {@code 1 significant, 4 minor more: Outcome 3}. */
    @Override
    public String toString() {
        return additions + " more: " + leadsTo.words();
    }
}
