package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ActionScoring;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceScoring;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** Works out where a review stands on a date. */
final class StandingOnDate {

    private final QualityReview review;
    private final QualityPolicy policy;

    StandingOnDate(QualityReview review, QualityPolicy policy) {
        this.review = review;
        this.policy = policy;
    }

    ReviewStanding on(LocalDate date) {
        QualityReview known = review.asKnownOn(date);
        EvidenceDeadlines deadlines = new EvidenceDeadlines(known, policy);
        ActionScoreAssessment actionScore = ActionScoring.assess(known, policy.scoring());
        List<ActionStanding> open = ActionStandings.of(known, deadlines, actionScore.assessedOn(), date);
        Engagement engagement = known.scoringPlan()
                .filter(plan -> actionScore.score().isPresent())
                .map(plan -> Engagement.on(plan, open, policy, date))
                .orElse(Engagement.NOT_BEGUN);
        List<ActionStanding> actions =
                open.stream().map(action -> engagement.closed(action, date)).collect(ImmutableList.toImmutableList());
        List<Duty> duties = duties(known, deadlines, actions, actionScore, engagement, date);
        ComplianceAssessment compliance = compliance(known, actions, engagement, date);
        Scorecard scorecard = Scorecard.of(known, actionScore, compliance)
                .withMoreAdvisories(TimelineAdvisories.of(known, actions, policy));
        return new ReviewStanding(
                known.id(),
                date,
                stage(known, actionScore, engagement, compliance),
                actions,
                duties,
                engagement.conclusionOn(),
                engagement.endedOn(),
                scorecard,
                EscalationFacts.of(known, actions, duties, scorecard));
    }

    private List<Duty> duties(
            QualityReview known,
            EvidenceDeadlines deadlines,
            List<ActionStanding> actions,
            ActionScoreAssessment actionScore,
            Engagement engagement,
            LocalDate date) {
        Stream<Duty> ofReview =
                ReviewDuties.of(known, policy, deadlines, actionScore.gate().isTripped(), date).stream();
        Stream<Duty> ofPlan = known
                .scoringPlan()
                .filter(plan -> engagement.conclusionOn().isPresent())
                .stream()
                .flatMap(plan -> PlanReviewDuties.of(known, plan, policy, date).stream());
        Stream<Duty> ofActions = actions.stream().flatMap(action -> action.duty().stream());
        return Stream.of(ofReview, ofPlan, ofActions)
                .flatMap(duties -> duties)
                .flatMap(engagement::closed)
                .collect(ImmutableList.toImmutableList());
    }

    private ComplianceAssessment compliance(
            QualityReview known, List<ActionStanding> actions, Engagement engagement, LocalDate date) {
        Optional<ComplianceDecision> decision = known.complianceDecision();
        Optional<LocalDate> decidedOn = decision.map(ComplianceDecision::decidedOn);
        if (decidedOn.isEmpty() || decidedOn.get().equals(date)) {
            return assess(actions, engagement, decision);
        }
        boolean onThisPlan = known.scoringPlan()
                .filter(plan -> !decidedOn.get().isBefore(plan.sentOn()))
                .isPresent();
        if (!onThisPlan) {
            return assess(actions, engagement, decision);
        }
        ComplianceAssessment then = on(decidedOn.get()).scorecard().compliance();
        return then.status().isDecided() ? then : undecided(assess(actions, engagement, Optional.empty()), then);
    }

    private ComplianceAssessment assess(
            List<ActionStanding> actions, Engagement engagement, Optional<ComplianceDecision> decision) {
        List<ActionCompliance> issued = actions.stream()
                .filter(ActionStanding::issued)
                .map(ActionStanding::compliance)
                .toList();
        return ComplianceScoring.assess(
                issued, engagement.endedOn(), decision, policy.scoring().complianceRule());
    }

    /** A decision that came too early does not count later either; its advisory stays. */
    private static ComplianceAssessment undecided(ComplianceAssessment now, ComplianceAssessment then) {
        return new ComplianceAssessment(
                now.rule(), now.actions(), now.engagementEndedOn(), now.indicated(), now.decision(), then.tooEarly());
    }

    private static ReviewStanding.Stage stage(
            QualityReview known,
            ActionScoreAssessment actionScore,
            Engagement engagement,
            ComplianceAssessment compliance) {
        if (known.initialVisit().isEmpty()) {
            return ReviewStanding.Stage.OPENED;
        }
        if (known.fullReview().isEmpty() && known.initialVisit().get().endedOn().isEmpty()) {
            return ReviewStanding.Stage.INITIAL_REVIEW;
        }
        if (actionScore.score().isEmpty()) {
            boolean extended =
                    actionScore.gate().isTripped() || known.fullReview().isPresent();
            if (!extended) {
                return ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING;
            }
            boolean allReviewed = known.initialVisit().get().endedOn().isPresent()
                    && known.fullReview()
                            .filter(full -> full.completedOn().isPresent())
                            .isPresent();
            return allReviewed ? ReviewStanding.Stage.FULL_PLAN_OUTSTANDING : ReviewStanding.Stage.FULL_REVIEW;
        }
        if (compliance.status().isDecided()) {
            return ReviewStanding.Stage.CLOSED;
        }
        return engagement.endedOn().isPresent()
                ? ReviewStanding.Stage.COMPLIANCE_OUTSTANDING
                : ReviewStanding.Stage.PLAN_UNDER_WAY;
    }
}
