package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.state;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("The reviewer's own date, and changes of a deadline (M14, M19, R16, R17, R19, R32)")
class DeadlineChangeStoryTest {

    /** One red action of the plan of 6 March, due on 13 March. */
    private static QualityReview changed(DeadlineChange... changes) {
        return Told.planned(
                        Told.minor("A-1", Rag.RED).addDeadlineChanges(changes).build())
                .build();
    }

    private static QualityReview withEvidence(QualityReview review, Evidence evidence) {
        return review.withAction("A-1", action -> action.withEvidence(evidence));
    }

    @Test
    @DisplayName("R16: the reviewer's own date wins over the colour's, earlier or later")
    void theReviewersOwnDateWins() {
        QualityReview later = Told.planned(
                        Told.minor("A-1", Rag.RED).specifiedDueOn(march(20)).build())
                .build();
        QualityReview earlier = Told.planned(
                        Told.minor("A-1", Rag.AMBER).specifiedDueOn(march(9)).build())
                .build();

        assertThat(dueOn("A-1", on(march(6), later))).isEqualTo(march(20));
        assertThat(state("A-1", on(march(20), later))).isEqualTo(Duty.State.DUE_TODAY);
        assertThat(dueOn("A-1", on(march(6), earlier))).isEqualTo(march(9));
        assertThat(state("A-1", on(march(10), earlier))).isEqualTo(Duty.State.OVERDUE);
    }

    @Test
    @DisplayName("R16, R17: more days are counted from the reviewer's own date, not from the colour's")
    void moreDaysCountFromTheReviewersOwnDate() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .specifiedDueOn(march(20))
                        .addDeadlineChanges(SampleFacts.movedBy(7, march(16)))
                        .build())
                .build();

        assertThat(dueOn("A-1", on(march(15), review))).isEqualTo(march(20));
        assertThat(dueOn("A-1", on(march(16), review))).isEqualTo(march(27));
        assertThat(state("A-1", on(march(27), review))).isEqualTo(Duty.State.DUE_TODAY);
        assertThat(state("A-1", on(march(28), review))).isEqualTo(Duty.State.OVERDUE);
    }

    @Test
    void moreDaysCountFromTheOldDateFromTheDayOfTheDecisionOn() {
        QualityReview review = changed(SampleFacts.movedBy(14, march(11)));

        assertThat(dueOn("A-1", on(march(10), review))).isEqualTo(march(13));
        assertThat(dueOn("A-1", on(march(11), review))).isEqualTo(march(27));
        assertThat(state("A-1", on(march(14), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(advisories(on(march(14), review))).containsExactly("1 action is minor and red (A-1) [R6]");
    }

    @Test
    void aNewDateStandsAndMayBeEarlier() {
        QualityReview review = changed(SampleFacts.movedTo(march(10), march(9)));

        assertThat(dueOn("A-1", on(march(9), review))).isEqualTo(march(10));
        assertThat(state("A-1", on(march(11), review))).isEqualTo(Duty.State.OVERDUE);
    }

    @Test
    void changesFollowOneAnother() {
        QualityReview review = changed(
                SampleFacts.movedBy(7, march(10)),
                SampleFacts.movedTo(march(31), march(17)),
                SampleFacts.movedBy(-3, march(24)));

        assertThat(dueOn("A-1", on(march(10), review))).isEqualTo(march(20));
        assertThat(dueOn("A-1", on(march(17), review))).isEqualTo(march(31));
        assertThat(dueOn("A-1", on(march(24), review))).isEqualTo(march(28));
    }

    @Test
    @DisplayName("R17: decided after the old date, a change counts all the same and is flagged")
    void aRetrospectiveChange() {
        QualityReview review = withEvidence(
                changed(SampleFacts.movedTo(march(27), march(16))),
                SampleFacts.sufficient("E-1", march(26), march(30)));

        assertThat(state("A-1", on(march(15), review))).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-1", on(march(16), review))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(advisories(on(march(16), review)))
                .contains("A deadline was changed after it had passed (A-1) [R17]");
        assertThat(on(march(16), review).escalationFacts()).isEmpty();
        assertThat(state("A-1", on(march(30), review))).isEqualTo(Duty.State.MET);
    }

    @Test
    void onTheOldDateAChangeIsNotRetrospective() {
        QualityReview review = changed(SampleFacts.movedTo(march(27), march(13)));

        assertThat(advisories(on(march(13), review))).noneMatch(advisory -> advisory.contains("R17"));
    }

    @Test
    @DisplayName("R19: a change past six weeks puts the conclusion off, and the engagement goes on")
    void aChangePastSixWeeks() {
        QualityReview review = withEvidence(
                changed(SampleFacts.movedTo(may(8), april(10))), SampleFacts.sufficient("E-1", may(8), may(11)));

        assertThat(on(april(9), review).conclusionOn()).contains(april(17));
        assertThat(on(april(10), review).conclusionOn()).contains(may(8));
        assertThat(on(april(20), review).endedOn()).isEmpty();
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(on(may(9), review).endedOn()).contains(may(8));
        assertThat(on(may(9), review).scorecard().compliance().toString())
                .isEqualTo("0 or 1, open until evidence sent in time is judged");
        assertThat(on(may(11), review).scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
    }

    @Test
    @DisplayName("R19: decided after the engagement had ended, a change past its end reopens it")
    void aChangeAfterTheEndReopensTheEngagement() {
        QualityReview review = changed(SampleFacts.movedTo(may(8), april(20)));

        assertThat(on(april(19), review).stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(on(april(20), review).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(state("A-1", on(april(19), review))).isEqualTo(Duty.State.NOT_MET);
        assertThat(state("A-1", on(april(20), review))).isEqualTo(Duty.State.NOT_YET_DUE);
    }

    @Test
    @DisplayName("R24, R32: more days are counted from the date before moving, and moved by the same rule")
    void moreDaysWhereTheLastDayMovesToAWorkingDay() {
        LocalDate saturday = march(14);
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .addDeadlineChanges(SampleFacts.movedBy(7, march(12)))
                        .build())
                .issuedPlans(List.of(SampleFacts.planIssue(
                        "P-1",
                        IssuedPlan.Coverage.INITIAL_DOMAINS,
                        saturday.minusDays(7),
                        List.of(Told.minor("A-1", Rag.RED).build()))))
                .build();
        QualityPolicy moving = QualityPolicy.published().toBuilder()
                .timescales(Timescales.published()
                        .withCounting(CountingRule.calendarDays().withLastDay(CountingRule.LastDay.MOVES_TO_NEXT)))
                .workingDays(WorkingDays.mondayToFriday())
                .build();
        ReviewTimeline timeline = ReviewTimeline.of(review, moving);

        assertThat(dueOn("A-1", timeline.on(march(11)))).isEqualTo(march(16));
        assertThat(dueOn("A-1", timeline.on(march(12)))).isEqualTo(march(23));
    }
}
