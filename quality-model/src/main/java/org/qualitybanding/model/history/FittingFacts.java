package org.qualitybanding.model.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.history.LeftOut.Unrecorded;

/**
 * Of the facts on record, those that rest on nothing unrecorded. What people record is not recorded in the order in which it happened:
 * a plan may be typed in before an action that it names. Each fact is asked what it rests on, and left out where that is missing. That
 * what is there fits together, the review asks that the facts make.
 */
final class FittingFacts {

    /** Of two steps on one day, the one that ended sooner came first. */
    private static final Comparator<EscalationStep> AS_TAKEN = comparing(EscalationStep::takenOn)
            .thenComparing(step -> step.endedOn().orElse(LocalDate.MAX))
            .thenComparing(EscalationStep::id);

    private final ReviewFacts recorded;
    private final boolean visited;
    private final boolean visitEnded;
    private final Optional<FullReview> fullReview;
    private final Set<String> actionIds = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final ReviewFacts facts;

    FittingFacts(ReviewFacts recorded) {
        this.recorded = recorded;
        this.visited = recorded.initialVisit().isPresent();
        this.visitEnded = recorded.initialVisit().flatMap(Visit::endedOn).isPresent();
        this.fullReview = recorded.fullReview().filter(full -> visited);
        if (!fullReview.equals(recorded.fullReview())) {
            leaveOut(FactName.of(FactName.Kind.FULL_REVIEW), Unrecorded.INITIAL_VISIT);
        }
        List<Action> actions = actions();
        List<IssuedPlan> plans = issuedPlans();
        this.facts = ReviewFacts.builder()
                .from(recorded)
                .fullReview(fullReview)
                .actions(actions)
                .draftPlans(draftPlans())
                .issuedPlans(plans)
                .planReviews(planReviews())
                .escalationSteps(escalationSteps())
                .complianceDecisions(complianceDecisions(plans))
                .build();
    }

    ReviewFacts facts() {
        return facts;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private boolean leaveOut(FactName name, @Nullable Unrecorded unrecorded) {
        if (unrecorded != null) {
            leftOut.add(new LeftOut(name, Optional.empty(), unrecorded));
        }
        return unrecorded != null;
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Action action : recorded.actions()) {
            if (!leaveOut(FactName.of(FactName.Kind.ACTION, action.id()), unrecordedFor(action))) {
                actions.add(action);
                actionIds.add(action.id());
            }
        }
        return actions;
    }

    private @Nullable Unrecorded unrecordedFor(Action action) {
        if (!visited) {
            return Unrecorded.INITIAL_VISIT;
        }
        boolean initial = recorded.initialDomainIds().contains(action.domainId());
        return initial || fullReview.isPresent() ? null : Unrecorded.FULL_REVIEW;
    }

    private List<DraftPlan> draftPlans() {
        List<DraftPlan> drafts = new ArrayList<>();
        for (DraftPlan draft : recorded.draftPlans()) {
            FactName name = FactName.of(FactName.Kind.DRAFT_PLAN, draft.id());
            if (!leaveOut(name, visited ? null : Unrecorded.INITIAL_VISIT)) {
                drafts.add(draft.withActionIds(recordedOf(draft.actionIds(), name)));
            }
        }
        return drafts;
    }

    private List<IssuedPlan> issuedPlans() {
        List<IssuedPlan> plans = new ArrayList<>();
        for (IssuedPlan plan : recorded.issuedPlans()) {
            FactName name = FactName.of(FactName.Kind.ISSUED_PLAN, plan.id());
            if (!leaveOut(name, unrecordedFor(plan))) {
                plans.add(plan.withActionIds(recordedOf(plan.actionIds(), name)));
            }
        }
        return plans;
    }

    private @Nullable Unrecorded unrecordedFor(IssuedPlan plan) {
        if (!visited) {
            return Unrecorded.INITIAL_VISIT;
        } else if (plan.coverage() == IssuedPlan.Coverage.PART) {
            return null;
        } else if (!visitEnded) {
            return Unrecorded.END_OF_INITIAL_VISIT;
        } else if (plan.coverage() == IssuedPlan.Coverage.INITIAL_DOMAINS) {
            return null;
        } else if (fullReview.isEmpty()) {
            return Unrecorded.FULL_REVIEW;
        }
        return fullReview.get().completedOn().isPresent() ? null : Unrecorded.COMPLETION_OF_FULL_REVIEW;
    }

    private List<PlanReview> planReviews() {
        List<PlanReview> reviews = new ArrayList<>();
        for (PlanReview review : recorded.planReviews()) {
            FactName name = FactName.of(FactName.Kind.PLAN_REVIEW, review.id());
            reviews.add(review.withActionIds(recordedOf(review.actionIds(), name)));
        }
        return reviews;
    }

    private List<String> recordedOf(List<String> named, FactName of) {
        List<String> ids = new ArrayList<>();
        for (String id : named) {
            if (actionIds.contains(id)) {
                ids.add(id);
            } else {
                FactName action = FactName.of(FactName.Kind.ACTION, id);
                leftOut.add(new LeftOut(action, Optional.of(of), Unrecorded.ACTION));
            }
        }
        return ids;
    }

    /** A step that was imposed while one of its kind stands, by what is recorded, came after an end that is not recorded. */
    private List<EscalationStep> escalationSteps() {
        List<EscalationStep> steps = new ArrayList<>(recorded.escalationSteps());
        steps.sort(AS_TAKEN);
        Map<EscalationStep.Kind, EscalationStep> latest = new EnumMap<>(EscalationStep.Kind.class);
        for (EscalationStep step : List.copyOf(steps)) {
            EscalationStep before = step.kind().isImposed() ? latest.get(step.kind()) : null;
            if (before != null && before.endedOn().isEmpty()) {
                leaveOut(FactName.of(FactName.Kind.ESCALATION_STEP, step.id()), Unrecorded.END_OF_STEP_BEFORE);
                steps.remove(step);
            } else {
                latest.put(step.kind(), step);
            }
        }
        return steps;
    }

    private List<ComplianceDecision> complianceDecisions(List<IssuedPlan> plans) {
        List<ComplianceDecision> decisions = new ArrayList<>();
        for (ComplianceDecision decision : recorded.complianceDecisions()) {
            FactName name = FactName.of(FactName.Kind.COMPLIANCE_DECISION, decision.id());
            if (!leaveOut(name, isPlanSentBy(decision.decidedOn(), plans) ? null : Unrecorded.INITIAL_PLAN)) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private static boolean isPlanSentBy(LocalDate date, List<IssuedPlan> plans) {
        for (IssuedPlan plan : plans) {
            if (plan.coverage() != IssuedPlan.Coverage.PART && !plan.sentOn().isAfter(date)) {
                return true;
            }
        }
        return false;
    }
}
