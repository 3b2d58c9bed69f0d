package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.cases.PolicyCase;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;

@DisplayName("A policy is a value, and is refused where it has a hole (R24)")
class QualityPolicyTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    private static final Timescales IN_WORKING_DAYS = Timescales.published().withCounting(CountingRule.workingDays());

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void isMadeOfScoringAndTimescales() {
        QualityPolicy policy = QualityPolicy.of(ScoringPolicy.published(), Timescales.published());

        assertThat(policy).isEqualTo(PUBLISHED).hasSameHashCodeAs(PUBLISHED);
        assertThat(policy.workingDays()).isEqualTo(WorkingDays.everyDay());
        assertThat(policy.toString()).isEqualTo("policy published-model 1");
    }

    @Test
    @DisplayName("M7: the published policy asks for up to 15 pieces of evidence")
    void upToFifteenPieces() {
        assertThat(PUBLISHED.mostPieces()).isEqualTo(15);
        assertThat(PUBLISHED.withMostPieces(1)).isNotEqualTo(PUBLISHED);
        refused(() -> PUBLISHED.withMostPieces(0), "mostPieces must be 1 or more, found 0");
    }

    @Test
    void changesOnePartAtATime() {
        QualityPolicy calendar = PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday());
        QualityPolicy ours = calendar.withTimescales(IN_WORKING_DAYS);
        ScoringPolicy scoring = ScoringPolicy.published().toBuilder()
                .id("ours")
                .version("2026-04")
                .build();

        assertThat(calendar).isNotEqualTo(PUBLISHED);
        assertThat(ours)
                .isEqualTo(PUBLISHED.toBuilder()
                        .timescales(IN_WORKING_DAYS)
                        .workingDays(WorkingDays.mondayToFriday())
                        .build());
        assertThat(ours.withScoring(scoring))
                .hasToString("policy ours 2026-04, working days by Saturday and Sunday off");
        assertThat(ours.withScoring(scoring).timescales()).isEqualTo(IN_WORKING_DAYS);
    }

    @Test
    void aRuleThatCountsWorkingDaysNeedsACalendar() {
        refused(
                () -> QualityPolicy.of(ScoringPolicy.published(), IN_WORKING_DAYS),
                "workingDays must be a calendar, which the rules of remote-upload, remote-response, initial-plan,"
                        + " red-action-review, remaining-domains and 5 more need, found every day");
        Timescales evidence =
                Timescales.published().with(Clock.EVIDENCE_RED, IN_WORKING_DAYS.timescale(Clock.EVIDENCE_RED));
        refused(
                () -> PUBLISHED.withTimescales(evidence),
                "workingDays must be a calendar, which the rules of evidence-red need, found every day");
        assertThat(PUBLISHED.withWorkingDays(WorkingDays.everyDayExcept()).withTimescales(evidence))
                .hasToString("policy changed-published-model 1, working days by no weekly day off");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R24: each clock may have a calendar of its own, and the others keep theirs")
    void aCalendarOfOneClock(Clock own) {
        WorkingDays townHall =
                WorkingDays.mondayToFriday().and(WorkingDays.closures("town hall closures", List.of(CHRISTMAS_EVE)));
        QualityPolicy ours = PUBLISHED
                .withWorkingDays(WorkingDays.mondayToFriday())
                .withTimescales(IN_WORKING_DAYS)
                .withWorkingDays(own, townHall);

        assertThat(ours.ownWorkingDays()).containsExactly(Map.entry(own, townHall));
        for (Clock clock : Clock.values()) {
            assertThat(ours.workingDays(clock)).isEqualTo(clock == own ? townHall : WorkingDays.mondayToFriday());
        }
        assertThat(ours)
                .hasToString("policy changed-published-model 1, working days by Saturday and Sunday off, of " + own.id()
                        + " by Saturday and Sunday off, town hall closures")
                .isEqualTo(ours.toBuilder().build());
        assertThat(ours.withWorkingDays(own, WorkingDays.mondayToFriday()).workingDays(own))
                .isEqualTo(WorkingDays.mondayToFriday());
    }

    @Test
    @DisplayName("R24: a calendar of its own is enough for a clock, and no other clock has it")
    void aRuleThatCountsWorkingDaysIsContentWithItsOwn() {
        Timescales evidence =
                Timescales.published().with(Clock.EVIDENCE_RED, IN_WORKING_DAYS.timescale(Clock.EVIDENCE_RED));
        QualityPolicy red = PUBLISHED.withWorkingDays(Clock.EVIDENCE_RED, WorkingDays.mondayToFriday());
        assertThat(red.withTimescales(evidence).workingDays()).isEqualTo(WorkingDays.everyDay());
        assertThat(red)
                .hasToString("policy published-model 1, working days of evidence-red by Saturday and Sunday off");
        refused(
                () -> PUBLISHED
                        .withWorkingDays(Clock.EVIDENCE_AMBER, WorkingDays.mondayToFriday())
                        .withTimescales(evidence),
                "workingDays must be a calendar, which the rules of evidence-red need, found every day");
    }

    @Test
    void aCalendarOfItsOwnIsOne() {
        refused(
                () -> PUBLISHED.withWorkingDays(Clock.EVIDENCE_RED, WorkingDays.everyDay()),
                "ownWorkingDays.EVIDENCE_RED must be a calendar, or left out, found every day");
        refused(
                () -> PUBLISHED.withWorkingDays(null, WorkingDays.mondayToFriday()),
                "clock must be given, found nothing");
        refused(() -> PUBLISHED.withWorkingDays(Clock.EVIDENCE_RED, null), "calendar must be given, found nothing");
        refused(() -> PUBLISHED.workingDays(null), "clock must be given, found nothing");
        Map<Clock, WorkingDays> own = new HashMap<>();
        own.put(Clock.EVIDENCE_RED, null);
        refused(() -> PUBLISHED.withOwnWorkingDays(own), "ownWorkingDays.EVIDENCE_RED must be given, found nothing");
        own.clear();
        own.put(null, WorkingDays.mondayToFriday());
        refused(
                () -> new QualityPolicy(ScoringPolicy.published(), Timescales.published(), 15, null, own, null),
                "ownWorkingDays must be given, found nothing");
    }

    @Test
    @DisplayName("cases are asked when the policy is made, and are no part of its digest")
    void cases() {
        PolicyCase twelve = PolicyCase.builder()
                .counts(ActionCounts.significant(0).minor(12))
                .outcome(Outcome.OUTCOME_1)
                .why("exactly 12 is not over 12")
                .build();
        QualityPolicy policy = PUBLISHED.withCases(List.of(twelve));
        assertThat(policy.digest()).isEqualTo(PUBLISHED.digest());
        assertThat(policy.id()).isEqualTo("published-model");
        refused(
                () -> PUBLISHED.withCases(List.of(twelve, twelve.withOutcome(Outcome.OUTCOME_2))),
                "cases[1].outcome must be Outcome 1, as no rule holds for (0 significant, 12 minor), found Outcome 2");
        refused(
                () -> policy.withScoring(policy.scoring().with(PublishedModel.R2, Boundary.ADVERSE)),
                "cases[0].outcome must be Outcome 2, as rule \"outcome-2\" decides for (0 significant, 12 minor),"
                        + " found Outcome 1");
    }

    @Test
    void nothingIsLeftOut() {
        refused(() -> QualityPolicy.of(null, Timescales.published()), "scoring must be given, found nothing");
        refused(() -> QualityPolicy.of(ScoringPolicy.published(), null), "timescales must be given, found nothing");
        refused(
                () -> new QualityPolicy(
                        ScoringPolicy.published(),
                        Timescales.published(),
                        null,
                        WorkingDays.everyDay(),
                        Map.of(),
                        List.of()),
                "mostPieces must be given, found nothing");
        refused(
                () -> new QualityPolicy(null, null, 0, null, null, null),
                "3 faults: (1) scoring must be given, found nothing; (2) timescales must be given, found nothing;"
                        + " (3) mostPieces must be 1 or more, found 0");
        assertThat(new QualityPolicy(ScoringPolicy.published(), Timescales.published(), 15, null, null, null))
                .isEqualTo(PUBLISHED);
    }
}
