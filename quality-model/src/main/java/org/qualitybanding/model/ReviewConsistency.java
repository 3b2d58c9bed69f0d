package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/** Whether the facts of a review fit together. */
final class ReviewConsistency {

    private static final String WITHOUT_VISIT = "left out where there is no initialVisit";

    private final LocalDate openedOn;
    private final Set<String> catalogue;
    private final Set<String> initialDomainIds;
    private final Optional<Visit> initialVisit;
    private final Optional<FullReview> fullReview;
    private final Map<String, Action> actions = new HashMap<>();

    private ReviewConsistency(
            LocalDate openedOn,
            DomainCatalogue catalogue,
            List<String> initialDomainIds,
            Optional<Visit> initialVisit,
            Optional<FullReview> fullReview) {
        this.openedOn = openedOn;
        this.catalogue =
                new HashSet<>(catalogue.domains().stream().map(Domain::id).toList());
        this.initialDomainIds = new HashSet<>(initialDomainIds);
        this.initialVisit = initialVisit;
        this.fullReview = fullReview;
    }

    static void check(
            LocalDate openedOn,
            DomainCatalogue catalogue,
            List<String> initialDomainIds,
            Optional<Visit> initialVisit,
            Optional<FullReview> fullReview,
            List<Action> actions,
            List<IssuedPlan> issuedPlans,
            List<PlanReview> planReviews) {
        ReviewConsistency review =
                new ReviewConsistency(openedOn, catalogue, initialDomainIds, initialVisit, fullReview);
        review.checkDomains(initialDomainIds);
        review.checkVisits();
        review.checkActions(actions);
        review.checkPlanIssues(issuedPlans);
        review.checkPlanReviews(planReviews);
    }

    private void checkDomains(List<String> domainIds) {
        Require.that(!domainIds.isEmpty(), "initialDomainIds", "1 or more ids of domains", 0);
        for (int index = 0; index < domainIds.size(); index++) {
            String domainId = domainIds.get(index);
            Require.that(
                    catalogue.contains(domainId),
                    "initialDomainIds[" + index + "]",
                    "the id of a domain of the catalogue",
                    Require.quoted(domainId));
        }
    }

    private void checkVisits() {
        initialVisit.ifPresent(visit -> {
            String began = visit.mode() == Visit.Mode.ON_SITE ? "firstDay" : "evidenceRequest.requestedOn";
            Require.onOrAfter("initialVisit." + began, visit.startedOn(), "openedOn", openedOn);
            visit.evidenceRequest().ifPresent(this::checkPieces);
        });
        fullReview.ifPresent(full -> {
            Require.that(initialVisit.isPresent(), "fullReview", WITHOUT_VISIT, "one started on " + full.startedOn());
            Require.onOrAfter(
                    "fullReview.startedOn",
                    full.startedOn(),
                    "the start of the initialVisit",
                    initialVisit.get().startedOn());
        });
    }

    private void checkPieces(EvidenceRequest request) {
        for (int piece = 0; piece < request.pieces().size(); piece++) {
            List<String> domainIds = request.pieces().get(piece).domainIds();
            for (int index = 0; index < domainIds.size(); index++) {
                Require.that(
                        initialDomainIds.contains(domainIds.get(index)),
                        "initialVisit.evidenceRequest.pieces[" + piece + "].domainIds[" + index + "]",
                        "the id of an initial domain",
                        Require.quoted(domainIds.get(index)));
            }
        }
    }

    private void checkActions(List<Action> all) {
        Require.distinctIds("actions", all, Action::id);
        for (int index = 0; index < all.size(); index++) {
            checkAction("actions[" + index + "]", all.get(index));
            actions.put(all.get(index).id(), all.get(index));
        }
    }

    private void checkAction(String place, Action action) {
        Require.that(initialVisit.isPresent(), place, WITHOUT_VISIT, Require.quoted(action.id()));
        Require.onOrAfter(
                place + ".foundOn",
                action.foundOn(),
                "the start of the initialVisit",
                initialVisit.get().startedOn());
        if (!initialDomainIds.contains(action.domainId())) {
            Require.that(
                    fullReview.isPresent() && catalogue.contains(action.domainId()),
                    place + ".domainId",
                    "the id of a domain under review",
                    Require.quoted(action.domainId()));
            Require.onOrAfter(
                    place + ".foundOn",
                    action.foundOn(),
                    "fullReview.startedOn",
                    fullReview.get().startedOn());
        }
    }

    private void checkPlanIssues(List<IssuedPlan> issues) {
        Require.distinctIds("issuedPlans", issues, IssuedPlan::id);
        Set<IssuedPlan.Coverage> covered = new HashSet<>();
        for (int index = 0; index < issues.size(); index++) {
            String place = "issuedPlans[" + index + "]";
            IssuedPlan issue = issues.get(index);
            Require.that(initialVisit.isPresent(), place, WITHOUT_VISIT, Require.quoted(issue.id()));
            Require.onOrAfter(
                    place + ".sentOn",
                    issue.sentOn(),
                    "the start of the initialVisit",
                    initialVisit.get().startedOn());
            checkCoverage(place, issue, covered);
            for (int action = 0; action < issue.actionIds().size(); action++) {
                checkIssued(
                        place + ".actionIds[" + action + "]", issue.actionIds().get(action), issue.sentOn());
            }
        }
    }

