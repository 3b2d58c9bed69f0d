package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * From intelligence to a risk rating, the need of a review and the domains to begin with (M2, M3, M5).
 *
 * <p>The document gives no arithmetic for these (R22). {@link RiskPolicy} is this library's, with numbers that can be
 * changed; a team whose rules are of another kind implements this one method:
 *
 * <pre>{@code
 * RiskRules cautious = (intelligence, catalogue, on) -> RiskPolicy.libraryDefault()
 *         .assess(intelligence, catalogue, on)
 *         .withRating(RiskDecision.of(RiskRating.HIGH, why));
 * }</pre>
 */
@FunctionalInterface
public interface RiskRules {

    /**
     * Assesses what is known of a service on a day.
     *
     * @param intelligence the items about the service, in any order; those received after the day are not seen
     * @param catalogue the domains to suggest from
     * @param on the day, the end of which is meant
     * @return rating, need and domains, each with its reasons
     * @throws InvalidValueException if something is missing, an item comes twice or is about a domain that the catalogue
     *     lacks, or the catalogue has too few domains to suggest from
     */
    RiskAssessment assess(List<IntelligenceItem> intelligence, DomainCatalogue catalogue, LocalDate on);

    /**
     * Assesses what a review holds of intelligence about its service.
     *
     * @param review the review
     * @param on the day, the end of which is meant; it may be before the review was opened
     * @return rating, need and domains, each with its reasons
     * @throws InvalidValueException as {@link #assess(List, DomainCatalogue, LocalDate)} does
     */
    default RiskAssessment assess(QualityReview review, LocalDate on) {
        given("review", review);
        return assess(review.intelligence(), review.catalogue(), on);
    }
}
