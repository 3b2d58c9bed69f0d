package org.qualitybanding.scoring.risk;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.distinctIds;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The domains that the intelligence suggests a review begins with (M5). The reviewer decides; see {@link DomainChoice}.
 *
 * <p>By a {@link RiskPolicy} the domains with the most points come first, and of two with equal points the one that comes
 * earlier in the catalogue. Where fewer domains have points than are suggested, the first ones of the catalogue among the
 * others make up the number, and the explanation says so.
 *
 * @param domains the domains, the one with most to look into first; at least one, each once
 * @param explanation the points of the domains, those suggested and those left out
 */
public record DomainSuggestion(List<SuggestedDomain> domains, Explanation explanation) {

    /**
     * Creates a suggestion.
     *
     * @throws InvalidValueException if a part is missing, there is no domain, or one comes twice
     */
    public DomainSuggestion {
        domains = list("domains", domains);
        that(!domains.isEmpty(), "domains", "1 or more domains", 0);
        distinctIds("domains", domains, suggested -> suggested.domain().id());
        given("explanation", explanation);
    }

    /**
     * Returns the ids of the domains.
     *
     * @return the ids, in the order of the suggestion
     */
    public List<String> domainIds() {
        return domains.stream().map(suggested -> suggested.domain().id()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the names, such as {@code Medication, Audits, Behaviour}. */
    @Override
    public String toString() {
        return domains.stream().map(suggested -> suggested.domain().name()).collect(joining(", "));
    }
}