    private void checkCoverage(String place, IssuedPlan issue, Set<IssuedPlan.Coverage> covered) {
        IssuedPlan.Coverage coverage = issue.coverage();
        if (coverage == IssuedPlan.Coverage.PART) {
            return;
        }
        Require.that(
                covered.add(coverage) && !(coverage == IssuedPlan.Coverage.INITIAL_DOMAINS && covered.size() > 1),
                place + ".coverage",
                "more than the issues before it cover, or PART",
                coverage);
        endedBy(place, issue, "the end of the initialVisit", initialVisit.flatMap(Visit::endedOn));
        if (coverage == IssuedPlan.Coverage.ALL_DOMAINS) {
            endedBy(place, issue, "fullReview.completedOn", fullReview.flatMap(FullReview::completedOn));
        }
    }

    private static void endedBy(String place, IssuedPlan issue, String event, Optional<LocalDate> endedOn) {
        Require.that(endedOn.isPresent(), place + ".coverage", "PART before " + event, issue.coverage());
        Require.onOrAfter(place + ".sentOn", issue.sentOn(), event, endedOn.get());
    }

    private void checkIssued(String place, String actionId, LocalDate sentOn) {
        Action action = existing(place, actionId);
        Require.that(
                !action.foundOn().isAfter(sentOn),
                place,
                "the id of an action found on or before sentOn " + sentOn,
                Require.quoted(actionId) + " found on " + action.foundOn());
        action.withdrawal()
                .ifPresent(withdrawal -> Require.that(
                        !withdrawal.withdrawnOn().isBefore(sentOn),
                        place,
                        "the id of an action not withdrawn before sentOn " + sentOn,
                        Require.quoted(actionId) + " " + withdrawal));
    }

    private void checkPlanReviews(List<PlanReview> reviews) {
        Require.distinctIds("planReviews", reviews, PlanReview::id);
        for (int index = 0; index < reviews.size(); index++) {
            PlanReview review = reviews.get(index);
            Require.onOrAfter("planReviews[" + index + "].heldOn", review.heldOn(), "openedOn", openedOn);
            for (int action = 0; action < review.actionIds().size(); action++) {
                String place = "planReviews[" + index + "].actionIds[" + action + "]";
                Action reviewed = existing(place, review.actionIds().get(action));
                Require.that(
                        !reviewed.foundOn().isAfter(review.heldOn()),
                        place,
                        "the id of an action found on or before heldOn " + review.heldOn(),
                        Require.quoted(reviewed.id()) + " found on " + reviewed.foundOn());
            }
        }
    }

    private Action existing(String place, String actionId) {
        Action action = actions.get(actionId);
        if (action == null) {
            throw new InvalidValueException(place, "the id of an action of this review", Require.quoted(actionId));
        }
        return action;
    }

    /** Intelligence: it may be older than the review, and speaks of domains of the catalogue only. */
    static void checkIntelligence(DomainCatalogue catalogue, List<IntelligenceItem> intelligence) {
        Require.distinctIds("intelligence", intelligence, IntelligenceItem::id);
        for (int index = 0; index < intelligence.size(); index++) {
            List<String> domainIds = intelligence.get(index).domainIds();
            for (int domain = 0; domain < domainIds.size(); domain++) {
                Require.that(
                        catalogue.find(domainIds.get(domain)).isPresent(),
                        "intelligence[" + index + "].domainIds[" + domain + "]",
                        "the id of a domain of the catalogue",
                        Require.quoted(domainIds.get(domain)));
            }
        }
    }

    /** The records beside the actions: their ids, and that nothing happened before the review was opened. */
    static void checkRecords(
            LocalDate openedOn,
            List<IssuedPlan> issuedPlans,
            List<Mitigation> mitigations,
            List<FollowUp> followUps,
            List<EngagementNote> engagementNotes,
            List<EscalationStep> escalationSteps,
            Optional<ComplianceDecision> complianceDecision) {
        Require.distinctIds("mitigations", mitigations, Mitigation::id);
        Require.distinctIds("followUps", followUps, FollowUp::id);
        Require.distinctIds("engagementNotes", engagementNotes, EngagementNote::id);
        Require.distinctIds("escalationSteps", escalationSteps, EscalationStep::id);
        sinceOpened(openedOn, "mitigations", "decidedOn", mitigations, Mitigation::decidedOn);
        sinceOpened(openedOn, "followUps", "heldOn", followUps, FollowUp::heldOn);
        sinceOpened(openedOn, "engagementNotes", "notedOn", engagementNotes, EngagementNote::notedOn);
        sinceOpened(openedOn, "escalationSteps", "takenOn", escalationSteps, EscalationStep::takenOn);
        EscalationConsistency.check(escalationSteps);
        complianceDecision.ifPresent(decision -> {
            Optional<LocalDate> planSentOn = issuedPlans.stream()
                    .filter(issue -> issue.coverage() != IssuedPlan.Coverage.PART)
                    .map(IssuedPlan::sentOn)
                    .findFirst();
            Require.that(
                    planSentOn.isPresent(),
                    "complianceDecision",
                    "left out before a plan covers the initial domains",
                    "one of " + decision.decidedOn());
            Require.onOrAfter(
                    "complianceDecision.decidedOn",
                    decision.decidedOn(),
                    "the sending of the plan on",
                    planSentOn.get());
        });
    }

    private static <T> void sinceOpened(
            LocalDate openedOn, String list, String component, List<T> facts, Function<T, LocalDate> date) {
        for (int index = 0; index < facts.size(); index++) {
            Require.onOrAfter(
                    list + "[" + index + "]." + component, date.apply(facts.get(index)), "openedOn", openedOn);
        }
    }
}
