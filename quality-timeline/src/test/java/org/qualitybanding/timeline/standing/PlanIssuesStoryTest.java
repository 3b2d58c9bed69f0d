package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("The issues of a plan: each action's clock runs from the one that first contained it (R8, R26, R27)")
class PlanIssuesStoryTest {

    private static final Action FIRST = Told.minor("A-1", Rag.RED).build();
    private static final Action SECOND = Told.minor("A-2", Rag.AMBER).build();

    private static IssuedPlan issue(String id, IssuedPlan.Coverage coverage, LocalDate sentOn, Action... actions) {
        return SampleFacts.planIssue(id, coverage, sentOn, List.of(actions));
    }

    @Test
    @DisplayName("R27: after a visit over several days the plan's clock runs from the last of them")
    void aVisitOverSeveralDays() {
        QualityReview.Builder review = SampleReviews.opened(march(1)).initialVisit(Visit.onSite(march(2), march(5)));

        assertThat(on(march(4), review).stage()).isEqualTo(ReviewStanding.Stage.INITIAL_REVIEW);
        assertThat(on(march(4), review).duties()).isEmpty();
        assertThat(words(on(march(5), review).duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: not yet due, last day 2026-03-12");
    }

    @Test
    void aPlanInTwoIssues() {
        QualityReview.Builder review = SampleReviews.visited(march(2), List.of(FIRST, SECOND))
                .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.PART, march(3), FIRST))
                .addIssuedPlans(issue("P-2", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), FIRST, SECOND));

        assertThat(on(march(3), review).stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
        assertThat(dueOn("A-1", on(march(3), review))).isEqualTo(march(10));
        assertThat(state("A-2", on(march(3), review))).isEqualTo(Duty.State.NOT_ISSUED);
        assertThat(dueOn("A-1", on(march(6), review))).isEqualTo(march(10));
        assertThat(dueOn("A-2", on(march(6), review))).isEqualTo(april(3));
        assertThat(on(march(6), review).conclusionOn()).contains(april(17));
    }

