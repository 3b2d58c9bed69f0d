package org.qualitybanding.scoring.risk;

import static java.util.Comparator.comparing;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.quoted;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;

/**
 * The intelligence received up to and including a day, each item with what it weighs; the latest first, and by id on one day.
 */
final class WeighedIntelligence {

    record Weighed(IntelligenceItem item, WeighedItem weight) {}

    private static final Comparator<IntelligenceItem> LATEST_FIRST =
            comparing(IntelligenceItem::receivedOn).reversed().thenComparing(IntelligenceItem::id);

    private final ImmutableList<Weighed> items;

    private WeighedIntelligence(ImmutableList<Weighed> items) {
        this.items = items;
    }

    static WeighedIntelligence on(
            LocalDate day, List<IntelligenceItem> intelligence, DomainCatalogue catalogue, RiskPolicy policy) {
        return new WeighedIntelligence(receivedBy(day, list("intelligence", intelligence), catalogue).stream()
                .sorted(LATEST_FIRST)
                .map(item -> new Weighed(item, weigh(item, day, policy)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** What was received later is not looked at, so that it cannot change an answer, and be it to a refusal. */
    private static List<IntelligenceItem> receivedBy(
            LocalDate day, List<IntelligenceItem> intelligence, DomainCatalogue catalogue) {
        Set<String> domainIds =
                new HashSet<>(catalogue.domains().stream().map(Domain::id).toList());
        Set<String> ids = new HashSet<>();
        List<IntelligenceItem> received = new ArrayList<>();
        for (int index = 0; index < intelligence.size(); index++) {
            IntelligenceItem item = intelligence.get(index);
            if (!item.receivedOn().isAfter(day)) {
                String place = "intelligence[" + index + "]";
                that(ids.add(item.id()), place + ".id", "a different id from those before it", quoted(item.id()));
                for (int domain = 0; domain < item.domainIds().size(); domain++) {
                    String domainId = item.domainIds().get(domain);
                    that(
                            domainIds.contains(domainId),
                            place + ".domainIds[" + domain + "]",
                            "the id of a domain of the catalogue",
                            quoted(domainId));
                }
                received.add(item);
            }
        }
        return received;
    }

    private static WeighedItem weigh(IntelligenceItem item, LocalDate day, RiskPolicy policy) {
        long age = ChronoUnit.DAYS.between(item.receivedOn(), day);
        return new WeighedItem(item.id(), age, policy.concernWeights().weightOf(item.concern()), policy.ageWeight(age));
    }

    ImmutableList<Weighed> items() {
        return items;
    }

    /** Returns the points of all items. */
    long points() {
        return pointsWithin(Long.MAX_VALUE);
    }

    /** Returns the points of the items whose age is no more than the days. */
    long pointsWithin(long days) {
        return items.stream()
                .map(Weighed::weight)
                .filter(weight -> weight.ageInDays() <= days)
                .mapToLong(WeighedItem::points)
                .sum();
    }

    /** Tells whether no item is recent enough to count. */
    boolean hasNoneThatCounts() {
        return items.stream().map(Weighed::weight).noneMatch(WeighedItem::counts);
    }
}
