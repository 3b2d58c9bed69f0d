package org.qualitybanding.scoring.risk;

/** What a domain is suggested on. */
public enum SuggestionBasis {
    /** Intelligence about the domain has points. */
    INTELLIGENCE,
    /** None has; the domain comes next in the order of the catalogue, to make up the number. */
    CATALOGUE_ORDER
}
