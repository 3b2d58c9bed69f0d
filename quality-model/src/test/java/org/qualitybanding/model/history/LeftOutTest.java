package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.history.RecordedVisit.ACTION;
import static org.qualitybanding.model.history.RecordedVisit.OPENED;
import static org.qualitybanding.model.history.RecordedVisit.PLAN;
import static org.qualitybanding.model.history.RecordedVisit.REVIEWER;
import static org.qualitybanding.model.history.RecordedVisit.VISITED;
import static org.qualitybanding.model.history.RecordedVisit.march;
import static org.qualitybanding.model.history.RecordedVisit.planTypedIn;
import static org.qualitybanding.model.history.RecordedVisit.typedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;

@DisplayName("What rests on something that is not on record yet is left out of a review, and told (R42)")
class LeftOutTest {

    @Test
    @DisplayName("an action typed in after the plan that names it: until then the plan is known with the others")
    void actionAfterThePlan() {
        IssuedPlan plan = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), "A-1", "A-3");
        Action third = Action.minor("A-3", Domain.AUDITS, Rag.AMBER, march(2));
        ReviewHistory history = VISITED.appending(planTypedIn(march(6), plan))
                .appending(typedIn(march(25), ReviewFacts.builder().addActions(third)));

        RecordedReview then = history.recordedBy(march(20));
        assertThat(then.review().issuedPlans()).containsExactly(PLAN);
        assertThat(then.leftOut())
                .map(LeftOut::toString)
                .containsExactly("action A-3 of issued plan P-1: the action is not recorded");
        assertThat(then)
                .hasToString("review QR-1 of service S-1: 3 initial domains, 1 action, 1 issued plan,"
                        + " as recorded by 2026-03-20, 1 left out");
        assertThat(history.recordedBy(march(25)).review().issuedPlans()).containsExactly(plan);
        assertThat(history.recordedBy(march(25)).leftOut()).isEmpty();
        assertThat(history.recordedBy(march(25)))
                .hasToString("review QR-1 of service S-1: 3 initial domains, 2 actions, 1 issued plan,"
                        + " as recorded by 2026-03-25");
    }

    @Test
    @DisplayName("a draft is known without the actions that are not, and not before the visit is")
    void draftBeforeItsActions() {
        ReviewFacts.Builder draft =
                ReviewFacts.builder().addDraftPlans(SampleFacts.draftPlan("DP-1", march(5), "A-1", "A-3"));

        assertThat(told(VISITED.appending(typedIn(march(5), draft)), march(5)))
                .containsExactly("action A-3 of draft plan DP-1: the action is not recorded");
        assertThat(told(ReviewHistory.opened(march(1), REVIEWER, OPENED).appending(typedIn(march(5), draft)), march(5)))
                .containsExactly("draft plan DP-1: the initial visit is not recorded");
    }

    @Test
    @DisplayName("whatever rests on something unrecorded is left out, and told")
    void leftOut() {
        Action beyond = Action.minor("A-5", SampleReviews.NUTRITION, Rag.GREEN, march(4));
        ReviewHistory plans = ReviewHistory.opened(march(1), REVIEWER, OPENED)
                .appending(typedIn(
                        march(10),
                        ReviewFacts.builder()
                                .from(ReviewFacts.of(SampleReviews.withFullPlan(
                                                march(2), march(5), march(9), List.of(ACTION, beyond))
                                        .build()))
                                .addPlanReviews(SampleFacts.planReview("PR-1", march(10), "A-1"))
                                .addComplianceDecisions(SampleFacts.departed(ComplianceScore.MET, march(10)))
                                .initialVisit(Optional.empty())));

        assertThat(told(plans, march(10)))
                .containsExactly(
                        "full review: the initial visit is not recorded",
                        "action A-1: the initial visit is not recorded",
                        "action A-5: the initial visit is not recorded",
                        "issued plan P-1: the initial visit is not recorded",
                        "action A-1 of plan review PR-1: the action is not recorded",
                        "compliance decision D-1: the initial plan is not recorded");
        assertThat(told(recordingVisit(plans, Visit.begun(march(2))), march(11)))
                .containsExactly(
                        "issued plan P-1: the end of the initial visit is not recorded",
                        "compliance decision D-1: the initial plan is not recorded");
        assertThat(told(recordingVisit(plans, Visit.onSite(march(2))), march(11)))
                .isEmpty();
    }

    @Test
    @DisplayName("before a full review is on record as completed, there is no plan for all domains")
    void fullReviewNotRecorded() {
        Action beyond = Action.minor("A-5", SampleReviews.NUTRITION, Rag.GREEN, march(4));
        IssuedPlan plan = IssuedPlan.sent("P-1", IssuedPlan.Coverage.ALL_DOMAINS, march(9), "A-1", "A-5");
        ReviewHistory history = VISITED.appending(typedIn(
                        march(9), ReviewFacts.builder().addActions(beyond).addIssuedPlans(plan)))
                .appending(typedIn(march(10), ReviewFacts.builder().fullReview(FullReview.started(march(3)))))
                .appending(
                        typedIn(march(11), ReviewFacts.builder().fullReview(FullReview.completed(march(3), march(5)))));

        assertThat(told(history, march(9)))
                .containsExactly(
                        "action A-5: the full review is not recorded",
                        "issued plan P-1: the full review is not recorded");
        assertThat(told(history, march(10)))
                .containsExactly("issued plan P-1: the completion of the full review is not recorded");
        assertThat(told(history, march(11))).isEmpty();
    }

    @Test
    @DisplayName(
            "a suspension of 15 March typed in before the end of the one of the 10th, which was lifted on the 12th")
    void endOfStepNotRecorded() {
        EscalationStep first = SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, march(10));
        EscalationStep second = SampleFacts.step("ES-2", EscalationStep.Kind.SUSPENSION, march(15));
        ReviewHistory history = VISITED.appending(
                        typedIn(march(15), ReviewFacts.builder().addEscalationSteps(second, first)))
                .appending(typedIn(march(20), ReviewFacts.builder().addEscalationSteps(first.withEndedOn(march(12)))));

        assertThat(history.recordedBy(march(15)).review().escalationSteps()).containsExactly(first);
        assertThat(told(history, march(15)))
                .containsExactly("escalation step ES-2: the end of the step before is not recorded");
        assertThat(history.recordedBy(march(20)).review().escalationSteps())
                .containsExactly(first.withEndedOn(march(12)), second);
    }

    private static ReviewHistory recordingVisit(ReviewHistory history, Visit visit) {
        return history.appending(typedIn(march(11), ReviewFacts.builder().initialVisit(visit)));
    }

    private static List<String> told(ReviewHistory history, LocalDate date) {
        return history.recordedBy(date).leftOut().stream()
                .map(LeftOut::toString)
                .toList();
    }
}
