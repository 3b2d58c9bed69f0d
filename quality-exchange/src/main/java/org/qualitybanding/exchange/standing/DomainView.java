package org.qualitybanding.exchange.standing;

import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.card.ActionScoreAssessment;

/**
 * A domain under review.
 *
 * @param domainId the id of the domain
 * @param found the actions found in it, without those withdrawn
 */
public record DomainView(String domainId, ActionCounts found) {

    /**
     * Creates the view.
     *
     * @throws InvalidValueException if a part is missing
     */
    public DomainView {
        Checks check = new Checks();
        domainId = check.id("domainId", domainId);
        found = check.given("found", found);
        check.done();
    }

    static DomainView of(ActionScoreAssessment.DomainCounts domain) {
        return new DomainView(domain.domain().id(), domain.counts());
    }

    /** Returns the domain with its counts, such as {@code domain audits: 0 significant, 2 minor}. */
    @Override
    public String toString() {
        return "domain " + domainId + ": " + found;
    }
}
