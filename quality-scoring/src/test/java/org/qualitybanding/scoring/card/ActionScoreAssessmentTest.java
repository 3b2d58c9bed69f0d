package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.card.Reviews.PLAN_SENT_ON;
import static org.qualitybanding.scoring.card.Reviews.initialActions;
import static org.qualitybanding.scoring.card.Reviews.opened;
import static org.qualitybanding.scoring.card.Reviews.planned;
import static org.qualitybanding.scoring.card.Reviews.score;
import static org.qualitybanding.scoring.card.Reviews.underFullReview;
import static org.qualitybanding.scoring.card.Reviews.visited;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;

@DisplayName("What an action score says of the review that it is taken from")
class ActionScoreAssessmentTest {

    @Test
    @DisplayName("R5, R7: what a review takes in, and what is counted in which domain")
    void saysWhichDomainsTheReviewTakesIn() {
        assertThat(score(opened().build()).extent()).isEqualTo(Extent.NOT_BEGUN);
        ActionScoreAssessment initial = score(visited(initialActions(0, 4)));
        assertThat(initial.extent()).isEqualTo(Extent.INITIAL_DOMAINS);
        assertThat(initial.domains())
                .extracting(Object::toString)
                .containsExactly(
                        "medication: 0 significant, 2 minor (0 red, 0 amber, 2 green)",
                        "audits: 0 significant, 1 minor (0 red, 0 amber, 1 green)",
                        "behaviour: 0 significant, 1 minor (0 red, 0 amber, 1 green)");
        assertThat(score(visited(initialActions(1, 0))).extent()).isEqualTo(Extent.ALL_DOMAINS);
        ActionScoreAssessment unasked = score(underFullReview(initialActions(0, 3), List.of()));
        assertThat(unasked.extent()).isEqualTo(Extent.ALL_DOMAINS);
        assertThat(unasked.domains()).hasSize(9);
    }

    @Test
    @DisplayName("R7: a pending score can still become any down to -1, and no more than what was found allows")
    void saysWhatIsStillPossible() {
        assertThat(score(visited(initialActions(0, 4))).possible())
                .containsExactly(ActionScore.MINUS_ONE, ActionScore.ZERO, ActionScore.PLUS_ONE);
        assertThat(score(visited(initialActions(0, 13))).possible())
                .containsExactly(ActionScore.MINUS_ONE, ActionScore.ZERO);
        assertThat(score(visited(initialActions(2, 0))).possible()).containsExactly(ActionScore.MINUS_ONE);
        assertThat(score(planned(initialActions(0, 4))).possible()).containsExactly(ActionScore.PLUS_ONE);
    }

    @Test
    @DisplayName("R8: late-found is what was found after the plan that the score is taken from")
    void saysWhatIsLateFound() {
        ActionScoreAssessment assessment = score(planned(List.of()));
        assertThat(assessment.isLateFound(PLAN_SENT_ON)).isFalse();
        assertThat(assessment.isLateFound(PLAN_SENT_ON.plusDays(1))).isTrue();
        assertThat(score(visited(List.of())).isLateFound(LocalDate.MAX)).isFalse();
    }

    @Test
    void refusesAnAssessmentThatContradictsItself() {
        ActionScoreAssessment tripped = score(visited(initialActions(1, 0)));
        assertThatThrownBy(() -> changed(tripped, Extent.INITIAL_DOMAINS, Optional.empty()))
                .hasMessage("extent must be ALL_DOMAINS, as the gate has tripped, found INITIAL_DOMAINS");
        ActionScoreAssessment pending = score(visited(List.of()));
        assertThatThrownBy(() -> changed(pending, Extent.NOT_BEGUN, Optional.of(PLAN_SENT_ON)))
                .hasMessage("extent must be begun where there is a score, found NOT_BEGUN");
    }

    private static ActionScoreAssessment changed(
            ActionScoreAssessment assessment, Extent extent, Optional<LocalDate> assessedOn) {
        return new ActionScoreAssessment(
                assessment.policy(),
                extent,
                assessment.gate(),
                assessment.decision(),
                assessment.domains(),
                assessedOn,
                assessment.noted());
    }
}
