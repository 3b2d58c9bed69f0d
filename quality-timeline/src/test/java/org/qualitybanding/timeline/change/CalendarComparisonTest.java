package org.qualitybanding.timeline.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.EnglandAndWales;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.Standings;

@DisplayName("R24, R32: which last days another calendar moves, and by which named day")
class CalendarComparisonTest {

    private static final LocalDate SENT = date("2027-03-22");

    private static final QualityPolicy WEEKDAYS = QualityPolicy.published()
            .withWorkingDays(WorkingDays.mondayToFriday())
            .withTimescales(QualityPolicy.published()
                    .timescales()
                    .withCounting(CountingRule.calendarDays().withLastDay(LastDay.MOVES_TO_NEXT)))
            .named("our-team", "1");

    /** Visited on Monday 15 March 2027; the plan with one red action was sent a week later. */
    private final QualityReview review = SampleReviews.withPlan(
                    date("2027-03-15"),
                    SENT,
                    List.of(SampleFacts.anAction("A-1", date("2027-03-15"))
                            .rag(Rag.RED)
                            .build()))
            .build();

    private static List<String> words(MovedDuties moved) {
        return moved.moved().stream().map(MovedDuty::toString).toList();
    }

    @Test
    @DisplayName("22 March 2027 + 7 is Easter Monday, and + 42 the early May bank holiday")
    void holidaysMoveWhatFallsOnThem() {
        CalendarComparison comparison = CalendarComparison.of(WEEKDAYS, EnglandAndWales.NAMED, SENT);
        List<MovedDuty> moved = comparison.of(review).moved();
        assertThat(comparison.of(review)).hasToString("review QR-1: 3 last days move");
        assertThat(words(comparison.of(review)))
                .containsExactly(
                        "Send evidence A-1: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)",
                        "Review the plan: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)",
                        "Review the plan: 2027-05-03 -> 2027-05-04, by 2027-05-03 (Early May bank holiday)");
        assertThat(moved.get(0).from()).contains(date("2027-03-29"));
        assertThat(moved.get(0).to()).contains(date("2027-03-30"));
        assertThat(moved.get(2).after().orElseThrow().deadline().counted().interval())
                .isEmpty();
        CalendarComparison back = CalendarComparison.of(comparison.after(), WorkingDays.mondayToFriday(), SENT);
        assertThat(words(back.of(review)))
                .startsWith("Send evidence A-1: 2027-03-30 -> 2027-03-29, by 2027-03-29 (Easter Monday)");
        assertThat(comparison)
                .hasToString("calendars of policy our-team 1, working days by Saturday and Sunday off and of policy"
                        + " our-team 1, working days by Saturday and Sunday off, England and Wales bank holidays"
                        + " on 2027-03-22");
    }

    @Test
    void whatIsDoneDoesNotMove() {
        QualityReview sent = review.sending("A-1", Evidence.sent("E-1", date("2027-03-23")));
        assertThat(words(CalendarComparison.of(WEEKDAYS, EnglandAndWales.NAMED, date("2027-03-23"))
                        .of(sent)))
                .allMatch(moved -> moved.startsWith("Review the plan"))
                .hasSize(2);
    }

    @Test
    void nothingMovesWhereTheDaysAreTheSameUnderOtherNames() {
        WorkingDays unnamed = EnglandAndWales.WORKING_DAYS;
        QualityPolicy named = WEEKDAYS.withWorkingDays(EnglandAndWales.NAMED);
        MovedDuties nothing = new MovedDuties("QR-1", List.of(), List.of(), List.of());
        assertThat(CalendarComparison.of(named, unnamed, SENT).of(review))
                .isEqualTo(nothing)
                .hasToString("review QR-1: 0 last days move");
        assertThat(new CalendarComparison(named, named, SENT).of(review)).isEqualTo(nothing);
    }

