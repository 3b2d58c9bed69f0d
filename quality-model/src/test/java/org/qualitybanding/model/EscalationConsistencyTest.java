package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.EscalationStep.Kind.AGREED_COURSE_OF_ACTION;
import static org.qualitybanding.model.EscalationStep.Kind.NOTICE_OF_DISSATISFACTION;
import static org.qualitybanding.model.EscalationStep.Kind.PERFORMANCE_IMPROVEMENT_PLAN;
import static org.qualitybanding.model.EscalationStep.Kind.SENIOR_INVOLVEMENT;
import static org.qualitybanding.model.EscalationStep.Kind.SUSPENSION;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;

@DisplayName("M17, R34: steps that people took make sense together, or are refused")
class EscalationConsistencyTest {

    private static final LocalDate APRIL_20 = LocalDate.of(2026, 4, 20);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_11 = LocalDate.of(2026, 5, 11);

    private static EscalationStep step(String id, EscalationStep.Kind kind, LocalDate takenOn) {
        return SampleFacts.step(id, kind, takenOn);
    }

    private static EscalationStep ended(String id, EscalationStep.Kind kind, LocalDate takenOn, LocalDate endedOn) {
        return step(id, kind, takenOn).withEndedOn(Optional.of(endedOn));
    }

    private static List<EscalationStep> taken(EscalationStep... steps) {
        return SampleReviews.opened(LocalDate.of(2026, 3, 1))
                .addEscalationSteps(steps)
                .build()
                .escalationSteps();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE_OF_DISSATISFACTION", "SUSPENSION", "PERFORMANCE_IMPROVEMENT_PLAN"})
    @DisplayName("a second one of a kind that is imposed is refused while the first stands")
    void secondWhileOneStands(EscalationStep.Kind kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        assertThat(kind.isImposed()).isTrue();
        assertRefused(
                "escalationSteps[1] must be left out while " + words + " ES-1 from 2026-04-20 stands,"
                        + " found \"ES-2\" taken on 2026-05-01",
                () -> taken(step("ES-1", kind, APRIL_20), step("ES-2", kind, MAY_1)));
        assertRefused(
                "escalationSteps[1] must be left out while " + words + " ES-1 from 2026-04-20 to 2026-05-11 stands,"
                        + " found \"ES-2\" taken on 2026-05-01",
                () -> taken(ended("ES-1", kind, APRIL_20, MAY_11), step("ES-2", kind, MAY_1)));
    }

    @Test
    @DisplayName("one taken and ended within another of its kind is refused, and so is one on the same day")
    void within() {
        assertRefused(
                "escalationSteps[2] must be left out while suspension ES-3 from 2026-04-20 stands,"
                        + " found \"ES-1\" taken on 2026-05-01",
                () -> taken(
                        step("ES-3", SUSPENSION, APRIL_20),
                        ended("ES-1", SUSPENSION, MAY_1, MAY_1),
                        step("ES-2", SENIOR_INVOLVEMENT, APRIL_20)));
        assertRefused(
                "escalationSteps[0] must be left out while suspension ES-2 from 2026-04-20 to 2026-05-01 stands,"
                        + " found \"ES-1\" taken on 2026-04-20",
                () -> taken(step("ES-1", SUSPENSION, APRIL_20), ended("ES-2", SUSPENSION, APRIL_20, MAY_1)));
    }

    @Test
    @DisplayName("on the day one is lifted another can be imposed, in whatever order the two are given or named")
    void onTheDayOfTheEnd() {
        assertThat(taken(step("ES-1", SUSPENSION, MAY_11), ended("ES-2", SUSPENSION, APRIL_20, MAY_11)))
                .extracting(EscalationStep::id)
                .containsExactly("ES-2", "ES-1");
        assertThat(taken(step("ES-1", SUSPENSION, MAY_1), ended("ES-2", SUSPENSION, MAY_1, MAY_1)))
                .hasSize(2);
        assertThat(taken(
                        ended("ES-1", SUSPENSION, APRIL_20, MAY_1),
                        ended("ES-2", SUSPENSION, MAY_1, MAY_11),
                        step("ES-3", SUSPENSION, MAY_11)))
                .hasSize(3);
    }

    @Test
    @DisplayName("different kinds stand side by side, and what people do they may do as often as they like")
    void sideBySide() {
        assertThat(taken(
                        step("ES-1", NOTICE_OF_DISSATISFACTION, APRIL_20),
                        step("ES-2", SUSPENSION, APRIL_20),
                        step("ES-3", PERFORMANCE_IMPROVEMENT_PLAN, MAY_1),
                        step("ES-4", SENIOR_INVOLVEMENT, APRIL_20),
                        step("ES-5", SENIOR_INVOLVEMENT, MAY_1),
                        step("ES-6", AGREED_COURSE_OF_ACTION, APRIL_20),
                        step("ES-7", AGREED_COURSE_OF_ACTION, APRIL_20)))
                .hasSize(7);
        assertThat(SENIOR_INVOLVEMENT.isImposed()).isFalse();
        assertThat(AGREED_COURSE_OF_ACTION.isImposed()).isFalse();
    }

    @Test
    @DisplayName("a review with steps in turn is known on every day, before, between and after the ends")
    void knownOnEveryDay() {
        QualityReview review = SampleReviews.opened(LocalDate.of(2026, 3, 1))
                .addEscalationSteps(ended("ES-1", SUSPENSION, APRIL_20, MAY_1), step("ES-2", SUSPENSION, MAY_1))
                .build();
        for (LocalDate day = APRIL_20; day.isBefore(MAY_11); day = day.plusDays(1)) {
            assertThat(review.asKnownOn(day).escalationSteps()).hasSize(day.isBefore(MAY_1) ? 1 : 2);
        }
    }
}
