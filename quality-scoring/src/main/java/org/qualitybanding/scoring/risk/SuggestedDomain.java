package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.ids;
import static org.qualitybanding.model.internal.Require.that;

import java.util.List;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A domain that a review might begin with, and what for (M5).
 *
 * @param domain the domain
 * @param points the points of the intelligence about it; 0 where none has points and the domain comes next in the order of the
 *     catalogue, to make up the number
 * @param itemIds the ids of the items about it that were known, the latest first, with points or without
 */
public record SuggestedDomain(Domain domain, Long points, List<String> itemIds) {

    /**
     * Creates a suggested domain.
     *
     * @throws InvalidValueException if the domain or the points are missing, the points are negative, or an id is not an id or comes twice
     */
    public SuggestedDomain {
        given("domain", domain);
        that(given("points", points) >= 0, "points", "0 or more", points);
        itemIds = ids("itemIds", itemIds);
    }

    /** Returns the points and where they are from, such as {@code 24 points from 2 items}. */
    String reason() {
        if (itemIds.isEmpty()) {
            return "no intelligence";
        }
        return (points == 0 ? "no points" : Words.counted(points, "point")) + " from "
                + Words.counted(itemIds.size(), "item");
    }

    /** Returns name and reason, such as {@code Audits: 24 points from 2 items}. */
    @Override
    public String toString() {
        return domain + ": " + reason();
    }
}
