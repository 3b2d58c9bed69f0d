package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.course.DraftPlan;

/** How far a review has come: the facts that its actions have to fit. */
record Milestones(
        LocalDate openedOn,
        DomainCatalogue catalogue,
        List<String> initialDomainIds,
        Optional<Visit> initialVisit,
        Optional<FullReview> fullReview,
        List<DraftPlan> draftPlans,
        List<IssuedPlan> issuedPlans,
        List<PlanReview> planReviews) {}
