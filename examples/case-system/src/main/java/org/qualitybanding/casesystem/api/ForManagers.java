package org.qualitybanding.casesystem.api;

import java.util.EnumSet;
import java.util.Set;
import org.qualitybanding.casesystem.users.Role;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewFacts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/** What only a manager records, as on the pages: decisions on compliance, steps of escalation, and that a review is given up. */
final class ForManagers {

    private static final Set<FactName.Kind> KINDS =
            EnumSet.of(FactName.Kind.COMPLIANCE_DECISION, FactName.Kind.ESCALATION_STEP, FactName.Kind.ABANDONMENT);

    private ForManagers() {}

    static boolean in(QualityReview review) {
        return !review.complianceDecisions().isEmpty()
                || !review.escalationSteps().isEmpty()
                || review.abandonment().isPresent();
    }

    static boolean in(HistoryEntry entry) {
        ReviewFacts facts = entry.facts();
        return !facts.complianceDecisions().isEmpty()
                || !facts.escalationSteps().isEmpty()
                || facts.abandonment().isPresent()
                || entry.struckOut().stream().anyMatch(name -> KINDS.contains(name.kind()));
    }

    /** Refuses whoever is no manager, where it is for managers. */
    static void require(Authentication user, boolean forManagers) {
        boolean manager = user.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + Role.MANAGER.name()).equals(granted.getAuthority()));
        if (forManagers && !manager) {
            throw new AccessDeniedException("of another role");
        }
    }
}
