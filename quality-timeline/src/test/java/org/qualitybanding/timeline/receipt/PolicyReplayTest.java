package org.qualitybanding.timeline.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.march;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("A replay names each rule, number, timescale and day of the calendar that is another")
class PolicyReplayTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private static final QualityReview REVIEW =
            Told.planned(Told.minor("A-1", Rag.RED).build()).build();

    private static Receipt receipt(QualityPolicy policy) {
        return ReviewTimeline.of(REVIEW, policy).receipt(march(20));
    }

    private static QualityPolicy scoring(ScoringPolicy scoring) {
        return PUBLISHED.withScoring(scoring.withId("published-model-of-ours"));
    }

    @Test
    void everySettingOfTheScores() {
        ScoringPolicy scoring = PUBLISHED.scoring();
        QualityPolicy ours = scoring(scoring);
        Map<String, ScoringPolicy> changes = new LinkedHashMap<>();
        changes.put("scoring.id", scoring.withId("theirs"));
        changes.put("scoring.version", ours.scoring().withVersion("2"));
        changes.put(
                "scoring.ladder.worstFirst[outcome-2].condition",
                ours.scoring().with(PublishedModel.R2, Boundary.ADVERSE));
        changes.put(
                "scoring.matrix.bands.ZERO.NOT_MET",
                ours.scoring().withMatrix(scoring.matrix().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR)));
        changes.put("scoring.overallScope", ours.scoring().withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS));
        changes.put(
                "scoring.complianceRule.lateFound",
                ours.scoring()
                        .withComplianceRule(scoring.complianceRule().withLateFound(ComplianceRule.LateFound.COUNTED)));
        changes.forEach((place, changed) -> assertThat(receipt(ours)
                        .replay(REVIEW, PUBLISHED.withScoring(changed))
                        .policy())
                .as(place)
                .anySatisfy(difference -> assertThat(difference.about()).isEqualTo(place)));
    }

    @Test
    void everyTimescale() {
        for (Clock clock : PUBLISHED.timescales().clocks().keySet()) {
            Timescale published = PUBLISHED.timescales().timescale(clock);
            Timescale longer = published.withLength(Period.ofDays(published.days() + 1));
            assertThat(receipt(PUBLISHED)
                            .replay(
                                    REVIEW,
                                    PUBLISHED.withTimescales(
                                            PUBLISHED.timescales().with(clock, longer)))
                            .policy())
                    .hasToString("[timescales.clocks." + clock + ".length: " + published.length() + ", then "
                            + longer.length() + "]");
        }
        assertThat(receipt(PUBLISHED)
                        .replay(
                                REVIEW,
                                PUBLISHED.withTimescales(
                                        PUBLISHED.timescales().withEvidenceFrom(OriginEvent.PLAN_RECEIVED)))
                        .policy()
                        .get(0))
                .hasToString("timescales.evidenceFrom: PLAN_SENT, then PLAN_RECEIVED");
        assertThat(receipt(PUBLISHED)
                        .replay(REVIEW, PUBLISHED.withMostPieces(16))
                        .text())
                .isEqualTo("policy mostPieces: 15 -> 16\nresult the same");
    }

    @Test
    @DisplayName("R40, R41: a setting that the published model does not have")
    void pausesAndDrafts() {
        Timescales timescales = PUBLISHED
                .timescales()
                .withPausesLengthening(Pause.Clocks.BOTH)
                .with(Clock.DRAFT_COMMENTS, new Timescale(Period.ofDays(5), CountingRule.calendarDays()));
        assertThat(receipt(PUBLISHED)
                        .replay(REVIEW, PUBLISHED.withTimescales(timescales))
                        .policy())
                .hasToString(
                        "[timescales.clocks.DRAFT_COMMENTS: nothing, then 5 days, counted as calendar days from the"
                                + " day after the event, timescales.pausesLengthen: nothing, then BOTH]");
    }

    @Test
    @DisplayName("what another timescale did to the answer")
    void whatItDid() {
        QualityPolicy slower = PUBLISHED.withTimescales(PUBLISHED
                .timescales()
                .with(
                        Clock.EVIDENCE_RED,
                        PUBLISHED.timescales().timescale(Clock.EVIDENCE_RED).withLength(Period.ofDays(14))));
        assertThat(receipt(PUBLISHED).replay(REVIEW, slower).text())
                .startsWith("policy timescales.clocks.EVIDENCE_RED.length: P7D -> P14D\n")
                .contains("\nresult action A-1: overdue -> due today\n")
                .contains("\nresult last day of Send evidence A-1: 2026-03-13 -> 2026-03-20");
    }

    @Test
    @DisplayName("a receipt without the policy tells id, version and digest")
    void withoutThePolicy() {
        Replay replay = receipt(PUBLISHED).withoutPolicy().replay(REVIEW, PUBLISHED.withMostPieces(16));
        assertThat(replay.policy())
                .extracting(difference -> difference.about() + ": " + difference.first())
                .containsExactly("id: published-model", "digest: " + PUBLISHED.digest());
    }

    private static QualityPolicy workingDays(Map<LocalDate, String> holidays) {
        return PUBLISHED.toBuilder()
                .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
                .workingDays(WorkingDays.mondayToFriday()
                        .and(WorkingDays.holidays("ours", DateRange.ofYears(2026, 2026), holidays)))
                .build();
    }

    @Test
    @DisplayName("each day that the answer looked at is named where it is another; a day after that is not")
    void everyDay() {
        Map<LocalDate, String> holidays = Map.of(LocalDate.of(2026, 4, 6), "Easter Monday");
        Receipt receipt = receipt(workingDays(holidays));
        LocalDate last = receipt.identity().calendar().orElseThrow().lastDay();
        for (LocalDate day = REVIEW.openedOn(); day.isBefore(last.plusDays(30)); day = day.plusDays(1)) {
            Map<LocalDate, String> more = new HashMap<>(holidays);
            more.put(day, "Stocktaking");
            Replay replay = receipt.replay(REVIEW, workingDays(more));
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            String was = day.equals(LocalDate.of(2026, 4, 6)) ? "off (Easter Monday)" : weekend ? "off" : "worked";
            assertThat(replay.calendar().toString())
                    .isEqualTo(day.isAfter(last) ? "[]" : "[" + day + ": " + was + ", then off (Stocktaking)]");
            assertThat(replay.same()).isEqualTo(day.isAfter(last));
        }
        assertThat(receipt.replay().same()).isTrue();
    }

    @Test
    @DisplayName("another source, another range and a calendar of one clock alone are named as well")
    void calendars() {
        QualityPolicy policy = workingDays(Map.of());
        Receipt receipt = receipt(policy);
        WorkingDays renamed = WorkingDays.mondayToFriday()
                .and(WorkingDays.holidays("theirs", DateRange.ofYears(2026, 2026), Map.of()));
        assertThat(receipt.replay(REVIEW, policy.withWorkingDays(renamed)).calendar())
                .hasToString("[source: Saturday and Sunday off, ours, then Saturday and Sunday off, theirs]");
        WorkingDays shorter = WorkingDays.mondayToFriday()
                .and(WorkingDays.holidays(
                        "ours", new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 4)), Map.of()));
        assertThat(receipt.replay(REVIEW, policy.withWorkingDays(shorter)).calendar())
                .hasToString("[2026-05-05: worked, then not covered]");
        assertThat(receipt.replay(REVIEW, policy.withWorkingDays(Clock.EVIDENCE_RED, policy.workingDays()))
                        .calendar())
                .extracting(difference -> difference.about())
                .containsExactly("digest");
        WorkingDays closed = policy.workingDays().and(WorkingDays.closures("office", java.util.List.of(march(9))));
        assertThat(receipt.replay(REVIEW, policy.withWorkingDays(Clock.EVIDENCE_RED, closed))
                        .calendar())
                .extracting(difference -> difference.about())
                .containsExactly("source of evidence-red", "2026-03-09 of evidence-red");
        assertThat(receipt.withoutPolicy()
                        .replay(REVIEW, policy.withWorkingDays(closed))
                        .calendar())
                .extracting(difference -> difference.about())
                .containsExactly("digest");
        assertThat(receipt.withPolicy(policy.withWorkingDays(closed)).replay().calendar())
                .extracting(difference -> difference.about())
                .containsExactly("days");
    }
}
