package org.qualitybanding.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The domains that a team's reviews choose from (clause M4).
 *
 * <p>The document speaks of 9 possible domains and names five. A team completes them with four of its own:
 *
 * <pre>{@code
 * DomainCatalogue catalogue = DomainCatalogue.completedWith(
 *         new Domain("staffing", "Staffing"),
 *         new Domain("nutrition", "Nutrition"),
 *         new Domain("environment", "Environment"),
 *         new Domain("leadership", "Leadership"));
 * catalogue.domains().size();   // 9
 * }</pre>
 *
 * <p>How many domains there are, 9, and how many a review focuses on first, 3, are numbers of a scoring policy, {@code
 * domainCount} and {@code initialDomainCount}, which checks a review against them. A team with a tenth domain lists it here and
 * says 10 there; no code changes. For every team, it would be one of those named here, and the published policy's 9 would be 10.
 *
 * @param domains the domains, in the order that a team lists them; at least one, each id once
 */
public record DomainCatalogue(List<Domain> domains) {

    /** The five domains that the document names (clause M4). */
    private static final ImmutableList<Domain> NAMED = ImmutableList.of(
            Domain.DAILY_ACTIVITIES_AND_ROUTINES,
            Domain.MEDICATION,
            Domain.AUDITS,
            Domain.BEHAVIOUR,
            Domain.INCIDENTS_AND_DETERIORATION);

    /**
     * Creates a catalogue.
     *
     * @throws InvalidValueException if there is no domain, or an id comes twice
     */
    public DomainCatalogue {
        Checks check = new Checks();
        domains = check.list("domains", domains);
        if (domains.isEmpty()) {
            check.fault("domains", "1 or more domains", 0);
        }
        check.distinctIds("domains", domains, Domain::id);
        check.done();
    }

    /**
     * Returns the five domains that the document names, completed with those of a team.
     *
     * @param ownDomains the team's domains; four of them make the document's nine
     * @return the five, then the team's in the given order
     * @throws InvalidValueException if an id comes twice
     */
    public static DomainCatalogue completedWith(Domain... ownDomains) {
        return new DomainCatalogue(ImmutableList.<Domain>builder()
                .addAll(NAMED)
                .addAll(Require.list("ownDomains", Arrays.asList(Require.given("ownDomains", ownDomains))))
                .build());
    }

    /**
     * Returns the five domains that the document names (clause M4).
     *
     * @return the five, in the document's order
     */
    public static List<Domain> named() {
        return NAMED;
    }

    /**
     * Finds a domain by its id.
     *
     * @param id the id, such as {@code medication}
     * @return the domain, or empty where the catalogue has none of that id
     */
    public Optional<Domain> find(String id) {
        Require.given("id", id);
        for (Domain domain : domains) {
            if (domain.id().equals(id)) {
                return Optional.of(domain);
            }
        }
        return Optional.empty();
    }

    /** Returns the names, such as {@code 5 domains: Daily activities and routines, Medication, …}. */
    @Override
    public String toString() {
        return domains.size()
                + (domains.size() == 1 ? " domain: " : " domains: ")
                + String.join(", ", domains.stream().map(Domain::name).toList());
    }
}
