package org.qualitybanding.scoring.risk;

import static java.util.Comparator.comparingLong;
import static org.qualitybanding.model.explain.PublishedModel.M4;
import static org.qualitybanding.model.explain.PublishedModel.M5;
import static org.qualitybanding.model.explain.PublishedModel.R22;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Reason;

/** The domains of a catalogue by the points of the intelligence about them; equal points stay in the catalogue's order. */
final class DomainRanking {

    private final ImmutableList<SuggestedDomain> ranked;

    private DomainRanking(ImmutableList<SuggestedDomain> ranked) {
        this.ranked = ranked;
    }

    static DomainRanking of(WeighedIntelligence intelligence, DomainCatalogue catalogue) {
        Map<String, Long> points = new HashMap<>();
        Map<String, List<String>> itemIds = new HashMap<>();
        for (WeighedIntelligence.Weighed weighed : intelligence.items()) {
            for (String domainId : weighed.item().domainIds()) {
                points.merge(domainId, weighed.weight().points(), Long::sum);
                itemIds.computeIfAbsent(domainId, id -> new ArrayList<>())
                        .add(weighed.item().id());
            }
        }
        return new DomainRanking(catalogue.domains().stream()
                .map(domain -> new SuggestedDomain(
                        domain, points.getOrDefault(domain.id(), 0L), itemIds.getOrDefault(domain.id(), List.of())))
                .sorted(comparingLong(SuggestedDomain::points).reversed())
                .collect(ImmutableList.toImmutableList()));
    }

    DomainSuggestion suggest(RiskPolicy policy, LocalDate on) {
        int count = policy.initialDomainCount();
        List<SuggestedDomain> suggested = ranked.subList(0, count);
        List<SuggestedDomain> leftOut = ranked.subList(count, ranked.size());
        SuggestedDomain last = suggested.get(count - 1);
        Explanation.Builder why = Explanation.of(
                        Reason.DOMAINS_SUGGESTED,
                        "Domains suggested on " + on,
                        String.join(
                                ", ",
                                suggested.stream()
                                        .map(SuggestedDomain::domain)
                                        .map(Domain::name)
                                        .toList()))
                .addParts(
                        Phrase.date("date", on),
                        names(suggested.stream().map(SuggestedDomain::domain).toList()))
                .addClauses(M4, M5, R22)
                .addSteps(RiskReasoning.ownArithmetic(policy));
        suggested.forEach(domain -> why.addSteps(suggested(domain)));
        leftOut.forEach(domain -> why.addSteps(leftOut(domain, last)));
        return new DomainSuggestion(
                suggested,
                why.addSteps(Explanation.of(Reason.DOMAINS_FOR_REVIEWER, "Who decides", "the reviewer")
                                .addClauses(M5)
                                .build())
                        .build());
    }

    private static Explanation suggested(SuggestedDomain domain) {
        return domain.points() > 0
                ? explained(Reason.DOMAIN_SUGGESTED, domain, "suggested", "")
                : explained(Reason.DOMAIN_SUGGESTED_BY_ORDER, domain, "suggested", "; next in the catalogue");
    }

    private static Explanation leftOut(SuggestedDomain domain, SuggestedDomain last) {
        return domain.points().equals(last.points())
                ? explained(
                        Reason.DOMAIN_LEFT_OUT_BY_ORDER, domain, "left out", "; equal points, later in the catalogue")
                : explained(Reason.DOMAIN_LEFT_OUT, domain, "left out", "");
    }

    private static Explanation explained(Reason reason, SuggestedDomain domain, String place, String order) {
        return Explanation.of(reason, domain.domain().name(), place + ", " + domain.reason() + order)
                .quantity("points", domain.points())
                .addParts(Phrase.name("domain", domain.domain().name()))
                .addClauses(M5, R22)
                .build();
    }

    /** Returns the names of domains as a part of a sentence. */
    static Phrase names(List<Domain> domains) {
        return Phrase.allOf(
                "domains",
                domains.stream()
                        .map(domain -> Phrase.name("domain", domain.name()))
                        .toList());
    }
}
