package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;

@DisplayName("A policy is a value, and is refused where it has a hole (R24)")
class QualityPolicyTest {

    private static final Timescales IN_WORKING_DAYS = Timescales.published().withCounting(CountingRule.workingDays());

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void isMadeOfScoringAndTimescales() {
        QualityPolicy policy = QualityPolicy.of(ScoringPolicy.published(), Timescales.published());

        assertThat(policy).isEqualTo(QualityPolicy.published()).hasSameHashCodeAs(QualityPolicy.published());
        assertThat(policy.workingDays()).isEmpty();
        assertThat(policy.toString()).isEqualTo("policy published-model 1");
    }

    @Test
    void changesOnePartAtATime() {
        QualityPolicy calendar = QualityPolicy.published().withWorkingDays(WorkingDays.mondayToFriday());
        QualityPolicy ours = calendar.withTimescales(IN_WORKING_DAYS);
        ScoringPolicy scoring = ScoringPolicy.published().toBuilder()
                .id("ours")
                .version("2026-04")
                .build();

        assertThat(calendar).isNotEqualTo(QualityPolicy.published());
        assertThat(ours)
                .isEqualTo(QualityPolicy.of(ScoringPolicy.published(), IN_WORKING_DAYS, WorkingDays.mondayToFriday()));
        assertThat(ours.withScoring(scoring).toString()).startsWith("policy ours 2026-04, working days by ");
        assertThat(ours.withScoring(scoring).timescales()).isEqualTo(IN_WORKING_DAYS);
    }

    @Test
    void aRuleThatCountsWorkingDaysNeedsACalendar() {
        refused(
                () -> QualityPolicy.of(ScoringPolicy.published(), IN_WORKING_DAYS),
                "workingDays must be given, because remote-upload needs a calendar, found nothing");
        refused(
                () -> QualityPolicy.published().withTimescales(IN_WORKING_DAYS),
                "workingDays must be given, because remote-upload needs a calendar, found nothing");
    }

    @Test
    void nothingIsLeftOut() {
        refused(() -> QualityPolicy.of(null, Timescales.published()), "scoring must be given, found nothing");
        refused(() -> QualityPolicy.of(ScoringPolicy.published(), null), "timescales must be given, found nothing");
        refused(
                () -> QualityPolicy.of(ScoringPolicy.published(), Timescales.published(), null),
                "workingDays must be given, found nothing");
        refused(() -> QualityPolicy.published().withScoring(null), "scoring must be given, found nothing");
        refused(() -> QualityPolicy.published().withTimescales(null), "timescales must be given, found nothing");
        refused(() -> QualityPolicy.published().withWorkingDays(null), "calendar must be given, found nothing");
        assertThat(new QualityPolicy(ScoringPolicy.published(), Timescales.published(), null))
                .isEqualTo(new QualityPolicy(ScoringPolicy.published(), Timescales.published(), Optional.empty()));
    }
}
