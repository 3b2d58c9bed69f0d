package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far a review has come: the facts that its actions have to fit. */
record Course(
        LocalDate openedOn,
        DomainCatalogue catalogue,
        List<String> initialDomainIds,
        Optional<Visit> initialVisit,
        Optional<FullReview> fullReview,
        List<IssuedPlan> issuedPlans,
        List<PlanReview> planReviews) {}
