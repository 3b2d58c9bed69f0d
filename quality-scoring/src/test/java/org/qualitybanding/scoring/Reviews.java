package org.qualitybanding.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.PlanCoverage;
import org.qualitybanding.model.PlanIssue;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;

/** Reviews of an invented service, for the tests of this module. */
final class Reviews {

    static final ScoringPolicy POLICY = ScoringPolicy.published();

    static final LocalDate VISITED_ON = LocalDate.of(2026, 3, 2);
    static final LocalDate PLAN_SENT_ON = LocalDate.of(2026, 3, 9);
    static final LocalDate FULL_REVIEW_ON = LocalDate.of(2026, 3, 16);
    static final LocalDate FULL_PLAN_SENT_ON = LocalDate.of(2026, 3, 23);
    static final LocalDate ENDED_ON = LocalDate.of(2026, 5, 4);

    static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    static final List<Domain> INITIAL = List.of(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);
    static final List<Domain> REMAINING = CATALOGUE.domains().stream()
            .filter(domain -> !INITIAL.contains(domain))
            .toList();

    /** What a description might give away; it must never be seen again. */
    static final String FREE_TEXT = "Mrs Invented had a fall";

    static final Grade RED_SIGNIFICANT = new Grade(Rag.RED, HarmBasis.LIKELY);
    static final Grade GREEN_MINOR = new Grade(Rag.GREEN, HarmBasis.NONE);

    private Reviews() {}

    static Action action(String id, Domain domain, Grade grade, LocalDate foundOn) {
        return Action.builder()
                .id(id)
                .domain(domain)
                .rag(grade.rag())
                .harm(grade.harm())
                .foundOn(foundOn)
                .description(FREE_TEXT)
                .build();
    }

    /** Returns red significant and green minor actions, spread over the domains in turn. */
    static List<Action> actions(String prefix, int significant, int minor, List<Domain> domains, LocalDate foundOn) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < significant + minor; i++) {
            actions.add(action(
                    prefix + i,
                    domains.get(i % domains.size()),
                    i < significant ? RED_SIGNIFICANT : GREEN_MINOR,
                    foundOn));
        }
        return actions;
    }

    static List<Action> initialActions(int significant, int minor) {
        return actions("I-", significant, minor, INITIAL, VISITED_ON);
    }

    static List<Action> remainingActions(int significant, int minor) {
        return actions("R-", significant, minor, REMAINING, FULL_REVIEW_ON);
    }

    static QualityReview.Builder opened() {
        return QualityReview.builder()
                .id("QR-1")
                .service(Service.builder()
                        .id("S-1")
                        .name("Elm House")
                        .provider(Provider.builder().id("P-1").name("Elm Care").build())
                        .build())
                .reviewer("reviewer-7")
                .openedOn(VISITED_ON)
                .catalogue(CATALOGUE)
                .addInitialDomains(INITIAL.toArray(new Domain[0]));
    }

    /** A service that was visited, and whose plan has not been sent. */
    static QualityReview visited(List<Action> actions) {
        return opened().initialVisit(Visit.onSite(VISITED_ON)).actions(actions).build();
    }

    /** A service whose plan on the initial domains was sent. */
    static QualityReview planned(List<Action> actions) {
        return QualityReview.builder()
                .from(visited(actions))
                .addPlanIssues(issue("PI-1", PlanCoverage.INITIAL_DOMAINS, PLAN_SENT_ON, actions))
                .build();
    }

    /** A service whose remaining domains are being reviewed. */
    static QualityReview underFullReview(List<Action> initial, List<Action> remaining) {
        return QualityReview.builder()
                .from(planned(initial))
                .fullReview(FullReview.started(FULL_REVIEW_ON))
                .addAllActions(remaining)
                .build();
    }

    /** A service whose plan on all domains was sent. */
    static QualityReview fullyPlanned(List<Action> initial, List<Action> remaining) {
        return QualityReview.builder()
                .from(planned(initial))
                .fullReview(FullReview.completed(FULL_REVIEW_ON, FULL_REVIEW_ON))
                .addAllActions(remaining)
                .addPlanIssues(issue("PI-2", PlanCoverage.ALL_DOMAINS, FULL_PLAN_SENT_ON, remaining))
                .build();
    }

    static PlanIssue issue(String id, PlanCoverage coverage, LocalDate sentOn, List<Action> actions) {
        return PlanIssue.builder()
                .id(id)
                .coverage(coverage)
                .sentOn(sentOn)
                .actionIds(actions.stream()
                        .filter(action -> !action.foundOn().isAfter(sentOn))
                        .map(Action::id)
                        .toList())
                .build();
    }

    static ActionScoreAssessment score(QualityReview review) {
        return ActionScoring.assess(review, POLICY);
    }

    static List<ActionCompliance> results(ActionResult... results) {
        List<ActionCompliance> actions = new ArrayList<>();
        for (ActionResult result : results) {
            actions.add(ActionCompliance.asIssued("A-" + (actions.size() + 1), GREEN_MINOR, result));
        }
        return actions;
    }

    static ComplianceAssessment provisional(ActionResult... results) {
        return ComplianceScoring.assess(results(results), Optional.empty(), Optional.empty(), POLICY);
    }

    static ComplianceAssessment ended(ActionResult... results) {
        return ComplianceScoring.assess(results(results), Optional.of(ENDED_ON), Optional.empty(), POLICY);
    }

    static ComplianceAssessment decided(ComplianceScore score, ActionResult... results) {
        return ComplianceScoring.assess(
                results(results), Optional.of(ENDED_ON), Optional.of(decision(score, Optional.empty())), POLICY);
    }

    static ComplianceDecision decision(ComplianceScore score, Optional<String> reason) {
        return new ComplianceDecision(score, ENDED_ON.plusDays(2), "reviewer-7", reason);
    }
}
