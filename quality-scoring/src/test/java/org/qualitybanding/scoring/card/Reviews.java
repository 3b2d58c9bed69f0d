package org.qualitybanding.scoring.card;

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
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceScoring;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** Reviews of an invented service, for the tests of this module. */
public final class Reviews {

    public static final ScoringPolicy POLICY = ScoringPolicy.published();

    public static final LocalDate VISITED_ON = LocalDate.of(2026, 3, 2);
    public static final LocalDate PLAN_SENT_ON = LocalDate.of(2026, 3, 9);
    public static final LocalDate FULL_REVIEW_ON = LocalDate.of(2026, 3, 16);
    public static final LocalDate FULL_PLAN_SENT_ON = LocalDate.of(2026, 3, 23);
    public static final LocalDate ENDED_ON = LocalDate.of(2026, 5, 4);

    public static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    public static final List<Domain> INITIAL = List.of(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);
    public static final List<Domain> REMAINING = CATALOGUE.domains().stream()
            .filter(domain -> !INITIAL.contains(domain))
            .toList();

    /** What a description might give away; it must never be seen again. */
    public static final String FREE_TEXT = "Mrs Invented had a fall";

    public static final Grade RED_SIGNIFICANT = new Grade(Rag.RED, HarmBasis.LIKELY);
    public static final Grade GREEN_MINOR = new Grade(Rag.GREEN, HarmBasis.NONE);

    private Reviews() {}

    public static Action action(String id, Domain domain, Grade grade, LocalDate foundOn) {
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
    public static List<Action> actions(
            String prefix, int significant, int minor, List<Domain> domains, LocalDate foundOn) {
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

    public static List<Action> initialActions(int significant, int minor) {
        return actions("I-", significant, minor, INITIAL, VISITED_ON);
    }

    public static List<Action> remainingActions(int significant, int minor) {
        return actions("R-", significant, minor, REMAINING, FULL_REVIEW_ON);
    }

    public static QualityReview.Builder opened() {
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
    public static QualityReview visited(List<Action> actions) {
        return opened().initialVisit(Visit.onSite(VISITED_ON)).actions(actions).build();
    }

    /** A service whose plan on the initial domains was sent. */
    public static QualityReview planned(List<Action> actions) {
        return QualityReview.builder()
                .from(visited(actions))
                .addIssuedPlans(issue("PI-1", IssuedPlan.Coverage.INITIAL_DOMAINS, PLAN_SENT_ON, actions))
                .build();
    }

    /** A service whose remaining domains are being reviewed. */
    public static QualityReview underFullReview(List<Action> initial, List<Action> remaining) {
        return QualityReview.builder()
                .from(planned(initial))
                .fullReview(FullReview.started(FULL_REVIEW_ON))
                .addAllActions(remaining)
                .build();
    }

    /** A service whose plan on all domains was sent. */
    public static QualityReview fullyPlanned(List<Action> initial, List<Action> remaining) {
        return QualityReview.builder()
                .from(planned(initial))
                .fullReview(FullReview.completed(FULL_REVIEW_ON, FULL_REVIEW_ON))
                .addAllActions(remaining)
                .addIssuedPlans(issue("PI-2", IssuedPlan.Coverage.ALL_DOMAINS, FULL_PLAN_SENT_ON, remaining))
                .build();
    }

    public static IssuedPlan issue(String id, IssuedPlan.Coverage coverage, LocalDate sentOn, List<Action> actions) {
        return IssuedPlan.builder()
                .id(id)
                .coverage(coverage)
                .sentOn(sentOn)
                .actionIds(actions.stream()
                        .filter(action -> !action.foundOn().isAfter(sentOn))
                        .map(Action::id)
                        .toList())
                .build();
    }

    public static ActionScoreAssessment score(QualityReview review) {
        return ActionScoring.assess(review, POLICY);
    }

    public static List<ActionCompliance> results(ActionCompliance.Result... results) {
        List<ActionCompliance> actions = new ArrayList<>();
        for (ActionCompliance.Result result : results) {
            actions.add(ActionCompliance.asIssued("A-" + (actions.size() + 1), GREEN_MINOR, result));
        }
        return actions;
    }

    public static ComplianceAssessment provisional(ActionCompliance.Result... results) {
        return ComplianceScoring.assess(results(results), Optional.empty(), Optional.empty(), POLICY.complianceRule());
    }

    public static ComplianceAssessment ended(ActionCompliance.Result... results) {
        return ComplianceScoring.assess(
                results(results), Optional.of(ENDED_ON), Optional.empty(), POLICY.complianceRule());
    }

    public static ComplianceAssessment decided(ComplianceScore score, ActionCompliance.Result... results) {
        return ComplianceScoring.assess(
                results(results),
                Optional.of(ENDED_ON),
                Optional.of(decision(score, Optional.empty())),
                POLICY.complianceRule());
    }

    public static ComplianceDecision decision(ComplianceScore score, Optional<String> reason) {
        return new ComplianceDecision("D-1", score, ENDED_ON.plusDays(2), "reviewer-7", reason);
    }
}
