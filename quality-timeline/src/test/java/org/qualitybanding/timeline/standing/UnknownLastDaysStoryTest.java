package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.band;
import static org.qualitybanding.timeline.standing.Told.dueOn;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;
import static org.qualitybanding.timeline.standing.Told.state;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.worklist.Worklist;

@DisplayName(
        "A date that the calendar doesn't cover leaves one last day open, and the rest is answered (R15, R19, R24)")
class UnknownLastDaysStoryTest {

    /** Last days move to the next working day, by a calendar that is known to the end of the first week of April 2026. */
    private static final QualityPolicy SHORT_CALENDAR = QualityPolicy.published().toBuilder()
            .timescales(Timescales.published()
                    .withCounting(CountingRule.calendarDays().withLastDay(CountingRule.LastDay.MOVES_TO_NEXT)))
            .workingDays(WorkingDays.mondayToFriday()
                    .and(WorkingDays.holidays(
                            "our list", new DateRange(march(1), LocalDate.of(2026, 4, 7)), List.of())))
            .build();

    /** Of the plan of 6 March, A-1 is due on 13 March, and A-2 on 17 April, which nobody knows to be a working day. */
    private static QualityReview review() {
        return Told.planned(
                        Told.minor("A-1", Rag.RED).build(),
                        Told.minor("A-2", Rag.GREEN).build())
                .build();
    }