    @Test
    void skippedDaysMoveTheLastDayTooAndEachOfThemIsNamed() {
        QualityPolicy counting =
                WEEKDAYS.withTimescales(WEEKDAYS.timescales().withCounting(CountingRule.workingDays()));
        assertThat(words(CalendarComparison.of(counting, EnglandAndWales.NAMED, SENT)
                        .of(review)))
                .first()
                .isEqualTo("Send evidence A-1: 2027-03-31 -> 2027-04-02,"
                        + " by 2027-03-26 (Good Friday), 2027-03-29 (Easter Monday)");
    }

    @Test
    @DisplayName("a clock with a calendar of its own keeps it")
    void ownCalendars() {
        QualityPolicy own = WEEKDAYS.withWorkingDays(Clock.CONCLUSION, WorkingDays.mondayToFriday());
        assertThat(words(CalendarComparison.of(own, EnglandAndWales.NAMED, SENT).of(review)))
                .containsExactly("Send evidence A-1: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)");
        assertThat(words(new CalendarComparison(
                                WEEKDAYS, WEEKDAYS.withWorkingDays(Clock.CONCLUSION, EnglandAndWales.NAMED), SENT)
                        .of(review)))
                .containsExactly(
                        "Review the plan: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)",
                        "Review the plan: 2027-05-03 -> 2027-05-04, by 2027-05-03 (Early May bank holiday)");
    }

    @Test
    @DisplayName(
            "R30: the response moves with the upload that did not come, and is owed under one calendar alone on the day between")
    void theResponseMovesWithTheUpload() {
        QualityReview remote = SampleReviews.opened(date("2027-03-18"))
                .initialVisit(SampleReviews.remote(date("2027-03-19"), Optional.empty(), Optional.empty()))
                .build();
        QualityPolicy before = WEEKDAYS.withTimescales(QualityPolicy.published()
                .timescales()
                .with(Clock.REMOTE_UPLOAD, WEEKDAYS.timescales().timescale(Clock.REMOTE_UPLOAD)));
        String upload = "Upload the requested evidence: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)";
        assertThat(words(CalendarComparison.of(before, EnglandAndWales.NAMED, date("2027-04-01"))
                        .of(remote)))
                .containsExactly(
                        upload, "Respond to the upload: 2027-04-12 -> 2027-04-13, by 2027-03-29 (Easter Monday)");
        assertThat(words(CalendarComparison.of(before, EnglandAndWales.NAMED, date("2027-03-30"))
                        .of(remote)))
                .containsExactly(
                        upload, "Respond to the upload: 2027-04-12 -> not owed, by 2027-03-29 (Easter Monday)");
        assertThat(words(CalendarComparison.of(
                                before.withWorkingDays(EnglandAndWales.NAMED),
                                WorkingDays.mondayToFriday(),
                                date("2027-03-30"))
                        .of(remote)))
                .contains("Respond to the upload: not owed -> 2027-04-12, by 2027-03-29 (Easter Monday)");
    }

    @Test
    @DisplayName("a last day that one of the calendars does not cover is reported, and the others are compared")
    void uncovered() {
        WorkingDays untilApril = WorkingDays.mondayToFriday()
                .and(WorkingDays.holidays(
                        "bank holidays",
                        new DateRange(date("2027-01-01"), date("2027-04-30")),
                        Map.of(date("2027-03-29"), "Easter Monday")));
        MovedDuties moved = CalendarComparison.of(WEEKDAYS, untilApril, SENT).of(review);
        assertThat(words(moved))
                .containsExactly(
                        "Send evidence A-1: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)",
                        "Review the plan: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)");
        assertThat(moved.notKnownBefore()).isEmpty();
        assertThat(moved.notKnownAfter())
                .extracting(Advisory::says)
                .containsExactly(
                        "The last day of conclusion is not known: bank holidays covers 2027-01-01 to 2027-04-30,"
                                + " and not 2027-05-03");
        assertThat(moved).hasToString("review QR-1: 2 last days move, 1 reason why some are not known");
        MovedDuties back = CalendarComparison.of(
                        WEEKDAYS.withWorkingDays(untilApril), WorkingDays.mondayToFriday(), SENT)
                .of(review);
        assertThat(back.notKnownBefore()).isEqualTo(moved.notKnownAfter());
        assertThat(back.notKnownAfter()).isEmpty();
        assertThat(back.moved()).hasSize(2);
    }

