package org.qualitybanding.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.ComplianceScore.MET;
import static org.qualitybanding.model.ComplianceScore.NOT_MET;
import static org.qualitybanding.scoring.card.Reviews.ENDED_ON;
import static org.qualitybanding.scoring.card.Reviews.FREE_TEXT;
import static org.qualitybanding.scoring.card.Reviews.GREEN_MINOR;
import static org.qualitybanding.scoring.card.Reviews.POLICY;
import static org.qualitybanding.scoring.card.Reviews.decided;
import static org.qualitybanding.scoring.card.Reviews.decision;
import static org.qualitybanding.scoring.card.Reviews.ended;
import static org.qualitybanding.scoring.card.Reviews.provisional;
import static org.qualitybanding.scoring.card.Reviews.results;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.EXCUSED;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.MET_IN_TIME;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.NOT_MET_IN_TIME;
import static org.qualitybanding.scoring.compliance.ActionCompliance.Result.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class ComplianceScoringTest {

    @ParameterizedTest
    @DisplayName("M19, R13, R14, R18: 1 when every action is met in time or excused")
    @CsvSource({
        "MET_IN_TIME, MET_IN_TIME, MET",
        "MET_IN_TIME, EXCUSED, MET",
        "EXCUSED, EXCUSED, MET",
        "MET_IN_TIME, NOT_MET_IN_TIME, NOT_MET",
        "EXCUSED, NOT_MET_IN_TIME, NOT_MET",
        "NOT_MET_IN_TIME, NOT_MET_IN_TIME, NOT_MET",
        "PENDING, NOT_MET_IN_TIME, NOT_MET"
    })
    void indicatesAScoreAtTheEnd(ActionCompliance.Result first, ActionCompliance.Result second, ComplianceScore score) {
        ComplianceAssessment assessment = ended(first, second);
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.INDICATED);
        assertThat(assessment.indicated()).contains(score);
        assertThat(assessment.score()).contains(score);
        assertThat(assessment.assessedOn()).contains(ENDED_ON);
        assertThat(assessment)
                .isEqualTo(ended(first, second))
                .hasToString(score.value() + ", indicated, not yet confirmed by a reviewer");
    }

    @Test
    @DisplayName("M19, R11: 1 as well where there are no actions")
    void indicatesMetWithoutActions() {
        assertThat(ended().score()).contains(MET);
        assertThat(ended().explanation().allClauses())
                .extracting(clause -> clause.id())
                .contains("R11", "M19");
    }

    @Test
    @DisplayName("R15, R19: open only for evidence that is not yet judged, never held against the provider")
    void staysOpenForWhatIsPending() {
        ComplianceAssessment assessment = ended(MET_IN_TIME, PENDING);
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.OPEN);
        assertThat(assessment.lowest()).isEqualTo(NOT_MET);
        assertThat(assessment.highest()).isEqualTo(MET);
        assertThat(assessment.score()).isEmpty();
        assertThat(assessment.indicated()).isEmpty();
        assertThat(assessment.assessedOn()).isEmpty();
        assertThat(assessment.pending()).containsExactly("A-2");
        assertThat(assessment).hasToString("0 or 1, open until evidence sent in time is judged");
    }

    @ParameterizedTest
    @DisplayName("R19: provisional before the end, 0 or 1, with what is indicated so far beside")
    @CsvSource({
        "MET_IN_TIME, '0 or 1, provisional until the engagement ends, 1 indicated so far'",
        "NOT_MET_IN_TIME, '0 or 1, provisional until the engagement ends, 0 indicated so far'",
        "PENDING, '0 or 1, provisional until the engagement ends'"
    })
    void isProvisionalBeforeTheEnd(ActionCompliance.Result result, String says) {
        ComplianceAssessment assessment = provisional(MET_IN_TIME, result);
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(assessment.lowest()).isEqualTo(NOT_MET);
        assertThat(assessment.highest()).isEqualTo(MET);
        assertThat(assessment.score()).isEmpty();
        assertThat(assessment.assessedOn()).isEmpty();
        assertThat(assessment).hasToString(says);
    }

    @Test
    @DisplayName("R12: a reviewer confirms")
    void isConfirmed() {
        ComplianceAssessment assessment = decided(MET, MET_IN_TIME, EXCUSED);
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(assessment.score()).contains(MET);
        assertThat(assessment.assessedOn()).contains(LocalDate.of(2026, 5, 6));
        assertThat(assessment).hasToString("1, confirmed by a reviewer on 2026-05-06");
    }

    @Test
    @DisplayName("R12: a reviewer departs, with a reason that stays out of the explanation")
    void isDepartedFrom() {
        ComplianceAssessment assessment = ComplianceScoring.assess(
                results(MET_IN_TIME, NOT_MET_IN_TIME),
                Optional.of(ENDED_ON),
                Optional.of(decision(MET, Optional.of(FREE_TEXT))),
                POLICY.complianceRule());
        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.DEPARTED);
        assertThat(assessment.score()).contains(MET);
        assertThat(assessment.indicated()).contains(NOT_MET);
        assertThat(assessment.notMetInTime()).containsExactly("A-2");
        assertThat(assessment)
                .hasToString("1, decided by a reviewer on 2026-05-06 with a reason, where 0 is indicated");
        assertThat(assessment.explanation().text()).doesNotContain(FREE_TEXT);
    }

    @Test
    @DisplayName("R12, R37: a departure without a reason does not count, and an advisory says so")
    void leavesOutADepartureWithoutAReason() {
        assertThat(decided(MET, NOT_MET_IN_TIME)).satisfies(assessment -> {
            assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.INDICATED);
            assertThat(assessment.score()).contains(NOT_MET);
            assertThat(assessment.advisories())
                    .extracting(Advisory::toString)
                    .containsExactly(
                            "decision D-1 on compliance of 2026-05-06 does not count: it departs from the score"
                                    + " indicated that day and gives no reason [R12, R37]");
            assertThat(assessment.advisories())
                    .extracting(Advisory::kind)
                    .containsExactly(Advisory.Kind.DEPARTURE_WITHOUT_REASON);
        });
        assertThat(decided(NOT_MET).score()).contains(MET);
    }

    @ParameterizedTest
    @DisplayName("R15, R37: while an action that counts is pending no decision counts, a departure included")
    @EnumSource(ComplianceScore.class)
    void leavesOutADecisionWhileAnActionIsPending(ComplianceScore score) {
        ComplianceAssessment assessment = ComplianceScoring.assess(
                results(PENDING, NOT_MET_IN_TIME),
                Optional.of(ENDED_ON),
                Optional.of(decision(score, Optional.of(FREE_TEXT))),
                POLICY.complianceRule());

        assertThat(assessment.status()).isEqualTo(ComplianceAssessment.Status.INDICATED);
        assertThat(assessment.decision()).isEmpty();
        assertThat(assessment.advisories())
                .extracting(Advisory::toString)
                .containsExactly("decision D-1 on compliance of 2026-05-06 does not count: an action that counts was"
                        + " still pending [R15, R37]");
        assertThat(decided(NOT_MET, PENDING).status()).isEqualTo(ComplianceAssessment.Status.OPEN);
    }

    @Test
    @DisplayName("M21, R19: a decision from before the end does not count, also later")
    void leavesOutADecisionFromBeforeTheEnd() {
        Optional<ComplianceDecision> early =
                Optional.of(new ComplianceDecision("D-1", MET, ENDED_ON.minusDays(1), "reviewer-7", Optional.empty()));
        ComplianceAssessment before =
                ComplianceScoring.assess(results(NOT_MET_IN_TIME), Optional.empty(), early, POLICY.complianceRule());
        assertThat(before.status()).isEqualTo(ComplianceAssessment.Status.PROVISIONAL);
        assertThat(before.decision()).isEmpty();
        ComplianceAssessment after = ComplianceScoring.assess(
                results(NOT_MET_IN_TIME), Optional.of(ENDED_ON), early, POLICY.complianceRule());
        assertThat(after.status()).isEqualTo(ComplianceAssessment.Status.INDICATED);
        assertThat(after.score()).contains(NOT_MET);
        assertThat(List.of(before, after))
                .allSatisfy(assessment -> assertThat(assessment.advisories())
                        .extracting(Advisory::toString)
                        .containsExactly("decision D-1 on compliance of 2026-05-03 does not count: the engagement had"
                                + " not ended [M21, R19, R37]"));
        Optional<ComplianceDecision> onTheDay =
                Optional.of(new ComplianceDecision("D-1", NOT_MET, ENDED_ON, "reviewer-7", Optional.empty()));
        assertThat(ComplianceScoring.assess(
                                results(NOT_MET_IN_TIME), Optional.of(ENDED_ON), onTheDay, POLICY.complianceRule())
                        .status())
                .isEqualTo(ComplianceAssessment.Status.CONFIRMED);
    }

    @ParameterizedTest
    @DisplayName("R8: actions found after the issue count by a setting only")
    @EnumSource(ComplianceRule.LateFound.class)
    void countsLateFoundActionsBySetting(ComplianceRule.LateFound setting) {
        ScoringPolicy policy =
                POLICY.withComplianceRule(ComplianceRule.published().withLateFound(setting));
        ComplianceAssessment assessment = ComplianceScoring.assess(
                List.of(
                        ActionCompliance.asIssued("A-1", GREEN_MINOR, MET_IN_TIME),
                        ActionCompliance.lateFound("A-2", GREEN_MINOR, NOT_MET_IN_TIME)),
                Optional.of(ENDED_ON),
                Optional.empty(),
                policy.complianceRule());
        boolean counted = setting == ComplianceRule.LateFound.COUNTED;
        assertThat(assessment.score()).contains(counted ? NOT_MET : MET);
        assertThat(assessment.explanation().text())
                .contains("Found after the issue of the plan: 1 action, " + (counted ? "counted" : "not counted")
                        + " (found later = 1) [R8]");
    }

    @Test
    void explainsEveryNumber() {
        assertThat(decided(NOT_MET, MET_IN_TIME, EXCUSED, NOT_MET_IN_TIME)
                        .explanation()
                        .text())
                .isEqualTo("""
                        Compliance score: 0, confirmed by a reviewer on 2026-05-06 (compliance score = 0) [M19, M21, R12]
                          Actions that count: 3 actions (met in time = 1, excused = 1, pending = 0, not met in time = 1) [R14, R15, R18]
                          Indicated, if every action met in time or excused: 0 (indicated score = 0) [R13, M20]""");
        assertThat(provisional(PENDING).explanation().text()).isEqualTo("""
                        Compliance score: 0 or 1, provisional until the engagement ends [M19, M21, R19]
                          Actions that count: 1 action (met in time = 0, excused = 0, pending = 1, not met in time = 0) [R14, R15, R18]
                          Indicated, if every action met in time or excused: open, as it depends on pending actions [R13, M20]""");
    }

    @Test
    void refusesBadFacts() {
        List<ActionCompliance> twice = List.of(
                ActionCompliance.asIssued("A-1", GREEN_MINOR, MET_IN_TIME),
                ActionCompliance.lateFound("A-1", GREEN_MINOR, PENDING));
        assertThatThrownBy(() ->
                        ComplianceScoring.assess(twice, Optional.empty(), Optional.empty(), POLICY.complianceRule()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("actions[1].id must be a different id from those before it, found \"A-1\"");
        assertThatThrownBy(() ->
                        ComplianceScoring.assess(null, Optional.empty(), Optional.empty(), POLICY.complianceRule()))
                .hasMessage("actions must be given, found nothing");
        assertThatThrownBy(() -> ComplianceScoring.assess(List.of(), null, Optional.empty(), POLICY.complianceRule()))
                .hasMessage("engagementEndedOn must be given, found nothing");
        assertThatThrownBy(() -> ComplianceScoring.assess(List.of(), Optional.empty(), null, POLICY.complianceRule()))
                .hasMessage("decision must be given, found nothing");
        assertThatThrownBy(() -> ComplianceScoring.assess(List.of(), Optional.empty(), Optional.empty(), null))
                .hasMessage("rule must be given, found nothing");
    }

    @Test
    @DisplayName("R38: before a plan was sent nothing is indicated")
    void indicatesNothingBeforeThePlan() {
        ComplianceAssessment before = ComplianceScoring.beforeThePlan(results(MET_IN_TIME), POLICY.complianceRule());

        assertThat(before).hasToString("0 or 1, provisional until the engagement ends");
        assertThat(before.indicated()).isEmpty();
        assertThat(before.explanation().text()).endsWith("nothing, as no plan was sent [R13, M20, R38]");
        assertThatThrownBy(() -> ComplianceScoring.beforeThePlan(null, POLICY.complianceRule()))
                .hasMessage("actions must be given, found nothing");
        assertThatThrownBy(() -> ComplianceScoring.beforeThePlan(List.of(), null))
                .hasMessage("rule must be given, found nothing");
    }

    @Test
    @DisplayName("M21: a score that a later fact made what is indicated dates from the day of that fact")
    void datesFromTheDayItCameToBeIndicated() {
        ComplianceAssessment later = ended(EXCUSED).withIndicatedSince(ENDED_ON.plusDays(3));

        assertThat(ended(EXCUSED).assessedOn()).contains(ENDED_ON);
        assertThat(later.assessedOn()).contains(ENDED_ON.plusDays(3));
        assertThatThrownBy(() -> later.withIndicatedSince(ENDED_ON.minusDays(1)))
                .hasMessage("indicatedSince must be on or after engagementEndedOn 2026-05-04, found 2026-05-03");
        assertThatThrownBy(() -> ended(PENDING).withIndicatedSince(ENDED_ON))
                .hasMessage(
                        "indicatedSince must be given exactly where a score is indicated at the end, found 2026-05-04");
    }

    @Test
    @DisplayName("R37: what changed after a decision makes a new one needed, and leaves the score")
    void tellsWhatChangedSince() {
        ComplianceChange change =
                new ComplianceChange("A-1", ComplianceChange.Kind.WITHDRAWN, LocalDate.of(2026, 5, 11));
        ComplianceAssessment changed = decided(NOT_MET, NOT_MET_IN_TIME).withChangedSince(List.of(change));

        assertThat(changed.score()).contains(NOT_MET);
        assertThat(changed.status()).isEqualTo(ComplianceAssessment.Status.CONFIRMED);
        assertThat(changed.needsNewDecision()).isTrue();
        assertThat(changed).hasToString("0, confirmed by a reviewer on 2026-05-06; a new decision is needed");
        assertThat(changed.explanation().text())
                .endsWith("What changed after the decision: A-1 withdrawn on 2026-05-11 (changed = 1) [R37]");
        assertThat(changed.advisories())
                .extracting(Advisory::toString)
                .containsExactly("A new decision on compliance is needed, as after decision D-1 of 2026-05-06 there was"
                        + " A-1 withdrawn on 2026-05-11 (A-1) [R12, R37]");
        assertThatThrownBy(() -> ended(MET_IN_TIME).withChangedSince(List.of(change)))
                .hasMessage("changedSince must be left out where no decision counts, found 1");
        assertThatThrownBy(() -> decided(NOT_MET, NOT_MET_IN_TIME)
                        .withChangedSince(List.of(
                                new ComplianceChange("A-1", ComplianceChange.Kind.EXCUSED, LocalDate.of(2026, 5, 6)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("changedSince.on of \"A-1\" must be after decidedOn 2026-05-06, found 2026-05-06");
    }

    @Test
    void refusesAnAssessmentThatContradictsItself() {
        ComplianceDecision met = decision(MET, Optional.empty());
        assertThatThrownBy(() -> assessment(Optional.empty(), Optional.of(MET), Optional.empty(), Optional.of(met)))
                .hasMessage("engagementEndedOn must be given where a decision counts, found nothing");
        assertThatThrownBy(() -> assessment(
                        Optional.of(met.decidedOn().plusDays(1)),
                        Optional.of(MET),
                        Optional.of(met.decidedOn().plusDays(1)),
                        Optional.of(met)))
                .as("R37: a decision that counts before the engagement ended")
                .hasMessage("decision.decidedOn must be on or after engagementEndedOn 2026-05-07, found 2026-05-06");
        assertThatThrownBy(() -> assessment(
                        Optional.of(ENDED_ON), Optional.of(NOT_MET), Optional.of(ENDED_ON), Optional.of(met)))
                .hasMessage("decision.departureReason of \"D-1\" must be given, because the score 1 departs from the"
                        + " indicated 0, found nothing");
        assertThatThrownBy(
                        () -> assessment(Optional.of(ENDED_ON), Optional.empty(), Optional.empty(), Optional.of(met)))
                .hasMessage("decision.departureReason of \"D-1\" must be given, because the score 1 departs from none"
                        + " that is indicated, found nothing");
        assertThatThrownBy(
                        () -> assessment(Optional.of(ENDED_ON), Optional.of(MET), Optional.empty(), Optional.empty()))
                .hasMessage(
                        "indicatedSince must be given exactly where a score is indicated at the end, found nothing");
        assertThatThrownBy(() -> new UncountedDecision(met, null)).hasMessage("reason must be given, found nothing");
        assertThatThrownBy(() -> new UncountedDecision(null, UncountedDecision.Reason.TOO_EARLY))
                .hasMessage("decision must be given, found nothing");
        assertThatThrownBy(() -> new ComplianceChange("A-1", null, ENDED_ON))
                .hasMessage("kind must be given, found nothing");
        assertThatThrownBy(() -> new ComplianceChange("A-1", ComplianceChange.Kind.JUDGED, null))
                .hasMessage("on must be given, found nothing");
    }

    private static ComplianceAssessment assessment(
            Optional<LocalDate> endedOn,
            Optional<ComplianceScore> indicated,
            Optional<LocalDate> indicatedSince,
            Optional<ComplianceDecision> decision) {
        return new ComplianceAssessment(
                ComplianceRule.published(),
                List.of(),
                endedOn,
                indicated,
                indicatedSince,
                decision,
                List.of(),
                List.of());
    }

    @Test
    void readsLikeASentence() {
        assertThat(ComplianceRule.published())
                .hasToString("every action met in time or excused; actions found after the issue do not count");
        assertThat(ActionCompliance.asIssued("A-1", GREEN_MINOR, MET_IN_TIME)).hasToString("A-1: met in time");
        assertThat(ActionCompliance.lateFound("A-9", GREEN_MINOR, PENDING)).hasToString("A-9 (found later): pending");
    }
}
