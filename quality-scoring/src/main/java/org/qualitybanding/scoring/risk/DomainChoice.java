package org.qualitybanding.scoring.risk;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The domains that a reviewer chose to begin with, beside those that the intelligence of that day suggested (M5, R22). The
 * reviewer decides; a choice that departs from the suggestion is as good as one that follows it.
 *
 * <p>Of a review opened on 1 March with medication, audits and behaviour, where medication, audits and nutrition were
 * suggested: {@link #asSuggested()} is medication and audits, {@link #ownChoice()} is behaviour, and {@link #notTaken()} is
 * nutrition.
 *
 * @param chosenOn the day of the choice
 * @param chosenBy the id of the reviewer
 * @param chosen the domains chosen, at least one
 * @param suggestion what was suggested from the intelligence received up to and including that day
 */
public record DomainChoice(LocalDate chosenOn, String chosenBy, List<Domain> chosen, DomainSuggestion suggestion) {

    /**
     * Creates a choice.
     *
     * @throws InvalidValueException if a part is missing, the reviewer's id is not an id, or no domain is chosen
     */
    public DomainChoice {
        given("chosenOn", chosenOn);
        chosenBy = id("chosenBy", chosenBy);
        chosen = list("chosen", chosen);
        that(!chosen.isEmpty(), "chosen", "1 or more domains", 0);
        given("suggestion", suggestion);
    }

    /**
     * Puts the choice of a review beside the suggestion of the day it was opened.
     *
     * @param review the review, which holds the choice and the intelligence
     * @param rules the rules to suggest by
     * @return both
     * @throws InvalidValueException if something is missing, or the rules refuse the intelligence
     */
    public static DomainChoice of(QualityReview review, RiskRules rules) {
        given("review", review);
        return new DomainChoice(
                review.openedOn(),
                review.reviewer(),
                review.initialDomains(),
                given("rules", rules).assess(review, review.openedOn()).suggestion());
    }

    /**
     * Returns the domains that were suggested and chosen.
     *
     * @return the domains, in the order they were chosen
     */
    public List<Domain> asSuggested() {
        return chosen.stream().filter(suggested()::contains).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the domains that were chosen and not suggested.
     *
     * @return the domains, in the order they were chosen
     */
    public List<Domain> ownChoice() {
        return chosen.stream().filter(domain -> !suggested().contains(domain)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the domains that were suggested and not chosen.
     *
     * @return the domains, in the order of the suggestion
     */
    public List<Domain> notTaken() {
        return suggested().stream().filter(domain -> !chosen.contains(domain)).collect(ImmutableList.toImmutableList());
    }

    private List<Domain> suggested() {
        return suggestion.domains().stream().map(SuggestedDomain::domain).toList();
    }

    /**
     * Returns each domain with whether it was suggested and chosen, and the reasons of the suggestion.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        Explanation.Builder why = Explanation.of(
                        Reason.DOMAINS_CHOSEN, "Domains chosen on " + chosenOn + " by " + chosenBy, names(chosen))
                .addParts(Phrase.date("date", chosenOn), DomainRanking.names(chosen))
                .addClauses(PublishedModel.M5, PublishedModel.R22);
        for (Domain domain : chosen) {
            why.addSteps(
                    suggested().contains(domain)
                            ? step(Reason.DOMAIN_CHOSEN, domain, "chosen, as suggested")
                            : step(Reason.DOMAIN_CHOSEN_UNSUGGESTED, domain, "chosen, not suggested"));
        }
        for (Domain domain : notTaken()) {
            why.addSteps(step(Reason.DOMAIN_NOT_CHOSEN, domain, "suggested, not chosen"));
        }
        return why.addSteps(suggestion.explanation()).build();
    }

    private static Explanation step(Reason reason, Domain domain, String answer) {
        return Explanation.of(reason, domain.name(), answer)
                .addParts(Phrase.name("domain", domain.name()))
                .build();
    }

    private static String names(List<Domain> domains) {
        return domains.stream().map(Domain::name).collect(joining(", "));
    }

    /** Returns both, such as {@code Audits, Behaviour chosen by reviewer-7 on 2026-03-01; suggested: Audits, Medication}. */
    @Override
    public String toString() {
        return names(chosen) + " chosen by " + chosenBy + " on " + chosenOn + "; suggested: " + suggestion;
    }
}
