package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
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
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
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
