package org.qualitybanding.model;

import static java.util.Comparator.comparing;
import static org.qualitybanding.model.internal.Require.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.internal.Checks;

/** Whether the facts of a review fit together: of each of them, at its place, what it must be. */
final class ReviewConsistency {

    private static final String WITHOUT_VISIT = "left out where there is no initialVisit";
    private static final String VISIT_START = "the start of the initialVisit";
    private static final String OF_CATALOGUE = "the id of a domain of the catalogue";

    /** Of two steps on one day, the one that ended sooner came first. */
    private static final Comparator<EscalationStep> AS_TAKEN = comparing(EscalationStep::takenOn)
            .thenComparing(step -> step.endedOn().orElse(LocalDate.MAX));

    private final Checks check;
    private final Milestones milestones;
    private final Set<String> catalogue = new HashSet<>();
    private final Set<String> initialDomainIds;
    private final @Nullable LocalDate visitedOn;
    private final Map<String, Action> actions = new HashMap<>();
    private IssuedPlan.Coverage covered = IssuedPlan.Coverage.PART;

    ReviewConsistency(Checks check, Milestones milestones) {
        this.check = check;
        this.milestones = milestones;
        for (Domain domain : milestones.catalogue().domains()) {
            catalogue.add(domain.id());
        }
        this.initialDomainIds = new HashSet<>(milestones.initialDomainIds());
        this.visitedOn = milestones.initialVisit().map(Visit::startedOn).orElse(null);
    }

    /** Checks the milestones of the review, and the actions with it, where they are not known to fit. */
    List<Action> fitting(List<Action> given) {
        if (given instanceof FittingActions checked && checked.fit(milestones)) {
            return checked;
        }
        if (milestones.initialDomainIds().isEmpty()) {
            check.fault("initialDomainIds", "1 or more ids of domains", 0);
        }
        check.among("initialDomainIds", milestones.initialDomainIds(), catalogue, OF_CATALOGUE);
        milestones.initialVisit().ifPresent(this::checkVisit);
        milestones.fullReview().ifPresent(this::checkFullReview);
        QualityReview.ACTIONS.each(check, given, this::checkAction);
        QualityReview.DRAFT_PLANS.each(check, milestones.draftPlans(), this::checkDraftPlan);
        QualityReview.ISSUED_PLANS.each(check, milestones.issuedPlans(), this::checkIssuedPlan);
        QualityReview.PLAN_REVIEWS.each(check, milestones.planReviews(), this::checkPlanReview);
        return new FittingActions(given, milestones);
    }

    private void checkVisit(Visit visit) {
        check.onOrAfter("initialVisit.firstDay", visit.firstDay(), "openedOn", milestones.openedOn());
        visit.evidenceRequest().ifPresent(request -> {
            String place = "initialVisit.evidenceRequest.";
            check.onOrAfter(place + "requestedOn", request.requestedOn(), "openedOn", milestones.openedOn());
            for (int index = 0; index < request.pieces().size(); index++) {
                EvidenceRequest.Piece piece = request.pieces().get(index);
                check.at(place + "pieces", index, piece.id())
                        .among("domainIds", piece.domainIds(), initialDomainIds, "the id of an initial domain");
            }
        });
    }

    private void checkFullReview(FullReview full) {
        if (visitedOn == null) {
            check.fault("fullReview", WITHOUT_VISIT, "one started on " + full.startedOn());
        }
        check.onOrAfter("fullReview.startedOn", full.startedOn(), VISIT_START, visitedOn);
    }

    /** Checks one action and what refers to it, where the milestones are known to fit and the other actions with it. */
    void checkAlone(Action action) {
        checkAction(check, action);
        List<String> actionIds = List.of(action.id());
        for (DraftPlan draft : milestones.draftPlans()) {
            if (draft.actionIds().contains(action.id())) {
                checkReferred(check, actionIds, "sentOn", draft.sentOn());
            }
        }
        for (IssuedPlan issue : milestones.issuedPlans()) {
            if (issue.actionIds().contains(action.id())) {
                checkIssued(check, actionIds, issue.sentOn());
            }
        }
        for (PlanReview review : milestones.planReviews()) {
            if (review.actionIds().contains(action.id())) {
                checkReferred(check, actionIds, "heldOn", review.heldOn());
            }
        }
    }

    private void checkAction(Checks at, Action action) {
        actions.putIfAbsent(action.id(), action);
        if (visitedOn == null) {
            at.fault("", WITHOUT_VISIT, quoted(action.id()));
            return;
        }
        at.onOrAfter("foundOn", action.foundOn(), VISIT_START, visitedOn);
        if (!initialDomainIds.contains(action.domainId())) {
            Optional<FullReview> full = milestones.fullReview().filter(review -> catalogue.contains(action.domainId()));
            if (full.isEmpty()) {
                at.fault("domainId", "the id of a domain under review", quoted(action.domainId()));
            } else {
                at.onOrAfter(
                        "foundOn",
                        action.foundOn(),
                        "fullReview.startedOn",
                        full.get().startedOn());
            }
        }
    }