    private static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, SHORT_CALENDAR).on(date);
    }

    @Test
    void oneFarLastDayIsLeftOpenAndTheRestIsAnswered() {
        ReviewStanding standing = on(march(16), review());

        assertThat(dueOn("A-1", standing)).isEqualTo(march(13));
        assertThat(state("A-1", standing)).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-2", standing)).isEqualTo(Duty.State.NOT_DATED);
        assertThat(standing.action("A-2").orElseThrow().deadline()).isEmpty();
        assertThat(standing.action("A-2").orElseThrow())
                .hasToString("action A-2 (GREEN, minor): due, last day not known");
        assertThat(words(standing.duties()))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09, done 2026-03-06",
                        "Send evidence A-1, the provider: overdue, last day 2026-03-13",
                        "Review the plan, the quality team: overdue, last day 2026-03-13",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03");
        assertThat(advisories(standing))
                .contains(
                        "The last day of conclusion is not known: our list covers 2026-03-01 to 2026-04-07, and not"
                                + " 2026-04-17 [R24]",
                        "The last day of evidence-green is not known: our list covers 2026-03-01 to 2026-04-07, and not"
                                + " 2026-04-17 (A-2) [R24]");
    }

    @Test
    @DisplayName(
            "R19: while a last day that counts is not known, the engagement doesn't end by it, and compliance is open")
    void theEngagementDoesNotEndByADateThatNobodyKnows() {
        ReviewStanding later = on(may(30), review());

        assertThat(later.conclusionOn()).isEmpty();
        assertThat(later.endedOn()).isEmpty();
        assertThat(later.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(state("A-1", later)).isEqualTo(Duty.State.OVERDUE);
        assertThat(state("A-2", later)).isEqualTo(Duty.State.NOT_DATED);
        assertThat(later.scorecard().compliance().status()).isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(band(later)).isEqualTo("Adequate or Good, provisional");
    }

    @Test
    @DisplayName("R15, R19: evidence found sufficient meets such an action, for no last day is known to have passed")
    void evidenceMeetsAnActionWithoutALastDay() {
        QualityReview met = Told.planned(Told.minor("A-2", Rag.GREEN)
                        .addEvidence(SampleFacts.sufficient("E-1", march(20), march(25)))
                        .build())
                .build();
        ReviewStanding standing = on(march(25), met);

        assertThat(state("A-2", standing)).isEqualTo(Duty.State.MET);
        assertThat(standing.endedOn()).contains(march(25));
        assertThat(standing.conclusionOn()).isEmpty();
        assertThat(standing.scorecard().compliance().toString())
                .isEqualTo("1, indicated, not yet confirmed by a reviewer");
    }

    @Test
    @DisplayName(
            "R19: nor by one of an action that is met: the concluding date is the latest last day, of met actions too")
    void aMetActionWithoutALastDayLeavesTheConcludingDateOpen() {
        QualityReview greenMet = Told.planned(
                        Told.minor("A-1", Rag.RED).build(),
                        Told.minor("A-2", Rag.GREEN)
                                .addEvidence(SampleFacts.sufficient("E-1", march(9), march(10)))
                                .build())
                .build();
        QualityReview bothMet = greenMet.withAction(
                "A-1", action -> action.withEvidence(SampleFacts.sufficient("E-2", march(11), march(12))));

        assertThat(state("A-2", on(may(30), greenMet))).isEqualTo(Duty.State.MET);
        assertThat(on(may(30), greenMet).conclusionOn()).isEmpty();
        assertThat(on(may(30), greenMet).endedOn()).isEmpty();
        assertThat(on(may(30), bothMet).endedOn()).as("every action is decided").contains(march(12));
        // by a calendar that goes on, A-2 is due in 42 working days, on Tuesday 5 May, after the six weeks to 17 April
        ReviewStanding known =
                ReviewTimeline.of(greenMet, greenInWorkingDays(2026)).on(april(20));
        assertThat(known.conclusionOn()).contains(may(5));
        assertThat(known.endedOn()).isEmpty();
        assertThat(ReviewTimeline.of(greenMet, greenInWorkingDays(2025))
                        .on(april(20))
                        .conclusionOn())
                .isEmpty();
    }

    /** Green evidence in working days alone, by a calendar that begins with 2025. */
    private static QualityPolicy greenInWorkingDays(int lastYear) {
        Timescales published = Timescales.published();
        return QualityPolicy.published().toBuilder()
                .timescales(published.with(
                        Clock.EVIDENCE_GREEN,
                        published.timescale(Clock.EVIDENCE_GREEN).withCounting(CountingRule.workingDays())))
                .workingDays(WorkingDays.mondayToFriday()
                        .and(WorkingDays.holidays("our list", DateRange.ofYears(2025, lastYear), List.of())))
                .build();
    }

    @Test
    @DisplayName("a mistake of the library's own is refused, and does not read as a last day that is not known")
    void aMistakeIsNoUnknownLastDay() {
        ReviewOnDate asked =
                Standings.of(review(), SHORT_CALENDAR).scores(march(16)).review();

        assertThatThrownBy(() -> asked.due(Clock.INITIAL_PLAN, OriginEvent.PLAN_SENT, march(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("event must be one of [")
                .hasMessageEndingWith("], found PLAN_SENT");
        assertThatThrownBy(() -> asked.reviewDue(3, march(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("interval must be 1 to 2, the number of intervals, found 3");
        assertThat(asked.unknown().advisories()).hasSize(2);
    }

    @Test
    @DisplayName("R24: a calendar without a working day for a year leaves the last day open, and was asked that far")
    void noWorkingDayForAYear() {
        QualityPolicy closed = SHORT_CALENDAR.withWorkingDays(
                WorkingDays.of("closed for good", DateRange.ofYears(2026, 2030), day -> day.isBefore(march(10))));
        ReviewStanding standing = ReviewTimeline.of(review(), closed).on(march(12));

        assertThat(state("A-1", standing)).isEqualTo(Duty.State.NOT_DATED);
        assertThat(advisories(standing))
                .contains("The last day of evidence-red is not known: workingDays must be a calendar with a working day"
                        + " within 366 days of 2026-03-14, found none in closed for good (A-1) [R24]");
        // 17 April is the last day of the six weeks; the next working day is looked for from the 18th on, for 366 days
        assertThat(standing.identity().calendar().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2027, 4, 19));
    }

    @Test
    @DisplayName(
            "R17, R32: more days that the calendar doesn't cover leave the last day open from the day of the decision on")
    void aChangeThatTheCalendarDoesNotCover() {
        QualityReview changed = Told.planned(Told.minor("A-1", Rag.RED)
                        .addDeadlineChanges(SampleFacts.movedBy(60, march(10)))
                        .build())
                .build();

        assertThat(state("A-1", on(march(9), changed))).isEqualTo(Duty.State.NOT_YET_DUE);
        assertThat(state("A-1", on(march(10), changed))).isEqualTo(Duty.State.NOT_DATED);
        assertThat(state("A-1", on(march(20), changed))).isEqualTo(Duty.State.NOT_DATED);
        assertThat(on(march(20), changed).escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("a worklist keeps such a review, with what is known of it")
    void aWorklistKeepsTheReview() {
        Worklist worklist = Worklist.of(Stream.of(review()), SHORT_CALENDAR, march(16));

        assertThat(worklist.refused()).isEmpty();
        assertThat(worklist.items()).hasSize(3);
        assertThat(worklist.overdue(Party.PROVIDER)).hasSize(1);
    }

    @Test
    @DisplayName("a duty of the team without a last day is told by an advisory, not guessed")
    void aDutyOfTheTeamWithoutALastDay() {
        QualityReview visited =
                SampleReviews.visited(LocalDate.of(2026, 4, 4), List.of()).build();
        ReviewStanding standing = on(LocalDate.of(2026, 4, 6), visited);

        assertThat(standing.duties()).isEmpty();
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
        assertThat(advisories(standing))
                .containsExactly("The last day of initial-plan is not known: our list covers 2026-03-01 to 2026-04-07,"
                        + " and not 2026-04-11 [R24]");
    }
}
