package org.qualitybanding.examples;

import java.util.List;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.ActionCounts;

/**
 * How many actions were found in a domain, those withdrawn left out.
 *
 * @param domain the domain
 * @param counts its actions
 */
record DomainCounts(Domain domain, ActionCounts counts) {

    /** Counts the actions of each domain under review. */
    static List<DomainCounts> of(QualityReview known) {
        return known.domainsUnderReview().stream()
                .map(domain -> new DomainCounts(domain, ActionCounts.ofActions(actions(known, domain))))
                .toList();
    }

    private static List<Action> actions(QualityReview known, Domain domain) {
        return known.actions().stream()
                .filter(action -> action.domainId().equals(domain.id()))
                .toList();
    }
}
