package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.UncoveredDateException;

/**
 * The last days of a standing that could not be worked out: the calendar doesn't cover a date that the count needs, or the count
 * leads out of the dates there are. Nothing is guessed; what is due then has no last day, an advisory says which and why, and the
 * rest of the review is answered.
 */
final class UnknownLastDays {

    private final Map<String, Unknown> byReason = new LinkedHashMap<>();

    /** Last days of one clock that are not known for one reason, and the actions whose they are. */
    private record Unknown(Phrase what, Phrase why, TreeSet<String> actionIds) {}

    void add(String clockId, Phrase what, Optional<String> actionId, InvalidValueException refusal) {
        Unknown unknown = byReason.computeIfAbsent(
                "The last day of " + clockId + " is not known: " + why(refusal),
                none -> new Unknown(what, told(refusal), new TreeSet<>()));
        actionId.ifPresent(unknown.actionIds::add);
    }

    private static Phrase told(InvalidValueException refusal) {
        if (refusal instanceof UncoveredDateException uncovered) {
            return Phrase.text(
                    "why",
                    "unknown.not-covered",
                    Phrase.name("calendar", uncovered.calendar()),
                    Phrase.date("first", uncovered.range().firstDay()),
                    Phrase.date("last", uncovered.range().lastDay()),
                    Phrase.date("date", uncovered.date()));
        }
        return Phrase.text("why", "unknown.out-of-dates");
    }

    private static String why(InvalidValueException refusal) {
        if (refusal instanceof UncoveredDateException uncovered) {
            return uncovered.calendar() + " covers " + uncovered.range() + ", and not " + uncovered.date();
        }
        return String.valueOf(refusal.getMessage());
    }

    List<Advisory> advisories() {
        if (byReason.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();
        byReason.forEach((says, unknown) -> advisories.add(Advisory.builder()
                .kind(Advisory.Kind.LAST_DAY_NOT_KNOWN)
                .says(says)
                .actionIds(unknown.actionIds)
                .addParts(unknown.what, unknown.why)
                .addClauses(PublishedModel.R24)
                .build()));
        return advisories.build();
    }
}
