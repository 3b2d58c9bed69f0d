package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.may;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("A standing names all that it rests on (R42)")
class StandingIdentityTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    /** A red action in a plan of 6 March: evidence by 13 March, or by 17 March where only Monday to Friday count. */
    private static final QualityReview REVIEW =
            Told.planned(Told.minor("A-1", Rag.RED).build()).build();

    /** A-1, due by Friday 13 March, met with the judgement of 10 March. */
    private static final QualityReview MET_EARLY = Told.planned(Told.minor("A-1", Rag.RED)
                    .addEvidence(SampleFacts.sufficient("E-1", march(9), march(10)))
                    .build())
            .build();

    private static AnswerIdentity identity(QualityPolicy policy) {
        return Standings.of(REVIEW, policy).on(march(20)).identity();
    }

    private static QualityPolicy workingDays(LocalDate... holidays) {
        return workingDays(2026, holidays);
    }

    private static QualityPolicy workingDays(int lastYear, LocalDate... holidays) {
        return PUBLISHED.toBuilder()
                .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
                .workingDays(WorkingDays.mondayToFriday()
                        .and(WorkingDays.holidays("ours", DateRange.ofYears(2026, lastYear), List.of(holidays))))
                .build();
    }

    @Test
    @DisplayName("a result names review, date, facts, policy and the version of the library")
    void namesReviewDateFactsPolicyAndLibrary() {
        AnswerIdentity identity = identity(PUBLISHED);
        assertThat(identity)
                .isEqualTo(AnswerIdentity.builder()
                        .reviewId("QR-1")
                        .date(march(20))
                        .factsDigest(REVIEW.asKnownOn(march(20)).digest())
                        .policyId("published-model")
                        .policyVersion("1")
                        .policyDigest(PUBLISHED.digest())
                        .libraryVersion(LibraryVersion.current())
                        .build());
        assertThat(identity)
                .hasToString("review QR-1 on 2026-03-20 under policy published-model 1 ("
                        + PUBLISHED.digest().substring(0, 12) + "), facts "
                        + identity.factsDigest().substring(0, 12) + ", library " + LibraryVersion.current());
    }

    @Test
    @DisplayName("the scorecard alone and that of the standing have one identity")
    void ofAScorecardAlone() {
        Standings standings = Standings.of(REVIEW, workingDays());
        assertThat(standings.scorecardOn(march(20)).identity())
                .isEqualTo(standings.on(march(20)).identity());
        assertThat(standings.scorecardOn(march(20)).policyDigest())
                .isEqualTo(workingDays().digest());
    }

    @Test
    @DisplayName("other timescales: another id and another digest")
    void timescales() {
        Timescale red = Timescales.published().timescale(Clock.EVIDENCE_RED);
        AnswerIdentity faster = identity(PUBLISHED.withTimescales(
                Timescales.published().with(Clock.EVIDENCE_RED, red.withLength(Period.ofDays(5)))));
        assertThat(faster.policyId()).isEqualTo("changed-published-model");
        assertThat(faster.policyDigest()).isNotEqualTo(PUBLISHED.digest());
    }

    @Test
    @DisplayName("two calendars of one name with other holidays are told apart, as far as days were looked at")
    void calendars() {
        AnswerIdentity plain = identity(workingDays());
        assertThat(plain.calendar().orElseThrow().firstDay()).isEqualTo(REVIEW.openedOn());
        assertThat(plain.calendar().orElseThrow().lastDay())
                .as("42 working days from 6 March, when the engagement concludes")
                .isEqualTo(LocalDate.of(2026, 5, 5));
        AnswerIdentity closed = identity(workingDays(march(9)));
        assertThat(closed.policyDigest()).isEqualTo(plain.policyDigest());
        assertThat(closed.calendar()).isNotEqualTo(plain.calendar());
        assertThat(closed).isNotEqualTo(plain);
        AnswerIdentity prolonged = identity(workingDays(2027, LocalDate.of(2026, 5, 6), LocalDate.of(2027, 12, 27)));
        assertThat(prolonged).as("what was not looked at").isEqualTo(plain);
        assertThat(Standings.of(REVIEW, workingDays(2027, LocalDate.of(2026, 5, 6)))
                        .on(march(20)))
                .isEqualTo(Standings.of(REVIEW, workingDays()).on(march(20)));
        assertThat(plain.toString())
                .contains("), calendar ")
                .contains(" from " + REVIEW.openedOn() + " to 2026-05-05, facts ");
    }

    @Test
    @DisplayName("where a last day is not known, the first day that the calendar does not cover was looked at as well")
    void uncovered() {
        QualityPolicy untilApril = coveredBy(new DateRange(LocalDate.of(2026, 1, 1), april(30)));
        AnswerIdentity identity = identity(untilApril);
        assertThat(identity.calendar().orElseThrow().lastDay()).isEqualTo(may(1));
        AnswerIdentity prolonged = identity(coveredBy(DateRange.ofYears(2026, 2026)));
        assertThat(prolonged.calendar()).isNotEqualTo(identity.calendar());
        assertThat(identity(coveredBy(DateRange.ofYears(2020, 2020)))
                        .calendar()
                        .orElseThrow()
                        .lastDay())
                .as("the day after the plan was sent, the first that was asked about and not covered")
                .isEqualTo(march(7));
    }

    @Test
    @DisplayName("the day that was asked about was looked at, and not the earliest end of all calendars")
    void uncoveredByTheCalendarThatRunsLonger() {
        DateRange toApril10 = new DateRange(LocalDate.of(2026, 1, 1), april(10));
        DateRange toApril14 = new DateRange(LocalDate.of(2026, 1, 1), april(14));
        ReviewStanding asked =
                Standings.of(MET_EARLY, redCoveredToMarch20(toApril10)).on(march(20));
        ReviewStanding prolonged =
                Standings.of(MET_EARLY, redCoveredToMarch20(toApril14)).on(march(20));

        assertThat(Told.advisories(asked))
                .contains("The last day of conclusion is not known: ours covers 2026-01-01 to 2026-04-10,"
                        + " and not 2026-04-17 [R24]");
        assertThat(prolonged).isNotEqualTo(asked);
        assertThat(asked.identity().calendar().orElseThrow().lastDay()).isEqualTo(april(17));
        assertThat(prolonged.identity()).isNotEqualTo(asked.identity());
    }

    /** The calendar of all clocks covers a range, that of red evidence ends on 20 March. */
    private static QualityPolicy redCoveredToMarch20(DateRange covered) {
        return nextWorkingDay().toBuilder()
                .workingDays(ours(covered))
                .putOwnWorkingDays(Clock.EVIDENCE_RED, ours(new DateRange(LocalDate.of(2026, 1, 1), march(20))))
                .build();
    }

    @Test
    @DisplayName("the concluding date was looked at, although the engagement ended before it and nothing is owed by it")
    void theConcludingDate() {
        ReviewStanding plain = Standings.of(MET_EARLY, nextWorkingDay()).on(march(20));
        ReviewStanding closed =
                Standings.of(MET_EARLY, nextWorkingDay(april(17))).on(march(20));

        assertThat(plain.endedOn()).contains(march(10));
        assertThat(plain.conclusionOn()).as("a Friday").contains(april(17));
        assertThat(closed.conclusionOn()).as("the Monday").contains(april(20));
        assertThat(plain.identity().calendar().orElseThrow().lastDay()).isEqualTo(april(17));
        assertThat(closed.identity().calendar().orElseThrow().lastDay()).isEqualTo(april(20));
        assertThat(closed.identity()).isNotEqualTo(plain.identity());
    }

    @Test
    @DisplayName("the concluding date of a review that was abandoned was looked at as well")
    void theConcludingDateOfAnAbandonedReview() {
        QualityReview abandoned = REVIEW.withAbandonment(SampleFacts.abandoned(march(9)));
        ReviewStanding plain = Standings.of(abandoned, nextWorkingDay()).on(march(20));
        ReviewStanding closed =
                Standings.of(abandoned, nextWorkingDay(april(17))).on(march(20));

        assertThat(plain.conclusionOn()).contains(april(17));
        assertThat(closed.conclusionOn()).contains(april(20));
        assertThat(closed.identity()).isNotEqualTo(plain.identity());
    }

    private static QualityPolicy nextWorkingDay(LocalDate... holidays) {
        return PUBLISHED.toBuilder()
                .timescales(Timescales.published()
                        .withCounting(CountingRule.calendarDays().withLastDay(CountingRule.LastDay.MOVES_TO_NEXT)))
                .workingDays(ours(DateRange.ofYears(2026, 2027), holidays))
                .build();
    }

    private static WorkingDays ours(DateRange covered, LocalDate... holidays) {
        return WorkingDays.mondayToFriday().and(WorkingDays.holidays("ours", covered, List.of(holidays)));
    }

    private static QualityPolicy coveredBy(DateRange range) {
        return workingDays()
                .withWorkingDays(
                        WorkingDays.mondayToFriday().and(WorkingDays.holidays("ours", range, List.<LocalDate>of())));
    }

    @Test
    @DisplayName("a calendar that no timescale asks is not named")
    void noCalendar() {
        assertThat(identity(PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday())))
                .isEqualTo(identity(PUBLISHED));
    }

    @Test
    @DisplayName("a deadline moved by days counts as a day that was looked at; one set by a person does not")
    void lookedAtByChanges() {
        QualityPolicy policy = workingDays(2030);
        QualityReview moved = REVIEW.changingDeadline("A-1", SampleFacts.movedBy(60, march(10)));
        LocalDate lastDay = Standings.of(moved, policy)
                .on(march(20))
                .identity()
                .calendar()
                .orElseThrow()
                .lastDay();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 6, 9));
        QualityReview set = REVIEW.changingDeadline("A-1", SampleFacts.movedTo(LocalDate.of(2029, 1, 1), march(10)));
        assertThat(Standings.of(set, policy)
                        .on(march(20))
                        .identity()
                        .calendar()
                        .orElseThrow()
                        .lastDay())
                .isBefore(LocalDate.of(2029, 1, 1));
    }

    @Test
    @DisplayName("R42: a result says what it was recorded by, and is another by what was recorded later")
    void recordedBy() {
        ReviewStanding stood = Standings.of(REVIEW, PUBLISHED).on(march(20));
        ReviewStanding known =
                Standings.of(REVIEW, PUBLISHED, Optional.of(march(21))).on(march(20));
        assertThat(stood.identity().recordedBy()).isEmpty();
        assertThat(known.identity().recordedBy()).contains(march(21));
        assertThat(known).isNotEqualTo(stood);
        assertThat(known.duties()).isEqualTo(stood.duties());
        assertThat(known.identity().toString())
                .startsWith("review QR-1 on 2026-03-20, as recorded by 2026-03-21, under policy published-model 1 (");
    }

    @Test
    @DisplayName("what people wrote is in the digest of the facts, and in no sentence")
    void freeText() {
        QualityReview written =
                REVIEW.withAction("A-1", action -> action.withDescription(SampleFacts.FREE_TEXT + " again"));
        AnswerIdentity identity = Standings.of(written, PUBLISHED).on(march(20)).identity();
        assertThat(identity.factsDigest()).isNotEqualTo(identity(PUBLISHED).factsDigest());
        assertThat(identity.toString()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Test
    @DisplayName("a fact after the date makes no difference, one on it does")
    void laterFacts() {
        QualityReview sent = REVIEW.sending("A-1", Evidence.sent("E-1", march(21)));
        assertThat(Standings.of(sent, PUBLISHED).on(march(20)))
                .isEqualTo(Standings.of(REVIEW, PUBLISHED).on(march(20)));
        assertThat(Standings.of(sent, PUBLISHED).on(march(21)).identity())
                .isNotEqualTo(Standings.of(REVIEW, PUBLISHED).on(march(21)).identity());
    }

    @Test
    void everyFactWhateverItsDate() {
        assertThat(Standings.of(REVIEW, PUBLISHED).on(LocalDate.MAX).identity().date())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> AnswerIdentity.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("6 faults: (1) reviewId must be given, found nothing;"
                        + " (2) factsDigest must be given, found nothing;"
                        + " (3) policyId must be given, found nothing; (4) policyVersion must be given, found nothing;"
                        + " (5) policyDigest must be given, found nothing;"
                        + " (6) libraryVersion must be given, found nothing");
        assertThatThrownBy(() -> new AnswerIdentity.CalendarDays(april(2), april(1), "d1"))
                .hasMessage("lastDay must be on or after firstDay 2026-04-02, found 2026-04-01");
        assertThatThrownBy(() -> new AnswerIdentity.CalendarDays(april(2), april(3), " "))
                .hasMessage("digest must be an id of 1 to 100 characters without white space, found 1 characters");
    }
}