    private void checkDraftPlan(Checks at, DraftPlan draft) {
        if (visitedOn == null) {
            at.fault("", WITHOUT_VISIT, quoted(draft.id()));
            return;
        }
        at.onOrAfter("sentOn", draft.sentOn(), VISIT_START, visitedOn);
        checkReferred(at, draft.actionIds(), "sentOn", draft.sentOn());
    }

    private void checkIssuedPlan(Checks at, IssuedPlan issue) {
        if (visitedOn == null) {
            at.fault("", WITHOUT_VISIT, quoted(issue.id()));
            return;
        }
        at.onOrAfter("sentOn", issue.sentOn(), VISIT_START, visitedOn);
        if (issue.coverage() != IssuedPlan.Coverage.PART) {
            checkCoverage(at, issue);
        }
        checkIssued(at, issue.actionIds(), issue.sentOn());
    }

    private void checkIssued(Checks at, List<String> actionIds, LocalDate sentOn) {
        checkReferred(at, actionIds, "sentOn", sentOn);
        for (int index = 0; index < actionIds.size(); index++) {
            Action action = actions.get(actionIds.get(index));
            Optional<Action.Withdrawal> withdrawal = action == null ? Optional.empty() : action.withdrawal();
            if (withdrawal.isPresent() && withdrawal.get().withdrawnOn().isBefore(sentOn)) {
                at.fault(
                        "actionIds[" + index + "]",
                        "the id of an action not withdrawn before sentOn " + sentOn,
                        quoted(actionIds.get(index)) + " " + withdrawal.get());
            }
        }
    }

    private void checkCoverage(Checks at, IssuedPlan issue) {
        if (issue.coverage().compareTo(covered) <= 0) {
            at.fault("coverage", "more than the issues before it cover, or PART", issue.coverage());
        }
        covered = issue.coverage();
        checkEnded(
                at,
                issue,
                "the end of the initialVisit",
                milestones.initialVisit().flatMap(Visit::endedOn));
        if (covered == IssuedPlan.Coverage.ALL_DOMAINS) {
            checkEnded(
                    at, issue, "fullReview.completedOn", milestones.fullReview().flatMap(FullReview::completedOn));
        }
    }

    private static void checkEnded(Checks at, IssuedPlan issue, String event, Optional<LocalDate> endedOn) {
        if (endedOn.isEmpty()) {
            at.fault("coverage", "PART before " + event, issue.coverage());
        }
        at.onOrAfter("sentOn", issue.sentOn(), event, endedOn.orElse(null));
    }

    private void checkPlanReview(Checks at, PlanReview review) {
        at.onOrAfter("heldOn", review.heldOn(), "openedOn", milestones.openedOn());
        checkReferred(at, review.actionIds(), "heldOn", review.heldOn());
    }

    private void checkReferred(Checks at, List<String> actionIds, String event, LocalDate date) {
        at.among("actionIds", actionIds, actions.keySet(), "the id of an action of this review");
        for (int index = 0; index < actionIds.size(); index++) {
            Action action = actions.get(actionIds.get(index));
            if (action != null && action.foundOn().isAfter(date)) {
                at.fault(
                        "actionIds[" + index + "]",
                        "the id of an action found on or before " + event + " " + date,
                        quoted(action.id()) + " found on " + action.foundOn());
            }
        }
    }

    /** Checks that intelligence, which may be older than the review, speaks of domains of the catalogue. */
    void checkIntelligence(Checks at, IntelligenceItem item) {
        at.among("domainIds", item.domainIds(), catalogue, OF_CATALOGUE);
    }

    /** Checks that no step of escalation is imposed while one of its kind stands. */
    void checkEscalation(List<EscalationStep> steps) {
        Map<EscalationStep.Kind, EscalationStep> latest = new EnumMap<>(EscalationStep.Kind.class);
        List<EscalationStep> asTaken = new ArrayList<>(steps);
        asTaken.sort(AS_TAKEN);
        for (EscalationStep step : asTaken) {
            EscalationStep before = step.kind().isImposed() ? latest.put(step.kind(), step) : null;
            if (before != null && !before.hasEndedBy(step.takenOn())) {
                check.at("escalationSteps", steps.indexOf(step), step.id())
                        .fault(
                                "",
                                "left out while " + before + " stands",
                                quoted(step.id()) + " taken on " + step.takenOn());
            }
        }
    }

    /** Checks that compliance is decided once a plan covers the initial domains. */
    void checkDecision(Checks at, ComplianceDecision decision) {
        Optional<IssuedPlan> plan = IssuedPlan.first(milestones.issuedPlans(), IssuedPlan.Coverage.INITIAL_DOMAINS);
        if (plan.isEmpty()) {
            at.fault("", "left out before a plan covers the initial domains", "one of " + decision.decidedOn());
        } else {
            at.onOrAfter(
                    "decidedOn",
                    decision.decidedOn(),
                    "the sending of the plan on",
                    plan.get().sentOn());
        }
    }
}