    @Test
    @DisplayName("R15, R33: a plan that the team sends late is the team's, and moves the provider's days with it")
    void aPlanSentLateByTheTeam() {
        QualityReview.Builder review = SampleReviews.withPlan(march(2), march(16), List.of(FIRST));

        assertThat(words(on(march(10), review).overdue(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: overdue, last day 2026-03-09");
        assertThat(on(march(10), review).escalationFacts()).isEmpty();
        assertThat(dueOn("A-1", on(march(16), review))).isEqualTo(march(23));
        assertThat(words(on(march(16), review).duties(Party.QUALITY_TEAM)))
                .startsWith(
                        "Send the plan on the initial domains, the quality team: met late, last day 2026-03-09, done 2026-03-16");
        assertThat(on(march(16), review).escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("R8: an action found after the issue has a deadline, and changes neither score")
    void anActionFoundAfterTheIssue() {
        Action met = FIRST.withEvidence(SampleFacts.sufficient("E-1", march(10), march(12)));
        Action foundLater = Told.significant("A-9").foundOn(march(9)).build();
        QualityReview.Builder review = Told.planned(met)
                .addActions(foundLater)
                .addIssuedPlans(issue("P-2", IssuedPlan.Coverage.PART, march(10), foundLater));

        assertThat(state("A-9", on(march(9), review))).isEqualTo(Duty.State.NOT_ISSUED);
        assertThat(dueOn("A-9", on(march(10), review))).isEqualTo(march(17));
        assertThat(on(march(10), review).action("A-9"))
                .map(ActionStanding::lateFound)
                .contains(true);
        assertThat(on(march(10), review).scorecard().actionScore().toString()).isEqualTo("+1, final on 2026-03-06");
        assertThat(on(march(12), review).endedOn()).contains(march(12));
        assertThat(on(march(18), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
        assertThat(words(on(march(18), review).overdue(Party.PROVIDER)))
                .containsExactly("Send evidence A-9, the provider: overdue, last day 2026-03-17");
        assertThat(state("A-9", on(april(18), review))).isEqualTo(Duty.State.NOT_MET);
        assertThat(advisories(on(march(18), review)))
                .contains(
                        "1 action is found after the plan of 2026-03-06 and not counted in the action score (A-9) [R8]");
    }

    @Test
    @DisplayName("R8, setting: a policy that counts late-found actions holds the end up for them")
    void lateFoundActionsCountedBySetting() {
        Action met = FIRST.withEvidence(SampleFacts.sufficient("E-1", march(10), march(12)));
        Action foundLater = Told.minor("A-9", Rag.GREEN).foundOn(march(9)).build();
        QualityReview review = Told.planned(met)
                .addActions(foundLater)
                .addIssuedPlans(issue("P-2", IssuedPlan.Coverage.PART, march(10), foundLater))
                .build();
        QualityPolicy counting = QualityPolicy.published()
                .withScoring(ScoringPolicy.published().toBuilder()
                        .id("ours")
                        .complianceRule(ComplianceRule.published().withLateFound(ComplianceRule.LateFound.COUNTED))
                        .build());
        ReviewTimeline timeline = ReviewTimeline.of(review, counting);

        assertThat(timeline.on(march(12)).endedOn()).isEmpty();
        assertThat(timeline.on(march(12)).conclusionOn()).contains(april(21));
        assertThat(timeline.on(april(22))
                        .scorecard()
                        .compliance()
                        .score()
                        .orElseThrow()
                        .value())
                .isZero();
    }

    @Test
    @DisplayName("R7, R8: with the gate tripped and the full plan outstanding, nothing is found after the plan yet")
    void foundAfterAnInitialPlanThatDidNotDecide() {
        QualityReview.Builder review = Told.planned(Told.significant("A-1").build())
                .addActions(Told.minor("A-2", Rag.GREEN).foundOn(march(9)).build());

        assertThat(on(march(9), review).action("A-2"))
                .map(ActionStanding::lateFound)
                .contains(false);
    }

    @Test
    @DisplayName("R19: an action that is added to the plan late counts from then, and can put the conclusion off")
    void anActionIssuedLateReopensTheEngagement() {
        Action met = FIRST.withEvidence(SampleFacts.sufficient("E-1", march(10), march(12)));
        QualityReview.Builder review = SampleReviews.visited(march(2), List.of(met, SECOND))
                .addIssuedPlans(issue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), met))
                .addIssuedPlans(issue("P-2", IssuedPlan.Coverage.PART, april(20), SECOND));

        assertThat(advisories(on(april(18), review)))
                .contains(
                        "1 action is found until the plan of 2026-03-06 and in no issue of it, but counted (A-2) [R8]");
        assertThat(on(april(18), review).endedOn()).contains(april(17));
        assertThat(on(april(20), review).endedOn()).isEmpty();
        assertThat(on(april(20), review).conclusionOn()).contains(may(18));
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
    }

    @Test
    @DisplayName("R26, setting: evidence runs from the receipt, and no clock runs before it")
    void evidenceFromTheReceiptOfThePlan() {
        QualityReview review = SampleReviews.visited(march(2), List.of(FIRST))
                .addIssuedPlans(new IssuedPlan(
                        "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), Optional.of(march(9)), List.of("A-1")))
                .build();
        ReviewTimeline timeline = ReviewTimeline.of(
                review,
                QualityPolicy.published()
                        .withTimescales(Timescales.published().withEvidenceFrom(OriginEvent.PLAN_RECEIVED)));

        assertThat(state("A-1", timeline.on(march(8)))).isEqualTo(Duty.State.NOT_RECEIVED);
        assertThat(timeline.on(march(8)).duties(Party.PROVIDER)).isEmpty();
        assertThat(dueOn("A-1", timeline.on(march(9)))).isEqualTo(march(16));
    }

    @Test
    @DisplayName("R8, R26, R28, R29: a receipt on record moves nothing where the clocks run from the sending")
    void aReceiptMovesNothingByDefault() {
        Action red = Told.significant("A-1").build();
        Action later = SampleFacts.anAction("A-9", march(8)).build();
        QualityReview review = SampleReviews.visited(march(2), List.of(red, later))
                .fullReview(FullReview.completed(march(3), march(5)))
                .addIssuedPlans(new IssuedPlan(
                        "P-1", IssuedPlan.Coverage.ALL_DOMAINS, march(6), Optional.of(march(9)), List.of("A-1")))
                .build();
        ReviewStanding standing = on(march(9), review);

        assertThat(standing.action("A-9").orElseThrow().lateFound()).isTrue();
        assertThat(dueOn("A-1", standing)).isEqualTo(march(13));
        assertThat(standing.conclusionOn()).contains(april(17));
        assertThat(words(standing.duties(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-03-13",
                        "Review the plan, the quality team: not yet due, last day 2026-03-13",
                        "Review the remaining domains, the quality team: met, last day 2026-03-23, done 2026-03-05",
                        "Send the full plan, the quality team: met, last day 2026-03-23, done 2026-03-06",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }
}
