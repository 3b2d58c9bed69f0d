package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.UncoveredDateException;

/**
 * The last days of a standing that could not be worked out: the calendar doesn't cover a date that the count needs, or the count
 * leads out of the dates there are. Nothing is guessed; what is due then has no last day, an advisory says which and why, and the
 * rest of the review is answered.
 */
final class UnknownLastDays {

    private final Map<String, TreeSet<String>> actionIdsByReason = new LinkedHashMap<>();

    void add(String clockId, Optional<String> actionId, InvalidValueException refusal) {
        TreeSet<String> actionIds = actionIdsByReason.computeIfAbsent(
                "The last day of " + clockId + " is not known: " + why(refusal), none -> new TreeSet<>());
        actionId.ifPresent(actionIds::add);
    }

    private static String why(InvalidValueException refusal) {
        if (refusal instanceof UncoveredDateException uncovered) {
            return uncovered.calendar() + " covers " + uncovered.range() + ", and not " + uncovered.date();
        }
        return String.valueOf(refusal.getMessage());
    }

    List<Advisory> advisories() {
        if (actionIdsByReason.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();
        actionIdsByReason.forEach((says, actionIds) -> advisories.add(Advisory.builder()
                .kind(Advisory.Kind.LAST_DAY_NOT_KNOWN)
                .says(says)
                .actionIds(actionIds)
                .addClauses(PublishedModel.R24)
                .build()));
        return advisories.build();
    }
}
