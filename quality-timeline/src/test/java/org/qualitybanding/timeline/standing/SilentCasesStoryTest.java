package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName(
        "Where even the readings are silent, what is unknown or the team's own never decides against anyone (R7, R15, R16, R26)")
class SilentCasesStoryTest {

    @Test
    @DisplayName("R7, R37: a decision on the first plan is set aside by a full review begun later")
    void aDecisionOnTheFirstPlanIsNoneOnTheNext() {
        List<Action> later = SampleFacts.significantActions(3, march(23));
        QualityReview review = Told.planned()
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(6)))
                .fullReview(FullReview.completed(march(20), april(3)))
                .addAllActions(later)
                .addIssuedPlans(SampleFacts.planIssue("P-2", IssuedPlan.Coverage.ALL_DOMAINS, april(10), later))
                .build();

        assertThat(band(on(march(19), review))).isEqualTo("Good, final");
        assertThat(on(march(20), review).scorecard().compliance().status())
                .isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        ReviewStanding full = on(april(10), review);
        assertThat(full.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(full.scorecard().actionScore().score()).contains(ActionScore.MINUS_ONE);
        assertThat(band(full)).isEqualTo("Poor or Adequate, provisional");
        assertThat(full.scorecard().advisories()).map(Advisory::kind).contains(Advisory.Kind.DECISION_SET_ASIDE);
    }

    @Test
    @DisplayName(
            "R8, R10, R19: an action found in time and put in no issue counts for the score, and not for compliance")
    void anActionInNoIssueHasNoDeadline() {
        Action sent = Told.minor("A-1", Rag.GREEN)
                .addEvidence(SampleFacts.sufficient("E-1", march(12), march(16)))
                .build();
        QualityReview review =
                Told.planned(sent).build().finding(Told.minor("A-2", Rag.RED).build());
        ReviewStanding standing = on(march(16), review);

        assertThat(standing.scorecard().actionScore().counts().total()).isEqualTo(2);
        assertThat(standing.scorecard().advisories())
                .map(Object::toString)
                .contains(
                        "1 action is found until the plan of 2026-03-06 and in no issue of it, but counted (A-2) [R8]");
        assertThat(standing.action("A-2").orElseThrow().state()).isEqualTo(Duty.State.NOT_ISSUED);
        assertThat(standing.duties(Party.PROVIDER)).extracting(Duty::key).containsExactly("send-evidence:A-1");
        assertThat(standing.scorecard().compliance().indicated()).contains(ComplianceScore.MET);
        assertThat(standing.endedOn()).as("A-2 may still be sent").isEmpty();
        assertThat(on(april(17), review).endedOn()).contains(april(17));
        assertThat(band(on(april(17), review.deciding(SampleFacts.confirmed(ComplianceScore.MET, april(17))))))
                .isEqualTo("Good, final");
    }

    @Test
    @DisplayName("R5, R7, R8: the gate is asked of what was found in the initial domains until their plan was sent")
    void anInitialDomainActionOfAnUnaskedFullReview() {
        Action found = Told.significant("A-1").foundOn(march(12)).build();
        QualityReview planned = Told.planned()
                .fullReview(FullReview.started(march(9)))
                .addActions(found)
                .build();
        QualityReview unplanned = SampleReviews.visited(march(2), List.of(found))
                .fullReview(FullReview.started(march(9)))
                .build();

        ReviewStanding afterThePlan = on(march(12), planned);
        assertThat(afterThePlan.scorecard().actionScore().gate().tripped()).isFalse();
        assertThat(afterThePlan.scorecard().actionScore().counts().significant())
                .isEqualTo(1);
        assertThat(band(afterThePlan)).as("no Good, by the ladder alone").isEqualTo("Poor or Adequate, provisional");
        assertThat(afterThePlan.scorecard().advisories())
                .map(Advisory::kind)
                .contains(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR);
        ReviewStanding withoutAPlan = on(march(12), unplanned);
        assertThat(withoutAPlan.scorecard().actionScore().gate().tripped()).isTrue();
        assertThat(withoutAPlan.scorecard().advisories())
                .map(Advisory::kind)
                .doesNotContain(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR);
    }

    @Test
    @DisplayName("R26, setting: without a recorded receipt no clock runs, and compliance stays open")
    void aPlanThatWasNotReceivedHoldsNothingAgainstAnyone() {
        QualityPolicy fromReceipt = QualityPolicy.published()
                .withTimescales(Timescales.published().withEvidenceFrom(OriginEvent.PLAN_RECEIVED));
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED).build()).build();
        ReviewStanding standing = ReviewTimeline.of(review, fromReceipt).on(april(18));

        assertThat(standing.action("A-1").orElseThrow().state()).isEqualTo(Duty.State.NOT_RECEIVED);
        assertThat(standing.scorecard().compliance().status()).isEqualTo(ComplianceAssessment.Status.OPEN);
        assertThat(band(standing)).isEqualTo("Adequate or Good, provisional");
    }

    @Test
    @DisplayName("R15, R16: an own date that was past when the plan was sent is no date the provider could keep")
    void anOwnDateBeforeThePlanGivesWayToTheColours() {
        QualityReview late = Told.planned(
                        Told.minor("A-1", Rag.RED).specifiedDueOn(march(4)).build())
                .build();
        QualityReview onTheDay = Told.planned(
                        Told.minor("A-1", Rag.RED).specifiedDueOn(march(6)).build())
                .build();

        assertThat(words(on(march(7), late).duties(Party.PROVIDER)))
                .containsExactly("Send evidence A-1, the provider: not yet due, last day 2026-03-13");
        assertThat(on(march(7), late).escalationFacts()).isEmpty();
        assertThat(words(on(march(6), onTheDay).duties(Party.PROVIDER)))
                .containsExactly("Send evidence A-1, the provider: due today, last day 2026-03-06");
    }

    @Test
    @DisplayName("R33: a full review that nobody asked for does not undo that the initial plan was late")
    void theInitialPlanStaysMissed() {
        QualityReview review = SampleReviews.visited(march(2), List.of())
                .fullReview(FullReview.started(march(16)))
                .build();
        QualityReview inTime = review.withFullReview(FullReview.started(march(9)));

        assertThat(words(on(march(15), review).overdue(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: overdue, last day 2026-03-09");
        assertThat(words(on(march(16), review).duties()))
                .contains("Send the plan on the initial domains, the quality team: not met, last day 2026-03-09");
        assertThat(on(march(16), inTime).duties()).noneMatch(duty -> duty.kind() == Duty.Kind.SEND_INITIAL_PLAN);
    }

    @Test
    @DisplayName(
            "R5, R7, R8: found in an initial domain in a full review that nobody asked for, an action counts, and asks no gate")
    void anInitialDomainActionFoundInAnUnaskedFullReview() {
        List<Action> later = SampleFacts.significantActions(1, march(12));
        QualityReview review = Told.planned()
                .fullReview(FullReview.completed(march(10), march(18)))
                .addAllActions(later)
                .addIssuedPlans(SampleFacts.planIssue("P-2", IssuedPlan.Coverage.ALL_DOMAINS, march(20), later))
                .build();
        ReviewStanding standing = on(march(20), review);

        assertThat(standing.scorecard().actionScore().gate().tripped()).isFalse();
        assertThat(standing.scorecard().actionScore().score()).contains(ActionScore.ZERO);
        assertThat(standing.scorecard().advisories())
                .map(Advisory::kind)
                .contains(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR);
    }

    @Test
    @DisplayName("M17, M22: where a matrix makes the band Poor either way, it is so from the day of the action score")
    void poorFromTheDayItIsCertain() {
        BandingMatrix strict = BandingMatrix.published().with(ActionScore.MINUS_ONE, ComplianceScore.MET, Band.POOR);
        ScoringPolicy ours = ScoringPolicy.published().toBuilder()
                .id("strict")
                .matrix(strict)
                .build();
        List<Action> found = SampleFacts.significantActions(2, march(2));
        QualityReview review = SampleReviews.visited(march(2), found)
                .fullReview(FullReview.completed(march(3), march(10)))
                .addIssuedPlans(SampleFacts.planIssue("P-1", IssuedPlan.Coverage.ALL_DOMAINS, march(12), found))
                .build();
        ReviewStanding standing = ReviewTimeline.of(
                        review, QualityPolicy.published().withScoring(ours))
                .on(march(12));

        assertThat(standing.escalationFacts())
                .map(EscalationFact::toString)
                .containsExactly("the band is Poor, since 2026-03-12");
    }
}