    @Test
    @DisplayName("a review that is refused is reported, and the others go on")
    void refused() {
        CalendarComparison early = CalendarComparison.of(WEEKDAYS, EnglandAndWales.NAMED, date("2027-03-01"));
        QualityReview other = review.withId("QR-2").withOpenedOn(date("2027-03-01"));
        List<ReviewResult<MovedDuties>> results =
                early.each(Stream.of(review, other)).toList();
        assertThat(results.get(0).refused().orElseThrow().reviewId()).isEqualTo("QR-1");
        assertThat(results.get(1))
                .isEqualTo(ReviewResult.of("QR-2", new MovedDuties("QR-2", List.of(), List.of(), List.of())));
        assertThatThrownBy(() -> early.of(review)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void readsAReviewWhenItsResultIsAskedFor() {
        List<String> read = new ArrayList<>();
        Stream<QualityReview> reviews = Stream.of(review, review).peek(each -> read.add(each.id()));
        assertThat(CalendarComparison.of(WEEKDAYS, EnglandAndWales.NAMED, SENT)
                        .each(reviews)
                        .findFirst())
                .isPresent();
        assertThat(read).hasSize(1);
    }

    @Test
    void onlyTheCalendarsMayDiffer() {
        QualityPolicy more = WEEKDAYS.withMostPieces(16);
        assertThatThrownBy(() -> new CalendarComparison(WEEKDAYS, more, SENT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after must be the same policy as before but for its calendars, found policy our-team 1,"
                        + " working days by Saturday and Sunday off");
        assertThatThrownBy(() -> new CalendarComparison(WEEKDAYS, QualityPolicy.published(), SENT))
                .hasMessageStartingWith("after must be the same policy as before but for its calendars");
        assertThatThrownBy(() -> new CalendarComparison(null, WEEKDAYS, SENT))
                .hasMessage("before must be given, found nothing");
        assertThatThrownBy(() -> new CalendarComparison(WEEKDAYS, null, SENT))
                .hasMessage("after must be given, found nothing");
        assertThatThrownBy(() -> CalendarComparison.of(null, WorkingDays.mondayToFriday(), SENT))
                .hasMessage("policy must be given, found nothing");
        assertThatThrownBy(() -> CalendarComparison.of(WEEKDAYS, null, SENT))
                .hasMessage("workingDays must be given, found nothing");
        assertThatThrownBy(() -> CalendarComparison.of(WEEKDAYS, WorkingDays.mondayToFriday(), null))
                .hasMessage("date must be given, found nothing");
        CalendarComparison comparison = CalendarComparison.of(WEEKDAYS, EnglandAndWales.NAMED, SENT);
        assertThatThrownBy(() -> comparison.of(null)).hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> comparison.each(null)).hasMessage("reviews must be given, found nothing");
    }

    @Test
    void aMovedDutyIsOneThatMoves() {
        List<Duty> duties = Standings.of(review, WEEKDAYS).dutiesOn(SENT);
        Duty first = duties.get(0);
        Duty last = duties.get(duties.size() - 1);
        assertThatThrownBy(() -> new MovedDuty(null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("after must be given where before is not, found nothing");
        assertThatThrownBy(() -> new MovedDuty(Optional.of(first), Optional.of(last), null))
                .hasMessage("after.key must be that of before, send-initial-plan, found review-plan:conclusion");
        assertThatThrownBy(() -> new MovedDuty(Optional.of(last), Optional.of(last), null))
                .hasMessage("after.dueOn must be another day than that of before, found 2027-05-03");
        assertThat(new MovedDuty(Optional.of(last), null, null)).hasToString("Review the plan: 2027-05-03 -> not owed");
    }
}
