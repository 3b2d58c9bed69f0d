package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** A week apart, evidence for the red action comes on its last day; eight days apart, the day after. */
@DisplayName(
        "Every order of some facts in a small review: the standing is what the published model says, and the past stands")
class EveryHistoryTest {

    @ParameterizedTest
    @CsvSource({"4, 7", "3, 8"})
    void ofSomeFacts(int facts, int daysApart) {
        assertThat(SmallHistory.each(facts, daysApart, EveryHistoryTest::check)).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @Tag("thorough")
    @ValueSource(ints = {3, 7, 8, 21})
    void ofUpToFiveFacts(int daysApart) {
        assertThat(SmallHistory.each(5, daysApart, EveryHistoryTest::check)).isGreaterThan(100_000);
    }

    private static void check(SmallHistory history) {
        Standings standings = Standings.of(history.review(), QualityPolicy.published());
        try {
            for (int later : List.of(0, 1, 60)) {
                ExpectedStanding.isThatOf(standings.on(history.lastOn().plusDays(later)), history.review());
            }
            LocalDate dayBefore = history.lastOn().minusDays(1);
            history.before()
                    .map(before -> Told.on(dayBefore, before.review()))
                    .ifPresent(asItStood -> isTheSame(standings.on(dayBefore), asItStood));
        } catch (AssertionError wrong) {
            throw new AssertionError("after " + history, wrong);
        }
    }

    /** What happens later changes nothing of what stood on a day (R9, R37, R42). */
    private static void isTheSame(ReviewStanding standing, ReviewStanding asItStood) {
        assertThat(answers(standing)).isEqualTo(answers(asItStood));
    }

    private static List<Object> answers(ReviewStanding standing) {
        return List.of(
                standing.stage(),
                standing.actions(),
                standing.duties(),
                standing.tasks(),
                standing.conclusionOn(),
                standing.endedOn(),
                standing.escalationFacts(),
                standing.scorecard().banding(),
                standing.scorecard().compliance(),
                standing.scorecard().advisories());
    }

    @Test
    @DisplayName("Control: the standing of another review is not what the facts say")
    void isSeenToFail() {
        QualityReview planned = Told.planned(Told.significant("A-1").build()).build();
        QualityReview fullyPlanned =
                Told.fullyPlanned(Told.significant("A-1").build()).build();
        ReviewStanding standing = Told.on(Told.march(20), planned);

        ExpectedStanding.isThatOf(standing, planned);
        assertThatThrownBy(() -> ExpectedStanding.isThatOf(standing, fullyPlanned))
                .isInstanceOf(AssertionError.class);
    }
}
